import { wordingLocale } from '../story/dates/intl-date.js';
import { inlineText } from '../story/inline-text.js';
import { quoted } from '../formats/article/problems.js';

/**
 * Texts of the timeline that are pieces of a sentence, and titles that say no more than one word: beside a date neither
 * tells what happened. Scripts without capital letters begin no text small.
 */
function fragments({ timeline, lang }) {
    return timeline.flatMap(({ title, text, kind }, index) => {
        const words = text ? inlineText(text).trim() : '';
        return [
            ...(!kind && isOneWord(title, lang)
                ? [
                    {
                        path: `timeline[${index}].title`,
                        reason: `a title of one word: ${quoted(title)}`,
                        remedy: 'say what happens, as in “Talks in Kyiv”',
                    },
                ]
                : []),
            ...(/^\p{Ll}/u.test(words)
                ? [
                    {
                        path: `timeline[${index}].text`,
                        reason: `a text that begins in lower case: ${quoted(words)}`,
                        remedy: 'write a whole sentence, with a capital letter and a full stop',
                    },
                ]
                : []),
        ];
    });
}
/** Languages that write no spaces are cut into words by their dictionary. */
function isOneWord(text, lang) {
    const words = new Intl.Segmenter(wordingLocale(lang), { granularity: 'word' }).segment(text);
    return [...words].filter(({ isWordLike }) => isWordLike).length === 1;
}

export { fragments };
