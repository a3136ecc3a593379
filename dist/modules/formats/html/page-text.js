import { raisedText } from './raised-text.js';

const named = {
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad', hellip: '…' },
    ...{ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bdquo: '„', sbquo: '‚' },
    ...{ laquo: '«', raquo: '»', copy: '©', euro: '€', pound: '£', deg: '°', middot: '·', thinsp: '\u2009' },
    ...{ auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é', egrave: 'è' },
};
/** The text of HTML's character references; one that is not known stays as it is written. */
function decodeEntities(text) {
    return text.replace(/&(?:#(x[\da-f]{1,6}|\d{1,7})|([a-z]{2,8}));/gi, (all, code, name) => {
        if (name)
            return named[name] ?? all;
        const point = code.toLowerCase().startsWith('x') ? parseInt(code.slice(1), 16) : Number(code);
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : all;
    });
}
/**
 * Shown to nobody, or not the article; of a head the things in it, since its own end tag may be left out. Our own
 * elements hold the story, which must not vouch for itself.
 */
const skipped = new Set('script style template noscript title svg iframe select textarea nav del s strike rt rp story-overview key-points quote-card timeline-strip story-bundle'.split(' '));
/** What ends a paragraph; all else is part of a line. */
const blockTags = new Set('address article aside body center dd details dialog div dl dt embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li link main menu meta ol p pre section summary table tbody td tfoot th thead tr ul audio video img blockquote'.split(' '));
/** They end where the next of them begins, if nothing else ends them. */
const selfEnding = new Set(['p', 'li', 'dd', 'dt', 'td', 'th', 'tr']);
const hides = /\shidden(?=[\s=>/])|\sstyle\s*=\s*["'][^"']{0,300}(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** They stand in a line, whose words go on after them. */
const struck = new Set('del s strike rt rp svg'.split(' '));
/** Without an end tag. */
const single = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Their content is text up to their end tag, whatever stands in it. */
const raw = new Set('script style title textarea noscript iframe'.split(' '));
/**
 * The paragraphs of an HTML page as a reader sees them: those of its longest `<article>`, else of `<main>`, else all.
 * Scripts, navigation and this library's own elements are left out. The time is linear in the page.
 */
function htmlText(html) {
    const blocks = new Blocks();
    let hidden = '';
    let depth = 0;
    let raised;
    for (const { tag, closing, text, source = '' } of pieces(html)) {
        if (hidden) {
            if (tag === hidden)
                depth += closing || selfEnding.has(hidden) ? -1 : 1;
            if (depth > 0)
                continue;
            hidden = '';
            if (closing)
                continue;
        }
        if (tag === undefined) {
            if (raised)
                raised.words += text ?? '';
            else
                blocks.add(text ?? '');
        }
        else if (raised) {
            if (tag === 'a' && /href\s*=\s*["']?#/i.test(source))
                raised.isNote = true;
            if (tag !== raised.tag || !closing)
                continue;
            if (!raised.isNote)
                blocks.add(raisedText(raised.words, raised.tag));
            raised = undefined;
        }
        else if (skipped.has(tag) || (!closing && !single.has(tag) && hides.test(source))) {
            if (!closing)
                [hidden, depth] = [tag, 1];
            if (!struck.has(tag))
                blocks.part();
        }
        else if (tag === 'sup' || tag === 'sub') {
            if (!closing)
                raised = { tag, words: '', isNote: false };
        }
        else if (tag === 'q') {
            blocks.add(closing ? '”' : '“');
        }
        else if (tag === 'br') {
            blocks.add(' ');
        }
        else if (blockTags.has(tag)) {
            blocks.part();
            if (tag === 'article' || tag === 'main')
                blocks.mark(tag, closing ?? false);
        }
    }
    return blocks
        .ofArticle()
        .map((text) => decodeEntities(text).replace(/\s+/g, ' ').trim())
        .filter(Boolean);
}
/** The blocks of a page, and which of them lie in its longest article and its longest main part. */
class Blocks {
    #texts = [''];
    #size = 0;
    #open = { article: [], main: [] };
    #longest = {};
    add(text) {
        this.#texts[this.#texts.length - 1] += text;
        this.#size += text.length;
    }
    part() {
        this.#texts.push('');
    }
    mark(tag, closing) {
        const to = this.#texts.length - 1;
        if (!closing) {
            this.#open[tag].push({ from: to, size: this.#size });
            return;
        }
        const begun = this.#open[tag].pop();
        if (!begun)
            return;
        const size = this.#size - begun.size;
        if (size > (this.#longest[tag]?.size ?? 0))
            this.#longest[tag] = { from: begun.from, to, size };
    }
    ofArticle() {
        this.part();
        for (const tag of ['article', 'main'])
            while (this.#open[tag].length)
                this.mark(tag, true);
        // An `<article>` may be a teaser of another story, beside an article in a `<div>`.
        const whole = { from: 0, to: this.#texts.length, size: this.#size };
        const { article, main } = this.#longest;
        const { from, to } = [article, main].find((each) => each && each.size * 2 >= this.#size) ?? whole;
        return this.#texts.slice(from, to);
    }
}
/** Tags and what stands between them. Every search begins where the last one ended. */
function* pieces(html) {
    for (let at = 0; at < html.length;) {
        const sign = html.indexOf('<', at);
        const end = sign === -1 ? html.length : sign;
        if (end > at)
            yield { text: html.slice(at, end) };
        if (sign === -1)
            return;
        const [, slash, name] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(html.slice(sign, sign + 40)) ?? [];
        if (html.startsWith('<!--', sign))
            at = after(html, '-->', sign + 4);
        else if (name === undefined) {
            const declared = html[sign + 1] === '!' || html[sign + 1] === '?' || html[sign + 1] === '/';
            if (!declared)
                yield { text: '<' };
            at = declared ? after(html, '>', sign) : sign + 1;
        }
        else {
            const tag = name.toLowerCase();
            at = tagEnd(html, sign);
            if (html.slice(at - 2, at) === '/>' && !raw.has(tag) && blockTags.has(tag))
                yield { tag: 'div' };
            else
                yield { tag, closing: slash === '/', source: html.slice(sign, Math.min(at, sign + 2_000)) };
            if (slash || !raw.has(tag))
                continue;
            const close = new RegExp(`</${tag}`, 'gi');
            close.lastIndex = at;
            at = close.exec(html)?.index ?? html.length;
        }
    }
}
const after = (html, sign, from) => {
    const found = html.indexOf(sign, from);
    return found === -1 ? html.length : found + sign.length;
};
/** After the `>` of a tag; one within the quotation marks of an attribute is none. */
function tagEnd(html, from) {
    const part = /[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/y;
    part.lastIndex = from;
    return part.test(html) ? part.lastIndex : after(html, '>', from);
}

export { htmlText };
