import { parseWhen } from './when.js';
import { WhenError } from './edtf.js';

/** Whether a text is a date of EDTF, and one that exists. */
function isWhen(text) {
    try {
        return Boolean(parseWhen(text));
    }
    catch (error) {
        if (error instanceof WhenError)
            return false;
        throw error;
    }
}

export { isWhen };
