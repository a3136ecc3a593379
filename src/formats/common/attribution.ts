import {limits} from '../../story/story.js';
import {latinDigits, spelledDate} from './dates/spelled-date.js';

/** Who said something, and when, as the line under a quote tells it. */
export interface Attribution {
  name: string;
  role?: string;
  /** With its @. */
  handle?: string;
  /** In EDTF, not yet checked. */
  said?: string;
  /** What looks like a date, and cannot be read as one. */
  unread?: string;
}

/** Chinese writes its dash as two. */
const dash = /^\s*(?:[—–―⸺]{1,2}|--)\s*/;
const handled = /^(.*?)[\s(]*(@[\p{L}\p{N}_]+(?:[.@-][\p{L}\p{N}_]+)*)\)?[\s,;·،、，；—–-]*(.*)$/u;
/** A comma before Jr. or Sr. belongs to the name. */
const nameAndRole = /^(.*?(?:,\s*[JS]r\.?)?)(?:[,،、，]\s*(.*))?$/u;
/** What stands between a role and a date, and belongs to the date. */
const beforeDate =
  /[\s,;·،、，；(（—–-]+(?:on|am|vom|le|el|il|l['’]|em|a|op|в|от|від|في|در|ב)?[\s,;·،、，；(（—–-]*$/iu;
const looksDated = /\d{1,2}\D{1,40}\d{4}(?:\D{0,6}|\s\p{L}{1,6}\.?)$|\d{4}[-/.年]\s?\d/u;
/** Speech goes on after its words: a line of dialogue begins with a dash as well. */
const speech = /[,،，]\s*[—–―-]|\s[—–]\p{Ll}|[!?…。！？]|\p{Ll}{3}[.:;]\s*\S|[“”„«»"]/u;

/** Whether the last line of a block quote can say who said it; much longer than a name, a role and a date it is speech itself. */
export const isAttribution = (line: string) =>
  line.length <= limits.line && dash.test(line) && line.replace(dash, '') !== '';

/**
 * Whether a line that stands by itself under a paragraph says whose words that is: a name, and no more. One that begins
 * small is an item of a list, one in which somebody speaks is dialogue.
 */
export function isSoleAttribution(line: string): boolean {
  if (!isAttribution(line)) return false;
  const words = line.replace(dash, '');
  return !speech.test(words) && (/@/.test(words) || !/^\p{Ll}/u.test(words));
}

/**
 * Reads a line such as `— Belle & MrB (@bellewitch66) November 20, 2025` or `-- Jane Doe, mayor, 3 May 2024`:
 * name, handle or role, date, all but the name optional.
 */
export function parseAttribution(line: string, lang: string): Attribution {
  const words = line.replace(dash, '').trim();
  const [, name = '', handle, tail = ''] = (words.includes('@') && handled.exec(words)) || [];
  if (handle) {
    const date = spelledDate(tail, lang);
    const unread = date ? date.before.replace(beforeDate, '') : tail;
    return {name: name.trim() || handle, handle, ...(date && {said: date.when}), ...(unread && {unread})};
  }
  const date = spelledDate(words, lang);
  const before = date ? `${date.before} `.replace(beforeDate, '') : words;
  const [, who = '', role] = nameAndRole.exec(before.replace(/[\s,;·،、，；(（—–-]+$/, '')) ?? [];
  if (!date && role && looksDated.test(latinDigits(role))) return {name: who, unread: role};
  return {name: who, ...(role && {role}), ...(date && {said: date.when})};
}
