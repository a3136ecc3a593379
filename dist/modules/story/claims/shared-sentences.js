import { checkSpeaker } from './check-speaker.js';
import { plain } from './text/words.js';

/** Neighbours in the text with which each quote is compared. */
const mostCompared = 8;
/**
 * Quotes whose words are given to another speaker too, by their index, and that speaker. Of two, it is the one whose speaker
 * is not named beside the words; where both may be right, the later one.
 */
function sharedSentences(quotes, article) {
    const placed = quotes.flatMap(({ passage, speaker }, index) => {
        const grounds = passage && speaker && article.groundsOf(passage);
        if (!grounds)
            return [];
        const section = grounds.said[0]?.section ?? 0;
        return [{ index, section, start: grounds.start, end: grounds.end, speaker: speaker.name }];
    });
    placed.sort((a, b) => a.section - b.section || a.start - b.start || a.index - b.index);
    const shared = new Map();
    for (const [at, one] of placed.entries()) {
        for (const other of placed.slice(at + 1, at + 1 + mostCompared)) {
            if (other.section !== one.section || other.start >= one.end)
                break;
            if (isSame(one.speaker, other.speaker))
                continue;
            const [first, later] = one.index < other.index ? [one, other] : [other, one];
            const isWrong = isContradicted(first, quotes, article) ? first : later;
            shared.set(isWrong.index, (isWrong === first ? later : first).speaker);
        }
    }
    return shared;
}
const isSame = (a, b) => plain(a).toLowerCase() === plain(b).toLowerCase();
function isContradicted({ index, speaker }, quotes, article) {
    const grounds = article.groundsOf(quotes[index].passage);
    return !!grounds && checkSpeaker(speaker, grounds, article, []).some(({ grade }) => grade === 'contradicted');
}

export { sharedSentences };
