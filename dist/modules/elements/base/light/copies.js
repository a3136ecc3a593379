/*
 * Copies of markup that stay in the tag when the markup itself has moved into its shadow root, for who reads or copies the page
 * and knows nothing of shadow roots.
 */
const copyOf = (node) => node.cloneNode(true);
/** A copy whose headings are told by their role: who reads the page with its shadow roots would count each of them twice. */
function withoutHeadings(node) {
    const copy = copyOf(node);
    if (copy instanceof Element)
        for (const heading of copy.querySelectorAll('h1, h2, h3, h4, h5, h6'))
            rename(heading, 'div', { role: 'heading', 'aria-level': heading.localName.slice(1) });
    return copy;
}
/** The same node with its headings, where it is such a copy. */
function withHeadings(node) {
    if (node instanceof Element)
        for (const line of node.querySelectorAll('div[role=heading]'))
            rename(line, `h${line.getAttribute('aria-level')}`, { role: null, 'aria-level': null });
    return node;
}
/** Makes another element of one, with its attributes, but for those that are told. */
function rename(element, name, told) {
    const other = document.createElement(name);
    for (const attribute of element.attributes)
        other.setAttribute(attribute.name, attribute.value);
    for (const [attribute, value] of Object.entries(told)) {
        if (value === null)
            other.removeAttribute(attribute);
        else
            other.setAttribute(attribute, value);
    }
    other.append(...element.childNodes);
    element.replaceWith(other);
}
/** A copy in which the reader has opened nothing yet. */
function asItCame(node) {
    const copy = copyOf(node);
    if (copy instanceof Element)
        for (const details of copy.querySelectorAll('details'))
            details.open = false;
    return copy;
}

export { asItCame, withHeadings, withoutHeadings };
