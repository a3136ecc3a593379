import type {Finding} from '../claim.js';
import {has} from '../text/language.js';
import type {ReadText} from '../text/read-text.js';
import {isSameWord} from '../text/words.js';
import type {Word} from '../text/words.js';

/** Who does something to somebody, told with nothing between: “Ada told Tom”. */
interface Deed {
  doer: readonly Word[];
  verb: Word;
  other: readonly Word[];
}

/** Languages in which the one who does it stands first. */
const subjectFirst = /^(?:en|fr|es|it|pt)$/;
const auxiliary = /^(?:has|have|had|will|would|did|a|ont|avait|ha|han|hanno|aveva|tem|tinha)$/;
const towards = /^(?:to|at|à|a|ao|au|al|ad)$/;
/** What two do to each other, which is the same whoever stands first. */
export const mutual =
  /^(?:met|meet|marr|wed|fac(?:e|ed|es|ing)$|play|fought|fight|drew|join|kiss|like|match|equal|cross|rencontr|épous|affront|conoc|enfrent|encontr|incontr|spos|sfid|cas(?:ó|ou)$)/u;

/** A line in which two have changed places: “Tom told Ada” for “Ada told Tom”. */
export function exchangedNames(line: ReadText, sentence: ReadText): Finding | undefined {
  if (!subjectFirst.test(line.language.code)) return undefined;
  const said = deedsIn(sentence);
  const isSame = (a: readonly Word[], b: readonly Word[]) =>
    a.some((word) => b.some((each) => isSameWord(word, each, line.language)));
  for (const {doer, verb, other} of said.length ? deedsIn(line) : []) {
    const found = said.find(
      (deed) =>
        isSameWord(deed.verb, verb, line.language) &&
        isSame(deed.doer, other) &&
        isSame(deed.other, doer) &&
        !isSame(deed.doer, doer),
    );
    if (!found) continue;
    const textOf = (read: ReadText, deed: Deed) =>
      read.text.slice(deed.doer[0]!.start, deed.other.at(-1)!.end);
    return {
      ...{kind: 'name', grade: 'contradicted', claim: textOf(line, {doer, verb, other})},
      ...{reason: `the passage says “${textOf(sentence, found)}”`, nearest: sentence.text},
    };
  }
  return undefined;
}

const mostDeeds = 20;

function deedsIn({words, text, language}: ReadText): Deed[] {
  const found: Deed[] = [];
  const isBeside = (index: number) =>
    index > 0 && index < words.length && text.slice(words[index - 1]!.end, words[index]!.start) === ' ';
  const isName = (word: Word | undefined) => !!word && word.isCapital && word.hasMeaning;
  for (const [index, verb] of words.entries()) {
    if (found.length >= mostDeeds) break;
    const isVerb = verb.hasMeaning || has(verb.lower, language.saying);
    if (verb.isCapital || !isVerb || mutual.test(verb.lower)) continue;
    let [from, to] = [index - 1, index + 1];
    if (auxiliary.test(words[from]?.lower ?? '') && isBeside(from + 1)) from--;
    if (towards.test(words[to]?.lower ?? '') && isBeside(to)) to++;
    if (!isName(words[from]) || !isName(words[to]) || !isBeside(from + 1) || !isBeside(to)) continue;
    const [last, first] = [from, to];
    while (isName(words[from - 1]) && isBeside(from)) from--;
    while (isName(words[to + 1]) && isBeside(to + 1)) to++;
    found.push({doer: words.slice(from, last + 1), verb, other: words.slice(first, to + 1)});
  }
  return found;
}
