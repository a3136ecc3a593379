import { limits } from '../../story/story.js';
import { spelledDate } from './spelled-date.js';

const dash = /^\s*(?:[—–―]|--)\s*/;
const handled = /^(.*?)[\s(]*(@[\p{L}\p{N}_]+(?:[.@-][\p{L}\p{N}_]+)*)\)?[\s,;·،、—–-]*(.*)$/u;
/** A comma before Jr. or Sr. belongs to the name. */
const nameAndRole = /^(.*?(?:,\s*[JS]r\.?)?)(?:[,،、]\s*(.*))?$/u;
/** Whether a line can say who said something; much longer than a name, a role and a date it is speech itself. */
const isAttribution = (line) => line.length <= limits.line && dash.test(line) && line.replace(dash, '') !== '';
/**
 * Reads a line such as `— Belle & MrB (@bellewitch66) November 20, 2025` or `-- Jane Doe, mayor, 3 May 2024`:
 * name, handle or role, date, all but the name optional.
 */
function parseAttribution(line, lang) {
    const words = line.replace(dash, '').trim();
    const [, name = '', handle, tail = ''] = handled.exec(words) ?? [];
    if (handle) {
        const date = spelledDate(tail, lang);
        const unread = date ? date.before : tail;
        return { name: name.trim() || handle, handle, ...(date && { said: date.when }), ...(unread && { unread }) };
    }
    const date = spelledDate(words, lang);
    const [, who = '', role] = nameAndRole.exec((date?.before ?? words).replace(/[\s,;·،、(—–-]+$/, '')) ?? [];
    if (!date && role && /\d{1,2}\D+\d{4}$|\d{4}[-/.]\d/.test(role))
        return { name: who, unread: role };
    return { name: who, ...(role && { role }), ...(date && { said: date.when }) };
}

export { isAttribution, parseAttribution };
