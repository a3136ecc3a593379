import { mutual } from './exchanged-names.js';
import { hasSameWords } from '../numbers/same-words.js';

/** More words than these are not compared. */
const mostWords = 60;
/** What may stand between a verb and what it is about. */
const between = /^ (?:(?:the|a|an|its|his|her|their|has|have|had|will) ){0,2}$/;
const verb = /(?:ed|s)$/;
/** An English line in which two things have changed places: “exports exceeded imports” for “imports exceeded exports”. */
function exchangedThings(line, sentence) {
    if (line.language.code !== 'en' || line.words.length > mostWords)
        return undefined;
    const own = threesIn(line);
    const said = new Set(own.length > 0 ? threesIn(sentence).map(keyOf) : []);
    const found = own.find(([doer, does, other]) => said.has(keyOf([other, does, doer])) && !said.has(keyOf([doer, does, other])));
    if (!found || !hasSameWords(line, sentence, []))
        return undefined;
    return {
        ...{ kind: 'name', grade: 'contradicted', claim: line.text.slice(found[0].start, found[2].end) },
        ...{ reason: 'the passage says it the other way round', nearest: sentence.text },
    };
}
const keyOf = (words) => words.map(({ stem }) => stem).join(' ');
function threesIn({ words, text, language }) {
    const meant = words.slice(0, mostWords).filter(({ hasMeaning }) => hasMeaning);
    const isBeside = (before, after) => between.test(text.slice(before.end, after.start));
    return meant.flatMap((does, index) => {
        const [doer, other] = [meant[index - 1], meant[index + 1]];
        const isVerb = (verb.test(does.lower) || language.irregular.has(does.lower)) && !mutual.test(does.lower);
        if (!doer || !other || !isVerb || does.isCapital)
            return [];
        return isBeside(doer, does) && isBeside(does, other) ? [[doer, does, other]] : [];
    });
}

export { exchangedThings };
