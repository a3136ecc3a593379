/** Characters of a paragraph that are kept on each side of a passage. */
const mostCharacters = 400;
/**
 * The rest of the paragraph before and after a part, as written. Where it is longer than 400 characters it is cut at
 * white space, which is kept at the cut to mark it. `wanted` is the context that the author of the passage wrote: at
 * least that much is kept, since it tells two places with the same words apart.
 */
function contextOf(article, part, wanted) {
    const { text } = article.sections[part.section];
    const block = (at) => article.block(article.placeOf(part.section, at));
    const first = block(wanted.start).start;
    const last = block(wanted.end).end;
    return {
        prefix: text.slice(cutBefore(text, first, part.start, wanted.start), part.start),
        suffix: text.slice(part.end, cutAfter(text, last, part.end, wanted.end)),
    };
}
function cutBefore(text, first, start, wanted) {
    if (start - first <= mostCharacters)
        return first;
    const space = indexOfSpace(text, start - mostCharacters);
    if (space < wanted)
        return space;
    let cut = wanted - 1;
    while (cut > first && !isSpace(text, cut))
        cut--;
    return Math.max(cut, first);
}
function cutAfter(text, last, end, wanted) {
    if (last - end <= mostCharacters)
        return last;
    let space = end + mostCharacters;
    while (space > wanted && !isSpace(text, space - 1))
        space--;
    if (space > wanted)
        return space;
    return Math.min(indexOfSpace(text, wanted) + 1, last);
}
const isSpace = (text, at) => /\s/.test(text.charAt(at));
/** The first white space at or after a place; the end of the text if there is none. */
function indexOfSpace(text, at) {
    while (at < text.length && !isSpace(text, at))
        at++;
    return at;
}

export { contextOf };
