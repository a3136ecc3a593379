import type {HtmlQuote} from './block.js';
import {embedOf} from './embeds.js';

/** The block quote that is being read, if there is one: a `<blockquote>`, or what embeds a post. */
export class OpenQuote {
  current: HtmlQuote | undefined;
  #name = '';
  /** How many elements of that name are open, the first included. */
  #depth = 0;

  /** An element begins. */
  open(
    name: string,
    attributes: Readonly<Record<string, string>>,
    addressOf: (written: string) => string | undefined,
  ): void {
    if (this.current) {
      if (name === this.#name) this.#depth++;
      return;
    }
    const embed = embedOf(attributes);
    if (name !== 'blockquote' && !embed) return;
    const {id, cite} = attributes;
    const url = cite && addressOf(cite);
    this.current = {kind: 'quote', lines: [], ...(id && {id}), ...(url && {url}), ...(embed && {embed})};
    this.#name = name;
    this.#depth = 1;
  }

  /** An element of any kind begins; those within a post tell of it. */
  tell(name: string, {href, datetime}: Readonly<Record<string, string>>): void {
    const embed = this.current?.embed;
    if (!embed) return;
    if (name === 'a' && href) embed.lastLink = href;
    if (name === 'time' && datetime) embed.time = datetime;
  }

  /** An element ends, and with it perhaps the quote, which is told if there is anything in it. */
  close(name: string): HtmlQuote | undefined {
    return this.current && name === this.#name && --this.#depth === 0 ? this.end() : undefined;
  }

  end(): HtmlQuote | undefined {
    const quote = this.current;
    this.current = undefined;
    return quote && (quote.lines.length > 0 || quote.embed) ? quote : undefined;
  }
}
