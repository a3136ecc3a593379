import { o as ownLabel, a as label, s as stripLabels, g as givenLabels } from './all-languages.js';
import { e as escapeHtml } from './escape.js';
import { i as inlineText, h as isAmerican, j as checkedStory, p as parseStory } from './inline-text.js';
import { Parser } from 'htmlparser2';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes, bytesToHex } from '@noble/hashes/utils.js';
import 'valibot';
import { css } from '@lit/reactive-element/css-tag.js';
import { p as playerOf } from './player.js';
import { f as folderOf } from './built-file.js';

/** Why the story is not to be shown any more, or not yet; `now` in milliseconds. */
function availability({ status = 'usable', expiresAt = Infinity }, now = Date.now()) {
    if (status !== 'usable')
        return status;
    return now / 86_400_000 < expiresAt ? undefined : 'expired';
}

/**
 * For pages that bring their own Lit: where their policy does not list Lit's Trusted Types policy, Lit throws as it loads,
 * before anything of ours runs. This runs before Lit and says in one sentence what to allow, in place of Lit's stack. The
 * scripts in dist/ have a Lit of their own, and not this file.
 */
function explain(event) {
    const error = `${'reason' in event ? event.reason : (event.error ?? event.message)}`;
    if (!/policy/i.test(error) || !/lit-html/.test(error))
        return;
    event.preventDefault();
    console.error('story-widgets defines no element: the Lit of this page may not make its Trusted Types policy. List it in the Content-Security-Policy: trusted-types lit-html');
}
if ('trustedTypes' in globalThis)
    for (const type of ['error', 'unhandledrejection'])
        globalThis.addEventListener?.(type, explain);

/** The version of the library; a check holds it equal to that of package.json. */
const version = '0.1.0';

const start = 0x811c9dc5;
const ofStories = new WeakMap();
/** Tells whether a story is, sign by sign, as a build of this version wrote it. Not a safeguard; both sides are the page's. */
const storyDigest = (story) => textOf(hash([version, story], start));
/**
 * Tells whether prerendered markup is that of a story: 32 bits of FNV-1a (datatracker.ietf.org/doc/html/rfc9923) over
 * all that makes it, with the `labels` that the page's author gave; behind a low line its edition. Not a safeguard; both sides are the page's.
 */
function fingerprint(story, { headingLevel, quote }, labels) {
    const edition = editionOf(story);
    const print = textOf(hash([version, headingLevel, quote || '', labels], hashOf(story)));
    return edition > 0 ? `${print}_${edition.toString(36)}` : print;
}
/** When a story was changed last, in minutes since 1970; `NaN` where it does not say. */
const editionOf = ({ updated, published }) => Math.round(Date.parse(updated ?? published ?? '') / 6e4);
/** Once for all widgets of the story: it is long. */
function hashOf(story) {
    const known = ofStories.get(story) ?? hash(story, start);
    ofStories.set(story, known);
    return known;
}
function hash(data, seed) {
    const text = JSON.stringify(data);
    for (let at = 0; at < text.length; at++)
        seed = Math.imul(seed ^ text.charCodeAt(at), 0x01000193);
    return seed;
}
const textOf = (digest) => (digest >>> 0).toString(36);

/**
 * As Lit does it. Its own module reads `document` as soon as it is imported, and templates are also rendered where there
 * is none: in workers and at the edge.
 */
const template$1 = (type) => (strings, ...values) => ({ ['_$litType$']: type, strings, values });
/** What Lit renders as HTML. */
const html = template$1(1);
/** The same for what stands inside an `<svg>`. */
const svg = template$1(2);
/** Lit's sign for no child, and for no attribute. */
const nothing = Symbol.for('lit-nothing');

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

/** What of a widget a mail has no use for: controls, the scale of a timeline, and the article behind a disclosure. */
const left = (name, { part, class: names }) => ['button', 'svg', 'input', 'style', 'script'].includes(name) ||
    ['end', 'scale', 'section'].includes(part ?? '') ||
    names === 'buttons';
/** Tags that mean something to mail programs, as what they are written, with their looks; all others lose their tag. */
const kept$1 = {
    article: ['div', ''],
    section: ['div', ''],
    figure: ['div', 'margin: 0 0 16px'],
    h1: ['h1', 'margin: 0 0 8px; font-size: 26px'],
    h2: ['h2', 'margin: 24px 0 8px; font-size: 24px'],
    h3: ['h3', 'margin: 0 0 4px; font-size: 18px'],
    h4: ['h4', 'margin: 0 0 4px; font-size: 16px'],
    h5: ['h5', 'margin: 0 0 4px; font-size: 16px'],
    h6: ['h6', 'margin: 0 0 4px; font-size: 16px'],
    p: ['p', 'margin: 0 0 8px; font-size: 16px'],
    figcaption: ['p', 'margin: 0 0 8px; font-size: 14px'],
    ul: ['ul', 'margin: 0 0 16px'],
    ol: ['ol', 'margin: 0 0 16px'],
    li: ['li', 'margin: 0 0 12px; font-size: 16px'],
    blockquote: ['blockquote', 'margin: 0 0 8px 16px'],
    a: ['a', ''],
    em: ['em', ''],
    strong: ['strong', ''],
    b: ['b', ''],
    span: ['span', ''],
    img: ['img', 'max-width: 100%'],
};
/** What is small print, or in the quote of a card large. */
const styles = {
    label: 'margin: 24px 0 8px; font-size: 13px',
    byline: 'margin: 0 0 16px; font-size: 14px',
    when: 'margin: 0; font-size: 14px; font-weight: bold',
    meta: 'margin: 0 0 8px; font-size: 14px',
};
const attributes = ['href', 'src', 'alt', 'lang', 'dir'];
/** No mail is wider in most programs, and Outlook knows no `max-width`. In CSS pixels. */
const widest = 600;
/**
 * The HTML of a widget for a mail, from that for a page: the same words in tags that mail programs know, with the looks on
 * them. A passage becomes a link to its place in the article, if it has one; of the sections behind disclosures the
 * article's own link is left.
 */
function emailHtml(html) {
    let out = '';
    /** How many tags that a mail leaves out are open here, one in the other. */
    let skipped = 0;
    /** The end tags still to be written, the innermost last. */
    const ends = [];
    let passage;
    const parser = new Parser({
        onopentag(name, { hidden, ...given }) {
            if (skipped || left(name, given) || hidden !== undefined)
                return void skipped++;
            if (name === 'details')
                passage = { words: '', href: undefined };
            if (passage) {
                if (name === 'a')
                    passage.href = given.href;
                return void ends.push(name === 'summary' ? 'summary' : '');
            }
            const [tag, style] = kept$1[name] ?? [];
            if (!tag)
                return void ends.push('');
            const look = styles[given.part ?? ''] ?? styles[given.class ?? ''] ?? style;
            out += `<${tag}${attributesOf(given, name)}${look ? ` style="${look}"` : ''}>`;
            ends.push(name === 'img' ? '' : `</${tag}>`);
        },
        ontext(text) {
            if (skipped)
                return;
            if (!passage)
                out += inOneLine(text);
            else if (ends.at(-1) === 'summary' || (ends.includes('summary') && !passage.href))
                passage.words += text;
        },
        onclosetag(name) {
            if (skipped)
                return void skipped--;
            const end = ends.pop() ?? '';
            if (!passage)
                return void (out += end);
            if (name !== 'details')
                return;
            const { words, href } = passage;
            passage = undefined;
            if (href)
                out += `<p style="${styles.meta}"><a href="${inOneLine(href)}">${inOneLine(words.trim())}</a></p>`;
        },
    });
    parser.end(html);
    return out.replace(/<(p|div|ul|ol)[^>]*>\s*<\/\1>/g, '').replace(/ {2,}/g, ' ');
}
function attributesOf(given, name) {
    const plain = attributes.flatMap((each) => given[each] === undefined ? [] : [[each, given[each]]]);
    const width = Number(given.width);
    const size = name === 'img' && width ? sizeOf(width, Number(given.height)) : [];
    return [...plain, ...size].map(([key, value]) => ` ${key}="${inOneLine(value)}"`).join('');
}
function sizeOf(width, height) {
    const own = Math.min(width, widest);
    const tall = height ? [['height', `${Math.round((height * own) / width)}`]] : [];
    return [['width', `${own}`], ...tall];
}

/*
 * The element in its page: colours, room, and the ground of its shadow root. Everything follows the text colour, font and size
 * around the element: on a page that is dark without saying so, `light-dark()` would put dark ink on a dark ground. Sizes are em;
 * `rem` would follow the root instead.
 */
var host = css `
  :host {
    --_u: var(--story-space, 0.5em);
    --_accent: var(--story-accent, currentColor);
    --_muted: var(--story-muted, color-mix(in srgb, currentColor 60%, gray));
    --_rule: var(--story-rule, color-mix(in srgb, currentColor 20%, transparent));
    --_mark: var(--story-mark, color-mix(in srgb, #f7c600 38%, transparent));
    --_label-font: var(--story-label-font, ui-sans-serif, system-ui, sans-serif);
    box-sizing: border-box;
    color: var(--story-ink, inherit);
    display: block;
    margin: 0;
    /* No wider than what it stands in, unless that is folded up itself: by less than 100 px the last term is huge. */
    min-inline-size: min(80vw, 11em, max(100%, (100px - 100%) * 999)) !important;
    /* A page that positions every element would take it out of its place. One that wants it sticky wraps it. */
    position: relative !important;
  }
  @supports (color: oklch(from red calc(l * 1) c h)) {
    :host {
      /* Dark on a light ground, light on a dark one: l is the lightness of the text, which may be transparent. */
      --_accent: var(
        --story-accent,
        oklch(from currentColor clamp(0.46, (l - 0.6) * 1000, 0.8) calc(0.17 - 0.06 * clamp(0, (l - 0.6) * 1000, 1)) 32 / 1)
      );
    }
  }
  /* A container has no width of its own; in a flex row, or where a page positions everything, it would fold up. This
     line wants to be wide, and can be narrow. */
  :host::after {
    block-size: 0;
    content: '. . . . .';
    display: block;
    overflow: hidden;
    visibility: hidden;
    word-spacing: 10em;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* What a page's rule for every element cannot reach, inside; what would be inherited from one is set again. */
  [part='base'] {
    /* A bundle has one heavy rule for the whole story. */
    border-block-start: var(--_edge, 3px solid);
    container-type: inline-size;
    font-family: var(--story-font, inherit);
    /* The text size around, from 9 to 56 px; anything else is an accident, such as the 0 that closes gaps. */
    font-size: min(max(1em, min(16px, (9px - 1em) * 999)), max(16px, (56.5px - 1em) * 999));
    margin: 0;
    overflow-wrap: anywhere;
    padding-block-start: calc(var(--_u) * 1.5);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-wrap: pretty;
    white-space: normal;
  }
`;

