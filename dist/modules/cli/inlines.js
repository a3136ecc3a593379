import { a as linkUrl } from './inline-text.js';
import { Parser } from 'htmlparser2';

const names = 'a|abbr|b|big|blockquote|cite|code|del|div|em|font|h[1-6]|i|ins|li|mark|ol|p|q|s|section|small|span|strike|strong|sub|sup|table|u|ul';
const begins = new RegExp(`<(${names})(?:\\s[^<>]*)?>`, 'gi');
/** What has no end, and a paragraph that begins a text. */
const single = /<(?:br|hr|img)(?:\s[^<>]*)?>|^\s*<p(?:\s[^<>]*)?>/i;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;
const bare = /[<>]|&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});)/i;
/**
 * Whether a text that should be plain is HTML all the same, as content systems write it: an element of it is whole, or all
 * signs that HTML needs are escaped. “The <p> tag & friends” is plain text. What `escapeHtml` made always is HTML, so a
 * writer who escapes what looks like it has it read as it was.
 */
const isHtmlText = (text) => single.test(text) || hasElement(text) || (entity.test(text) && !bare.test(text));
function hasElement(text) {
    if (!text.includes('</'))
        return false;
    const small = text.toLowerCase();
    const first = new Map();
    for (const { 1: name = '', index } of text.matchAll(begins))
        if (!first.has(name.toLowerCase()))
            first.set(name.toLowerCase(), index);
    return [...first].some(([name, start]) => small.lastIndexOf(`</${name}>`) > start);
}

const struckOut = /text-decoration(?:-line)?\s*:[^;]*line-through/i;
const end = '\\s*(?:!important\\s*)?(?:;|$)';
const clear = new RegExp(`(?:^|;)\\s*opacity\\s*:\\s*(?:0+\\.?0*|\\.0+)%?${end}`, 'i');
/** Readability looks for these without their `!important`. */
const gone = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\s*!important\s*(?:;|$)/i;
/** A script brings into view what waits for it. */
const waits = /transform|transition|animation|will-change/i;
const isPage = /^(?:html|body|main|article)$/;
const tiny = new RegExp(`(?:^|;)\\s*font-size\\s*:\\s*(?:0+\\.?0*|\\.0+)(?:[a-z]+|%)?${end}`, 'i');
/** Letters of no size close the gaps between what stands within, which has a size of its own. */
const holdsOthers = /^(?:html|body|main|article|section|div|header|footer|aside|figure|table|tbody|tr|ul|ol|dl)$/;
/**
 * Whether the style of an element strikes its words out, or lets nobody see them. `display` and `visibility` are asked for only
 * where they are `!important`.
 */
function isUnseen(name, style) {
    if (!style)
        return false;
    return (struckOut.test(style) ||
        (gone.test(style) && !isPage.test(name)) ||
        (clear.test(style) && !waits.test(style) && !isPage.test(name)) ||
        (tiny.test(style) && !holdsOthers.test(name)));
}

const signs = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' };
/** Digits above or below the line, so that “300<sup>2</sup>” does not become 3002; other words stay as they are. */
const raisedText = (words, tag) => /^[\d\s]+$/.test(words) ? words.replace(/\d/g, (digit) => signs[tag][Number(digit)]) : words;

/** Shown to nobody, or not text. */
const hidden = new Set('script style template noscript head title svg canvas select textarea form nav del s strike rt rp'.split(' '));
/** What holds running text: a button within is a word of it, as glossaries have them; elsewhere it is one to press. */
const running = /^(?:p|li|h[1-6]|blockquote|dd|td|figcaption)$/;
/** Deeper HTML is made by mistake or malice, and its parser’s time grows with the square of the depth. */
const deepest = 100;
class TooDeep extends Error {
}
/** Reads HTML, all of it or a piece, however badly it is written. Scripts and whatever is shown to nobody are left out. */
function readHtml(html, handler) {
    let depth = 0;
    let within = 0;
    let inText = 0;
    /** What is set above or below the line, and whether it leads to a note. */
    let raised;
    // The parser tells of a text in pieces, one for each sign that could have begun a tag.
    let pending = '';
    const flush = () => {
        if (pending)
            handler.text(pending);
        pending = '';
    };
    const parser = new Parser({
        onopentag(name, attributes) {
            flush();
            if (++depth > deepest)
                throw new TooDeep();
            if (running.test(name))
                inText++;
            if (within === 0 && raised) {
                if (name === 'a' && attributes.href?.startsWith('#'))
                    raised.isNote = true;
                return;
            }
            if (within === 0 && (name === 'sup' || name === 'sub')) {
                raised = { name, words: '', isNote: false };
                return;
            }
            if (within === 0 && name === 'q')
                handler.text('“');
            if (within > 0 ||
                hidden.has(name) ||
                isUnseen(name, attributes.style) ||
                (name === 'button' && inText === 0)) {
                if (within++ === 0)
                    handler.lose(`<${name}>: left out`);
            }
            else
                handler.open(name, attributes);
        },
        onclosetag(name) {
            flush();
            depth--;
            if (running.test(name))
                inText--;
            if (within > 0)
                within--;
            else if (raised) {
                if (name !== raised.name)
                    return;
                if (raised.isNote)
                    handler.lose(`the number of a note: ${raised.words.trim().slice(0, 20)}`);
                else
                    handler.text(raisedText(raised.words, raised.name));
                raised = undefined;
            }
            else {
                if (name === 'q')
                    handler.text('”');
                handler.close(name);
            }
        },
        ontext(words) {
            if (within > 0)
                return;
            if (raised)
                raised.words += words;
            else
                pending += words;
        },
    }, { decodeEntities: true, lowerCaseTags: true });
    try {
        parser.end(html);
        flush();
    }
    catch (error) {
        if (!(error instanceof TooDeep))
            throw error;
        handler.lose(`its tags lie more than ${deepest} deep within each other: cut there`);
    }
}

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

export { HtmlRuns as H, isUnseen as a, htmlInlines as h, isHtmlText as i, readHtml as r };
