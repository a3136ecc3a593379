import { matchLanguage } from '../../story/language/match.js';
import { sentences } from '../../story/passages/sentences.js';
import { correctionWords } from './correction-words.js';

/** Markdown and plain text strike words out so. */
const struck = /~~[^~]+~~/g;
/**
 * Blocks without what they only say was said before: a block that begins as a correction, the sentences that tell what an
 * earlier version had, and words struck out.
 */
function withoutCorrections(blocks, lang) {
    const { label, earlier, amended, wrongly } = patternsOf(lang);
    return blocks.map((block) => {
        if (label.test(block))
            return '';
        const shown = block.replace(struck, ' ');
        const isOfChange = amended.test(shown);
        if (!isOfChange && !earlier.test(shown))
            return shown;
        return sentences(shown, lang)
            .filter((sentence) => !earlier.test(sentence) && !(isOfChange && wrongly.test(sentence)))
            .join('');
    });
}
const known = new Map();
function patternsOf(lang) {
    const language = matchLanguage(lang).split('-')[0];
    const own = Object.hasOwn(correctionWords, language) ? language : 'en';
    const learnt = known.get(own);
    if (learnt)
        return learnt;
    // A site may write its corrections in English, whatever the language of its articles.
    const told = [...new Set([own, 'en'])].map((each) => correctionWords[each]);
    const labels = told.map(({ label }) => label).join('|');
    const made = {
        label: new RegExp(`^[\\s(\\[*—–-]*(?:${labels})(?![\\p{L}\\p{M}])(?:\\s*[:：.—–)\\]-]|[^.!?。:：]{0,60}\\d[^.!?。:：]{0,20}[:：)\\]])`, 'iu'),
        earlier: new RegExp(told.map(earlierVersion).join('|'), 'iu'),
        amended: new RegExp(told.flatMap(changedArticle).join('|'), 'iu'),
        wrongly: new RegExp(told.map((each) => each.wrongly).join('|'), 'iu'),
    };
    known.set(own, made);
    return made;
}
const changedArticle = ({ article, amended }) => amended === undefined ? [] : [`(?:${article}) [^.]{0,40}?(?:${amended})`];
const earlierVersion = ({ version, wrongly, article }) => `(?:${version})|(?:${article})[^]{0,80}?(?:${wrongly})|(?:${wrongly})[^]{0,80}?(?:${article})`;

export { withoutCorrections };
