import { inOurScripts } from '../../language/letters.js';

/** Words that are written in more ways than these stay a pattern. */
const mostWays = 60;
const plainWord = inOurScripts(/^[\p{L}\p{M}]+\*?$/u);
/** Letters that are written but one way: the last before a `?` is not. */
const sureLetters = inOurScripts(/^[\p{L}\p{M} -]+(?!\?)/u);
const classOfLetters = inOurScripts(/^\[([\p{L}\p{M}]+)\]/u);
/** The parts of a pattern between the `|` that stand in no brackets. */
function alternatives(words) {
    const parts = [''];
    let depth = 0;
    for (const sign of words) {
        if (sign === '(' || sign === '[')
            depth++;
        if (sign === ')' || sign === ']')
            depth--;
        if (sign === '|' && depth === 0)
            parts.push('');
        else
            parts[parts.length - 1] += sign;
    }
    return parts;
}
/**
 * All that a pattern of words stands for: “steps down” and “stepped down” for `step(?:s|ped) down`. A `*` is left as it is.
 * Undefined for a pattern that looks around itself, or has too many ways.
 */
function spellings(pattern) {
    if (plainWord.test(pattern))
        return [pattern];
    let ways = [''];
    for (let rest = pattern; rest !== '';) {
        const part = nextPart(rest);
        if (!part)
            return undefined;
        const choices = part.choices.flatMap((choice) => part.isSure || choice.length === 1 ? [choice] : (spellings(choice) ?? [undefined]));
        if (choices.includes(undefined) || ways.length * choices.length > mostWays)
            return undefined;
        ways = ways.flatMap((way) => choices.map((choice) => way + choice));
        rest = rest.slice(part.length);
    }
    return ways;
}
/** What comes first in a pattern: letters, a group, a class of letters or a sign; what may be absent may be nothing. */
function nextPart(pattern) {
    const [sure] = sureLetters.exec(pattern) ?? [];
    if (sure !== undefined)
        return { choices: [sure], length: sure.length, isSure: true };
    const group = pattern.startsWith('(?:') ? pattern.slice(3, closing(pattern)) : undefined;
    const [, letters] = classOfLetters.exec(pattern) ?? [];
    if (group === undefined && letters === undefined && /^[^\p{L}\p{M}* -]/u.test(pattern))
        return undefined;
    const [sign = ''] = pattern;
    const choices = group !== undefined ? alternatives(group) : [...(letters ?? sign)];
    const length = group !== undefined ? group.length + 4 : letters !== undefined ? letters.length + 2 : sign.length;
    return pattern[length] === '?' ? { choices: ['', ...choices], length: length + 1 } : { choices, length };
}
/** Where the bracket is closed that a pattern begins with. */
function closing(pattern) {
    let depth = 0;
    for (const [index, sign] of [...pattern].entries()) {
        if (sign === '(')
            depth++;
        if (sign === ')' && --depth === 0)
            return index;
    }
    return pattern.length;
}

export { alternatives, spellings };
