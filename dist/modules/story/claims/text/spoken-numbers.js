import { numbersInWords } from './number-words.js';

const joins = {
    ...{ en: 'and|a', de: 'und', es: 'y', pt: 'e', fr: 'et', it: 'e', ar: 'و', fa: 'و', he: 'ו', pl: 'i' },
};
const one = /^(?:a|ein|une|una|uma|un)$/;
const lexicons = new Map();
function lexiconOf(language) {
    const found = lexicons.get(language.code);
    if (found)
        return found;
    const { cardinals, hundreds, ordinals } = numbersInWords(language.code);
    const phrases = new Map();
    const add = (written, value, isOrdinal = false) => {
        const words = written.split(/[ -]/).map(bare);
        if (words[0] === '')
            return;
        const listed = phrases.get(words[0]) ?? [];
        if (!phrases.has(words[0]))
            phrases.set(words[0], listed);
        // The cardinal comes first: “tercera” is both.
        if (!listed.some((phrase) => phrase.words.join(' ') === words.join(' ')))
            listed.push({ words, value, isOrdinal });
    };
    cardinals.forEach((words, value) => add(words, value));
    if (language.code === 'ar')
        cardinals.forEach((words, value) => add(words.replaceAll('ة', ''), value));
    hundreds.forEach((words, index) => add(words, (index + 1) * 100));
    for (const [word, value] of Object.entries(language.numbers ?? {}))
        add(word, value);
    ordinals.forEach((words, index) => add(words, index + 1, true));
    for (const listed of phrases.values())
        listed.sort((a, b) => b.words.length - a.words.length);
    const lexicon = {
        phrases,
        scales: new Map(Object.entries(language.scales).map(([word, value]) => [bare(word), value])),
        joins: new Set((joins[language.code] ?? '').split('|')),
    };
    lexicons.set(language.code, lexicon);
    return lexicon;
}
/** Accents and apostrophes are left out by many who write, and by n2words. */
const bare = (word) => word
    .normalize('NFD')
    .replace(/[\u0300-\u036F'’]/g, '')
    .normalize('NFC');
/** The numbers that words of a text say: “two hundred and five”, `zweihundertfünf`, “5 million” but for its digits. */
function spokenNumbers(words, text, language) {
    const lexicon = lexiconOf(language);
    const keys = words.map(({ lower }) => keyOf(bare(lower)));
    const found = [];
    for (let at = 0; at < words.length;) {
        const read = numberAt(at);
        if (read)
            found.push(read);
        at = read ? read.to : at + 1;
    }
    return found;
    /** Without the letters that Semitic languages write together with a word. */
    function keyOf(word) {
        if (lexicon.phrases.has(word) || lexicon.scales.has(word))
            return word;
        const own = language.prefixes
            .map((prefix) => (word.startsWith(prefix) ? word.slice(prefix.length) : ''))
            .find((rest) => rest.length > 1 && (lexicon.phrases.has(rest) || lexicon.scales.has(rest)));
        return own ?? word;
    }
    /** Words stand beside each other, with a space or a hyphen between them. */
    function areJoined(index) {
        const [before, after] = [words[index - 1], words[index]];
        return !!before && !!after && /^[ -]$/.test(text.slice(before.end, after.start));
    }
    function numberAt(from) {
        let [total, group, to, isOrdinal] = [0, 0, from, false];
        let smallest = Infinity;
        for (;;) {
            if (to > from && !areJoined(to))
                break;
            const step = partAt(to);
            if (!step)
                break;
            if (step.isScale) {
                // “A dozen” is twelve, “the dozen” need not be.
                if (to === from && step.value < 100 && !(one.test(keys[from - 1] ?? '') && areJoined(from)))
                    break;
                if (step.value === 100 || step.value === 12)
                    group = (group || 1) * step.value;
                else
                    [total, group] = [total + (group || 1) * step.value, 0];
                smallest = step.value;
            }
            else {
                // “one two” are two numbers, “twenty one” is one.
                if (to > from && step.value >= smallest)
                    break;
                group += step.value;
                smallest =
                    step.value >= 20 && step.value < 100 && step.value % 10 === 0 ? 10 : step.value >= 100 ? 100 : 0;
                isOrdinal ||= step.isOrdinal;
            }
            to = step.to;
            if (isOrdinal)
                break;
            if (lexicon.joins.has(keys[to] ?? '') && areJoined(to) && areJoined(to + 1) && smallest >= 10) {
                const next = partAt(to + 1);
                if (next && !next.isScale && next.value < smallest)
                    to++;
            }
        }
        return to > from ? { value: total + group, from, to, isOrdinal } : undefined;
    }
    function partAt(index) {
        const key = keys[index];
        if (key === undefined)
            return undefined;
        const scale = lexicon.scales.get(key);
        if (scale)
            return { value: scale, to: index + 1, isScale: true, isOrdinal: false };
        const phrase = lexicon.phrases
            .get(key)
            ?.find(({ words: wanted }) => wanted.every((word, offset) => isPartAt(word, index + offset, offset)));
        if (phrase) {
            const { value, isOrdinal } = phrase;
            return { value, to: index + phrase.words.length, isScale: false, isOrdinal };
        }
        const value = language.code === 'de' || language.code === 'it' ? compound(key, lexicon) : undefined;
        return value === undefined ? undefined : { value, to: index + 1, isScale: false, isOrdinal: false };
    }
    function isPartAt(word, index, offset) {
        return keys[index] === word && (offset === 0 || areJoined(index));
    }
}
const longestCompound = 60;
/** German and Italian write a number as one word: zweihundertfünf, duecentocinque. */
function compound(key, { phrases, scales }) {
    if (key.length > longestCompound || key.length < 6)
        return undefined;
    let [total, group, at] = [0, 0, 0];
    while (at < key.length) {
        const part = longestPart(key, at, phrases, scales);
        if (!part) {
            if (at > 0 && key.startsWith('und', at)) {
                at += 3;
                continue;
            }
            return undefined;
        }
        if (!part.isScale)
            group += part.value;
        else if (part.value === 100)
            group = (group || 1) * 100;
        else
            [total, group] = [total + (group || 1) * part.value, 0];
        at += part.length;
    }
    return total + group;
}
function longestPart(key, at, phrases, scales) {
    for (let length = Math.min(24, key.length - at); length >= 2; length--) {
        const part = key.slice(at, at + length);
        const scale = scales.get(part);
        if (scale)
            return { value: scale, length, isScale: true };
        const phrase = phrases.get(part)?.find(({ words, isOrdinal }) => words.length === 1 && !isOrdinal);
        if (phrase)
            return { value: phrase.value, length, isScale: false };
    }
    return undefined;
}

export { spokenNumbers };
