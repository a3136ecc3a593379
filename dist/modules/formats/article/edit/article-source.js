import { parseDocument, isScalar, isSeq, isMap } from 'yaml';
import { parseArticleMarkdown, nodesOf } from '../markdown.js';
import { outlineOf } from '../outline.js';

const frontMatter = /^(?<open>\uFEFF?---[ \t]*(?:\r\n?|\n))(?<yaml>[^]*?)(?=^---[ \t]*$)/m;
/** An article file as it is written: where each of its parts stands. It reads, and says nothing of what is right. */
class ArticleSource {
    #front = null;
    #root;
    #outline;
    constructor(text) {
        this.text = text;
        this.newline = /\r\n|\n/.exec(text)?.[0] ?? '\n';
    }
    /** Its front matter; absent where it has none. */
    get front() {
        if (this.#front !== null)
            return this.#front;
        const { open = '', yaml = '' } = frontMatter.exec(this.text)?.groups ?? {};
        this.#front =
            open && this.text.startsWith(open)
                ? {
                    yaml,
                    start: open.length,
                    end: open.length + yaml.length,
                    document: parseDocument(yaml, { schema: 'failsafe', keepSourceTokens: true, logLevel: 'silent' }),
                }
                : undefined;
        return this.#front;
    }
    /** Its Markdown. Its places count in the text without a byte order mark, a line end being one sign: see {@link spanOf}. */
    get root() {
        return (this.#root ??= parseArticleMarkdown(plainLines(this.text)));
    }
    get outline() {
        return (this.#outline ??= outlineOf(this.root, this.lang, this.scalar('overviewHeading')));
    }
    get lang() {
        return this.scalar('lang') ?? 'en';
    }
    /** A field of the front matter that holds one text. */
    scalar(...path) {
        const value = this.front?.document.getIn(path, true);
        return isScalar(value) ? (value.value ?? undefined) : undefined;
    }
    /** A list of the front matter. */
    list(name) {
        const value = this.front?.document.get(name, true);
        return isSeq(value) ? value : undefined;
    }
    /** An entry of a list of the front matter. */
    entry(name, index) {
        const value = this.list(name)?.items[index];
        return isMap(value) ? value : undefined;
    }
    /** The points of the overview. */
    get points() {
        return this.outline.overview?.list.children ?? [];
    }
    /** The footnote that a point rests on, and where the point names it. */
    footnoteOf(point) {
        const reference = [...nodesOf(point)].find((node) => node.type === 'footnoteReference');
        const definition = reference && this.outline.footnotes.find(({ identifier }) => identifier === reference.identifier);
        return { ...(reference && { reference }), ...(definition && { definition }) };
    }
    /** The block quotes of the article’s text. */
    get blockQuotes() {
        const { opening, sections } = this.outline;
        return [...opening, ...sections.flatMap(({ nodes }) => nodes)].filter((node) => node.type === 'blockquote');
    }
    get pictures() {
        return [...nodesOf(this.root)].filter((node) => node.type === 'image');
    }
    /** Where a node of the Markdown stands in the file. */
    spanOf(node) {
        const { start, end } = node.position;
        return { start: this.at(start.offset), end: this.at(end.offset) };
    }
    /** Where in the file a place of the Markdown is. */
    at(offset) {
        this.#offsets ??= offsetsOf(this.text);
        return this.#offsets === 'same' ? offset : this.#offsets[offset];
    }
    #offsets;
    /** Where a node of the front matter stands in the file, without the line break and the comments behind it. */
    spanOfYaml(node) {
        const { front } = this;
        if (!front || !node.range)
            return undefined;
        const [start, end] = node.range;
        return {
            start: front.start + start,
            end: front.start + start + front.yaml.slice(start, end).trimEnd().length,
        };
    }
}
/** The last texts that were read: an act, the story and the cards of the same text are made one after the other. */
const read = [];
/** An article file as it is written, parsed once for all who ask one after the other. */
function sourceOf(text) {
    const known = read.find((each) => each.text === text);
    if (known)
        return known;
    const source = new ArticleSource(text);
    read.unshift(source);
    read.length = Math.min(read.length, 3);
    return source;
}
/** A text without a byte order mark, and with one sign for a line end. */
const plainLines = (text) => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
/** For each place of the text as it is parsed, the one in the file. */
function offsetsOf(text) {
    const mark = text.startsWith('\uFEFF') ? 1 : 0;
    if (mark === 0 && !text.includes('\r'))
        return 'same';
    const offsets = new Int32Array(text.length + 1);
    let count = 0;
    for (let at = mark; at <= text.length; at++) {
        offsets[count++] = at;
        if (text[at] === '\r' && text[at + 1] === '\n')
            at++;
    }
    return offsets.subarray(0, count);
}

export { ArticleSource, plainLines, sourceOf };
