import { isCounted } from '../text/mentions.js';
import { denialsIn, refusalsIn } from '../text/negation.js';

/**
 * Whether a line says nothing but what the sentence says, numbers and what is set `apart` left out, and nothing is denied in either: only then does
 * another “more than” or another part contradict it, and is no other way to put the same (“under 18s are banned” for “only
 * over 18s may vote”).
 */
function hasSameWords(line, sentence, apart) {
    if ([line, sentence].some((each) => denialsIn(each).length > 0 || refusalsIn(each).length > 0))
        return false;
    const isApart = (word) => apart.some(({ start, end }) => word.start < end && start < word.end);
    return line.words.every((word) => !word.hasMeaning || isCounted(word, line) || isApart(word) || sentence.has(word));
}

export { hasSameWords };
