import { fold } from '../../story/passages/fold.js';
import '../../story/passages/sentences.js';
import '../../story/story.js';
import { inlineText } from '../../story/inline-text.js';
import { readHtmlQuote, toQuote, untoldPost } from './block-quote.js';
import { Ids } from '../common/ids.js';
import { limits } from '../../story/schema/limits.js';

/**
 * The paragraphs of plain text: what stands between blank lines; where there are none, each line. White space is one
 * space.
 */
function textParagraphs(text) {
    const clean = text
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n')
        .trim();
    return clean
        .split(/\n[^\S\n]*\n/.test(clean) ? /\n[^\S\n]*\n\s*/ : '\n')
        .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
        .filter(Boolean);
}
/**
 * Blocks as the sections of a story: the highest headings begin them, lower ones become paragraphs. A block quote that
 * does not say whose words it holds becomes paragraphs as well.
 */
function sectionsOf(blocks, context) {
    const { headline = '', onLoss } = context;
    const isTitle = (block) => block.kind === 'heading' && same(inlineText(block.text), headline);
    const shown = blocks.filter((block) => !isTitle(block));
    const level = Math.min(...shown.map((block) => (block.kind === 'heading' ? block.level : Infinity)));
    const writer = new SectionWriter(context);
    for (const block of shown) {
        if (block.kind === 'heading' && block.level === level)
            writer.begin(inlineText(block.text), block.id);
        else if (block.kind === 'heading') {
            onLoss('a heading within a section: kept as a paragraph');
            writer.add({ type: 'paragraph', text: [{ text: inlineText(block.text), strong: true }] });
        }
        else if (block.kind === 'paragraph')
            writer.add({ type: 'paragraph', text: block.text });
        else if (block.kind === 'image')
            writer.add({ type: 'image', image: block.image });
        else if (block.kind === 'item')
            writer.addItem(block.text, block.list);
        else
            writer.addQuote(block);
    }
    return writer.end();
}
/** Paragraphs as sections; one that is also in `headings` begins a section. */
function sectionsOfText(paragraphs, headings, context) {
    const names = new Set(headings.map((heading) => fold(heading).text));
    return sectionsOf(paragraphs.map((text) => text.length <= limits.line && names.has(fold(text).text)
        ? { kind: 'heading', level: 2, text: [text] }
        : { kind: 'paragraph', text: [text] }), context);
}
const same = (one, other) => fold(one).text.trim().toLowerCase() === fold(other).text.trim().toLowerCase();
class SectionWriter {
    #context;
    #sections = [];
    #quotes = [];
    #ids = new Ids();
    #quoteIds;
    #list;
    constructor(context) {
        this.#context = context;
        this.#quoteIds = new Ids([...(context.known ?? [])]);
    }
    begin(heading, id) {
        this.#list = undefined;
        this.#sections.push({
            id: id ?? this.#ids.make(heading, 'section'),
            heading: heading.slice(0, limits.line),
            body: [],
        });
    }
    add(block) {
        this.#list = undefined;
        if (this.#sections.length === 0)
            this.#sections.push({ id: this.#ids.make('opening', 'section'), body: [] });
        this.#sections.at(-1).body.push(block);
    }
    addItem(text, number) {
        if (this.#list?.number === number)
            this.#list.items.push(text);
        else {
            const list = { number, items: [text] };
            this.add({ type: 'list', items: list.items });
            this.#list = list;
        }
    }
    addQuote(block) {
        const { lang, known, onLoss } = this.#context;
        if (block.id && known?.has(block.id))
            return this.add({ type: 'quote', quote: block.id });
        const read = readHtmlQuote(block, lang);
        const who = read.attribution?.handle ?? read.attribution?.name ?? 'quote';
        const quote = toQuote(read, block.id ?? this.#quoteIds.make(who, 'quote'));
        if (quote) {
            const isMarked = (inline) => typeof inline === 'object' && !/^https?:/.test(inline.text);
            const words = block.credit ? block.lines : block.lines.slice(0, -1);
            if (words.some((line) => line.some(isMarked)))
                onLoss('marks and links within quoted words');
            this.#quotes.push(quote);
            this.add({ type: 'quote', quote: quote.id });
        }
        else if (read.network)
            onLoss(untoldPost(read));
        else {
            onLoss(`a block quote that does not say whose words it holds: kept as a paragraph: ${read.words.slice(0, 80)}`);
            for (const line of block.lines)
                this.add({ type: 'paragraph', text: line });
        }
    }
    end() {
        return { sections: this.#sections, quotes: this.#quotes };
    }
}

export { sectionsOf, sectionsOfText, textParagraphs };
