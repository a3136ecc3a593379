/** Nothing can be made of what was given. The message says why and what to do, and names no file: its reader knows which. */
class Refusal extends Error {
    constructor(code, message, place) {
        super(message);
        this.name = 'Refusal';
        this.code = code;
        this.place = place;
    }
    /** Scripts that lie beside each other on a page have a copy of this class each; what one refuses is refused for all. */
    static [Symbol.hasInstance](error) {
        return error instanceof Error && error.name === 'Refusal';
    }
}

export { Refusal };
