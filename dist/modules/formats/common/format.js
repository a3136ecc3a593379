import { isFields } from '../../story/fields.js';
import { Refusal } from './refusal.js';

/** More than any document needs, and less than the stack. */
const deepest = 100;
/** @throws {Refusal} where lists and records lie too deep within each other to be read */
function refuseDepth(data) {
    let level = [data];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > deepest) {
            throw new Refusal('format', `its lists and records lie more than ${deepest} deep within each other`);
        }
        level = level.flatMap((value) => isFields(value) || Array.isArray(value) ? Object.values(value) : []);
    }
}

export { refuseDepth };
