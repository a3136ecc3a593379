import { quotations } from '../../../story/passages/quotations.js';
import { weekdays } from '../../common/dates/weekdays.js';
import { doubtOfLead, after, doubtBehind, doubtOfName, doubtOfAnother } from './behind.js';
import { doubtOf, namedAt, uncasedDoubt, doubtOfFirst, noName } from './speaker-name.js';
import { nameAround } from './around.js';
import { patternsOf } from './patterns.js';

/** Fewer words in quotation marks are a title, a nickname or irony; of signs without spaces it takes more. */
const fewest = { words: 4, signs: 8 };
/** A name and what stands between it and the words quoted are no longer. */
const reach = 160;
/**
 * The quotations of a paragraph that have somebody named right beside them with a verb of speaking, in order. All that
 * may be somebody else’s words is doubtful: a name of one word, one that belongs to another noun (“a lawyer for …”), a
 * sentence of its own after the words, words that go on after a quote. Looking for a name is slow, so `tries` are counted
 * down.
 */
function speechesIn(paragraph, lang, tries) {
    const patterns = patternsOf(lang);
    const dialogue = dialogueIn(paragraph, patterns, tries, lang);
    if (dialogue)
        return [dialogue];
    const found = [];
    let last;
    for (const { start, end } of quotations(paragraph)) {
        const text = paragraph
            .slice(start + 1, end - 1)
            .trim()
            .replace(/[,،，]$/u, '');
        if (!isLong(text))
            continue;
        if (tries.left-- <= 0)
            break;
        const named = nameAround(paragraph, start, end, patterns, lang) ??
            nameAfter(paragraph, start, end, patterns, lang) ??
            nameBefore(paragraph, start, patterns, lang);
        if (named) {
            const passage = paragraph.slice(Math.min(start, named.start), Math.max(end, named.end));
            found.push({
                text,
                speaker: named.speaker,
                role: named.role,
                passage,
                doubt: named.doubt ?? doubtOf(named.speaker, patterns),
            });
            last = { speaker: named.speaker, end: Math.max(end, named.end) };
        }
        else if (last && start - last.end < reach) {
            const doubt = `the words go on after a quote of ${last.speaker}, and may be of the same speaker`;
            found.push({ text, speaker: last.speaker, passage: paragraph.slice(start, end), doubt });
            last.end = end;
        }
    }
    return found;
}
function isLong(text) {
    const signs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
    return signs >= fewest.signs || text.split(/\s+/, fewest.words).length >= fewest.words;
}
/** A paragraph of dialogue, begun with a dash: “—No hay dinero —dijo María Ejemplo.” */
function dialogueIn(paragraph, { dialogue, ...patterns }, tries, lang) {
    if (patterns.uncased || !/^[—–]/.test(paragraph) || tries.left-- <= 0)
        return undefined;
    const match = dialogue.exec(paragraph.slice(0, 600));
    const named = match && namedAt(match[3], match[0].length - match[3].length, lang);
    if (!match || !named || !isLong(match[1]))
        return undefined;
    const { speaker, role, end } = named;
    const led = match[0].slice(0, match[0].length - match[3].length);
    const doubt = named.doubt ??
        doubtOfLead(led, patterns) ??
        after(paragraph, end) ??
        doubtBehind(paragraph.slice(match[0].length), led, lang) ??
        doubtOfName(speaker, role, led, lang) ??
        doubtOf(speaker, patterns);
    return { text: match[1].trim(), speaker, role, passage: paragraph.slice(0, end), doubt };
}
function nameAfter(text, start, end, patterns, lang) {
    const rest = text.slice(end, end + reach);
    const match = patterns.verbName.exec(rest) ?? patterns.nameVerb.exec(rest);
    const named = match && namedAt(match[1], end + match[0].indexOf(match[1]), lang);
    if (!named)
        return undefined;
    const isOwnSentence = /[.。]$/u.test(text.slice(start, end - 1)) && /^ ?\p{Lu}/u.test(rest);
    const isWithin = !/(?:^|[.!?…。！？:]["”»’“]?)\s*$/u.test(text.slice(0, start));
    const follows = text.slice(end + match[0].length, end + match[0].length + 12);
    const doubt = isOwnSentence
        ? 'the name begins a sentence of its own after the words'
        : isWithin
            ? 'the words stand within a sentence, and may be a title or another’s'
            : /^ (?:of|about|von|über|de|sur|sobre|di|su)\s/u.test(follows)
                ? 'the verb may tell of the words, not speak them'
                : (doubtOfLead(match[0], patterns) ?? after(text, named.end));
    return {
        ...named,
        doubt: named.doubt ??
            doubt ??
            doubtBehind(text.slice(end + match[0].length), match[0], lang) ??
            doubtOfName(named.speaker, named.role, match[0], lang),
    };
}
const clause = /\b(?:he|she|they|it|we|who|which|would|could|should|might|not|never|no|had|has|was|were|is|are|did|nobody)\b/i;
function nameBefore(text, start, patterns, lang) {
    const from = Math.max(0, start - reach);
    // Within the sentence: what stands before its end belongs to another.
    const near = text.slice(from, start);
    const ends = ['. ', '! ', '? ', '” ', '。', '！', '？'].map((sign) => near.lastIndexOf(sign) + sign.length - 1);
    const sentence = Math.max(...ends, 0);
    const said = near.slice(sentence);
    const match = patterns.before.exec(said) ?? patterns.accordingTo?.exec(said);
    const written = match && (match[1] ?? match[2]);
    const named = written && namedAt(written, from + sentence + match.index + match[0].indexOf(written), lang);
    if (!named)
        return undefined;
    if (patterns.uncased)
        return { ...named, doubt: uncasedDoubt };
    const led = text.slice(from + sentence, named.start);
    const between = (match[2] ?? '').trim();
    const isSure = lang.startsWith('en') ? !clause.test(between) : between === '' || !/\s/.test(between);
    const isFirst = sentence > 0 || from === 0;
    if (!isFirst || !leadsToName(led, lang, patterns))
        return { ...named, doubt: 'somebody of the one named, or another, may have said them' };
    if (!isSure)
        return { ...named, doubt: 'other words stand between the name and the words quoted' };
    const told = match[0].slice(match[0].indexOf(written));
    const doubt = doubtBehind(` ${between}`, '', lang) ??
        doubtOfName(named.speaker, named.role, told, lang) ??
        doubtOfFirst(named, led, lang);
    return { ...named, doubt: named.doubt ?? doubtOfAnother(told) ?? doubt };
}
/** Whether what stands before a name in its sentence does not belong to it, as “a lawyer for” does. */
function leadsToName(led, lang, { accordingTo }) {
    const words = led.trim();
    if (words === '' || /[,;،]$/u.test(words))
        return true;
    if (accordingTo?.test(`${words} Mira`))
        return true;
    return words.split(/\s+/).every((each) => noName.test(each) || weekdays(lang).has(each.toLowerCase()));
}

export { speechesIn };
