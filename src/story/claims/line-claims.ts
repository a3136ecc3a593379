import type {Claim, Finding} from './claim.js';
import {checkBounds} from './numbers/check-bounds.js';
import {checkFractions} from './numbers/check-fractions.js';
import {checkMultiples} from './numbers/check-multiples.js';
import {checkNumbers} from './numbers/check-numbers.js';
import {checkPairs} from './numbers/check-pairs.js';
import {checkTimes} from './numbers/check-times.js';
import {checkUnits} from './numbers/check-units.js';
import {checkDates} from './check-dates.js';
import {checkNames} from './names/check-names.js';
import {checkCut} from './negation/check-cut.js';
import {checkModality, checkNegation} from './negation/check-negation.js';
import {checkRefusal} from './negation/check-refusal.js';
import type {Article} from './text/article.js';
import type {Grounds} from './text/grounds.js';
import {ReadText} from './text/read-text.js';
import {plain} from './text/words.js';
import {checkContraries, checkRanks, checkRelative, checkWordInPlace} from './word-checks.js';

/** What is told of a field of an item, whose place in the story is not known yet. */
export type Told = Omit<Claim, 'path' | 'id'>;

export const within = (field: string, findings: readonly Finding[]): Told[] =>
  findings.map((finding) => ({...finding, field}));

/** What a line of a story claims that its passage does not say so. */
export function lineClaims(field: string, text: string, grounds: Grounds, article: Article): Told[] {
  const line = new ReadText(plain(text), article.language);
  const bare = line.text.replace(/[\s.。।]+$/, '');
  if (bare !== '' && grounds.sentence.hasWords(bare))
    return within(field, [...checkNegation(line, grounds), ...checkCut(line, grounds)]);
  const inUnits = checkUnits(line, grounds);
  const fractions = checkFractions(line, grounds, article);
  const bounds = [...checkBounds(line, grounds), ...checkMultiples(line, grounds)];
  const names = checkNames(line, grounds, article);
  const contrary = firstOf([checkNegation, checkRefusal, checkContraries, checkCut], line, grounds);
  const found = [
    ...checkNumbers(line, grounds, article),
    ...checkPairs(line, grounds),
    ...checkTimes(line, grounds, article),
    ...inUnits,
    ...bounds,
    ...fractions,
    ...checkDates(line, grounds, article),
    ...checkRelative(line, grounds),
    // “Wochen” for “Monate” is told with the number.
    ...names.filter(
      (name) => ![...inUnits, ...bounds, ...fractions].some(({claim}) => claim.includes(name.claim)),
    ),
    ...contrary,
    ...checkRanks(line, grounds),
    ...checkModality(line, grounds),
  ];
  return within(field, found.length > 0 ? found : checkWordInPlace(line, grounds));
}

/** What the first check tells that tells anything: one thing turned round is told once. */
export function firstOf(
  checks: readonly ((line: ReadText, grounds: Grounds) => Finding[])[],
  line: ReadText,
  grounds: Grounds,
): Finding[] {
  for (const check of checks) {
    const found = check(line, grounds);
    if (found.length > 0) return found;
  }
  return [];
}