/* What a reader presses, the passages of the article that it opens, pictures, and what of it all is printed. */
var passage$1 = css `
  button,
  summary {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    list-style: none;
    min-block-size: 24px;
    padding: 0;
  }
  button[hidden] {
    display: inline-block;
    visibility: hidden;
  }
  /* Seen by who comes to it with the keyboard. */
  [part='skip']:not(:focus) {
    clip-path: inset(50%);
    position: absolute;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  /* The mark at the end of a line is text, so that it never stands alone on the next; the room to click is around it. */
  [part='passage'] {
    display: contents;
  }
  [part='passage-toggle'] {
    display: inline;
    font: 0.82em/1 var(--_label-font);
    margin-inline: -0.1em -0.6em;
    padding: 0.42em 0.6em;
    position: relative;
    white-space: nowrap;
  }
  [part='passage-toggle']:hover::before,
  [open] > [part='passage-toggle']::before {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  [part='passage-toggle'] > span {
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: clip;
    position: absolute;
  }
  [part='passage-text'] {
    border-inline-start: 2px solid var(--_accent);
    font-size: 0.92em;
    font-weight: 400;
    line-height: 1.5;
    margin: var(--_u) 0;
    padding-inline-start: 1em;
  }
  [part='passage-text'] p {
    margin: 0;
    white-space: pre-line;
  }
  [part='passage-text'] [part='place'] {
    margin-block-start: 0.4em;
  }
  figure {
    margin: 0;
  }
  img {
    block-size: auto;
    display: block;
    max-inline-size: 100%;
  }
  [part='embed'],
  figcaption.meta {
    margin-block-start: 0.4em;
  }
  mark {
    background: var(--_mark);
    color: inherit;
    print-color-adjust: exact;
  }
  /* They take the colour and leave it as transparent as it is. */
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
  @media print {
    details::details-content {
      content-visibility: visible;
    }
    button,
    summary,
    [part='legend'] {
      display: none !important;
    }
    [part='passage-text'] {
      display: var(--story-print-passage, block);
    }
  }
`;

/* What all widgets say in one way: the row of the label, headings, writing systems, links, and facts in a row. */
var words$1 = css `
  header {
    align-items: center;
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    font: 0.8em/1.3 var(--_label-font);
    gap: 0 1em;
    justify-content: space-between;
    min-block-size: 24px;
  }
  .header {
    align-content: center;
    color: var(--_muted);
    min-block-size: 24px;
  }
  [part='label'] {
    break-after: avoid;
    font: 600 0.9em/1.3 var(--_label-font);
    letter-spacing: 0.09em;
    margin: 0;
    text-transform: uppercase;
  }
  [part='label'].header {
    font-size: 0.72em;
  }
  [part='legend'] {
    display: var(--_legend, inline);
  }
  [part='legend']::before,
  [part='passage-toggle']::before {
    color: var(--_accent);
    content: '\\2060¶' / '';
    font-weight: 600;
  }
  [part='legend']::before {
    margin-inline-end: 0.5em;
  }
  [part='headline'],
  [part='heading'] {
    break-after: avoid;
    break-inside: avoid;
    font-weight: 700;
    line-height: 1.16;
    margin: 0;
    text-wrap: balance;
  }
  /*
   * Space would tear the line from which these letters hang; vowel signs stand above and below it. Links are as the text
   * around, and left out so that the rule counts for more than those of one part.
   */
  :is(:lang(hi), :lang(mr), :lang(ne), :lang(bn), :lang(as), :lang(pa)):not(a) {
    letter-spacing: 0;
    line-height: 1.45;
  }
  /* The words of Nastaliq fall from right to left, past the height of other letters. */
  :is(:lang(ur), :lang(ks)):not(a) {
    line-height: 1.9;
  }
  a {
    color: inherit;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.16em;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
  }
  /* An item that the page's address names. A ring would run through the item beside it, and be cut by a strip. */
  li:focus-visible:has([part='heading']) {
    outline: 0;
  }
  li:focus-visible [part='heading'] {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
  }
  .meta {
    color: var(--_muted);
    font: 0.8em/1.45 var(--_label-font);
    font-variant-numeric: tabular-nums;
    margin: 0;
  }
  .meta b {
    font-weight: 600;
  }
  /* Facts in a row, with a dot between two on one line. Each brings the dot before it, which the row cuts off where a line
     begins. */
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    margin-inline-start: -3px;
    overflow-x: clip;
    padding-inline-start: 3px;
  }
  .facts > * {
    margin-inline-start: -1.2em;
    padding-inline-start: 1.2em;
    position: relative;
  }
  .facts > ::before {
    content: '·' / '';
    inset-inline-start: 0.5em;
    position: absolute;
  }
`;

/** The look that all widgets share, in the order in which its rules count. */
var baseStyles = [host, words$1, passage$1];

/** One heavy rule for the story, over the hairline of whatever comes first; between the widgets, air and hairlines. */
var bundleStyles = css `
  :host {
    --_edge: 1px solid var(--_rule);
    display: grid;
    gap: calc(var(--_u) * 5);
    grid-template-columns: minmax(0, 1fr);
  }
  :host::before {
    border-block-start: 3px solid;
    content: '';
    inset: 0 0 auto;
    position: absolute;
  }
  :host::after {
    display: none;
  }
  :host > :not(style, link) + *,
  ::slotted(:nth-child(n + 2 of :not(script))) {
    --_legend: none;
  }
`;

/** Strings, and what a template literal puts in. */
const kept = /("[^"]*"|'[^']*'|\$\{[^}]*\})/.source;
const spaces = new RegExp(`${kept}|\\s+`, 'g');
const signs = new RegExp(`${kept}| ?;? ?(\\}) ?| ?([{;,>]) ?|([:(]) | ([)!])`, 'g');
/**
 * Rules in one line, without comments and what CSS does not need: white space, quotation marks around the value of an attribute,
 * the zero before a decimal point.
 */
