import { w as words, a as articleOfHtml } from './source-article.js';
import { w as withoutBy, c as isName } from './byline.js';
import { R as Refusal } from './command.js';
import { Parser } from 'htmlparser2';
import { e as escapeHtml } from './escape.js';
import { l as labelledHead, n as namesOfByline, a as labelledDay } from './draft.js';
import { i as inlineText } from './inline-text.js';

const hiding = /mso-hide|display:\s*none|visibility:\s*hidden/i;
/** The names of classes whose words a document hides, by its own styles. */
const hidingClasses = (html) => new Set([...html.matchAll(/\.([\w-]+)\s*\{([^{}]*)\}/g)].flatMap(([, name, style]) => hiding.test(style) ? [name.toLowerCase()] : []));
/** Whether an element is not of the text, and what it is then. */
function unseenKind(name, { style = '', class: kind = '', id = '', href = '', hidden }, hides) {
    if (/mso-list:\s*Ignore/i.test(style) || /^(?:style|script|head|xml)$/.test(name))
        return 'rest';
    const classes = kind.toLowerCase().split(/\s+/);
    const isOf = (pattern) => classes.some((each) => pattern.test(each));
    if (isOf(/^msocommentreference$/) || /^#(?:_msocom|cmnt)/i.test(href))
        return 'mark';
    if (/mso-element:\s*comment/i.test(style) || isOf(/^(?:msocommenttext|msocom\w*)$/))
        return 'comment';
    if (/^(?:_com_|_msocom|cmnt)/i.test(id))
        return 'mark';
    if (hiding.test(style) || hidden !== undefined || classes.some((each) => hides.has(each)))
        return 'hidden';
    return undefined;
}
/** The words that were left out, and what an editor is told of them. */
class UnseenWords {
    #lose;
    #kind = 'rest';
    #words = '';
    #marks = [];
    #comments = 0;
    constructor(lose) {
        this.#lose = lose;
    }
    begin(kind) {
        this.#kind = kind;
        this.#words = '';
    }
    add(words) {
        this.#words += words;
    }
    /** What was left out ends. */
    tell() {
        const words = this.#words.replace(/\s+/g, ' ').trim();
        if (words === '')
            return;
        if (this.#kind === 'mark')
            this.#marks.push(words);
        if (this.#kind === 'hidden')
            this.#lose(`hidden words: left out: “${words.slice(0, 1000)}”`);
        if (this.#kind !== 'comment')
            return;
        this.#comments++;
        this.#lose(`a comment: left out: “${words.replace(/^\[\w{1,8}\]\s*/, '').slice(0, 1000)}”`);
    }
    /** The text ends. */
    end() {
        if (this.#marks.length > 0 && this.#comments === 0)
            this.#lose(`the marks of comments, whose words are not there: left out: ${this.#marks.join(' ')}`);
    }
}

/** Styles of Word that are an element of HTML; all else of it has one already. */
const styles = [
    [/^MsoTitle\b/, 'h1'],
    [/^MsoHeading\w*\b/, 'h2'],
    [/^Mso(?:Intense)?Quote\b/, 'blockquote'],
    [/^MsoListParagraph/, 'li'],
];
/** Words within have marks, or none. */
const marks = [
    [/font-weight:\s*(?:bold|[6-9]00)/, 'strong'],
    [/font-style:\s*italic/, 'em'],
    [/text-decoration:[^;]*line-through/, 's'],
    [/vertical-align:\s*super/, 'sup'],
    [/vertical-align:\s*sub(?!\w)/, 'sub'],
];
const headings = /^h[1-6]$/;
/** The words of a comment of Google Docs stand behind a link back to its mark, in a box of their own. */
const isDocsComment = (name, { href = '', id = '' }) => name === 'a' && /^#cmnt_ref/.test(href) && /^cmnt\d/.test(id);
const boxes = /^(?:p|div|li|dd|span)$/;
/**
 * HTML as Google Docs and Word put it on the clipboard, with elements in place of their styles: headings, lists, quotes,
 * marks. Links lead where they lead, and not by way of Google. Comments and hidden words are left out, and `onLoss` is told.
 */
function cleanClipboard(html, onLoss) {
    const out = [];
    /** What ends with each element that is open. */
    const ends = [];
    /** Where each of these begins in what is written, and where the last words are. */
    const opened = [];
    let lastWords = 0;
    const hides = hidingClasses(html);
    const unseen = new UnseenWords(onLoss);
    let [skipping, items, headed] = [0, false, 0];
    const endList = () => {
        if (items)
            out.push('</ul>');
        items = false;
    };
    /** Takes back the boxes that are open around what is written now and hold no words yet; how many these are. */
    const leaveBox = () => {
        const kept = opened.findLastIndex(({ name, at }) => !boxes.test(name) || at < lastWords) + 1;
        const left = opened.splice(kept);
        if (left.length > 0)
            out.length = left[0].at;
        ends.length = kept;
        return left.length;
    };
    const parser = new Parser({
        onopentag(name, attributes) {
            const { style = '', class: classes = '', id = '' } = attributes;
            const kind = skipping > 0 ? undefined : unseenKind(name, attributes, hides);
            if (kind && isDocsComment(name, attributes)) {
                unseen.begin('comment');
                skipping = 1 + leaveBox();
                return;
            }
            // Each of a list of comments is one of its own.
            const isNext = skipping > 0 && /mso-element:\s*comment(?!-)/i.test(style);
            if (isNext)
                unseen.tell();
            if (kind || isNext)
                unseen.begin(kind ?? 'comment');
            if (skipping > 0 || kind) {
                skipping++;
                return;
            }
            const isBoxed = name === 'div' && opened.at(-1)?.name === 'div';
            opened.push({ name, at: out.length });
            if (headings.test(name))
                headed++;
            const styled = name === 'p' ? (styles.find(([pattern]) => pattern.test(classes))?.[1] ?? name) : name;
            if (styled === 'li' && name === 'p' && !items)
                out.push('<ul>');
            else if (items && styled !== 'li' && name === 'p')
                endList();
            if (headings.test(name))
                endList();
            if (styled === 'li' && name === 'p')
                items = true;
            // The wrapper of all that Google Docs copies is bold in name alone.
            if (name === 'b' && (id.startsWith('docs-internal-guid') || /font-weight:\s*normal/.test(style))) {
                ends.push('');
            }
            else if (name === 'span' || name === 'font') {
                const own = headed > 0 ? [] : marks.filter(([pattern]) => pattern.test(style)).map(([, tag]) => tag);
                out.push(...own.map((tag) => `<${tag}>`));
                ends.push(own
                    .reverse()
                    .map((tag) => `</${tag}>`)
                    .join(''));
            }
            else if (isBoxed) {
                // A box in a box ends a line as one beside it does; written so, however many lie in each other are not too deep to read.
                out.push('</div><div>');
                ends.push('</div><div>');
            }
            else if (/^(?:html|body|meta|link)$|:/.test(name))
                ends.push('');
            else if (name === 'br' || name === 'img' || name === 'hr') {
                out.push(`<${name}${attributesOf(attributes, ['src', 'alt', 'width', 'height'])}>`);
                ends.push('');
            }
            else {
                const tag = styled === 'blockquote'
                    ? '<blockquote><p>'
                    : `<${styled}${attributesOf(attributes, ['href', 'cite'])}>`;
                out.push(tag);
                ends.push(styled === 'blockquote' && name === 'p' ? '</p></blockquote>' : `</${styled}>`);
            }
        },
        onclosetag(name) {
            if (skipping > 0) {
                if (--skipping === 0)
                    unseen.tell();
                return;
            }
            opened.pop();
            if (headings.test(name))
                headed--;
            out.push(ends.pop() ?? '');
        },
        ontext(words) {
            if (skipping > 0)
                return unseen.add(words);
            out.push(escapeHtml(words));
            if (/\S/.test(words))
                lastWords = out.length;
        },
    });
    parser.end(html);
    endList();
    unseen.end();
    return out.join('').replaceAll('</blockquote><blockquote>', '');
}
const attributesOf = (attributes, names) => names
    .flatMap((name) => (attributes[name] ? [` ${name}="${escapeHtml(addressOf(attributes[name]))}"`] : []))
    .join('');
/** Where a link of Google Docs leads. */
function addressOf(written) {
    if (!/^https:\/\/www\.google\.com\/url\?/.test(written) || !URL.canParse(written))
        return written;
    return new URL(written).searchParams.get('q') ?? written;
}

/** The head of a document ends within these blocks. */
const mostBlocks = 20;
const longestHeadline = 150;
/**
 * Takes what a document tells above its text away from its blocks: lines with labels, or where no heading is above them all a first
 * line in bold.
 */
function documentHead(blocks, notes) {
    const lines = blocks
        .slice(0, mostBlocks)
        .map((block) => (block.kind === 'paragraph' || block.kind === 'heading' ? inlineText(block.text) : ''));
    const head = labelledHead(lines);
    if (!head)
        return boldHeadline(blocks, notes);
    blocks.splice(0, head.size);
    const { headline, byline = '', standfirst, ...days } = head.told;
    const tell = (line) => notes.push(`The line “${line}” of the document’s head was left out.`);
    for (const [, line] of head.others)
        tell(line);
    const authors = byline ? namesOfByline(byline) : undefined;
    if (byline && !authors)
        tell(byline);
    const day = (written) => {
        const when = written && labelledDay(written);
        if (written && (!when || /\d:\d\d/.test(written)))
            tell(written);
        return when;
    };
    const told = { headline, standfirst, authors, published: day(days.published), updated: day(days.updated) };
    return Object.fromEntries(Object.entries(told).filter(([, value]) => value));
}
/** Whoever has no styles at hand sets a headline in bold. */
function boldHeadline(blocks, notes) {
    const [first, ...rest] = blocks;
    if (first?.kind !== 'paragraph' || !first.text.every(isStrong))
        return {};
    const headline = inlineText(first.text).trim();
    const isShort = headline.length <= longestHeadline && !/[.!?…:。！？۔؟।]["”»]?$/u.test(headline);
    const hasText = rest.some((block) => block.kind === 'paragraph' && inlineText(block.text).length > headline.length);
    if (!headline || !isShort || !hasText || rest.some(({ kind }) => kind === 'heading'))
        return {};
    blocks.shift();
    notes.push(`The headline is the first line of the document, which is in bold: ${headline}`);
    return { headline };
}
const isStrong = (inline) => typeof inline === 'object' && inline.strong === true;
/** A table above a text whose rows are a label and what it tells, as lines with labels. */
function tableAsLines(html) {
    const [whole, before = '', rows = ''] = /^((?:\s*<div[^<>]*>)?\s*)<table[^<>]*>([^]{0,5000}?)<\/table>/.exec(html) ?? [];
    if (whole === undefined)
        return html;
    const lines = rows.split('</tr>').flatMap((row) => {
        const cells = row
            .split('</td>')
            .slice(0, -1)
            .map((cell) => cell
            .replace(/<[^<>]*>/g, ' ')
            .replace(/\s+/g, ' ')
            .trim());
        return cells.length === 0 ? [] : [cells];
    });
    if (!lines.every((cells) => cells.length === 2))
        return html;
    const labelled = lines.map(([label = '', value]) => `${label.replace(/\s*[:：]$/, '')}: ${value}`);
    if (labelledHead(labelled)?.size !== labelled.length)
        return html;
    return before + labelled.map((line) => `<p>${line}</p>`).join('') + html.slice(whole.length);
}

/**
 * The article that Google Docs or Word put on the clipboard, or that a document of Word is.
 * @throws {Refusal} where it has no text
 */
function readClipboard(html) {
    const notes = [];
    const clean = tableAsLines(cleanClipboard(html, (reason) => notes.push(`Of the text: ${reason}.`)));
    if (words(clean) === '')
        throw new Refusal('no-article', /\S/.test(clean.replace(/<[^<>]*>/g, ''))
            ? 'its text lies too deep within tables or lists that hold each other; paste it as plain text'
            : 'it holds no text');
    const [, lang = ''] = /<(?:html|body)\b[^<>]*?\blang=["']?([\w-]+)/i.exec(html) ?? [];
    return [{ title: '', read: () => withByline(articleOfHtml(clean, { lang, notes, head: documentHead })) }];
}
/** A document says who wrote it in a line below its title. */
function withByline(article) {
    const { document } = article;
    const [opening] = document.sections ?? [];
    const first = opening?.body[0];
    if (first?.type !== 'paragraph' || first.text.length !== 1 || typeof first.text[0] !== 'string')
        return article;
    const [line] = first.text;
    const name = withoutBy(line);
    if (name === line || !isName(name))
        return article;
    opening.body.shift();
    document.byline = [{ name }];
    return article;
}

export { readClipboard };
