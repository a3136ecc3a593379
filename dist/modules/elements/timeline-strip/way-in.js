import { numberIn } from '../../languages/without-intl.js';

/** How long a strip has to stand still, in milliseconds, until a screen reader is told where. */
const stillFor = 300;
/** The controls of the header that a longer timeline has: which entry it stands at, and the way to the last. */
function wayIn({ root, story, label }, goTo) {
    const buttons = root.querySelector('.buttons');
    const position = part(buttons, 'position', 'span');
    const latest = part(buttons, 'latest', 'button');
    buttons.prepend(position);
    // Heard only where it changes while the reader moves.
    if (!position.ariaNotify)
        position.ariaLive = 'polite';
    let told;
    latest.type = 'button';
    setText(latest, label(story, 'latest'));
    let length = 0;
    latest.onclick = () => goTo(length - 1);
    return ({ first, page, items }) => {
        ({ length } = items);
        const numbers = [first + 1, length].map((number) => numberIn(story, number));
        const text = label(story, 'position').replace(/\{\}/g, () => numbers.shift());
        if (position.firstChild && position.textContent !== text) {
            clearTimeout(told);
            told = setTimeout(() => position.ariaNotify?.(text), stillFor);
        }
        setText(position, text);
        latest.hidden = length <= page;
    };
}
function part(parent, name, tag) {
    const known = parent.querySelector(`[part=${name}]`);
    if (known)
        return known;
    const element = parent.appendChild(document.createElement(tag));
    element.setAttribute('part', name);
    return element;
}
/** Not by replacing the text, which the element takes for the work of a translator. */
function setText(element, text) {
    const { firstChild } = element;
    if (!firstChild)
        element.append(text);
    else if (firstChild.data !== text)
        firstChild.data = text;
}

export { wayIn };
