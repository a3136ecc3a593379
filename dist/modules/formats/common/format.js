import { isFields } from '../../story/fields.js';

/** More than any document needs, and less than the stack. */
const deepest = 100;
/** @throws {ForeignFormatError} where lists and records lie too deep within each other to be read */
function refuseDepth(data) {
    let level = [data];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > deepest) {
            throw new ForeignFormatError(`its lists and records lie more than ${deepest} deep within each other`);
        }
        level = level.flatMap((value) => isFields(value) || Array.isArray(value) ? Object.values(value) : []);
    }
}
/** The data is no document of the format; `message` says what it is and what to do. */
class ForeignFormatError extends Error {
    constructor(message, missing) {
        super(message);
        this.name = 'ForeignFormatError';
        this.missing = missing;
    }
}

export { ForeignFormatError, refuseDepth };
