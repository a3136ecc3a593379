import * as v from 'valibot';
import { parseWhen } from '../dates/when.js';
import { inheritNothing } from '../own-fields.js';
import { limits } from './limits.js';
import { WhenError } from '../dates/edtf.js';

const line = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.line));
const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.text));
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.line));
const url = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.address));
const list = (item, most = limits.items) => v.pipe(v.array(item), v.maxLength(most));
/** A BCP 47 language tag, such as `en` or `pt-BR`. */
const lang = v.pipe(v.string(), v.maxLength(limits.line), v.regex(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i, 'not a BCP 47 language tag, such as "en"'));
/** A date as precise as the article and no more: an EDTF (ISO 8601-2) string of level 0 or 1. */
const WhenSchema = v.pipe(v.string(), v.maxLength(limits.date), v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed)
        return;
    try {
        parseWhen(dataset.value);
    }
    catch (error) {
        addIssue(inheritNothing({ message: error instanceof WhenError ? error.message : String(error) }));
    }
}));

export { WhenSchema, id, lang, line, list, text, url };
