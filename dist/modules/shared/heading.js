import { html } from 'lit';

/** A heading of a level that the page chose; levels beyond 6 stay at 6. The `id` is for `aria-labelledby`. */
function heading(level, part, content, id = part) {
    switch (level) {
        case 1:
            return html `<h1 id=${id} part=${part}>${content}</h1>`;
        case 2:
            return html `<h2 id=${id} part=${part}>${content}</h2>`;
        case 3:
            return html `<h3 id=${id} part=${part}>${content}</h3>`;
        case 4:
            return html `<h4 id=${id} part=${part}>${content}</h4>`;
        case 5:
            return html `<h5 id=${id} part=${part}>${content}</h5>`;
        default:
            return html `<h6 id=${id} part=${part}>${content}</h6>`;
    }
}

export { heading };
