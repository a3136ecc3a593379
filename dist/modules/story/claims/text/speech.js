import { quotations } from '../../passages/quotations.js';
import { has } from './language.js';
import { plain } from './words.js';

/** Signs of quotation in a text as the check reads it, but for those of inches and within Hebrew words. */
const marks = /(?<=\p{Lo})[«»「」『』"](?!\p{Script=Hebrew})|(?<!\p{Lo}|\d'\d{1,2})["«»「」『』]/gu;
/** A paragraph that begins with a dash is somebody's; one that begins with a name and a colon is of an interview. */
const opened = /^-|^(?:[^\s:：.?!]+ ){0,4}[\p{Lu}\p{Lo}][^\s:：.?!]* ?[:：]/u;
const colon = /[:：] ?-?\s*$/;
// Every quote of a paragraph asks for the same.
const known = new WeakMap();
function speechIn(block) {
    const found = known.get(block);
    if (found)
        return found;
    const { written, text } = block;
    const speech = {
        quoted: [...quotations(written)].map(({ start, end }) => plain(written.slice(start, end))).join('\n'),
        marks: [...text.matchAll(marks)].map(({ index }) => index),
    };
    known.set(block, speech);
    return speech;
}
/** Whether words at a place of a block are told as somebody's: in quotation marks, in a block quote, behind a dash or a name. */
function isSpoken(words, at, block, before, language) {
    const { text, isBlockQuote } = block;
    // The answers of an interview stand behind its questions.
    if (isBlockQuote || opened.test(text) || /[?？؟]$/.test(before?.text ?? ''))
        return true;
    const speech = speechIn(block);
    if (speech.quoted.includes(words))
        return true;
    const led = text.slice(Math.max(0, at - 200), at);
    if (colon.test(led) && has(led.toLowerCase(), language.saying))
        return true;
    const isWithin = speech.marks.filter((mark) => mark < at).length % 2 === 1;
    return (isWithin && !/["«»「」]/.test(words)) || isInSingleMarks(text, words, at);
}
/** Whether an apostrophe before the words opens a quotation, and one behind them closes it. */
function isInSingleMarks(text, words, at) {
    const led = text.slice(Math.max(0, at - 1000), at);
    const lastOf = (mark) => [...led.matchAll(mark)].at(-1)?.index ?? -1;
    const opening = lastOf(/(?<![\p{L}\p{N}])'/gu);
    const end = at + words.length;
    return opening > -1 && lastOf(/'(?!\p{L})/gu) <= opening && /'(?!\p{L})/u.test(text.slice(end, end + 1000));
}

export { isSpoken };
