import { checkElisions, checkWords, checkSpoken } from './check-quote.js';
import { checkSpeaker } from './check-speaker.js';
import { checkWhen, datesOf } from './check-when.js';
import { within, firstOf } from './line-claims.js';
import { checkCut } from './negation/check-cut.js';
import { checkNegation } from './negation/check-negation.js';
import { elision } from './text/grounds.js';
import { ReadText } from './text/read-text.js';
import { plain } from './text/words.js';

/**
 * What a quote claims that the article does not say so: its words, who spoke them, and when.
 * @param speakers all who speak in the story
 * @param shared who else is given the same words, if anybody
 */
function quoteClaims({ kind, text, lang, speaker, said, source }, grounds, article, speakers, shared) {
    const isTranslated = lang !== undefined && lang.split('-')[0] !== article.language.code;
    const elisions = isTranslated ? [] : checkElisions(text, grounds, article);
    // A post is shown as its network has it; an article may only mention it.
    const isElsewhere = kind === 'post' && source?.url !== undefined;
    const unlike = isTranslated ? [] : checkWords(text, grounds, article);
    const words = isElsewhere ? unlike.map(soften) : unlike;
    const isProse = kind === 'statement' && !isTranslated && unlike.length === 0;
    const line = new ReadText(plain(text.split(elision).join(' ')), article.language);
    const named = speaker ? checkSpeaker(speaker.name, grounds, article, speakers) : [];
    const isDoubled = shared !== undefined && !named.some(({ grade }) => grade === 'contradicted');
    return [
        ...within('text', [...elisions, ...words, ...(isProse ? checkSpoken(text, grounds, article) : [])]),
        ...(isTranslated || elisions.length || words.length
            ? []
            : within('text', firstOf([checkNegation, checkCut], line, grounds))),
        ...within('speaker', named.map((each) => (kind === 'document' ? soften(each) : each))),
        ...(isDoubled && speaker
            ? within('speaker', [
                {
                    ...{ kind: 'speaker', grade: 'contradicted', claim: speaker.name, nearest: grounds.sentence.text },
                    reason: `the same words are also given to ${shared}`,
                },
            ])
            : []),
        ...within('said', said ? checkWhen(said, datesOf(said), aroundQuote(grounds, article), article) : []),
    ];
}
/** A document is seldom named by its title where its words are given. */
const soften = (finding) => finding.grade === 'contradicted' ? { ...finding, grade: 'unsupported' } : finding;
/** The paragraph without the words of the quote, which may tell of any date. */
function aroundQuote(grounds, { language }) {
    const text = grounds.paragraph
        .map((each) => {
        const [from, to] = [grounds.start - each.start, grounds.end - each.start].map((at) => Math.max(0, at));
        return `${each.text.slice(0, from)} ${each.text.slice(to)}`;
    })
        .join('');
    return { ...grounds, sentence: new ReadText(text, language) };
}

export { quoteClaims };
