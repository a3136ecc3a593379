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
const skipped = new Set('script style template noscript title svg math iframe object select textarea nav story-overview key-points quote-card timeline-strip story-bundle'.split(' '));
/** What does not end a paragraph. */
const inline = new Set('a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(' '));
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
    for (const { tag, closing, text } of pieces(html)) {
        if (hidden) {
            if (tag === hidden)
                depth += closing ? -1 : 1;
            if (depth === 0)
                hidden = '';
        }
        else if (tag === undefined) {
            blocks.add(text ?? '');
        }
        else if (skipped.has(tag)) {
            if (!closing)
                [hidden, depth] = [tag, 1];
            blocks.part();
        }
        else if (tag === 'br') {
            blocks.add(' ');
        }
        else if (!inline.has(tag)) {
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
        const { from, to } = this.#longest.article ?? this.#longest.main ?? { from: 0, to: this.#texts.length };
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
            if (html.slice(at - 2, at) === '/>' && !raw.has(tag) && !inline.has(tag))
                yield { tag: 'div' };
            else
                yield { tag, closing: slash === '/' };
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
