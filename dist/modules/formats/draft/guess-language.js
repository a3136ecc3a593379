import { eld } from 'eld/extrasmall';
import { scriptLanguage } from '../common/script-language.js';

/** As much of a text as tells its language. */
const enough = 20_000;
/** As tags of this library’s languages write them. */
const tags = { no: 'nb', tl: 'fil' };
/** The language that a text is probably written in, by its letters and how they follow each other; undefined where none stands out. */
function languageOf(text) {
    // Addresses are mostly English, and say nothing of the words around them.
    const words = text.slice(0, enough).replace(/https?:\/\/\S+/g, ' ');
    const found = eld.detect(words);
    if (!found.isReliable())
        return scriptLanguage(words);
    return tags[found.language] ?? found.language;
}

export { languageOf };
