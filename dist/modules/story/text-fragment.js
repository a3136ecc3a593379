const words = (text) => text.trim().split(/\s+/);
// The dash, the comma and the ampersand separate the parts of a text directive.
const encode = (text) => encodeURIComponent(text.join(' ')).replaceAll('-', '%2D');
/**
 * The article's address with a text fragment for the passage, always with the words around it where there are any:
 * without them a browser may find a widget's own copy first. https://wicg.github.io/scroll-to-text-fragment/
 */
function passageUrl(url, { exact, prefix = '', suffix = '' }) {
    const pieces = exact.split(' […] ');
    const start = words(pieces[0]);
    const end = words(pieces.at(-1));
    const long = pieces.length > 1 || start.length > 12;
    const directive = [
        prefix.trim() && `${encode(words(prefix).slice(-4))}-`,
        encode(long ? start.slice(0, 5) : start),
        long && encode(end.slice(-5)),
        suffix.trim() && `-${encode(words(suffix).slice(0, 4))}`,
    ];
    return `${url.split('#')[0]}#:~:text=${directive.filter(Boolean).join(',')}`;
}

export { passageUrl };
