import * as v from 'valibot';
import { isWhen, parseWhen } from '../dates/when.js';
import { limits } from './limits.js';

const line = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.line));
const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.text));
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.line));
const url = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.address));
const list = (item, most = limits.items) => v.pipe(v.array(item), v.maxLength(most));
/** A BCP 47 language tag, such as `en` or `pt-BR`. */
const lang = v.pipe(v.string(), v.maxLength(limits.line), v.regex(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i, 'not a BCP 47 language tag, such as "en"'));
/** A date as precise as the article and no more: an EDTF (ISO 8601-2) string of level 0 or 1. */
const WhenSchema = v.pipe(v.string(), v.maxLength(limits.date), v.check(isWhen, ({ input }) => whyNoDate(input)));
function whyNoDate(text) {
    try {
        parseWhen(text);
        return '';
    }
    catch (error) {
        return error.message;
    }
}

export { WhenSchema, id, lang, line, list, text, url };
