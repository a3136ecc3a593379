import { linkUrl } from '../story/link-url.js';
import { decodeEntities } from './html-entities.js';

/** A tag with its attributes. It ends at the next `<` at the latest, so that a search for its end does not run on. */
const tag = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>|<!--[^]*?(?:-->|$)/gi;
const hrefAttribute = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const marks = { em: 'em', i: 'em', strong: 'strong', b: 'strong' };
/** What changes nothing but where a line ends. */
const plain = new Set(['p', 'br', 'div', 'a', ...Object.keys(marks)]);
/**
 * HTML as running text: emphasis, importance and links are kept, all else is reduced to its words. `onLoss` is told of
 * each kind of markup that goes.
 */
function htmlInlines(html, onLoss) {
    const runs = [];
    const depth = { em: 0, strong: 0 };
    let href;
    let hidden = '';
    let at = 0;
    const add = (text) => {
        if (text === '' || hidden)
            return;
        const run = {
            text,
            ...(depth.em > 0 && { em: true }),
            ...(depth.strong > 0 && { strong: true }),
            ...(href && { href }),
        };
        runs.push(Object.keys(run).length === 1 ? text : run);
    };
    for (const match of html.matchAll(tag)) {
        add(decodeEntities(html.slice(at, match.index)).replace(/\s+/g, ' '));
        at = match.index + match[0].length;
        const [, slash = '', written = '', attributes = ''] = match;
        const name = written.toLowerCase();
        if (name === '')
            continue;
        if (!plain.has(name))
            onLoss(`<${name}>: only its words are kept`);
        if (name === 'script' || name === 'style')
            hidden = slash ? '' : name;
        else if (marks[name])
            depth[marks[name]] = Math.max(0, depth[marks[name]] + (slash ? -1 : 1));
        else if (name === 'a')
            href = slash ? undefined : hrefOf(attributes, onLoss);
        else if (name !== 'span')
            add(' ');
    }
    add(decodeEntities(html.slice(at)).replace(/\s+/g, ' '));
    return tidy(runs);
}
function hrefOf(attributes, onLoss) {
    const [, ...values] = hrefAttribute.exec(attributes) ?? [];
    const address = decodeEntities(values.find((value) => value !== undefined) ?? '').replace(/^\/\//, 'https://');
    const url = linkUrl(address);
    if (url === undefined)
        onLoss(`a link that leads nowhere from another site: ${address.slice(0, 200)}`);
    return url;
}
/** One space between words, none at the ends. */
function tidy(runs) {
    const tidied = [];
    let spaced = true;
    for (const run of runs) {
        const words = typeof run === 'string' ? run : run.text;
        const text = spaced && words.startsWith(' ') ? words.slice(1) : words;
        if (text === '')
            continue;
        spaced = text.endsWith(' ');
        const last = tidied.at(-1);
        if (typeof run === 'string' && typeof last === 'string')
            tidied[tidied.length - 1] = last + text;
        else
            tidied.push(typeof run === 'string' ? text : { ...run, text });
    }
    const last = tidied.pop();
    if (last === undefined)
        return tidied;
    const text = (typeof last === 'string' ? last : last.text).trimEnd();
    if (text !== '')
        tidied.push(typeof last === 'string' ? text : { ...last, text });
    return tidied;
}

export { htmlInlines };
