/** What stands before a name in a byline. */
const bylineWords = ['by', 'von', 'par', 'por', 'di', 'av', 'af', 'door'];
const start = new RegExp(`^(?:${bylineWords.join('|')})\\s+(?=\\p{L})`, 'iu');
const particle = /^(?:de|da|do|dos|du|di|del|della|van|von|der|den|la|le|bin|ibn|al|el|y|zu|ter|ten)$/i;
const conjunction = /\s*(?:[,;、，؛،]|\s(?:and|und|et|y|e|en|i|и|і|та|ve|og|och|&)\s)\s*(?:(?:and|und|et|y|e|&)\s+)?/u;
/**
 * A byline without the word before the name: the label of a byline says “by” itself. “Di”, “Von” and others are also
 * first names, so what is written with a capital goes only where a whole name is left.
 */
function withoutBy(byline) {
    const rest = byline.replace(start, '');
    if (rest === byline || !/^\p{Lu}/u.test(byline) || /^by\s/i.test(byline))
        return rest;
    return rest.split(/\s+/).filter((word) => !particle.test(word)).length > 1 ? rest : byline;
}
/** Whether words are a name, as far as capitals tell: “Mira van der Sample”, not “Ferry to Nowhere”. */
function isName(words) {
    const parts = words.trim().split(/\s+/);
    return (parts.length > 1 &&
        parts.length < 7 &&
        parts.every((part, index) => index > 0 && particle.test(part) ? true : /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*$/u.test(part)));
}
/** The names of a byline, one each; a byline that is not all names is one. */
function namesIn(byline) {
    const whole = withoutBy(byline.trim());
    const parts = whole.split(conjunction).map((part) => part.trim());
    return parts.length > 1 && parts.every(isName) ? parts : [whole];
}

export { bylineWords, isName, namesIn, withoutBy };
