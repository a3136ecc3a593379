import { isSameWord } from './words.js';

/** More words than these are not compared, nor are longer runs. */
const mostWords = 200;
const longestRun = { spaced: 4, unspaced: 8 };
/**
 * The runs of words that a line has where the sentence has others, between words that both have (the longest common
 * subsequence). A run with words added or left out beside it is none.
 */
function replacedWords(line, said, language) {
    if (line.length > mostWords || said.length > mostWords)
        return [];
    const pairs = commonWords(line, said, language);
    const longest = language.unspaced ? longestRun.unspaced : longestRun.spaced;
    const ends = [[-1, -1], ...pairs, [line.length, said.length]];
    return ends.slice(1).flatMap(([after, afterSaid], index) => {
        const [before, beforeSaid] = ends[index];
        const [claimed, other] = [line.slice(before + 1, after), said.slice(beforeSaid + 1, afterSaid)];
        if (claimed.length === 0 || other.length === 0 || claimed.length > longest)
            return [];
        const left = anchors(pairs.slice(0, index), before, beforeSaid, -1);
        const right = anchors(pairs.slice(index).reverse(), after, afterSaid, 1);
        const beside = [...left, ...right];
        if (beside.length === 0)
            return [];
        // At an edge only the words next to those in common can be told to stand for each other.
        const most = claimed.length + 2;
        const near = other.length <= longest
            ? other
            : before === -1
                ? other.slice(-most)
                : after === line.length
                    ? other.slice(0, most)
                    : [];
        if (near.length === 0)
            return [];
        const isBeside = beside.length > 2 || beside.some((place) => line[place].hasMeaning || /\d/.test(line[place].text));
        const [isLeft, isRight] = [
            left.length > 0 || beforeSaid === -1,
            right.length > 0 || afterSaid === said.length,
        ];
        const isBounded = other.length <= longest;
        // The end of both is as good as a word.
        const isAtEnds = (before === -1 && beforeSaid === -1) || (after === line.length && afterSaid === said.length);
        const isSure = isBounded && (isBeside || isAtEnds) && ((isLeft && isRight) || left.length >= 2 || right.length >= 2);
        return [{ line: claimed, said: near, isBeside, isSure }];
    });
}
/** The places of up to five words in common right beside a run, none left out between them; pairs from the far end to the run. */
function anchors(pairs, at, saidAt, step) {
    const found = [];
    for (let index = pairs.length - 1; index >= 0 && found.length < 5; index--) {
        const [place, saidPlace] = pairs[index];
        if (place !== at + found.length * step || saidPlace !== saidAt + found.length * step)
            break;
        found.push(place);
    }
    return found;
}
/** The places of the words of a longest common subsequence. */
function commonWords(a, b, language) {
    const width = b.length + 1;
    const lengths = new Uint16Array((a.length + 1) * width);
    const same = new Uint8Array(lengths.length);
    for (let i = a.length - 1; i >= 0; i--) {
        for (let j = b.length - 1; j >= 0; j--) {
            const at = i * width + j;
            if (isSameWord(a[i], b[j], language)) {
                same[at] = 1;
                lengths[at] = lengths[at + width + 1] + 1;
            }
            else
                lengths[at] = Math.max(lengths[at + width], lengths[at + 1]);
        }
    }
    const pairs = [];
    for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
        const at = i * width + j;
        if (same[at])
            pairs.push([i++, j++]);
        else if (lengths[at + width] >= lengths[at + 1])
            i++;
        else
            j++;
    }
    return pairs;
}

export { replacedWords };
