/** The data is no document of the format; `message` says what it is and what to do. */
class ForeignFormatError extends Error {
    constructor(message, missing) {
        super(message);
        this.name = 'ForeignFormatError';
        this.missing = missing;
    }
}

export { ForeignFormatError };
