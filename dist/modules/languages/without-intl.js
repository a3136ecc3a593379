import { isAmerican } from '../story/language/english.js';

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

export { numberIn };
