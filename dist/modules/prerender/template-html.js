import { nothing } from '../elements/templates/html.js';
import { escapeHtml } from '../formats/html/escape.js';

/**
 * The markup that Lit would make of a template, without its marker comments, for places that run no script. The widgets'
 * templates bind texts, lists, templates and whole attributes.
 * @throws {Error} for a binding in a tag that is no whole attribute
 */
function templateHtml(value) {
    if (value === nothing || value === undefined || value === null)
        return '';
    if (Array.isArray(value))
        return value.map(templateHtml).join('');
    if (!isTemplate(value))
        return inOneLine(`${value}`);
    const { strings, values } = value;
    let html = '';
    for (const [index, { markup, attribute }] of piecesOf(strings).entries()) {
        html += markup;
        if (index === values.length)
            break;
        const part = values[index];
        if (attribute === undefined)
            html += templateHtml(part);
        else if (part !== nothing)
            html += ` ${attribute}="${inOneLine(String(part))}"`;
    }
    return html;
}
/** Text as HTML without a line break, since a blank line ends HTML in Markdown, and begins a paragraph in WordPress. */
const inOneLine = (text) => escapeHtml(text).replace(/[\n\r\u2028\u2029]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const isTemplate = (value) => typeof value === 'object' && value !== null && '_$litType$' in value;
const known = new WeakMap();
/** The pieces of a template; read once, since its strings are the same object at each rendering. */
function piecesOf(strings) {
    const before = known.get(strings);
    if (before)
        return before;
    let inTag = false;
    const pieces = strings.map((string) => {
        const [opens, closes] = [string.lastIndexOf('<'), string.lastIndexOf('>')];
        if (opens !== closes)
            inTag = opens > closes;
        const markup = string.replace(/\s+/g, ' ');
        if (!inTag)
            return { markup };
        const [, rest = '', attribute = ''] = /^(.*) ([a-z][\w-]*)=$/s.exec(markup) ?? [];
        if (!attribute)
            throw new Error(`a template binds what no attribute is: ${string.slice(-40)}`);
        return { markup: rest, attribute };
    });
    known.set(strings, pieces);
    return pieces;
}

export { inOneLine, templateHtml };
