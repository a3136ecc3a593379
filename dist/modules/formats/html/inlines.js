import { linkUrl } from '../../story/link-url.js';
import { readHtml } from './parse.js';

/** What changes nothing but where a line ends. */
const breaks = new Set(['p', 'br', 'div']);
/**
 * HTML as running text: emphasis, importance and links are kept, all else is reduced to its words. `onLoss` is told of
 * each kind of markup that goes.
 */
function htmlInlines(html, onLoss) {
    if (!/[<&]/.test(html))
        return [html.replace(/\s+/g, ' ').trim()].filter(Boolean);
    const runs = new HtmlRuns(onLoss);
    const space = (name) => name !== 'span' && runs.add(' ');
    readHtml(html, {
        open(name, attributes) {
            if (runs.open(name, attributes))
                return;
            if (!breaks.has(name))
                onLoss(`<${name}>: only its words are kept`);
            space(name);
        },
        close: (name) => runs.close(name) || space(name),
        text: (words) => runs.add(words),
        lose: onLoss,
    });
    return runs.take();
}
const marks = { em: 'em', i: 'em', strong: 'strong', b: 'strong' };
/** Gathers running text out of HTML: emphasis, importance and links are kept. */
class HtmlRuns {
    #lose;
    #base;
    #runs = [];
    #depth = { em: 0, strong: 0 };
    #href;
    /** @param base the address that links of the page lead on from */
    constructor(lose, base) {
        this.#lose = lose;
        this.#base = base;
    }
    /** Whether words were gathered since the last time. */
    get hasWords() {
        return this.#runs.some((run) => /\S/.test(typeof run === 'string' ? run : run.text));
    }
    add(words) {
        const text = words.replace(/\s+/g, ' ');
        if (text === '')
            return;
        const { em, strong } = this.#depth;
        const href = this.#href;
        const run = { text, ...(em > 0 && { em: true }), ...(strong > 0 && { strong: true }), ...(href && { href }) };
        this.#runs.push(Object.keys(run).length === 1 ? text : run);
    }
    /** Whether the tag is one of a mark or a link. */
    open(name, attributes) {
        const mark = marks[name];
        if (mark)
            this.#depth[mark]++;
        else if (name === 'a')
            this.#href = 'href' in attributes ? this.#hrefOf(attributes.href) : undefined;
        return Boolean(mark) || name === 'a';
    }
    close(name) {
        const mark = marks[name];
        if (mark)
            this.#depth[mark]--;
        else if (name === 'a')
            this.#href = undefined;
        return Boolean(mark) || name === 'a';
    }
    /** What was gathered since the last time, with one space between words and none at the ends. */
    take() {
        const runs = tidy(this.#runs);
        this.#runs = [];
        return runs;
    }
    /** An address, whole, if a reader can be sent there. */
    addressOf(written) {
        const address = written.trim().replace(/^\/\//, 'https://');
        // Asked first: an exception takes longer than all the rest.
        if (URL.canParse(address))
            return linkUrl(address);
        const base = this.#base;
        return base && URL.canParse(address, base) ? linkUrl(new URL(address, base).href) : undefined;
    }
    #hrefOf(written) {
        const url = this.addressOf(written);
        if (url === undefined)
            this.#lose(`a link that leads nowhere from another site: ${written.slice(0, 200)}`);
        return url;
    }
}
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
        else if (typeof run === 'object' && typeof last === 'object' && sameMarks(last, run))
            last.text += text;
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
const sameMarks = (a, b) => a.em === b.em && a.strong === b.strong && a.href === b.href;

export { HtmlRuns, htmlInlines };
