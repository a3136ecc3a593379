/** Markup for copies of its tag that come without their shadow root, as from `innerHTML`, by the name of the tag and its print. */
const remembered = new Map();
const most = 20;
const keyOf = ({ localName }, print) => `${localName} ${print}`;
/** Remembers the last few. */
function remember(element, print, root) {
    const key = keyOf(element, print);
    remembered.delete(key);
    remembered.set(key, root);
    const [oldest] = remembered.keys();
    if (remembered.size > most)
        remembered.delete(oldest);
}

export { keyOf, remember, remembered };
