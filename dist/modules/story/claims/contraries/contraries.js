import { withLetters } from '../../language/letters.js';
import { contrariesOf } from './of-languages.js';
import { isSameWord } from '../text/words.js';
import { findSides, lexiconOf } from './lexicon.js';

/** A text is asked for its words by every line that rests on it. */
const read = new WeakMap();
function sidesIn(text) {
    const found = read.get(text) ?? findSides(text, lexiconOf(text.language, contrariesOf(text.language.code)));
    read.set(text, found);
    return found;
}
/** The words of a line that cannot stand for those which its sentence has in their stead; neither has both. */
function contrariesBetween(line, sentence) {
    const [own, said] = [sidesIn(line), sidesIn(sentence)];
    const found = [...own].flatMap(([group, claimed]) => {
        const other = said.get(group);
        if (!other)
            return [];
        // “Prices rose and fell” says both.
        const sides = [...claimed.keys()];
        if (sides.some((side) => other.has(side)))
            return [];
        const [mine] = claimed.values();
        const [theirs] = other.values();
        return [{ line: mine, said: theirs, relation: group.relation }];
    });
    return [...found, ...turnedByLetters(line, sentence)];
}
/** More words than these are not compared each with each. */
const mostWords = 200;
/** “Safe” and “unsafe”, “güvenli” and “güvensiz”. */
function turnedByLetters(line, sentence) {
    const { language } = line;
    const { prefixes, suffixes } = contrariesOf(language.code) ?? {};
    if (!prefixes && !suffixes)
        return [];
    const turned = prefixes ? new RegExp(withLetters(`^(?:${prefixes})(\\p{L}{4,})$`), 'u') : undefined;
    const endings = suffixes?.map((ending) => new RegExp(withLetters(`^(\\p{L}{2,}?)${ending}(?:\\p{L}{0,5})$`), 'u'));
    const found = [];
    const look = (from, to, isOwn) => {
        for (const word of from.words.slice(0, mostWords)) {
            if (!word.hasMeaning || (word.isCapital && !word.isFirst))
                continue;
            const base = turned?.exec(word.lower)?.[1];
            const stem = endings?.[0].exec(word.lower)?.[1];
            if (base === undefined && stem === undefined)
                continue;
            const other = to.words
                .slice(0, mostWords)
                .find((each) => base !== undefined
                ? each.lower === base ||
                    (each.lower.length > 3 && isSameWord(each, { ...word, lower: base, stem: base }, language))
                : endings[1].exec(each.lower)?.[1] === stem);
            if (!other || to.has(word) || from.has(other))
                continue;
            found.push({ line: isOwn ? word : other, said: isOwn ? other : word, relation: 'contrary' });
        }
    };
    look(line, sentence, true);
    look(sentence, line, false);
    return found;
}
/** Whether two words stand on one side of a group, so that one may stand for the other: “climbed” for “rose”. */
function areAlike(line, sentence, word, other) {
    const said = sidesIn(sentence);
    const isAt = (span, { start, end }) => !!span && span.start < end && start < span.end;
    return [...sidesIn(line)].some(([group, sides]) => [...sides].some(([side, span]) => isAt(span, word) && isAt(said.get(group)?.get(side), other)));
}

export { areAlike, contrariesBetween };
