import { letters, withLetters } from '../language/letters.js';
import { ReadText } from './text/read-text.js';
import { attributedIn } from './text/attributed.js';
import { plain, wordsIn } from './text/words.js';

/** Words in quotation marks, which name nobody who speaks. */
const quoted = /"[^"]*"|«[^»]*»|„[^"”“]*["”“]|「[^」]*」|『[^』]*』/g;
/** A dash behind the end of the words, or a paragraph that begins with one. */
const byline = /(?:^|[.!?"'»」』。！？।])\s*-{1,2} ?(?=[\p{Lu}\p{Lo}@])/u;
/** Holds the speaker of a quote against who is named beside its words. `others` are the speakers of the other quotes. */
function checkSpeaker(speaker, grounds, article, others) {
    const { language } = article;
    const name = new ReadText(plain(speaker), language);
    const beside = outside(grounds.said, grounds, language);
    const paragraph = outside(grounds.paragraph, grounds, language);
    const finding = (grade, reason) => [
        { kind: 'speaker', grade, claim: speaker, reason, nearest: paragraph.text.trim() || grounds.sentence.text },
    ];
    const place = isNamed(name, beside) ? beside : isNamed(name, paragraph) ? paragraph : undefined;
    const another = speakerBeside(beside, name, others, article) ?? signature(paragraph, name);
    if (another)
        return finding('contradicted', `“${another}” is named beside the words`);
    if (place) {
        if (standsOnlyIn(language.addressed, name, place))
            return finding('contradicted', 'they are told the words, and do not say them');
        if (standsOnlyIn(language.proxies, name, place)) {
            return finding('contradicted', 'it is somebody who speaks for them, or is theirs, that is named beside the words');
        }
        const unknown = name.words.find((word) => word.hasMeaning && !isKnown(word, article));
        if (!unknown)
            return [];
        return finding('unsupported', `the article does not say “${unknown.text}”`);
    }
    const [first] = grounds.paragraph;
    const before = grounds.section.filter(({ block }) => first && block < first.block && block >= first.block - 2);
    // “She said” goes on from the paragraph before; more words beside the quote name somebody.
    const isBrief = wordsIn(beside.text, language).filter(({ hasMeaning }) => hasMeaning).length < 2;
    const namesOther = paragraph.words.some((word) => word.isCapital && word.hasMeaning && (!word.isFirst || article.isName(word)) && !name.has(word));
    if (isBrief && !namesOther && before.some((each) => isNamed(name, each)))
        return finding('inferred', 'they are named in the paragraph before');
    const elsewhere = [...article.sentences, article.titles].some((each) => isNamed(name, each));
    return finding('unsupported', elsewhere ? 'they are not named beside the words' : 'the article names nobody so');
}
function isKnown(word, article) {
    return article.language.unspaced ? article.includes(word.text) : !!article.find(word);
}
/** A text without the words that the passage is, and without words in quotation marks. */
function outside(sentences, { start, end, said }, language) {
    const part = (each, from, to) => each.text.slice(Math.max(0, from - each.start), Math.max(0, to - each.start));
    // A passage may take in who says it, also where a dash begins it.
    const isWhole = said.some((each) => /["«„「]|^-|(?<![\p{L}\p{N}])'(?=\p{L})/u.test(part(each, start, end)));
    const text = sentences
        .map((each) => (isWhole ? each.text : `${part(each, each.start, start)} ${part(each, end, Infinity)}`))
        .join('');
    return new ReadText(text.replace(quoted, (words) => ' '.repeat(words.length)), language);
}
const isNamed = (name, text) => {
    if (!name.language.unspaced)
        return name.words.some((word) => word.hasMeaning && text.has(word));
    return name.text.split(/[\s・·=＝]+/).some((part) => part.length > 1 && text.text.includes(part));
};
/** Who else is named beside a verb of saying, or as the speaker of another quote. */
function speakerBeside(beside, name, others, article) {
    const { language } = article;
    const named = isNamed(name, beside);
    if (language.capitals === 'none') {
        return named
            ? undefined
            : others.find((other) => isNamed(new ReadText(plain(other), language), beside) && !shareName(other, name));
    }
    const attributed = attributedIn(beside);
    const own = attributed.find((words) => words.some((word) => name.has(word)));
    if (own)
        return isOtherPerson(own, name) ? namesOf(own) : undefined;
    // A sentence may begin with a name that the article has within another: “Harkness said”.
    const other = attributed.find((words) => words.some((word) => word.lower.length > 1 && (!word.isFirst || article.isName(word))));
    return other && namesOf(other);
}
const namesOf = (words) => words.map(({ text }) => text).join(' ');
/** “Mira Sample” for a speaker called Kim Sample. */
function isOtherPerson(words, name) {
    const own = name.words.filter(({ hasMeaning }) => hasMeaning);
    if (own.length < 2 || words.length !== own.length)
        return false;
    return name.has(words.at(-1)) && !words.slice(0, -1).some((word) => name.has(word));
}
const shareName = (other, name) => isNamed(new ReadText(plain(other), name.language), name);
/** Who signs a quote, after a dash at its end, if that is somebody else. */
function signature({ text, language }, name) {
    const found = byline.exec(text);
    if (!found)
        return undefined;
    const signed = new ReadText(text.slice(found.index + found[0].length).trim(), language);
    if (signed.text === '' || signed.text.length > 200 || isNamed(name, signed))
        return undefined;
    const end = Math.min(signed.dates[0]?.start ?? 60, 60, ...[...signed.text.matchAll(/[(,]/g)].map(({ index }) => index));
    return signed.text.slice(0, end).trim() || signed.text.slice(0, 60);
}
const phrasesOfAnybody = new Map();
/** The pattern of a phrase, whoever is named in it. */
function withAnybody(phrase) {
    const pattern = phrasesOfAnybody.get(phrase) ?? new RegExp(withLetters(phrase.replace(/[XGN]/, '[^]')), 'u');
    phrasesOfAnybody.set(phrase, pattern);
    return pattern;
}
/** Whether a name stands only in phrases such as “a lawyer for X”. */
function standsOnlyIn(phrases = [], name, place) {
    if (phrases.length === 0)
        return false;
    const { unspaced } = place.language;
    const words = name.words.filter(({ hasMeaning, lower }) => hasMeaning && (unspaced || lower.length > 1));
    const stems = unspaced ? [name.text, ...name.text.split(/[\s・·]+/)] : words.map(({ stem }) => stem);
    const text = place.text.toLowerCase();
    // A pattern with a name in it takes milliseconds to make, and most texts name neither the one nor a lawyer.
    if (!stems.some((stem) => stem.length > 1 && text.includes(stem)))
        return false;
    const ending = `[${letters}]{0,6}`;
    const any = stems
        .filter((stem) => stem.length > 1)
        .map((stem) => stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('|');
    if (any === '')
        return false;
    const form = `(?:${any})${unspaced ? '' : ending}`;
    const names = `${form}(?: ${form})*`;
    const person = `(?:[${letters}.'-]+ ){0,3}?${names}`;
    const exact = words.map(({ lower }) => lower).join(' ');
    return phrases.some((phrase) => {
        if (!withAnybody(phrase).test(text))
            return false;
        // In the nominative it is the lawyer's own name that stands behind “lawyer”.
        if (phrase.endsWith(' G') && text.includes(exact))
            return false;
        const pattern = phrase.replace(/[XGN]/, (sign) => (sign === 'N' ? names : person));
        const rest = text.replace(new RegExp(withLetters(pattern), 'gu'), '');
        return rest !== text && !words.some((word) => new ReadText(rest, place.language).has(word));
    });
}

export { checkSpeaker };
