import { denialsIn, refusalsIn, clausesOf, governsAt } from '../text/negation.js';
import { isSameWord } from '../text/words.js';

/** What stands right behind “refused”: group 1 is the verb of what was not done. */
const infinitives = {
    en: /^ to (\p{Ll}+)/u,
    de: /^[^.;:]{0,80}? zu (\p{Ll}+n)(?!\p{L})/u,
    fr: /^ (?:de |d'|à )(\p{Ll}+(?:er|ir|re|oir))(?!\p{L})/u,
    es: /^ (?:a )?(\p{Ll}+r)(?:se|l[aeo]s?)?(?!\p{L})/u,
    pt: /^(?: a| de|-se a)? (\p{Ll}+r)(?!\p{L})/u,
    it: /^ (?:di |ad? )?(\p{Ll}+re?)(?!\p{L})/u,
    pl: /^ (\p{Ll}+ć)(?!\p{L})/u,
    ru: /^ (\p{Ll}+ть)(?:ся)?(?!\p{L})/u,
    uk: /^ (\p{Ll}+ти)(?:ся)?(?!\p{L})/u,
};
/** In these what was not done stands before it. */
const verbLast = /^(?:tr|hi|ja|fa|de)$/;
/**
 * A line that tells as done what its passage says was refused, denied or failed: “signed” for “refused to sign”. Where it says
 * nothing else than what was not done, it is the contrary.
 */
function checkRefusal(line, { sentence }) {
    if (denialsIn(line).length > 0 || denialsIn(sentence).length > 0)
        return [];
    const [own, said] = [refusalsIn(line), refusalsIn(sentence)];
    if (own.length > 0 === said.length > 0)
        return [];
    const isOwn = own.length > 0;
    const { language } = line;
    const hasVerbs = Object.hasOwn(infinitives, language.code);
    const [refusing, other] = isOwn ? [line, sentence] : [sentence, line];
    for (const { text, start } of isOwn ? own : said) {
        const told = toldOf(refusing, other, start, text.length);
        if (!told.some((word) => other.has(word)))
            continue;
        const verb = verbAfter(refusing, start + text.length);
        const isVerbTold = verb !== undefined && other.has(verb);
        // “The mayor, who had refused to sign the plan, signed the lease.”
        if (isVerbTold &&
            refusing.words.some((word) => isOutside(word, told) && isSameWord(word, verb, language)))
            continue;
        const meant = line.words.filter(({ hasMeaning, start: at }) => hasMeaning && !(isOwn && at === start));
        const share = meant.filter((word) => sentence.has(word)).length / meant.length;
        if (meant.length < 2 || share < (isVerbTold || !hasVerbs ? 0.6 : 1) || (isOwn && !isVerbTold))
            continue;
        return [
            {
                ...{ kind: 'negation', grade: isVerbTold && share === 1 ? 'contradicted' : 'unsupported' },
                ...{ claim: isOwn ? text : line.text, nearest: sentence.text },
                reason: isOwn
                    ? `the line says “${text}” and the passage does not`
                    : `the passage says “${text}” and the line does not`,
            },
        ];
    }
    return [];
}
const isOutside = ({ start }, told) => start < told[0].start || start > told.at(-1).start;
/** The words of what was not done. */
function toldOf(read, other, start, length) {
    const clauses = clausesOf(read);
    const clause = clauses.findLast((each) => each.start <= start);
    const { code } = read.language;
    const verb = verbAfter(read, start + length);
    const isOpen = governsAt(read, clause.end) || (code === 'de' && verb);
    // “Recusou-se a pagar”: “se” begins a clause elsewhere.
    const last = clauses.findLast((each) => each.start <= (verb?.start ?? start));
    const end = isOpen ? read.text.length : last.end;
    const from = verbLast.test(code) ? clause.start : start + length;
    return read.words.filter((word) => word.hasMeaning && word.start !== start && word.start >= from && word.end <= end && other.has(word));
}
function verbAfter({ text, words, language }, at) {
    const found = infinitives[language.code]?.exec(text.slice(at, at + 120));
    const [all = '', verb = ''] = found ?? [];
    const start = at + all.lastIndexOf(verb);
    return found ? words.find((word) => word.start === start) : undefined;
}

export { checkRefusal };