const compactCss = (css) => css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(spaces, (_, part) => part ?? ' ')
    .replace(signs, (_, ...parts) => parts.slice(0, 5).find((part) => part !== undefined))
    .replace(/(?<==)'([a-z][\w-]*)'(?=\])|(?<=[ :(,])0(?=\.\d)/g, '$1')
    .replace(/ (\*) (?=[\d(]|calc|clamp|var)|(?<=\]) ([+~]) (?=\[)/g, '$1$2')
    .trim();

/** The rules of a widget for its shadow root, in one line: a blank line would end HTML in Markdown. */
const sheet = (styles) => compactCss(styles.map(({ cssText }) => cssText).join(''));
/**
 * The rules of a widget for the page, where its markup stands inside the tag itself: nested into a rule for the tag
 * (https://drafts.csswg.org/css-nesting-1/), so that they match nothing else of the page.
 */
const lightSheet = (tag, styles) => `${tag}{${sheet(styles).replace(/:host(?:\(([^)]*)\))?/g, '&$1')}}`;
/**
 * Rules in the signs of a comment of HTML, which CSS passes over (https://drafts.csswg.org/css-syntax-3/#CDO-token-diagram):
 * what takes a `<style>` away and leaves its text, as WordPress does, leaves nothing to be read.
 */
const inComment = (css) => `<!--${css}-->`;
/**
 * The rules of a bundle for its shadow root, in which the markup of widgets stands inside their tags: what they share once, and
 * what each has of its own nested into a rule for its tag that counts for nothing, so that all counts as in roots of their own.
 */
function bundleSheet(shared, own, widgets) {
    const names = widgets.map(([tag]) => tag);
    const hosts = (pseudo) => [':host', ...names].map((name) => name + pseudo).join();
    return [
        sheet(shared).replace(/:host((?:::\w+)?)(?=\{)/g, (_, pseudo) => hosts(pseudo)),
        sheet([own]),
        ...widgets.map(([tag, styles]) => `:where(${tag}){${sheet(styles)}}`),
    ].join('');
}
/** The source, quotation marks included, that allows a style sheet between tags in a `style-src`. */
function styleHash(css) {
    const known = hashes.get(css);
    if (known !== undefined)
        return known;
    const hash = `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(css))))}'`;
    if (hashes.size < 100)
        hashes.set(css, hash);
    return hash;
}
/** Of the few sheets there are, which all stories share: a digest of one takes as long as a widget. */
const hashes = new Map();

/** What HTML accepts in `<time datetime>`; other EDTF strings go into `<data>`. */
const htmlDate = /^\d{4}(-[01]\d(-\d\d)?)?(T[^/]+)?$/;
/** A date, or the span to `end`, in the story's words, marked up as precisely as it is known. */
function date({ dates, dir }, when, end) {
    const value = end ? `${when}/${end}` : when;
    const words = dates[value] ?? value;
    return htmlDate.test(value)
        ? html `<time part="date" dir=${dir} datetime=${value}>${words}</time>`
        : html `<data part="date" dir=${dir} value=${value}>${words}</data>`;
}

/** The `lang` of what shows a label: that of the story, or English where nobody has it in the language of the story. */
const langOf = (story, name) => (ownLabel(story, name) ? nothing : 'en');
/** A label to show, or a piece of it. What is in English for want of another is marked as that. */
const words = (story, name, text = label(story, name)) => ownLabel(story, name) ? text : html `<span lang="en" dir="ltr">${text}</span>`;
/** A label around what it speaks of. */
function labelled(story, name, content) {
    const [before, after] = label(story, name).split('{}');
    return [words(story, name, before), content, words(story, name, after)];
}

/** When a correction was made, and its text. */
const correction = (story, { date: when, text }) => html `<p part="correction" class="meta"><b>${labelled(story, 'correction', date(story, when))}${label(story, 'colon')}</b>${text}</p>`;
/** The corrections of one item, to stand with it. */
const corrections = (story, { id }) => story.corrections.filter(({ affects }) => affects?.includes(id)).map((entry) => correction(story, entry));

/**
 * A link where there is an address, else the text alone. The check of the story let only safe addresses in. Where the
 * link’s text names another host, the real one stands behind it, or the address that a letter goes to; a label names none.
 */
function link(url, text) {
    if (!url)
        return html `<bdi>${text}</bdi>`;
    const { host, pathname } = new URL(url);
    const real = (host || pathname).toLowerCase();
    // eslint-disable-next-line @typescript-eslint/no-base-to-string -- a label is “[object Object]” here, which names no host
    const [named] = /([\p{L}\d-]+\.)+\p{L}{2,}/u.exec(String(text).replace(host ? 'www.' : pathname, '')) ?? [
        real,
    ];
    const shown = !real || `.${real}`.endsWith(`.${named.toLowerCase()}`) ? '' : ` (${real})`;
    return html `<a part="link" href=${url} rel="noreferrer"><bdi>${text}</bdi></a>${shown}`;
}

/** Running text with its marks. */
const inlines = (text) => text.map((piece) => {
    if (typeof piece === 'string')
        return piece;
    const { text, href, em, strong } = piece;
    const content = href ? link(href, text) : text;
    const marked = em ? html `<em>${content}</em>` : content;
    return strong ? html `<strong>${marked}</strong>` : marked;
});

/**
 * "Where does the article say that?": the words, marked, in the paragraph around them, behind a mark at the end of the
 * line that they vouch for; `line` tells which it is to those who do not see where it stands. No white space comes before
 * the mark, which would let it fall on a line of its own.
 */
function passage(story, { passage }, line) {
    if (!passage)
        return nothing;
    const { exact, prefix = '', suffix = '', url } = passage;
    const heading = story.sections.find(({ id }) => id === passage.section)?.heading;
    const place = heading?.trim() === story.headline.trim() ? undefined : heading;
    return html `<details part="passage"><summary part="passage-toggle" aria-description=${line ? (typeof line === 'string' ? line : inlineText(line)) : nothing}><span>${words(story, 'inArticle')}</span></summary><blockquote part="passage-text"><p>${/^\s/.test(prefix) ? '…' : ''}${prefix}<mark part="mark">${exact}</mark>${suffix}${/\s$/.test(suffix) ? '…' : ''}</p>${place || url ? html `<p part="place" class="meta">${link(url, place ?? words(story, 'readArticle'))}</p>` : nothing}</blockquote></details>`;
}
/** What the mark means, for the line of the label; where no styles come along there is no mark, and it stays hidden. */
const legend = (story, items) => items.some(({ passage }) => passage)
    ? html `<span part="legend" hidden>${words(story, 'inArticle')}</span>`
    : nothing;

/** A picture that loads when it comes near, in room that its dimensions reserve. */
function image({ url, alt, credit, width, height }) {
    return html `<figure part="image">
    <img src=${url} alt=${alt} width=${width ?? nothing} height=${height ?? nothing} loading="lazy" />
    ${credit ? html `<figcaption class="meta">${credit}</figcaption>` : nothing}
  </figure>`;
}

/** Facts in a row, with a dot between two that stand on one line; what is empty is left out. */
function facts(all, part) {
    const present = all.filter(Boolean);
    return present.length
        ? html `<p part=${part ?? nothing} class="meta facts">${present.map((fact) => html `<span>${fact}</span> `)}</p>`
        : nothing;
}

/**
 * The words of a quote, and who said them when and where, for the inside of a `<figure>`. The date leads to a post; other
 * sources are named, at worst by their host.
 */
function quoteText(story, { kind, text, lang, speaker, said, source }) {
    const isPost = kind === 'post';
    const url = source?.url;
    const name = source?.name ?? (url && !(isPost && said) ? new URL(url).host : undefined);
    const when = said && date(story, said);
    const from = name && link(url, name);
    const all = [
        speaker?.handle && link(speaker.url, speaker.handle),
        kind === 'document' && from,
        when && (isPost && url ? html `<a part="link" href=${url} rel="noreferrer">${when}</a>` : when),
        kind !== 'document' && from,
    ];
    const people = html `<div>${speaker ? html `<b part="speaker"><bdi>${speaker.name}</bdi></b> ` : nothing}${speaker?.role ? html `<p part="role" class="meta">${speaker.role}</p> ` : nothing}${facts(all)}</div>`;
    return html `<blockquote part="words" data-mark=${label(story, 'quoteMark')} lang=${lang ?? nothing}><p dir=${lang ? 'auto' : nothing}>${isPost ? postText(text) : text}</p></blockquote>
    ${speaker || when || from
        ? html `<figcaption part="attribution">${speaker?.image ? image(speaker.image) : nothing}${people}</figcaption>`
        : nothing}`;
}
/** An address at the end is part of the post, and stays with its words; one that was cut short leads nowhere. */
function postText(text) {
    const [, words, address] = /^([^]*\s)(https?:\/\/[\w.-]+\/[^\s…]*)$/.exec(text) ?? [];
    return address
        ? html `${words}<a part="link" class="meta" href=${address} rel="noreferrer"><bdi>${address}</bdi></a>`
        : text;
}

/** The article's own paragraphs, lists, quotes and pictures, in its order. */
const sectionBody = (story, { body }) => body.map((block) => renderBlock(story, block));
function renderBlock(story, block) {
    switch (block.type) {
        case 'paragraph':
            return html `<p>${inlines(block.text)}</p>`;
        case 'list':
            return html `<ul>${block.items.map((item) => html `<li>${inlines(item)}</li>`)}</ul>`;
        case 'image':
            return image(block.image);
        case 'quote': {
            const quote = story.quotes.find(({ id }) => id === block.quote);
            return quote ? html `<figure part="quote">${quoteText(story, quote)}</figure>` : nothing;
        }
    }
}

/** The button past what is long, or repeats the article; it comes hidden, since it needs a script. */
const skip = (story) => html `<button part="skip" type="button" hidden>${words(story, 'skip')}</button>`;
/** The place it leads to. */
const skipEnd = html `<span part="end"></span>`;

/** What `<key-points>` shows of a story, if it has any; `level` is that of its heading. */
const keyPointsTemplate = (story, level) => story.keyPoints.length
    ? html `<section part="base" lang=${story.lang} dir=${story.dir}>
        <header>
          ${heading(level, 'label', words(story, 'keyPoints'))}${legend(story, story.keyPoints.filter(hasOwnPassage))}
        </header>
        ${skip(story)}
        <ol part="list" role="list">${story.keyPoints.map((point) => keyPoint(story, point, level + 1))}</ol>
        ${skipEnd}
      </section>`
    : undefined;
/** Whether its words stand elsewhere than in the section that it opens. */
const hasOwnPassage = ({ section, passage }) => !section || passage?.section !== section;
/** A heading that repeats the headline is left out: the page has it. */
function keyPoint(story, point, level) {
    const section = story.sections.find(({ id }) => id === point.section);
    return html `<li part="point" data-item=${point.id}>
    <div>
      ${point.heading.trim() === story.headline.trim() ? nothing : heading(level, 'heading', point.heading)}
      <p part="summary" class=${isOpening(point.summary, section) ? 'opening' : nothing}>${inlines(point.summary)}</p>${hasOwnPassage(point) ? passage(story, point, point.summary) : nothing}
      ${corrections(story, point)}
      ${section ? disclosure$1(story, section) : nothing}
    </div>
  </li>`;
}
/** Whether a section begins with the very words of its key point. */
function isOpening(summary, section) {
    const [first] = section?.body ?? [];
    return first?.type === 'paragraph' && inlineText(first.text).startsWith(inlineText(summary));
}
const disclosure$1 = (story, section) => html `<details part="section">
    <summary part="section-toggle"><b>${words(story, 'readSection')}</b><b hidden>${words(story, 'closeSection')}</b></summary>
    ${sectionBody(story, section)}
  </details>`;

var keyPointsStyles = css `
  [part='list'] {
    counter-reset: point;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  [part='point'] {
    align-content: start;
    align-items: baseline;
    column-gap: 0.5em;
    counter-increment: point;
    display: grid;
    grid-template-columns: 1.7em minmax(0, 1fr);
    padding-block: calc(var(--_u) * 1.8);
  }
  [part='point'] + [part='point'] {
    border-block-start: 1px solid var(--_rule);
  }
  /* In the type of the headings, and on their line. */
  [part='point']::before {
    color: var(--_accent);
    content: counter(point);
    font-size: 1.7em;
    font-variant-numeric: lining-nums;
    inline-size: 1em;
    line-height: 0.8;
  }
  [part='point']:lang(fa)::before {
    content: counter(point, persian);
  }
  [part='heading'] {
    font-size: 1.2em;
    margin-block-end: calc(var(--_u) * 0.7);
  }
  p {
    margin: 0;
    max-inline-size: 38em;
  }
  [part='summary']:has(+ [part='passage']) {
    display: inline;
  }
  /* Where the section begins with the same sentence. */
  .opening:has(~ [part='section'][open]) {
    display: none;
  }
  /* On paper all sections are open, in browsers that can. */
  @media print {
    @supports selector(::details-content) {
      p.opening[part='summary'] {
        display: none;
      }
    }
  }
  [part='correction'] {
    margin-block-start: var(--_u);
  }
  [part='section-toggle'] {
    align-items: center;
    color: var(--_accent);
    display: flex;
    font: 600 0.8em/24px var(--_label-font);
    gap: 0.5em;
    inline-size: fit-content;
    margin-block-start: calc(var(--_u) * 0.8);
  }
  [part='section-toggle']::before {
    content: '+' / '';
    font-size: 1.15em;
    inline-size: 0.8em;
  }
  [open] > [part='section-toggle']::before {
    content: '\\2212' / '';
  }
  [open] > [part='section-toggle'] > b {
    display: inline;
  }
  [open] > [part='section-toggle'] > b:first-child {
    display: none;
  }
  [part='section'] > :not(summary) {
    margin-block: calc(var(--_u) * 1.2);
  }
  [part='quote'] {
    border-inline-start: 2px solid var(--_accent);
    padding-inline-start: 1em;
  }
  [part='words'] {
    margin: 0 0 var(--_u);
  }
  [part='speaker'] {
    font: 600 0.92em/1.35 var(--_label-font);
  }
  [part='attribution'] {
    display: flex;
    gap: 0.9em;
  }
  [part='attribution'] img {
    inline-size: 3.6em;
  }
  @container (min-width: 56em) {
    [part='list'] {
      column-gap: 2.5em;
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(16em, 1fr));
    }
    [part='point'] + [part='point'] {
      border: 0;
    }
  }
`;

/**
 * Loads by `load` what is beside the script. When it does not come, the next call asks anew: Firefox and Safari remember by its
 * address that a module failed, so that the build appends `again` to it; a page's bundler has to see the file's own name.
 * https://github.com/whatwg/html/issues/6768
 */
function askAgain(load) {
    let again = '';
    return async () => {
        try {
            return await load(again);
        }
        catch (error) {
            again += '?';
            throw error;
        }
    };
}

/** The elements on the page, which look again when a story is registered. */
const listeners = new Set();
/** What they show may be another. */
const lookAgain = () => {
    for (const listener of listeners)
        listener.requestUpdate();
};

/** What stands for something to play or to look at, once the code for it is there. */
let facade$1;
const load = askAgain((_again) => import('./elements-embeds-story-embeds.js'));
/** For builds and servers, which need no script for it. */
const showEmbedsWith = (other) => void (facade$1 = other);
/** What an item has to play or to look at elsewhere, if anything: a link, until the code for more is there. */
function embed(story, embed) {
    if (!embed)
        return nothing;
    if (facade$1)
        return facade$1(story, embed, ownLabel);
    load().then((embeds) => {
        facade$1 = embeds.facade;
        lookAgain();
    }, () => { });
    return link(embed.url, embed.title ?? embed.url);
}

/** What `<quote-card>` shows of one quote of a story; one that repeats the article can be skipped. */
function quoteTemplate(story, quote) {
    const { id, kind } = quote;
    const lang = langOf(story, 'copy');
    return html `<figure part="base" class=${kind} aria-label=${label(story, kind)} data-item=${id} lang=${story.lang} dir=${story.dir}>
    <p part="label" class="header">${words(story, kind)}</p>
    ${kind === 'pull' ? skip(story) : nothing}
    ${quoteText(story, quote)} ${embed(story, quote.embed)} ${corrections(story, quote)}
    <div part="actions">
      ${passage(story, quote)}
      <button part="copy" type="button" value="clipboard" data-done=${label(story, 'copied')} aria-live="polite" lang=${lang} hidden>${label(story, 'copy')}</button>
      <button part="share" type="button" value="share" lang=${lang} hidden>${label(story, 'share')}</button>
    </div>
    ${skipEnd}
  </figure>`;
}
/** The quote of an id; the story's first where none is asked for. */
const findQuote = ({ quotes }, id) => id ? quotes.find((quote) => quote.id === id) : quotes[0];

var quoteStyles = css `
  [part='base']:not(.pull) {
    column-gap: 0.4em;
    display: grid;
    grid-template-columns: 1.35em minmax(0, 1fr);
  }
  [part='base'] > * {
    grid-column: 2;
  }
  [part='base'] > .header {
    grid-column: 1 / -1;
  }
  [part='words'] {
    font-size: clamp(1.2em, 1.05em + 1.6cqi, 1.6em);
    line-height: 1.34;
    margin: calc(var(--_u) * 1.2) 0 calc(var(--_u) * 1.6);
    position: relative;
  }
  /* No more than a part, so that tall scripts keep the height of their lines. */
  :where(.post, .document) [part='words'] {
    font-size: 1.2em;
    line-height: 1.42;
  }
  /* Nobody said it, and it is no larger than what somebody did say. */
  :where(.pull) [part='words'] {
    font-size: 1.12em;
    font-style: italic;
    line-height: 1.45;
    margin-block-end: 0;
  }
  /* A character and not open-quote, which leaks in Chromium together with container-type. */
  :not(.pull) > [part='words']::before {
    color: var(--_accent);
    content: attr(data-mark) / '';
    font: 700 1.9em/1 Georgia, serif;
    inset-block-start: -0.04em;
    inset-inline-end: calc(100% + 0.08em);
    position: absolute;
  }
  .post > [part='words']::before,
  .document > [part='words']::before {
    font-size: 2.4em;
    inset-block-start: -0.13em;
  }
  /* It stands on the line, and would hang below the first. */
  [data-mark='„']::before {
    inset-block-start: -0.32em !important;
  }
  [part='words'] p {
    margin: 0;
  }
  [part='attribution'] {
    display: flex;
    gap: 0.9em;
  }
  [part='attribution'] > div {
    flex: 1;
    min-inline-size: 0;
  }
  img {
    block-size: 3.6em;
    border-radius: 50%;
    inline-size: 3.6em;
    max-inline-size: none;
    object-fit: cover;
  }
  [part='image'] figcaption {
    max-inline-size: 5em;
  }
  [part='speaker'] {
    display: block;
    font: 600 0.92em/1.35 var(--_label-font);
  }
  [part='role']::first-letter {
    text-transform: uppercase;
  }
  [part='correction'] {
    margin-block-start: var(--_u);
  }
  /* One row of what can be done with it, in words; what opens, opens beneath. */
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    margin-block-start: calc(var(--_u) * 1.2);
  }
  [part='passage']::details-content {
    display: contents;
  }
  [part='actions'] :is(button, summary) {
    align-items: center;
    color: var(--_muted);
    display: inline-flex;
    font: 0.8em/24px var(--_label-font);
    gap: 0.5em;
    margin: 0;
    padding: 0;
  }
  [part='passage-toggle'] > span {
    all: unset;
  }
  [part='actions'] :is(button, summary > span) {
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-underline-offset: 0.25em;
  }
  [part='passage-text'] {
    flex-basis: 100%;
    order: 1;
  }
  @media screen {
    /* Without a box of its own, it would not close. */
    [part='passage']:not([open]) > [part='passage-text'] {
      display: none;
    }
  }
`;

/** Who wrote the story and for whom; and below, when. */
function byline(story) {
    const { byline, publisher, published, updated, dates } = story;
    // Where it was updated on a later day, the hour of the first edition is of no use.
    const [day] = published?.split('T') ?? [];
    const first = day && dates[day] && updated && !updated.startsWith(day) ? day : published;
    const who = [
        byline.length && labelled(story, 'by', authors(story)),
        publisher && link(publisher.url, publisher.name),
    ];
    const when = [first && date(story, first), updated && labelled(story, 'updated', date(story, updated))];
    return [facts(who, 'byline'), facts(when, 'byline')];
}
/** The authors, as their language joins names. A comma ends a role, which the next name would read on from. */
function authors(story) {
    const comma = label(story, 'comma');
    let hasRole;
    return partsOf(story.lang, story.byline.map((_, place) => `${place}`)).map(({ type, value }) => {
        if (type === 'literal')
            return hasRole && !value.startsWith(comma.trim()) ? comma.trim() + value : value;
        const { name, role, url } = story.byline[+value];
        hasRole = role;
        return html `${link(url, name)}${role && comma + role}`;
    });
}
/** Places in a list, and what stands between them. */
function partsOf(lang, places) {
    const { length } = places;
    if (length > 1 && !isAmerican(lang))
        return new Intl.ListFormat([lang, 'en']).formatToParts(places);
    const and = length > 2 ? ', and ' : ' and ';
    return places.flatMap((value, place) => [
        ...(place ? [{ type: 'literal', value: place < length - 1 ? ', ' : and }] : []),
        { type: 'element', value },
    ]);
}

/** What `<story-overview>` shows of a story; `level` is that of its heading. */
const overviewTemplate = (story, level) => html `<article part="base" lang=${story.lang} dir=${story.dir}>
    <header><p part="label">${words(story, 'overview')}</p>${legend(story, story.overview)}</header>
    <div part="body">
      <div part="lead">
        ${heading(level, 'headline', story.headline)}
        ${story.standfirst ? html `<p part="standfirst">${story.standfirst}</p>` : nothing}
        ${byline(story)}
      </div>
      ${story.image ? image(story.image) : nothing}
      ${story.overview.length ? points(story) : nothing}
      ${story.corrections.length || story.ai || story.url ? foot(story) : nothing}
    </div>
  </article>`;
const points = (story) => html `<ul part="list" role="list">
    ${story.overview.map((point) => html `<li part="point" data-item=${point.id}>${inlines(point.text)}${passage(story, point, point.text)}${corrections(story, point)}</li>`)}
  </ul>`;
const foot = (story) => html `<div part="foot">
    ${story.corrections.map((entry) => correction(story, entry))}
    ${story.ai ? disclosure(story, story.ai) : nothing}
    ${story.url ? html `<p part="article-link" class="meta">${link(story.url, words(story, 'readArticle'))}</p>` : nothing}
  </div>`;
/** That AI had a part in it, what the publisher says of that, and who reviewed it. */
const disclosure = (story, { source, text, reviewed }) => {
    const kind = source && words(story, /\btrained/.test(source) ? 'aiCreated' : 'aiEdited');
    const reviewer = reviewed && [reviewed.by, reviewed.role].filter(Boolean).join(label(story, 'comma'));
    return html `<p part="ai" class="meta">
    ${kind && html `<b>${kind}${text && label(story, 'colon')}</b>${text}`}${reviewer && [kind ? ' · ' : '', labelled(story, 'reviewedBy', reviewer)]}
  </p>`;
};

var overviewStyles = css `
  [part='headline'] {
    font-size: clamp(1.55em, 1.1em + 3.2cqi, 2.7em);
    letter-spacing: -0.01em;
    margin-block: calc(var(--_u) * 1.2) calc(var(--_u) * 1.4);
  }
  [part='standfirst'] {
    color: var(--_muted);
    font-size: 1.16em;
    line-height: 1.42;
    margin: 0;
    max-inline-size: 36em;
  }
  [part='byline'] {
    margin-block-start: calc(var(--_u) * 2.4);
  }
  [part='byline'] + [part='byline'] {
    margin-block-start: 0;
  }
  [part='image'],
  [part='list'] {
    margin-block-start: calc(var(--_u) * 3);
  }
  [part='list'] {
    list-style: none;
    margin-block-end: 0;
    padding: 0;
  }
  [part='point'],
  [part='foot'] {
    border-block-start: 1px solid var(--_rule);
    padding-block: calc(var(--_u) * 1.5);
  }
  [part='foot'] {
    padding-block-end: 0;
  }
  /* Of the smaller type that stands there. */
  [part='foot'] > * + * {
    margin-block-start: calc(var(--_u) * 1.875);
  }
  [part='lead'] + [part='foot'],
  [part='image'] + [part='foot'] {
    margin-block-start: calc(var(--_u) * 3);
  }
  [part='article-link'] {
    color: inherit;
    font-weight: 600;
    line-height: 24px;
  }
  @container (min-width: 42em) and (max-width: 55.99em) {
    [part='list'] {
      display: grid;
      gap: 0 2.5em;
      grid-template-columns: 1fr 1fr;
    }
    [part='point']:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 56em) {
    [part='body'] {
      column-gap: 3em;
      display: grid;
      grid-template: auto 1fr / 3fr 2fr;
    }
    [part='image'] {
      margin-block-start: calc(var(--_u) * 1.2);
    }
    [part='foot'] {
      margin-block-start: calc(var(--_u) * 3);
    }
    [part='lead'] + [part='list'] {
      grid-area: 1 / 2 / span 2;
      margin-block-start: calc(var(--_u) * 2.4);
    }
    [part='lead'] + [part='list'] > :first-child {
      border: 0;
      padding-block-start: 0;
    }
    /* No picture: the headline takes its room. No more than a part, so that tall scripts keep their lines. */
    :where([part='lead']:has(+ [part='list'])) [part='headline'] {
      font-size: 3.3em;
      line-height: 1.08;
    }
    [part='image'] + [part='list']:last-child {
      grid-column: 1 / -1;
    }
  }
`;

/** What stands with something to play or to look at, in English: its script and builds have these words, and no other. */
const embedLabels = {
    playVideo: 'Play video',
    playAudio: 'Play audio',
    showMap: 'Show map',
    showChart: 'Show chart',
    showPage: 'Show here',
    fromProvider: 'From {}',
    closeEmbed: 'Close',
};

const actions = {
    video: 'playVideo',
    audio: 'playAudio',
    map: 'showMap',
    chart: 'showChart',
    page: 'showPage',
};
/**
 * What stands for something to play before it is: a picture of the story’s own, what it is, and who is asked for it, as a link to
 * it there. Of a site that is not framed it is a link with the name of its host and no more.
 */
function facade(story, { url, title, credit, image: picture }, own) {
    const player = playerOf(url, story.url);
    const { host } = new URL(url);
    // Its credit is no part of the link.
    const shown = picture ? image({ ...picture, credit: undefined }) : nothing;
    const say = (name, text = own(story, name) ?? embedLabels[name]) => own(story, name) || /^en\b/i.test(story.lang) ? text : html `<span lang="en" dir="ltr">${text}</span>`;
    const [before, after] = (own(story, 'fromProvider') ?? embedLabels.fromProvider).split('{}');
    const from = html `${say('fromProvider', before)}<bdi>${player?.provider ?? host}</bdi>${say('fromProvider', after)}`;
    if (!player)
        return html `<div part="embed">${shown}<p class="meta">${link(url, title ?? host)}</p>${facts([(title ?? credit) && from, credit, picture?.credit])}</div>`;
    const { kind } = player;
    const sign = kind === 'video' || kind === 'audio' ? html `<span aria-hidden="true">▶&#xFE0E; </span>` : nothing;
    const colon = title ? (own(story, 'colon') ?? ': ') : '';
    return html `<div part="embed"><a part="embed-open" href=${url} rel="noreferrer" data-close=${own(story, 'closeEmbed') ?? embedLabels.closeEmbed}>${shown}<span class="meta"><span>${sign}<b>${say(actions[kind])}</b>${colon}</span>${title ? html `<bdi>${title}</bdi>` : nothing}</span></a>${facts([from, credit, picture?.credit])}</div>`;
}

/** Longer timelines wait for code of their own. */
const maxEvents = 100;
/** As many entries need neither a scale nor a way in. */
const few = 5;
const distinct = (values) => new Set(values.filter((value) => value !== undefined)).size;
/** Whether a scale says more of it than its dates: of more than a few entries, on three days at least. */
const hasScale = (timeline) => timeline.length > few && distinct(timeline.map(({ at }) => at)) > 2;
/** Whether the reader can choose among its groups. */
const hasFilter = (timeline) => {
    const groups = distinct(timeline.map(({ group }) => group));
    return timeline.length > 12 && groups > 1 && groups < 7;
};
/** Whether it is only whole with that code: where it is long, or has eras to name. */
const isLarge = (timeline) => timeline.length > maxEvents || timeline.some(({ kind }) => kind);

/** The classes of an entry, in the list and on the rail; `vague` if EDTF says that its date is near, in doubt, or half known. */
const eventLooks = ({ kind, status = 'happened', when = '' }) => (kind ?? status) + (/[~?%X]/.test(when) ? ' vague' : '');

/** One entry: its date or that it has none, what happened or is planned, who reported it, and its passage. */
function timelineEvent(story, event, level) {
    const { when, end, title, text, group, status, media, url } = event;
    const quote = story.quotes.find(({ id }) => id === event.quote);
    const time = when ? date(story, when, end) : words(story, 'noDate');
    return html `<li part="event" class=${eventLooks(event)} data-item=${event.id}>
    ${facts([status === 'planned' ? labelled(story, 'planned', time) : time, group && html `<span part="group">${group}</span>`], 'when')}
    ${heading(level, 'heading', link(url, title))}${text ? html `<p part="text">${inlines(text)}</p>` : nothing}${passage(story, event, title)}
    ${quote?.speaker ? html `<p part="by" class="meta">${labelled(story, quote.kind === 'post' ? 'postBy' : 'saidBy', html `<bdi>${quote.speaker.name}</bdi>`)}</p>` : nothing}
    ${media ? image(media) : nothing} ${embed(story, event.embed)} ${corrections(story, event)}
  </li>`;
}

/** Where it is narrow, a list of more entries shows a few and folds the rest away. */
const unfolded = 8;
const beside = 5;
/**
 * What `<timeline-strip>` shows of a story, if it has a timeline; `level` is that of its heading, `shown` how many entries
 * are in it, `start` the place of the one that it begins with. A filter and a scale are pictures of the list: their places
 * are kept for the script that draws them, if the scale is not `drawn` already.
 */
function timelineTemplate(story, level, shown, start = 0, drawn) {
    const { timeline } = story;
    const { length } = timeline;
    if (!length)
        return undefined;
    const isFolded = length > unfolded;
    const from = isFolded && shown >= length ? Math.max(0, Math.min(start, length - beside)) : 0;
    const to = isFolded ? from + beside : length;
    const list = (first, end) => html `<ol part="list" role="list" start=${first ? first + 1 : nothing}>${timeline.slice(first, Math.min(end, shown)).map((event) => timelineEvent(story, event, level + 1))}</ol>`;
    const fold = (name, first, end) => html `<details part="more"><summary part="more-toggle">${words(story, name, label(story, name).replace('{}', `${end - first}`))}</summary>${list(first, end)}</details>`;
    return html `<section part="base" lang=${story.lang} dir=${story.dir}>
    ${skip(story)}
    <header>
      ${heading(level, 'label', words(story, 'timeline'))}${legend(story, timeline)}
      <div class="buttons" lang=${langOf(story, 'next')} hidden>
        <button part="previous" type="button" aria-label=${label(story, 'previous')}></button>
        <button part="next" type="button" aria-label=${label(story, 'next')}></button>
      </div>
    </header>
    ${hasFilter(timeline) ? html `<div part="filter"></div>` : nothing}
    ${drawn ?? (hasScale(timeline) ? html `<div part="scale"></div>` : nothing)}
    <div part="strip" role="group" aria-label=${label(story, 'timeline')}>${from ? fold('showEarlier', 0, from) : nothing}${list(from, to)}${to < length ? fold('showMore', to, length) : nothing}</div>
    ${skipEnd}
  </section>`;
}

/* A list from top to bottom, as it is printed and where there is no room for a strip: its rail, its dots, what an entry says. */
var list = css `
  header {
    justify-content: start;
  }
  .buttons,
  [part='scale'],
  [part='filter'] {
    display: none;
  }
  [part='list'] {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  [part='strip'] {
    padding-block-start: calc(var(--_u) * 1.5);
  }
  li {
    line-height: 1.3;
    padding-block-end: calc(var(--_u) * 2.6);
    padding-inline-start: 1.7em;
    position: relative;
  }
  /* The line to the next event, and the dot on it. */
  li::before {
    border: 0 solid;
    border-inline-start-width: 2px;
    content: '';
    inset-block: 0.7em -0.4em;
    inset-inline: calc(0.36em - 1px) auto;
    position: absolute;
  }
  [part='list']:last-child > li:last-child::before {
    display: none;
  }
  li::after {
    /* Borders, since forced colours take backgrounds away; the ground fills what rounding leaves open. */
    background: var(--_accent);
    block-size: 0.72em;
    border: 0.36em solid var(--_accent);
    border-radius: 50%;
    box-sizing: border-box;
    content: '';
    inline-size: 0.72em;
    inset-block-start: calc(0.26em + 1px);
    inset-inline-start: 0;
    position: absolute;
  }
  .planned::before {
    border-style: dashed;
    color: var(--_muted);
  }
  /* A ring where nothing has happened yet, or it is not sure when. */
  .planned::after,
  .vague::after {
    background: var(--story-ground, Canvas);
    border-width: 2px;
  }
  .vague::after {
    border-style: dotted;
  }
  .era::after {
    border-radius: 0;
  }
  [part='when'] {
    margin-block-end: 0.3em;
  }
  [part='when'] > :first-child {
    font-weight: 600;
  }
  [part='when'] > ::first-letter {
    text-transform: uppercase;
  }
  :not(.planned) > [part='when'] > :first-child {
    color: var(--_accent);
  }
  [part='heading'] {
    font-size: 1.04em;
    line-height: 1.3;
    margin-block-end: 0.25em;
  }
  [part='text'] {
    font-size: 0.92em;
    line-height: 1.45;
    margin: 0;
  }
  /* The last words before the mark share a line with it. */
  :is([part='heading'], [part='text']):has(+ [part='passage']) {
    display: inline;
  }
  [part='image'],
  [part='correction'],
  [part='by'] {
    margin-block-start: 0.5em;
  }
  [part='more-toggle'] {
    align-items: center;
    border-block: 1px solid var(--_rule);
    display: flex;
    font: 600 0.8em/44px var(--_label-font);
    gap: 0.6em;
    margin-block-end: calc(var(--_u) * 2.6);
  }
  [part='more-toggle']::before {
    color: var(--_accent);
    content: '+' / '';
    font-size: 1.3em;
  }
  [open] > [part='more-toggle'] {
    display: none;
  }
`;

/* The list as a strip of whole entries to a page, on a screen that has the room, and the room of what a script draws above. */
var strip = css `
  @media screen {
    [part='filter'] {
      display: block;
      font: 0.8em/24px var(--_label-font);
      min-block-size: 24px;
    }
    @container (min-width: 30em) {
      /* Its buttons are higher than the lines of other labels. */
      header {
        margin-block: -2px;
        min-block-size: 28px;
      }
      [part='strip'] {
        --_page: 2;
        display: flex;
        overflow: auto hidden;
        overscroll-behavior-inline: contain;
        padding-block: calc(var(--_u) * 2) var(--_u);
        scroll-snap-type: inline proximity;
        scrollbar-color: var(--_rule) transparent;
        scrollbar-width: thin;
      }
      [part='list'] {
        display: flex;
        flex: 1 0 auto;
      }
      /* What script draws there has its room from the start. */
      [part='scale'] {
        block-size: calc(1.7em + 40px);
        display: block;
        font: 0.72em/1.3 var(--_label-font);
        margin-block-start: calc(var(--_u) * 2);
        position: relative;
      }
      /* A whole number of entries to a page, so that none is cut. */
      li {
        box-sizing: border-box;
        flex: 1 0 auto;
        inline-size: calc(100cqi / var(--_page));
        padding-block: calc(var(--_top, 0em) + 1.7em) 0.3em;
        /* 2px: a letter that leans out of the next entry is no crumb at the edge. */
        padding-inline: 2px 1.6em;
        scroll-snap-align: start;
      }
      li::before {
        border-width: 2px 0 0;
        display: block !important;
        inset-block: calc(var(--_top, 0em) + 0.42em) auto;
        inset-inline: 0;
      }
      li::after {
        inset-block-start: calc(var(--_top, 0em) + 0.06em + 1px);
      }
      [part='image'] img {
        aspect-ratio: 16 / 9;
        /* A picture that failed is a square in Safari. */
        contain: size;
        inline-size: 100%;
        object-fit: cover;
      }
      [part='more'] {
        display: contents;
      }
      /* Laid out when it comes near: a hundred cost no more than a few. It then holds its height. */
      [part='more'] > * > li {
        contain-intrinsic-block-size: auto 1em;
        content-visibility: auto;
      }
      [part='more']::details-content {
        content-visibility: visible;
        display: flex;
        flex: none;
      }
      /* Not where folds cannot be styled: those browsers drop the whole rule. */
      [part='more-toggle'],
      x::details-content {
        display: none;
      }
    }
    @container (min-width: 42em) {
      [part='strip'] {
        --_page: 3;
      }
    }
    @container (min-width: 56em) {
      [part='strip'] {
        --_page: 4;
      }
    }
    @container (min-width: 72em) {
      [part='strip'] {
        --_page: 5;
      }
    }
  }
  /* Nothing holds the height of entries that have been in view, so all do. */
  @media (scripting: none) {
    li {
      content-visibility: visible !important;
    }
    [part='scale'],
    [part='filter'] {
      display: none !important;
    }
  }
`;

/** The look of every timeline, in the order in which its rules count. */
var timelineStyles = [list, strip];

/** Entries by the fifty, of which the browser lays out those near the screen: hundreds come as quickly as a few. */
const chunkStyles = `
.chunk {
  contain-intrinsic-block-size: auto calc(var(--_n, 50) * 8em);
  content-visibility: auto;
  overflow-clip-margin: 0.5em;
}
@media screen {
  @container (min-width: 30em) {
    .chunk {
      contain-intrinsic-block-size: 1em;
      display: flex;
      flex: none;
      inline-size: calc(var(--_n, 50) * 100cqi / var(--_page));
    }
    .tallest,
    li.seen {
      content-visibility: visible;
    }
    /* Not in view yet: it does not hold the strip open. */
    .paged li:not(.seen) {
      contain: size;
    }
  }
}
@media print {
  .chunk {
    content-visibility: visible;
  }
}
`;

/** What turns the pages of a long timeline and picks a group of it: on a screen, and never on paper. */
const controlsStyles = `
[part=position],
[part=latest],
fieldset {
  display: none;
}
@media screen {
  .out {
    display: none;
  }
  fieldset {
    border: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.3em;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }
  fieldset legend,
  fieldset input {
    clip-path: inset(50%);
    position: absolute;
  }
  fieldset label {
    color: var(--_muted);
    cursor: pointer;
  }
  fieldset label:has(:checked) {
    color: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.35em;
  }
  fieldset label:has(:focus-visible) {
    outline: 2px solid var(--_accent);
  }
  @container (min-width: 30em) {
    .buttons {
      align-items: center;
      display: flex;
      gap: 0.5em;
      margin-inline-start: auto;
      min-block-size: 28px;
    }
    .buttons[hidden] {
      visibility: hidden;
    }
    .buttons > :not(span) {
      color: var(--story-ink, inherit);
    }
    .buttons > :is([part=previous], [part=next]) {
      block-size: 28px;
      border: 1px solid var(--_rule);
      border-radius: 50%;
      inline-size: 28px;
    }
    /* A chevron that turns with the writing direction. */
    .buttons > ::before {
      border: solid;
      border-width: 2px 2px 0 0;
      block-size: 6px;
      display: block;
      inline-size: 6px;
      margin: auto;
      rotate: 45deg;
      translate: -15%;
    }
    :is([part=previous], [part=next])::before {
      content: '';
    }
    [part=previous]::before {
      rotate: 225deg;
      translate: 15%;
    }
    /* Not a colour: forced colours would make both buttons look alike. */
    .buttons > [aria-disabled=true]::before {
      opacity: 0.2;
    }
    [dir=rtl] :is([part=previous], [part=next], svg) {
      scale: -1 1;
    }
    [part=position] {
      display: inline;
      font-variant-numeric: tabular-nums;
      margin-inline-end: 0.4em;
    }
    [part=latest] {
      display: inline;
      margin-inline-start: 0.6em;
      text-decoration: underline;
      text-decoration-color: var(--_rule);
      text-underline-offset: 0.25em;
    }
  }
}
`;

/** The years above a strip: eras and today by name, the axis, a cell for each step, and the bar for what is in view. */
const scaleStyles = `
@media screen {
  @container (min-width: 30em) {
    .names {
      block-size: 1.7em;
      position: relative;
    }
    .names > * {
      box-sizing: border-box;
      overflow: hidden;
      position: absolute;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .era-name {
      block-size: 1.7em;
      border-inline-start: 1px solid;
      color: var(--_muted);
      padding-inline: 0.5em;
    }
    .names > .today {
      block-size: calc(1.7em + 20px);
      border-inline-start: 2px solid;
      font-size: 1em;
      line-height: 1.3;
      padding-inline: 0.5em;
    }
    .names > .late {
      border-inline: 0 solid;
      border-inline-end-width: 2px;
    }
    svg {
      block-size: 16px;
      cursor: pointer;
      display: block;
      inline-size: 100%;
      overflow: visible;
    }
    path {
      fill: none;
      stroke: var(--_accent);
      stroke-width: 2.5;
      vector-effect: non-scaling-stroke;
    }
    /* What is drawn keeps its colours where all others are forced. */
    @media (forced-colors: active) {
      path {
        stroke: CanvasText;
      }
    }
    .axis {
      stroke: currentColor;
      stroke-width: 1;
    }
    .bar {
      stroke-width: 6;
    }
    path:is(.planned, .vague) {
      stroke-dasharray: 2 2;
    }
    .band {
      stroke-opacity: 0.26;
      stroke-width: 16;
    }
    .band:nth-of-type(even) {
      stroke-opacity: 0.12;
    }
    .here {
      stroke-width: 4;
    }
    [part=years] {
      color: var(--_muted);
      display: flex;
    }
    [part=years] > * {
      border-inline-start: 1px solid var(--_rule);
      box-sizing: border-box;
      flex: 1 0 0;
      line-height: 24px;
      min-inline-size: 0;
      overflow: hidden;
      padding-inline-start: 0.4em;
      text-decoration: none;
      white-space: nowrap;
    }
    [part=years] > a:hover {
      text-decoration: underline;
    }
    [part=years] > [aria-current] {
      color: var(--_accent);
      font-weight: 600;
    }
    .tight > [part=years] > :nth-child(even) {
      visibility: hidden;
    }
  }
}
`;

/** Today among the entries: a line across a list, a flag on the rail of a strip. On paper it would be yesterday soon. */
const todayStyles = `
.today {
  display: none;
}
@media screen {
  .today {
    color: var(--_accent);
    display: block;
    font: 600 0.8em/1.3 var(--_label-font);
    white-space: nowrap;
  }
  li > .today {
    border-block-end: 1px solid;
    margin-block: calc(var(--_u) * -1) var(--_u);
    margin-inline-start: -2.1em;
    padding-inline-start: 2.1em;
  }
  li:has(> .today)::before {
    inset-block-start: 2.3em;
  }
  li:has(> .today)::after {
    inset-block-start: 1.8em;
  }
  @container (min-width: 30em) {
    [part=strip]:has(.today) {
      --_top: 1.3em;
    }
    li > .today {
      border: 0;
      border-inline-start: 2px solid;
      inset-block-start: 0;
      inset-inline-start: -1em;
      margin: 0;
      padding: 0 0.5em 0.7em;
      position: absolute;
    }
    li:first-child > .today {
      inset-inline-start: 0;
    }
    li:has(> .today)::before {
      inset-block-start: calc(var(--_top) + 0.42em);
    }
    li:has(> .today)::after {
      inset-block-start: calc(var(--_top) + 0.06em + 1px);
    }
  }
}
`;

/** For the shadow root of a timeline that has more than others; no template of Lit's, which is in another script. */
const moreStyles = chunkStyles + todayStyles + controlsStyles + scaleStyles;

/** The end of an entry, in days from 1970-01-01. */
const endOf = ({ at, until = at }) => until;
const datedOf = (timeline) => timeline.filter((event) => event.at !== undefined);
function marksBetween(dated, bounds) {
    const [from, to] = [bounds[0], bounds.at(-1)];
    const at = (day) => Math.round(((day - from) / (to - from)) * 1000);
    return { dated, bounds, at };
}

/** The days of entries as an attribute of prerendered markup: of one that lasts both, with a slash between. */
const momentsText = (timeline) => timeline.map(({ at = '', until }) => (until === undefined ? at : `${at}/${until}`)).join();

const dayLength = 864e5;
const most = 12;
/** What Date can tell. */
const farthest = 1e8;
/** From the finest to the coarsest, with how many days one takes about. */
const steps = [
    ...[1, 2, 3, 6, 12].map((step) => ['hour', step, step / 24]),
    ...[1, 2, 7, 14].map((step) => ['day', step, step]),
    ...[1, 2, 3, 6].map((step) => ['month', step, step * 30.4]),
    ...[...Array(12).keys()]
        .map((power) => 10 ** power)
        .flatMap((ten) => (ten === 10 ? [10, 20, 25, 50] : [ten, 2 * ten, 5 * ten]))
        .map((step) => ['year', step, step * 365.24]),
];
/** The round steps, of hours to millions of years, that cover the time from one day to another, a dozen at most. */
function cellsOf(first, last, lang) {
    const rough = steps.find(([, , days]) => (last - first) / days <= most - 1) ?? steps.at(-1);
    const [unit, step] = rough;
    const start = startOf(first, unit, step);
    const isOurs = isAmerican(lang) && unit !== 'hour' && yearOf(start) > 0;
    const word = wording(unit, lang, isOurs ? inAmerican[unit] : formats(unit, lang, yearOf(first) < 1));
    const cells = [];
    for (let from = start; from < last || !cells.length;) {
        const to = next(from, unit, step);
        cells.push({ from, to, label: word(from, cells.length) });
        from = to;
    }
    return cells;
}
const yearOf = (day) => Math.abs(day) < farthest ? new Date(day * dayLength).getUTCFullYear() : Math.floor(1970 + day / 365.2425);
function dayOf(year, month = 0) {
    const days = (year - 1970) * 365.2425;
    if (Math.abs(days) >= farthest)
        return Math.floor(days);
    // Not Date.UTC, which takes the year 90 for 1990.
    const date = new Date(0);
    date.setUTCFullYear(year, month, 1);
    return date.getTime() / dayLength;
}
function startOf(day, unit, step) {
    const year = yearOf(day);
    if (unit === 'year')
        return dayOf(Math.floor(year / step) * step);
    if (unit === 'month')
        return dayOf(year, Math.floor(new Date(day * dayLength).getUTCMonth() / step) * step);
    return unit === 'day' ? Math.floor(day) : Math.floor((day * 24) / step) * (step / 24);
}
function next(from, unit, step) {
    if (unit === 'year')
        return dayOf(Math.round(yearOf(from + 1) / step) * step + step);
    if (unit === 'month')
        return dayOf(yearOf(from), new Date(from * dayLength).getUTCMonth() + step);
    // Counted in whole hours, so that parts of a day do not add up to a little less.
    return Math.round(from * 24 + (unit === 'day' ? step * 24 : step)) / 24;
}
/** How steps are named: what a name repeats of the first one is left out. */
function wording(unit, lang, [long, short]) {
    return (day, index) => {
        if (Math.abs(day) >= farthest)
            return new Intl.NumberFormat([lang, 'en']).format(yearOf(day + 1));
        const date = new Date(day * dayLength);
        const isNamed = !index || (unit === 'month' && !date.getUTCMonth()) || (unit === 'hour' && !date.getUTCHours());
        return (isNamed ? long : short)(date);
    };
}
function formats(unit, lang, withEra) {
    const year = { year: 'numeric', ...(withEra && { era: 'short' }) };
    const day = { day: 'numeric', month: 'short' };
    const options = {
        hour: [{ ...day, hour: 'numeric' }, { hour: 'numeric' }],
        day: [day, day],
        month: [{ month: 'short', year: 'numeric' }, { month: 'short' }],
        year: [year, year],
    };
    const [long, short] = options[unit].map((each) => {
        const format = new Intl.DateTimeFormat([lang, 'en'], { ...each, timeZone: 'UTC', calendar: 'gregory' });
        return (date) => format.format(date);
    });
    return [long, short];
}
/** Of what JavaScript itself writes: Thu, 01 Jan 1970. */
const part = (date, index) => date.toUTCString().split(' ')[index].replace(/^0+/, '');
const monthIn = (date) => part(date, 2);
const dayIn = (date) => `${monthIn(date)} ${part(date, 1)}`;
const yearIn = (date) => part(date, 3);
/** The same words as those of `Intl`. */
const inAmerican = {
    day: [dayIn, dayIn],
    month: [(date) => `${monthIn(date)} ${yearIn(date)}`, monthIn],
    year: [yearIn, yearIn],
};

/** None where there are no two moments. */
function scaleOf(story) {
    const dated = datedOf(story.timeline);
    const first = dated[0]?.at;
    const last = dated.reduce((latest, event) => Math.max(latest, endOf(event)), -Infinity);
    if (first === undefined || last <= first)
        return undefined;
    const cells = cellsOf(first, last, story.lang);
    return { ...marksBetween(dated, [...cells.map(({ from }) => from), cells.at(-1).to]), cells };
}

/**
 * How far apart the entries lie, on one scale: a tick for a moment, a bar for what lasts or is known only roughly, a band
 * for an era; below, its round steps, each a link to the first entry in it. `here` is drawn later. Of 10,000 entries many
 * fall on the same place.
 */
function scaleTemplate({ dated, cells, bounds, at }, { dir }, name, lang) {
    const marks = {};
    const mark = (looks, path) => (marks[looks] ??= new Set()).add(path);
    const eras = dated.filter(({ kind }) => kind);
    // Of two that share their last and first year, each would cover the other there.
    const endOfBand = (era, next) => at(next && next.when === era.end ? next.at : endOf(era));
    mark('axis', 'M0 8H1000');
    for (const event of dated) {
        if (event.kind)
            continue;
        const looks = eventLooks(event);
        const x = at(event.at);
        // What would be narrower than a tick is one.
        if (event.until && at(event.until) > x + 4)
            mark(`${looks} bar`, `M${x} 8H${at(event.until)}`);
        else
            mark(looks, `M${x} 2v12`);
    }
    const firstIn = (from, to) => dated.find((event) => event.at >= from && event.at < to && !event.kind) ??
        dated.find((event) => event.at >= from && event.at < to);
    return html `<div class="names" aria-hidden="true"></div>
    <svg viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden="true">
      ${eras.map((era, index) => svg `<path class="band" d=${`M${at(era.at) + 1} 8H${Math.max(at(era.at) + 2, endOfBand(era, eras[index + 1]) - 1)}`} />`)}
      ${Object.entries(marks).map(([looks, paths]) => svg `<path class=${looks} d=${[...paths].join('')} />`)}
      <path class="here" d="" />
    </svg>
    <div part="years" data-days=${bounds.join(' ')} role="group" aria-label=${name} lang=${lang} dir=${dir}>${cells.map(({ from, to, label }) => {
        const event = firstIn(from, to);
        return event
            ? html `<a href=${`#${event.id}`} data-place=${event.id}>${label}</a>`
            : html `<span>${label}</span>`;
    })}</div>`;
}

/** What a script would draw of a timeline in a browser, and what one that knows no story has to know of it. */
function drawnStrip(story) {
    return html `${scaleIn(story)}<span data-moments=${momentsText(story.timeline)} data-words=${wordsIn(story) ?? nothing} hidden></span>`;
}
let last;
/** Its words take as long as all else of a timeline, which several pages of a build show; kept while these are made, in one task. */
function scaleFor(story) {
    if (last?.story !== story) {
        last = { story, scale: scaleOf(story) };
        queueMicrotask(() => (last = undefined));
    }
    return last.scale;
}
/** The scale; none where there are no two moments. */
function scaleIn(story) {
    const scale = hasScale(story.timeline) && scaleFor(story);
    if (!scale)
        return nothing;
    const drawn = scaleTemplate(scale, story, label(story, 'goToDate'), langOf(story, 'goToDate'));
    return html `<div part="scale">${drawn}</div>`;
}
/** The words of a strip that no markup shows, empty where its language has none; absent where they are those of the script. */
function wordsIn(story) {
    const names = Object.keys(stripLabels);
    const words = names.map((name) => ownLabel(story, name) ?? '');
    return names.every((name, index) => words[index] === stripLabels[name]) ? undefined : words.join('|');
}

showEmbedsWith(facade);
const widgets = {
    'story-overview': { template: overviewTemplate, styles: [overviewStyles] },
    'key-points': { template: keyPointsTemplate, styles: [keyPointsStyles] },
    'quote-card': {
        template(story, _level, id) {
            const quote = findQuote(story, id);
            return quote && quoteTemplate(story, quote);
        },
        styles: [quoteStyles],
    },
    'timeline-strip': {
        template: (story, level, _quote, isStyled) => timelineTemplate(story, level, Infinity, 0, isStyled ? drawnStrip(story) : undefined),
        styles: timelineStyles,
        more: moreStyles,
    },
};
/** The order of the widgets in what `prerender` gives by default. */
const tags = Object.keys(widgets);
/** @throws {TypeError} for a tag that does not exist */
function widget(tag) {
    if (!Object.hasOwn(widgets, tag))
        throw new TypeError(`there is no tag “${tag}”; there are ${tags.join(', ')}`);
    return widgets[tag];
}
/** @internal The HTML of a widget for a checked story, empty where it shows nothing, and the story's fingerprint. */
function widgetContent(story, tag, { headingLevel, quote = '' }, isStyled = true) {
    const gone = availability(story);
    const content = gone
        ? html `<p part="note" dir="auto" class="meta">${words(story, gone)}</p>`
        : widget(tag).template(story, headingLevel, quote, isStyled);
    return {
        // Where a template has nothing to show, spaces on both sides of it are left.
        content: templateHtml(content).replace(/> {2,}</g, '> <'),
        print: fingerprint(story, { headingLevel, quote: tag === 'quote-card' ? quote : '' }, givenLabels(story)),
    };
}

const sheets = { light: new Map(), declarative: new Map() };
/**
 * The style sheet of a widget, for a `<style>` or a file of its own: for the shadow root of `declarative`, or for the page of
 * `light`.
 */
function styleSheet(tag, output = 'declarative') {
    const known = sheets[output].get(tag) ?? inComment(output === 'light' ? lightSheetOf(tag) : sheetOf(tag));
    sheets[output].set(tag, known);
    return known;
}
/** What stands in a shadow root has the look of what a script draws there, too. */
const ownStyles = (tag) => [...widget(tag).styles, { cssText: widget(tag).more ?? '' }];
const sheetOf = (tag) => tag === 'story-bundle'
    ? bundleSheet(baseStyles, bundleStyles, tags.map((each) => [each, ownStyles(each)]))
    : sheet([...baseStyles, ...ownStyles(tag)]);
const lightSheetOf = (tag) => tag === 'story-bundle'
    ? [
        lightSheet(`:is(${tags.join()})`, baseStyles),
        ...tags.map((each) => lightSheet(each, widget(each).styles)),
    ].join('')
    : lightSheet(tag, [...baseStyles, ...widget(tag).styles]);

/**
 * The HTML of the widgets that show a story, ready to paste, complete without JavaScript. It goes through Markdown and
 * through WordPress' `wpautop` as it is: a blank line before it, none in it, and the plain HTML in a `<div>`. When the
 * script arrives, the elements take the markup over as it stands if it is that of their story, and render anew if it is
 * not. A widget that the story has nothing for is an empty tag. Of a story that is withheld, canceled or expired, the
 * first tag says so.
 * @throws {StoryError} where `parseStory` does; `TypeError` for an option that does not exist
 */
function prerender(input, { tags: wanted = tags, output = 'declarative', headingLevel: wantedLevel = 2, quote = '', ...options } = {}) {
    const story = checkedStory(input) ?? parseStory(input);
    const { styles = output === 'light' ? 'none' : 'inline' } = options;
    const isBundle = !!options.bundle && output === 'declarative';
    const gone = availability(story);
    const headingLevel = levelOf(wantedLevel);
    const level = headingLevel === 2 ? {} : { 'heading-level': `${headingLevel}` };
    const common = { 'story-id': story.id, ...level, ...options.attributes };
    let isFirst = true;
    const render = (tag, index) => {
        const asked = tag === 'quote-card' && quote ? { quote } : {};
        const attributes = isBundle
            ? { ...level, ...asked }
            : { 'story-id': story.id, ...level, ...asked, ...options.attributes };
        const { content: whole, print } = widgetContent(story, tag, { headingLevel, quote }, output === 'declarative');
        const content = output === 'declarative' ? unquoted(whole) : whole;
        if (output === 'email')
            return content && !(gone && index) ? `${emailHtml(content)}\n` : '';
        if (isBundle)
            return element(tag, content ? { ...attributes, prerendered: print } : attributes, content);
        if (!content || (gone && index))
            return `${element(tag, attributes, '')}\n`;
        const own = { ...attributes, prerendered: print };
        if (output === 'declarative')
            return `${element(tag, own, template(styleHtml(tag, styles) + content))}\n`;
        // What stands in the page once holds for all of it.
        const sheet = isFirst ? styleHtml(wanted.length > 1 ? 'story-bundle' : tag, styles, 'light') : '';
        isFirst = false;
        return `<div>\n${element(tag, own, `\n ${sheet}${content}`)}</div>\n`;
    };
    if (!isBundle)
        return wanted.map(render).join('');
    const inside = gone
        ? unquoted(widgetContent(story, 'story-overview', { headingLevel }).content)
        : wanted.map(render).join('');
    const print = fingerprint(story, { headingLevel }, givenLabels(story));
    return `${element('story-bundle', { ...common, prerendered: print }, template(styleHtml('story-bundle', styles) + inside))}\n`;
}
function element(tag, attributes, inside) {
    const head = Object.entries(attributes).map(([name, value]) => `${attributeName(name)}="${inOneLine(value)}"`);
    return `<${[tag, ...head].join(' ')}>${inside}</${tag}>`;
}
/**
 * Markup without quotation marks where HTML needs none, a twentieth of it less. In a shadow root alone: systems that take
 * markup apart by patterns of their own leave no template in it, and find all else as they know it.
 */
const unquoted = (markup) => markup.replace(/( [a-z-]+=)"([\w.:#-]+)"/g, '$1$2');
const template = (inside) => `\n <template shadowrootmode="open" shadowrootclonable shadowrootserializable>${inside}</template>`;
function attributeName(name) {
    if (!/^[a-z][a-z0-9-]*$/.test(name) || name.startsWith('on'))
        throw new TypeError(`“${name}” is no attribute to put on a tag`);
    return name;
}
const styleHtml = (tag, styles, output = 'declarative') => typeof styles === 'object'
    ? `<link rel="stylesheet" href="${escapeHtml(styles.href)}">`
    : styles === 'inline'
        ? `<style>${styleSheet(tag, output)}</style>`
        : '';

/** The pages of a story, the whole of it first. There is none for what the story does not have. */
function pagesOf(story) {
    const taken = new Set();
    return [
        { name: 'index', tags },
        { name: 'overview', tags: ['story-overview'] },
        ...(story.keyPoints.length ? [{ name: 'key-points', tags: ['key-points'] }] : []),
        ...(story.timeline.length ? [{ name: 'timeline', tags: ['timeline-strip'] }] : []),
        ...story.quotes.map((quote) => ({
            name: `quote-${unlike(taken, folderOf(quote.id), quote.id)}`,
            tags: ['quote-card'],
            quote,
        })),
    ];
}
/** A name that no earlier one is like: some file systems do not tell capitals apart. */
function unlike(taken, name, id) {
    const digest = () => bytesToHex(sha256(utf8ToBytes(id)).subarray(0, 4));
    const own = taken.has(name.toLowerCase()) ? `${name}-${digest()}` : name;
    taken.add(own.toLowerCase());
    return own;
}

/** The file of a page of a story, and that of its oEmbed document, by the page’s name. */
const pageFile = (name) => `${name}.html`;
const oEmbedFile = (name) => (name === 'index' ? 'oembed.json' : `${name}.oembed.json`);
/** The addresses for a story's snippets. */
function addressesOf(folder, { json, script, standalone }, { base, shared: { elements, prerendered, loader, frameHost } }) {
    const at = (file) => base + file;
    const own = (file) => at(`${encodeURIComponent(folder)}/${encodeURIComponent(file)}`);
    const absolute = /^https?:/.test(base);
    const pinned = ({ file, integrity }, place = own) => ({
        href: place(file),
        ...(base && { integrity }),
    });
    return {
        ...{ elements: pinned(elements, at), prerendered: pinned(prerendered, at) },
        ...{ loader: pinned(loader, at), frameHost: pinned(frameHost, at) },
        ...{ json: pinned(json), script: pinned(script), standalone: pinned(standalone) },
        latest: own('story.json'),
        page: (name) => own(pageFile(name)),
        oEmbed: (name) => own(oEmbedFile(name)),
        file: own,
        ...{ source: absolute ? new URL(base).origin : "'self'", absolute },
    };
}

/** Some places cut at this length in the midst of a word. */
const longest = { title: 120, description: 280, point: 200 };
/** The words for a page, all of them the story's own or labels. A story that is not to be shown has a sentence alone. */
function pageWords(story, { name, quote }) {
    const gone = availability(story);
    if (gone)
        return { title: label(story, gone), points: [] };
    const { headline, standfirst, keyPoints, timeline, dates } = story;
    const colon = label(story, 'colon');
    const named = (what) => cut(label(story, what) + colon + headline, longest.title);
    if (quote) {
        const from = quote.speaker ? quote.speaker.name + colon : '';
        const says = cut(from + oneLine(quote.text), longest.description);
        return { title: cut(says, longest.title), description: cut(headline, longest.description), points: [says] };
    }
    if (name === 'key-points')
        return described(named('keyPoints'), keyPoints.map(({ heading }) => heading));
    if (name === 'timeline') {
        const events = timeline.map(({ when, end, title }) => {
            const value = when && end ? `${when}/${end}` : when;
            return value ? (dates[value] ?? value) + colon + title : title;
        });
        return described(named('timeline'), events);
    }
    const overview = story.overview.map(({ text }) => inlineText(text));
    const points = overview.length ? overview : keyPoints.map(({ summary }) => inlineText(summary));
    const words = described(cut(headline, longest.title), points);
    return standfirst ? { ...words, description: cut(oneLine(standfirst), longest.description) } : words;
}
function described(title, all) {
    const points = all.slice(0, 3).map((point) => cut(oneLine(point), longest.point));
    return { title, ...(points.length && { description: cut(points.join(' · '), longest.description) }), points };
}
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();
/** As many whole words as there is room for; in scripts without spaces, as many characters. */
function cut(text, most) {
    if (text.length <= most)
        return text;
    const part = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '');
    const words = part.replace(/\s+\S*$/, '');
    return `${words.length > most / 2 ? words : part}…`;
}

export { availability as a, pageWords as b, pagesOf as c, pageFile as d, styleHash as e, facade as f, storyDigest as g, addressesOf as h, isLarge as i, oEmbedFile as o, prerender as p, styleSheet as s, tags as t, widgetContent as w };
