/** Checks and words that the page of the desk has no room for; it has `word-checks.brief.ts` in their place. */
export {areDeniedContraries, checkContraries} from './negation/check-contraries.js';
export {exchangedThings} from './names/exchanged-things.js';
export {isCountry} from './text/countries.js';
export {checkClock} from './check-clock.js';
export {checkRelative} from './check-relative.js';
export {checkRanks} from './check-ranks.js';
export {checkWordInPlace} from './word-in-place.js';
export {isAsGoodAs} from './numbers/as-good-as.js';
