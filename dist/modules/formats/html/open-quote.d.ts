import type { HtmlQuote } from './block.js';
/** The block quote that is being read, if there is one: a `<blockquote>`, or what embeds a post. */
export declare class OpenQuote {
    #private;
    current: HtmlQuote | undefined;
    /** An element begins. */
    open(name: string, attributes: Readonly<Record<string, string>>, addressOf: (written: string) => string | undefined): void;
    /** An element of any kind begins; those within a post tell of it. */
    tell(name: string, { href, datetime }: Readonly<Record<string, string>>): void;
    /** An element ends, and with it perhaps the quote, which is told if there is anything in it. */
    close(name: string): HtmlQuote | undefined;
    end(): HtmlQuote | undefined;
}
