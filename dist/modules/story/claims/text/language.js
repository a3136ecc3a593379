import { wordingLocale } from '../../dates/intl-date.js';
import { letters, wholeWords } from '../../language/letters.js';
import ar from './languages/ar.js';
import de from './languages/de.js';
import en from './languages/en.js';
import es from './languages/es.js';
import fa from './languages/fa.js';
import fr from './languages/fr.js';
import he from './languages/he.js';
import hi from './languages/hi.js';
import it from './languages/it.js';
import ja from './languages/ja.js';
import pl from './languages/pl.js';
import pt from './languages/pt.js';
import ru from './languages/ru.js';
import tr from './languages/tr.js';
import uk from './languages/uk.js';
import zh from './languages/zh.js';

const rulesOf = {
    ...{ ar, de, en, es, fa, fr, he, hi, it, ja, pl, pt, ru, tr, uk, zh },
};
/** For languages without rules: numbers in digits, dates that Intl words, and capitals are read all the same. */
const none = {
    ...{ negators: '', lacking: '', refusals: '', modals: '', hedges: '', percent: '%', scales: {}, joints: '' },
    ...{ small: '', days: {}, proxies: [], saying: '', capitals: 'names' },
};
const known = new Map();
/** The rules for the language of a story, which is a checked tag. */
function languageFor(lang) {
    const [code = 'en'] = lang.toLowerCase().split('-');
    const found = known.get(code);
    if (found)
        return found;
    const rules = Object.hasOwn(rulesOf, code) ? rulesOf[code] : none;
    const pattern = (words = '') => patternOf(words, rules.unspaced);
    const language = {
        ...rules,
        code,
        locale: rules === none ? wordingLocale(code) : code,
        hasRules: rules !== none,
        negators: pattern(rules.negators),
        lacking: pattern(rules.lacking),
        // “No more than” denies nothing.
        affirming: pattern([rules.affirming, rules.above, rules.below].filter(Boolean).join('|')),
        refusals: pattern(rules.refusals),
        modals: pattern(rules.modals),
        hedges: pattern(rules.hedges),
        joints: pattern(rules.joints),
        saying: pattern(rules.saying),
        small: new Set(rules.small.split('|')),
        endings: longestFirst(rules.endings),
        prefixes: longestFirst(rules.prefixes),
        irregular: new Map((rules.irregular ?? '').split('|').map((pair) => pair.split(' '))),
    };
    if (known.size < 100)
        known.set(code, language);
    return language;
}
const longestFirst = (list = '') => list
    .split('|')
    .filter((part) => part !== '')
    .sort((a, b) => b.length - a.length);
/** Whole words, where a language has them. `*` stands for the rest of a word. */
function patternOf(words, unspaced) {
    if (words === '')
        return /(?!)/gu;
    // A bound on the letters would be compiled as so many copies of the class, which takes milliseconds each. Where words have
    // no bounds it keeps a search from going to the end of the text from each of its signs.
    const longest = words.replaceAll('*', `[${letters}]${unspaced ? '{0,24}' : '*'}`);
    return unspaced ? new RegExp(longest, 'gu') : wholeWords(longest, 'gu');
}
/** Whether a pattern of a language is in a text. */
function has(text, pattern) {
    pattern.lastIndex = 0;
    const found = pattern.test(text);
    // `matchAll` begins where the pattern was left.
    pattern.lastIndex = 0;
    return found;
}
/** All places of a pattern of a language in a text. `matchAll` would search with a copy, which may have to be compiled anew. */
function matchesOf(text, pattern) {
    const found = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        found.push(match);
        if (match[0] === '')
            pattern.lastIndex++;
    }
    return found;
}

export { has, languageFor, matchesOf, patternOf };
