import { html } from './html.js';

/** The level that a page chose, as a heading can have it; 2 where it is no number. */
const levelOf = (wanted) => Math.min(6, Math.max(1, Math.round(wanted))) || 2;
/** A heading of a level that the page chose; levels beyond 6 stay at 6. */
function heading(level, part, content) {
    switch (level) {
        case 1:
            return html `<h1 part=${part}>${content}</h1>`;
        case 2:
            return html `<h2 part=${part}>${content}</h2>`;
        case 3:
            return html `<h3 part=${part}>${content}</h3>`;
        case 4:
            return html `<h4 part=${part}>${content}</h4>`;
        case 5:
            return html `<h5 part=${part}>${content}</h5>`;
        default:
            return html `<h6 part=${part}>${content}</h6>`;
    }
}

export { heading, levelOf };
