/** What a node stands in: its parent, or the host of its shadow root. */
const parentOf = (node) => node.parentNode ?? node.host;
/** The nearest element that a selector matches, from `node` itself outwards, also through the shadow roots around it. */
function closestAround(node, selector) {
    for (let at = node; at; at = parentOf(at))
        if (at.matches?.(selector))
            return at;
    return undefined;
}
/** The language of the page around an element, where a story that could tell one is missing. */
const languageAround = (element) => closestAround(element, '[lang]') ?? { lang: 'en' };

export { closestAround, languageAround, parentOf };
