import type {Finding} from '../claim.js';
import type {Grounds} from '../text/grounds.js';
import type {Language} from '../text/language.js';
import type {NumberMention} from '../text/numbers.js';
import type {ReadText} from '../text/read-text.js';

/** Holds whether a line takes a number for the least or the most against its passage: “more than 300” is not “fewer than 300”. */
export function checkBounds(line: ReadText, {sentence}: Grounds): Finding[] {
  return line.numbers.flatMap((number): Finding[] => {
    const claimed = boundOf(number, line);
    if (!claimed) return [];
    const said = sentence.numbers
      .filter(({value}) => value === number.value)
      .map((each) => boundOf(each, sentence));
    if (said.length === 0 || !said.every((each) => each && each.isAbove !== claimed.isAbove)) return [];
    return [
      {
        ...{kind: 'number', grade: 'contradicted', claim: claimed.text, nearest: sentence.text},
        reason: `the passage says “${said[0]!.text}”`,
      },
    ];
  });
}

/** What a number is the least or the most of, with the words that say so right beside it. */
function boundOf({start, end}: NumberMention, {text, language}: ReadText) {
  const lower = text.toLowerCase();
  const before = lower.slice(Math.max(0, start - 24), start);
  const after = language.boundsFollow ? lower.slice(end, end + 24) : '';
  // “No more than” has “more than” in it.
  for (const isAbove of [false, true]) {
    const {preceding, following} = patternsOf(language, isAbove);
    const [led] = preceding.exec(before) ?? [];
    if (led !== undefined) return {isAbove, text: text.slice(start - led.length, end)};
    const [followed] = following.exec(after) ?? [];
    if (followed !== undefined) return {isAbove, text: text.slice(start, end + followed.length)};
  }
  return undefined;
}

const known = new Map<string, {preceding: RegExp; following: RegExp}>();

function patternsOf({code, above = '(?!)', below = '(?!)', unspaced}: Language, isAbove: boolean) {
  const key = `${code} ${isAbove}`;
  const found = known.get(key);
  if (found) return found;
  const words = isAbove ? above : below;
  const bounded = unspaced ? `(?:${words})` : `(?<![\\p{L}\\p{M}])(?:${words})`;
  const patterns = {
    preceding: new RegExp(`${bounded}[\\s$€£¥₹-]*$`, 'u'),
    // What is counted may stand between: “300 kişiden fazla”.
    following: new RegExp(
      `^(?:['’]?[\\p{L}\\p{M}]*\\s?){0,2}?${bounded}${unspaced ? '' : '(?![\\p{L}\\p{M}])'}`,
      'u',
    ),
  };
  if (known.size < 100) known.set(key, patterns);
  return patterns;
}
