import '../../story/story.js';
import { spelledDate, latinDigits } from './dates/spelled-date.js';
import { limits } from '../../story/schema/limits.js';

/** Chinese writes its dash as two. */
const dash = /^\s*(?:[—–―⸺]{1,2}|--)\s*/;
const handled = /^(.*?)[\s(]*(@[\p{L}\p{N}_]+(?:[.@-][\p{L}\p{N}_]+)*)\)?[\s,;·،、，；—–-]*(.*)$/u;
/** A comma before Jr. or Sr. belongs to the name. */
const nameAndRole = /^(.*?(?:,\s*[JS]r\.?)?)(?:[,،、，]\s*(.*))?$/u;
/** What stands between a role and a date, and belongs to the date. */
const beforeDate = /[\s,;·،、，；(（—–-]+(?:on|am|vom|le|el|il|l['’]|em|a|op|в|от|від|في|در|ב)?[\s,;·،、，；(（—–-]*$/iu;
const looksDated = /\d{1,2}\D{1,40}\d{4}(?:\D{0,6}|\s\p{L}{1,6}\.?)$|\d{4}[-/.年]\s?\d/u;
/** Whether the last line of a block quote can say who said it; much longer than a name, a role and a date it is speech itself. */
const isAttribution = (line) => line.length <= limits.line && dash.test(line) && line.replace(dash, '') !== '';
/**
 * Reads a line such as `— Belle & MrB (@bellewitch66) November 20, 2025` or `-- Jane Doe, mayor, 3 May 2024`:
 * name, handle or role, date, all but the name optional.
 */
function parseAttribution(line, lang) {
    const words = line.replace(dash, '').trim();
    const [, name = '', handle, tail = ''] = (words.includes('@') && handled.exec(words)) || [];
    if (handle) {
        const date = spelledDate(tail, lang);
        const unread = date ? date.before.replace(beforeDate, '') : tail;
        return { name: name.trim() || handle, handle, ...(date && { said: date.when }), ...(unread && { unread }) };
    }
    const date = spelledDate(words, lang);
    const before = date ? `${date.before} `.replace(beforeDate, '') : words;
    const [, who = '', role] = nameAndRole.exec(before.replace(/[\s,;·،、，；(（—–-]+$/, '')) ?? [];
    if (!date && role && looksDated.test(latinDigits(role)))
        return { name: who, unread: role };
    return { name: who, ...(role && { role }), ...(date && { said: date.when }) };
}

export { isAttribution, parseAttribution };
