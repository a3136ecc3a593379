import { wholeWord } from '../../language/letters.js';
import { covers } from '../check-dates.js';
import { boundOf } from '../numbers/bounds.js';
import { denialsIn, clausesOf, refusalsIn } from '../text/negation.js';
import { isSameWord } from '../text/words.js';

const words = (list, unspaced) => new RegExp(`${wholeWord(list)}|${unspaced}`, 'giu');
/** Words that turn a denial: what stands beside one is told without them by a line that denies nothing. */
const turns = {
    /** “Not until May” is “in May”. */
    time: words("until|till|before|bis|vor|hasta|antes|jusqu'?\\p{L}*|avant|prima|fino|até|przed|до|kadar|önce|לפני|עד|قبل|حتى", 'まで|以前|前'),
    /** “Not after May” is “by May”. */
    after: words('after|nach|después|après|dopo|depois|после|після', '以后|以後'),
    /** “Nobody except Ada” is “only Ada”, “not without a permit” is “only with one”. */
    except: words('(?<=(?:all|every\\p{L}*|no\\p{L}*|any\\p{L}*) (?:[^,.;]{0,30} )?)but|unless|except|apart from|without|außer|ohne|salvo|excepto|sin|sauf|sans|tranne|senza|exceto|sem|oprócz|bez|кроме|без|крім|başka|חוץ|ללא|إلا|بدون', '以外|除'),
    only: words('only|alone|sole\\p{L}*|nur|erst|solo|sólo|seule?|seulement|só|apenas|tylko|dopiero|только|лишь|лише|тільки|sadece|yalnız\\p{L}*|רק|فقط|सिर्फ', 'だけ|のみ|只|才'),
};
/** Languages that write these words behind what they are about. */
const behind = /^(?:tr|hi|ja)$/;
const farthest = 30;
const known = new WeakMap();
function turnsIn(read) {
    const found = known.get(read) ?? readTurns(read);
    known.set(read, found);
    return found;
}
function readTurns({ text, words, dates, language }) {
    const isBehind = behind.test(language.code);
    return Object.keys(turns).flatMap((kind) => [...text.matchAll(turns[kind])].slice(0, 20).map(({ 0: written, index }) => {
        const end = index + written.length;
        const isNear = (place) => isBehind
            ? place.end <= index && index - place.end < farthest
            : place.start >= end && place.start - end < farthest;
        const near = words.filter((word) => word.hasMeaning && isNear(word));
        return { kind, start: index, word: isBehind ? near.at(-1) : near[0], date: dates.find(isNear) };
    }));
}
/** Whether a text tells of what a turn is about, and not by a turn of these kinds. */
function tells(read, { word, date }, without, within) {
    const isAbout = (each) => (word && each.word && isSameWord(word, each.word, read.language)) ||
        (date && each.date && covers(date, each.date));
    const own = turnsIn(read).filter(isAbout);
    if (within)
        return own.some(({ kind }) => kind === within || kind === 'time');
    const isThere = (word && read.has(word)) || (date && read.dates.some((each) => covers(date, each)));
    return !!isThere && !own.some(({ kind }) => without.includes(kind));
}
/** Whether one of two texts tells without its “not” what the other tells with it, by a turn such as “until” or “only”. */
function areTurned(denied, told) {
    return (isTurnOf(denied, told) ||
        isTurnOf(told, denied) ||
        areOppositeBounds(denied, told) ||
        areOtherParts(denied, told) ||
        denialsIn(denied).some((each) => isOfRefusal(each, denied, told)));
}
/** Whether a text tells by “until” or “only” what another tells without it. */
function isTurnOf(read, other) {
    const denials = denialsIn(read);
    return turnsIn(read).some((turn) => {
        // “With a permit” is “not without” one; “without” alone denies it.
        if (turn.kind === 'except' && denials.length === 1 && denials[0].start === turn.start)
            return false;
        if (turn.kind !== 'only')
            return tells(other, turn, [turn.kind]);
        // “Not on Sundays, only on Mondays” is on Mondays.
        const clause = clausesOf(read).findLast(({ start }) => start <= turn.start);
        const isApart = denials.length > 0 && !denials.some(({ start }) => start >= clause.start && start < clause.end);
        return isApart ? tells(other, turn, ['only']) : tells(other, turn, [], 'except');
    });
}
/** “Nobody under 18 may enter” is “only those over 18 may”. */
function areOppositeBounds(a, b) {
    const boundsOf = (read) => read.numbers.slice(0, 30).flatMap((number) => {
        const bound = boundOf(number, read);
        return bound ? [{ value: number.value, isAbove: bound.isAbove }] : [];
    });
    const others = boundsOf(b);
    return boundsOf(a).some((bound) => others.some(({ value, isAbove }) => value === bound.value && isAbove !== bound.isAbove));
}
const parts = words('(?:nearly|almost) (?:all|every\\p{L}*)|few|most|many|minority|majority', '少数|多数');
/** “Most do not” is “only a few do”. */
function areOtherParts(a, b) {
    const [own, other] = [a, b].map(({ text }) => text.toLowerCase().match(parts) ?? []);
    return own.length > 0 && other.length > 0 && own.join() !== other.join();
}
/** “Not illegal”, “did not refuse”. */
function isOfRefusal({ scope }, denied, told) {
    const refused = refusalsIn(denied).map(({ start }) => start);
    return scope.some(({ start, ...word }) => refused.includes(start) && !told.has({ start, ...word }));
}
const since = /(?<!\p{L})(?:since|seit|depuis|desde|dal|od|с|від|з|منذ|از|מאז)(?!\p{L})|以来|以來|से|beri/iu;
const firsts = /(?<!\p{L})(?:first|last|only|most|least|worst|\p{L}{2,}est|erst\p{L}*|premi[eè]\p{L}*|primer\p{L}*|prim[ao]|pierwsz\p{L}*|впервые|перв\p{L}*|вперше|ilk|ראשונ\p{L}*|أول|اولین|पहली)(?!\p{L})|初|首|最/iu;
/** “Not since 1979” is “for the first time since 1979”. */
const isFirstSince = (denied, told) => since.test(denied.text) && since.test(told.text) && firsts.test(told.text);

export { areTurned, isFirstSince, isTurnOf };
