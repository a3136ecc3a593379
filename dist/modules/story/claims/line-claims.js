import { checkBounds } from './numbers/check-bounds.js';
import { checkFractions } from './numbers/check-fractions.js';
import { checkMultiples } from './numbers/check-multiples.js';
import { checkNumbers } from './numbers/check-numbers.js';
import { checkPairs } from './numbers/check-pairs.js';
import { checkTimes } from './numbers/check-times.js';
import { checkUnits } from './numbers/check-units.js';
import { checkDates } from './check-dates.js';
import { checkNames } from './names/check-names.js';
import { checkCut } from './negation/check-cut.js';
import { checkNegation, checkModality } from './negation/check-negation.js';
import { checkRefusal } from './negation/check-refusal.js';
import { ReadText } from './text/read-text.js';
import { plain } from './text/words.js';
import { checkContraries } from './negation/check-contraries.js';
import { checkRelative } from './check-relative.js';
import { checkRanks } from './check-ranks.js';
import { checkWordInPlace } from './word-in-place.js';

const within = (field, findings) => findings.map((finding) => ({ ...finding, field }));
/** What a line of a story claims that its passage does not say so. */
function lineClaims(field, text, grounds, article) {
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
        ...names.filter((name) => ![...inUnits, ...bounds, ...fractions].some(({ claim }) => claim.includes(name.claim))),
        ...contrary,
        ...checkRanks(line, grounds),
        ...checkModality(line, grounds),
    ];
    return within(field, found.length > 0 ? found : checkWordInPlace(line, grounds));
}
/** What the first check tells that tells anything: one thing turned round is told once. */
function firstOf(checks, line, grounds) {
    for (const check of checks) {
        const found = check(line, grounds);
        if (found.length > 0)
            return found;
    }
    return [];
}

export { firstOf, lineClaims, within };
