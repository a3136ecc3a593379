import {patternOf} from '../text/language.js';
import type {Language} from '../text/language.js';
import type {ReadText} from '../text/read-text.js';
import type {Contraries} from './words-apart.js';

/** Words that exclude each other. */
export interface Group {
  /** `contrary` if what one denies the other tells; `turning` if one tells the other from the other side. */
  relation: 'contrary' | 'kind' | 'turning';
}

export interface Span {
  text: string;
  start: number;
  end: number;
}

/** The sides of a group that a text has, by their number, and the first word of each. */
export type Sides = ReadonlyMap<number, Span>;

interface Place {
  group: Group;
  side: number;
}

/** The words of a language, found by a text’s own words; what is more than a letter or a `*` stays a pattern. */
interface Lexicon {
  words: Map<string, Place[]>;
  /** Beginnings of words, by their first letters. */
  beginnings: Map<string, {start: string; place: Place}[]>;
  patterns: (Place & {pattern: RegExp})[];
}

const relations = {contraries: 'contrary', kinds: 'kind', turning: 'turning'} as const;
const known = new Map<string, Lexicon>();
const letters = 3;

export function lexiconOf({code, unspaced}: Language, written: Contraries | undefined): Lexicon {
  const found = known.get(code);
  if (found) return found;
  const lexicon: Lexicon = {words: new Map(), beginnings: new Map(), patterns: []};
  for (const list of written ? (['contraries', 'kinds', 'turning'] as const) : []) {
    for (const sides of written![list]) {
      const group: Group = {relation: relations[list]};
      for (const [side, words] of sides.entries()) addSide(lexicon, {group, side}, words, unspaced);
    }
  }
  if (known.size < 100) known.set(code, lexicon);
  return lexicon;
}

function addSide(lexicon: Lexicon, place: Place, words: string, unspaced: true | undefined): void {
  const odd: string[] = [];
  for (const word of alternatives(words)) {
    const [, plain = '', star] = /^([\p{L}\p{M}]+)(\*?)$/u.exec(word) ?? [];
    if (unspaced || plain === '' || (star && plain.length < letters)) odd.push(word);
    else if (star) {
      const start = plain.slice(0, letters);
      lexicon.beginnings.set(start, [...(lexicon.beginnings.get(start) ?? []), {start: plain, place}]);
    } else lexicon.words.set(plain, [...(lexicon.words.get(plain) ?? []), place]);
  }
  if (odd.length > 0) lexicon.patterns.push({...place, pattern: patternOf(odd.join('|'), unspaced)});
}

/** The parts of a pattern between the `|` that stand in no brackets. */
function alternatives(words: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of words) {
    if (sign === '(' || sign === '[') depth++;
    if (sign === ')' || sign === ']') depth--;
    if (sign === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** Longer sentences are none. */
const longest = 2000;

/** The words of each group that a text has. */
export function findSides(read: ReadText, lexicon: Lexicon): ReadonlyMap<Group, Sides> {
  const found = new Map<Group, Map<number, Span>>();
  const add = ({group, side}: Place, start: number, end: number) => {
    const sides = found.get(group) ?? new Map<number, Span>();
    found.set(group, sides);
    if ((sides.get(side)?.start ?? Infinity) > start)
      sides.set(side, {text: read.text.slice(start, end), start, end});
  };
  for (const {lower, start, end} of lexicon.words.size > 0 ? read.words : []) {
    if (start > longest) break;
    for (const place of lexicon.words.get(lower) ?? []) add(place, start, end);
    for (const {start: beginning, place} of lexicon.beginnings.get(lower.slice(0, letters)) ?? [])
      if (lower.startsWith(beginning)) add(place, start, end);
  }
  const lower = read.text.slice(0, longest).toLowerCase();
  for (const {pattern, ...place} of lexicon.patterns) {
    pattern.lastIndex = 0;
    const at = pattern.exec(lower);
    if (at) add(place, at.index, at.index + at[0].length);
  }
  return found;
}
