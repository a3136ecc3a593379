import { patternOf } from './text/language.js';

/** Words that make another office of one, in all languages: a former mayor is no mayor. */
const ranks = [
    [
        'former|ex|ehemalig*|früher*|ancien|ancienne|antigu[oa]|antig[oa]|były|była|byłego|byłej|бывш*|экс|колишн*|екс|eski|السابق|السابقة|לשעבר|سابق|पूर्व',
        '元(?!年)|前(?!に)',
    ],
    [
        'deputy|vice|assistant|stellvertretend*|vize*|adjointe?|zastępc*|wice*|замест*|вице|заступ*|віце|yardımcı*|نائب|نائبة|סגן|סגנית|معاون',
        '副',
    ],
    ['acting|interim|kommissarisch*|intérim|interin[oa]|ad interim|p\\.o|исполняющ*', '代行|代理'],
];
const known = new Map();
function patternsOf({ code, unspaced }) {
    const found = known.get(code);
    if (found)
        return found;
    const patterns = ranks.map(([spaced, signs]) => (unspaced ? patternOf(signs, true) : patternOf(spaced)));
    if (known.size < 100)
        known.set(code, patterns);
    return patterns;
}
/** A line that makes a mayor of a deputy mayor, or of a former one, and the other way round. */
function checkRanks(line, { sentence }) {
    for (const pattern of patternsOf(line.language)) {
        const [own, said] = [rankIn(line, pattern), rankIn(sentence, pattern)];
        if (!own === !said)
            continue;
        const [rank, other] = own ? [own, sentence] : [said, line];
        if (!rank.beside.some((word) => other.has(word)))
            continue;
        return [
            {
                ...{ kind: 'name', grade: 'unsupported', claim: own ? own.text : line.text, nearest: sentence.text },
                reason: own ? 'the passage does not say so' : `the passage says “${said.text}”`,
            },
        ];
    }
    return [];
}
const farthest = 12;
function rankIn(read, pattern) {
    pattern.lastIndex = 0;
    const found = pattern.exec(read.text.toLowerCase());
    if (!found)
        return undefined;
    const [start, end] = [found.index, found.index + found[0].length];
    const beside = read.words.filter((word) => word.hasMeaning &&
        ((word.start >= end && word.start - end < farthest) || (word.end <= start && start - word.end < 2)));
    return { text: read.text.slice(start, end), beside };
}

export { checkRanks };
