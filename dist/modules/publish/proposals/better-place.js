import { wordsToCompare } from '../../story/passages/folded-text.js';
import { nearest } from '../../story/passages/nearest.js';

/** The sentence that a line says more of than of the paragraph of its passage, if there is one. */
function betterPlace(line, { section, block, passage }, article) {
    const best = nearest(article, line);
    if (!best || (best.section === section && best.block === block))
        return undefined;
    const wanted = longWords(line);
    const shared = (text) => {
        const words = new Set(longWords(text));
        return wanted.filter((each) => words.has(each)).length;
    };
    const { prefix = '', exact, suffix = '' } = passage;
    const [here, there] = [shared(`${prefix}${exact}${suffix}`), shared(best.text)];
    return there > here && (here === 0 || there - here > 1) ? best.text : undefined;
}
/** Words that mean something, or signs of a script that writes no spaces. */
const longWord = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]{4,}/gu;
const longWords = (text) => [...new Set(wordsToCompare(text).match(longWord))];

export { betterPlace };
