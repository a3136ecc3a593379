/**
 * Whether a story is in English as Americans write it, in which numbers and short dates can be written without `Intl`. Its first
 * use holds Chromium up for 30 ms and more, and a phone for longer, since it looks for all languages that there are.
 */
const isAmerican = (lang) => /^en(-US)?$/i.test(lang);
/** A number as the language writes it. */
function numberIn({ lang }, number) {
    const words = `${number}`;
    if (isAmerican(lang))
        return words.replace(/\B(?=(...)+$)/g, ',');
    try {
        return new Intl.NumberFormat(lang).format(number);
    }
    catch {
        // A language that the browser has no rules for.
        return words;
    }
}

export { isAmerican, numberIn };
