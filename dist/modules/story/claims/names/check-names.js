import { replacedWords } from '../text/alignment.js';
import { attributedIn } from '../text/attributed.js';
import { exchangedNames } from './exchanged-names.js';
import '../negation/turns.js';
import { isSameWord } from '../text/words.js';
import '../contraries/lexicon.js';
import { exchangedThings } from './exchanged-things.js';
import { isCountry } from '../text/countries.js';
import { isDated, isCounted } from '../text/mentions.js';
import { movedName } from './moved-names.js';
import { inPlaceOf } from './names-in-place.js';
import { sameByInitials } from '../text/initials.js';

/**
 * Holds the names of a line against those of its passage, then against the rest of the article. Where a language
 * writes names like any other word, words in the place of others are a warning.
 */
function checkNames(line, grounds, article) {
    const { sentence } = grounds;
    const { language } = line;
    const replaced = replacedWords(line.words, sentence.words, language);
    const found = language.capitals === 'names'
        ? capitalised(line, replaced, grounds, article)
        : replaced.flatMap((each) => inPlaceOf(each, line, sentence, article) ?? []);
    const moved = found.length === 0
        ? (exchangedNames(line, sentence) ??
            exchangedThings(line, sentence) ??
            movedName(line, sentence, article))
        : undefined;
    return moved ? [moved] : found;
}
function capitalised(line, replaced, { sentence, paragraph }, article) {
    const isTitle = hasTitleCase(line);
    const same = sameByInitials(line.words, sentence.words);
    const found = [];
    for (const run of runsOf(line, isTitle, article)) {
        const missing = run.filter((word) => !sentence.has(word) && !same.has(word));
        if (missing.length === 0)
            continue;
        const claim = line.text.slice(run[0].start, run.at(-1).end);
        const unknown = missing.filter((word) => !article.find(word) && !isAcronymOf(word, article));
        const place = replaced.find((each) => each.line.some((word) => missing.includes(word)));
        const inPlace = place && (unknown.length > 0 || place.isBeside)
            ? nameIn(place.said, line, sentence, article)
            : undefined;
        const speaks = attributedIn(line).some((each) => each.some((word) => missing.includes(word)));
        const speaker = speaks
            ? attributedIn(sentence).find((each) => nameIn(each, line, sentence, article))?.[0]
            : undefined;
        const other = inPlace ?? speaker ?? nameBeside(run, line, sentence, article);
        const isNear = paragraph.some((each) => missing.some((word) => each.has(word)));
        // The first word of a sentence may be any; who speaks is somebody.
        const isAny = run.length === 1 && run[0].isFirst && !article.isName(run[0]) && !isCountry(run[0], line.language);
        if (other && !(isAny && !inPlace)) {
            found.push({
                ...{ kind: 'name', grade: 'contradicted', claim, nearest: sentence.text },
                reason: `the passage says “${other.text}”`,
            });
        }
        else if (unknown.length > 0 && !isTitle && (!isAny || speaks)) {
            const reason = 'the article names nobody and nothing so';
            found.push({ kind: 'name', grade: 'unsupported', claim, reason, nearest: sentence.text });
        }
        else if (unknown.length === 0 && !isNear && !isAny) {
            const elsewhere = missing.map((word) => article.find(word)).find(Boolean);
            const reason = 'it stands elsewhere';
            if (elsewhere)
                found.push({ kind: 'name', grade: 'inferred', claim, reason, nearest: elsewhere.text });
        }
    }
    return found;
}
/** Capitalised words that stand beside each other. */
function* runsOf(line, isTitle, article) {
    let run = [];
    for (const word of line.words) {
        const isName = word.isCapital && word.hasMeaning && !isDated(word, line) && !isCounted(word, line);
        const isBeside = run.length > 0 && /^[ -]$/.test(line.text.slice(run.at(-1).end, word.start));
        if (isName && (isBeside || run.length === 0))
            run.push(word);
        else {
            if (isRun(run))
                yield run;
            run = isName ? [word] : [];
        }
    }
    if (isRun(run))
        yield run;
    function isRun(words) {
        return (words.length > 0 && (!isTitle || words.some((word) => article.isName(word) || !article.find(word))));
    }
}
/** A headline that writes most words with a capital. */
function hasTitleCase({ words, language }) {
    const long = words.slice(1).filter(({ text }) => text.length > 3);
    return (language.code === 'en' &&
        long.length >= 2 &&
        long.filter(({ isCapital }) => isCapital).length > long.length * 0.7);
}
/** The name among words of the passage, if the line does not have it too. */
function nameIn(words, line, sentence, article) {
    return words.find((word) => word.isCapital &&
        word.hasMeaning &&
        !isDated(word, sentence) &&
        !isCounted(word, sentence) &&
        (!word.isFirst ||
            article.isName(word) ||
            isCountry(word, line.language) ||
            words.some((each) => each !== word && each.isCapital)) &&
        !line.has(word));
}
/** The name that stands beside the same word in the passage: “in York” for “in Leeds”, “Mira Sample” for “Kim Sample”. */
function nameBeside(run, line, sentence, article) {
    const { words, language } = line;
    const isUnknown = run.some((word) => !article.find(word));
    const at = words.indexOf(run[0]);
    const [before, after] = [words[at - 1], words[at + run.length]];
    for (const [index, word] of sentence.words.entries()) {
        const isAfter = before && (before.hasMeaning || isUnknown) && isSameWord(before, word, language);
        const next = isAfter && nameIn(sentence.words.slice(index + 1, index + 2), line, sentence, article);
        if (next)
            return next;
        const isBefore = after?.hasMeaning && isSameWord(after, word, language);
        const previous = isBefore && nameIn(sentence.words.slice(Math.max(0, index - 1), index), line, sentence, article);
        if (previous)
            return previous;
    }
    return undefined;
}
/** “UN” where the article spells it out. */
const isAcronymOf = ({ text }, article) => /^\p{Lu}{2,5}$/u.test(text) && article.hasInitials(text);

export { checkNames };
