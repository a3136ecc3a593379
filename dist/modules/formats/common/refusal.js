/** Nothing can be made of what was given. The message says why and what to do, and names no file: its reader knows which. */
class Refusal extends Error {
    constructor(code, message, place) {
        super(message);
        this.name = 'Refusal';
        this.code = code;
        this.place = place;
    }
}

export { Refusal };
