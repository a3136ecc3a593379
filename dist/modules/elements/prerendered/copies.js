/** Markup for copies of its tag that come without their shadow root, as from `innerHTML`, by the name of the tag and its print. */
const remembered = new Map();
const mostKept = 20;
const keyOf = ({ localName }, print) => `${localName} ${print}`;
/** Whether a tag names another story than the one that it was copied from: the markup of that is not its own. */
const isOfAnother = (copy, from) => ['story-id', 'src'].some((name) => {
    const [own, other] = [copy, from?.host].map((element) => element?.getAttribute(name));
    return own && other && own !== other;
});
/** The print of what an element has; `null` where it is a copy of a tag of another story, whose markup goes. */
function ownPrint(element, print) {
    const isStrange = isOfAnother(element, remembered.get(keyOf(element, print)));
    if (isStrange)
        element.shadowRoot?.replaceChildren();
    else
        remember(element, print);
    return isStrange ? null : print;
}
/**
 * Remembers that of an element, of the last few; also where nothing was looked at yet: a framework that mounts around a tag copies
 * the tag alone.
 */
function remember(element, print) {
    const root = element.shadowRoot;
    if (!print || !root)
        return;
    const key = keyOf(element, print);
    remembered.delete(key);
    remembered.set(key, root);
    const [oldest] = remembered.keys();
    if (remembered.size > mostKept)
        remembered.delete(oldest);
}

export { isOfAnother, keyOf, ownPrint, remember, remembered };
