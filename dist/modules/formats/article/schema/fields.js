import * as v from 'valibot';
import { nearestKey } from '../../common/did-you-mean.js';

/** A map with these fields only: a typing error in a name must not make a field disappear. */
function fields(entries) {
    const names = Object.keys(entries);
    const shape = v.looseObject(entries, ({ input }) => input === undefined ? 'missing' : `write fields here: ${names.join(', ')}`);
    const onlyKnown = v.rawCheck(({ dataset, addIssue }) => {
        if (typeof dataset.value !== 'object' || dataset.value === null)
            return;
        const input = dataset.value;
        for (const key of Object.keys(input).filter((name) => !names.includes(name))) {
            const path = [{ type: 'object', origin: 'key', input, key, value: input[key] }];
            addIssue({ message: unknownKey(names, key), path });
        }
    });
    return v.pipe(shape, onlyKnown);
}
/** What is said of a field that nobody knows. */
function unknownKey(known, key) {
    const nearest = nearestKey(known, key);
    return `no such field; ${nearest ? `did you mean “${nearest}”?` : `there are ${known.join(', ')}`}`;
}
/** A value that can be written short as a text, or long as a map. */
const textOr = (short, long) => v.lazy((input) => typeof input === 'string' ? short : long);

export { fields, textOr, unknownKey };
