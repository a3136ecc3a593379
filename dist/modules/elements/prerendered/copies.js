/** Markup for copies of its tag that come without their shadow root, as from `innerHTML`, by the name of the tag and its print. */
const remembered = new Map();
const most = 20;
const keyOf = ({ localName }, print) => `${localName} ${print}`;
/**
 * Remembers that of an element, of the last few; also where nothing was looked at yet: a framework that mounts around a tag copies
 * the tag alone.
 */
function remember(element) {
    const print = element.getAttribute('prerendered');
    const root = element.shadowRoot;
    if (!print || !root)
        return;
    const key = keyOf(element, print);
    remembered.delete(key);
    remembered.set(key, root);
    const [oldest] = remembered.keys();
    if (remembered.size > most)
        remembered.delete(oldest);
}

export { keyOf, remember, remembered };
