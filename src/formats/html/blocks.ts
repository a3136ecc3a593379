import type {HtmlBlock, HtmlQuote} from './block.js';
import {OpenQuote} from './open-quote.js';
import {readHtml} from './parse.js';
import type {HtmlHandler} from './parse.js';
import {LostElement} from './lost-element.js';
import {HtmlRuns} from './inlines.js';
import {imageOf, takeCaption} from './images.js';
import type {Image, Inline} from '../../story/story.js';

/** What ends a paragraph; all else is part of a line, also what nobody knows, as glossaries make elements of their own. */
const blockTags = new Set(
  'address article aside body center dd details dialog dir div dl dt embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul audio video blockquote'.split(
    ' ',
  ),
);
/** Only their words could be kept, and those mean nothing without the rest. */
const left = new Set(['table', 'dl', 'pre', 'iframe', 'video', 'audio', 'embed']);
const creditTags = new Set(['cite', 'footer', 'figcaption']);

/**
 * The blocks of HTML, its text reduced to marks and links. `onLoss` is told of what goes: tables, embedded pages,
 * pictures without an address.
 * @param base the address that its links lead on from
 */
export function htmlBlocks(
  html: string,
  {onLoss, base}: {onLoss: (reason: string) => void; base?: string | undefined},
): HtmlBlock[] {
  const reader = new BlockReader(onLoss, base);
  readHtml(html, reader);
  return reader.end();
}

class BlockReader implements HtmlHandler {
  readonly lose: (reason: string) => void;
  readonly #blocks: HtmlBlock[] = [];
  readonly #runs: HtmlRuns;
  #heading: {level: number; id?: string} | undefined;
  readonly #quote = new OpenQuote();
  #credit = 0;
  /** The list that each open `<ul>` or `<ol>` is. */
  readonly #lists: number[] = [];
  #listCount = 0;
  #items = 0;
  /** Where the open figure begins among the blocks. */
  #figure: number | undefined;
  #skipping = 0;
  #lost: LostElement | undefined;
  #breaks = 0;
  /** Pictures within a paragraph, which follow it. */
  readonly #within: Image[] = [];

  constructor(lose: (reason: string) => void, base: string | undefined) {
    this.lose = lose;
    this.#runs = new HtmlRuns(lose, base);
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#skipping > 0 || left.has(name)) {
      if (this.#skipping++ === 0) {
        this.#flush();
        this.#lost = new LostElement(name);
      }
      this.#lost?.open(attributes);
      return;
    }
    if (name === 'br') return this.#break();
    if (name === 'img') return this.#image(attributes);
    if (name === 'ol') this.lose('the numbers of a list: left out, its points are kept in their order');
    this.#quote.tell(name, attributes);
    if (this.#runs.open(name, attributes)) return;
    if (creditTags.has(name) && (this.#quote.current ?? this.#figureQuote())) {
      this.#flush();
      this.#credit++;
      return;
    }
    if (!blockTags.has(name)) return;
    this.#flush();
    const id = attributes.id && {id: attributes.id};
    if (/^h[1-6]$/.test(name)) this.#heading = {level: Number(name[1]), ...id};
    else if (name === 'ul' || name === 'ol') this.#lists.push(++this.#listCount);
    else if (name === 'li') this.#items++;
    else if (name === 'figure') this.#figure = this.#blocks.length;
    this.#quote.open(name, attributes, (written) => this.#runs.addressOf(written));
  }

  close(name: string): void {
    if (this.#skipping > 0) {
      if (--this.#skipping > 0) return;
      if (this.#lost) this.lose(this.#lost.told());
      this.#lost = undefined;
      return;
    }
    if (name === 'br' || name === 'img' || this.#runs.close(name)) return;
    if (creditTags.has(name) && this.#credit > 0) {
      this.#flush();
      this.#credit--;
      return;
    }
    if (!blockTags.has(name)) return;
    this.#flush();
    if (/^h[1-6]$/.test(name)) this.#heading = undefined;
    else if (name === 'ul' || name === 'ol') this.#lists.pop();
    else if (name === 'li') this.#items--;
    else if (name === 'figure') this.#figure = undefined;
    this.#add(this.#quote.close(name));
  }

  text(words: string): void {
    if (this.#skipping > 0) return this.#lost?.text(words);
    if (/\S/.test(words)) this.#breaks = 0;
    this.#runs.add(words);
  }

  end(): HtmlBlock[] {
    this.#flush();
    this.#add(this.#quote.end());
    return this.#blocks;
  }

  /** Two breaks in a row part paragraphs. */
  #break(): void {
    this.#runs.add(' ');
    if (++this.#breaks === 2) this.#flush();
  }

  #flush(): void {
    this.#breaks = 0;
    const text = this.#runs.take();
    if (text.length > 0) this.#put(text);
    for (const image of this.#within.splice(0)) this.#blocks.push({kind: 'image', image});
  }

  #put(text: Inline[]): void {
    const open = this.#quote.current;
    const quote = open ?? (this.#credit > 0 ? this.#figureQuote() : undefined);
    const last = this.#lastOfFigure();
    if (quote && this.#credit > 0) quote.credit = [...(quote.credit ? [...quote.credit, ', '] : []), ...text];
    else if (open) open.lines.push(text);
    else if (this.#heading) this.#blocks.push({kind: 'heading', ...this.#heading, text});
    else if (this.#items > 0) this.#blocks.push({kind: 'item', text, list: this.#lists[0] ?? 0});
    else if (last?.kind === 'image') takeCaption(last.image, text, this.lose);
    else this.#blocks.push({kind: 'paragraph', text});
  }

  #add(quote: HtmlQuote | undefined): void {
    if (quote) this.#blocks.push(quote);
  }

  /** The quote of the open figure, whose caption names the one quoted. */
  #figureQuote(): HtmlQuote | undefined {
    const last = this.#lastOfFigure();
    return last?.kind === 'quote' ? last : undefined;
  }

  #lastOfFigure(): HtmlBlock | undefined {
    return this.#blocks.length > (this.#figure ?? Infinity) ? this.#blocks.at(-1) : undefined;
  }

  #image(attributes: Readonly<Record<string, string>>): void {
    // Those of a post show who posted it.
    if (this.#quote.current?.embed) return;
    const {src = ''} = attributes;
    const url = this.#runs.addressOf(src);
    if (url === undefined) {
      this.lose(`a picture without a full address was left out: ${src.slice(0, 200)}`);
      return;
    }
    this.#within.push(imageOf(attributes, url));
    if (!this.#runs.hasWords) this.#flush();
  }
}
