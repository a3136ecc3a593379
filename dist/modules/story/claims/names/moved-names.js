import { isDated, isCounted } from '../text/mentions.js';
import { isSameWord } from '../text/words.js';

/** A name that the passage has in another part: “to Northport” where it says “from Northport to Southport”. */
function movedName(line, sentence, article) {
    const { language } = line;
    if (language.unspaced || language.code === 'hi')
        return undefined;
    const [own, said] = [ledNames(line), ledNames(sentence)];
    for (const { name, lead } of own) {
        const places = said.filter((each) => isSameName(each.name, name, language));
        if (places.length === 0 || places.some((each) => each.lead === lead))
            continue;
        const other = said.find((each) => each.lead === lead && !isSameName(each.name, name, language));
        if (!other || (language.capitals === 'names' && !other.name.some((word) => article.isName(word))))
            continue;
        const isDoubled = own.filter((each) => isSameName(each.name, name, language)).length > places.length;
        if (!isDoubled &&
            other.name.every((word) => line.has(word)) &&
            !areExchanged({ name, lead }, other, own, places))
            continue;
        const wordsOf = (words) => words.map(({ text }) => text).join(' ');
        return {
            ...{ kind: 'name', grade: 'contradicted', claim: `${lead} ${wordsOf(name)}`, nearest: sentence.text },
            reason: `the passage says “${lead} ${wordsOf(other.name)}”`,
        };
    }
    return undefined;
}
/** What joins names on a par, whose order tells nothing. */
const joining = /^(?:and|or|nor|between|und|oder|et|ou|y|e|o|u|i|lub|и|или|і|та|або|ve|و|או)$/;
/** Whether each of two names stands in the part of the other: “from Hull to Leeds” for “from Leeds to Hull”. */
function areExchanged({ name, lead }, other, own, places) {
    const [place] = places;
    const counter = own.find((each) => each.name.at(-1).stem === other.name.at(-1).stem && each.name !== name);
    if (!counter || !place || places.length > 1)
        return false;
    return counter.lead === place.lead && ![lead, place.lead].some((each) => joining.test(each));
}
/** Names right behind a small word such as “to”. */
function ledNames(read) {
    const { words, language } = read;
    const isName = (word) => word.hasMeaning &&
        (language.capitals === 'none' || word.isCapital) &&
        !isDated(word, read) &&
        !isCounted(word, read);
    const found = [];
    for (const [index, word] of words.entries()) {
        const before = words[index - 1];
        if (!before || before.hasMeaning || !isName(word))
            continue;
        const name = [word];
        while (language.capitals !== 'none' && words[index + name.length] && isName(words[index + name.length]))
            name.push(words[index + name.length]);
        found.push({ name, lead: before.lower });
    }
    return found;
}
const isSameName = (a, b, language) => isSameWord(a.at(-1), b.at(-1), language);

export { movedName };
