import type { Inline } from '../../story/story.js';
/**
 * HTML as running text: emphasis, importance and links are kept, all else is reduced to its words. `onLoss` is told of
 * each kind of markup that goes.
 */
export declare function htmlInlines(html: string, onLoss: (reason: string) => void): Inline[];
/** Gathers running text out of HTML: emphasis, importance and links are kept. */
export declare class HtmlRuns {
    #private;
    /** @param base the address that links of the page lead on from */
    constructor(lose: (reason: string) => void, base?: string);
    add(words: string): void;
    /** Whether the tag is one of a mark or a link. */
    open(name: string, attributes: Readonly<Record<string, string>>): boolean;
    close(name: string): boolean;
    /** What was gathered since the last time, with one space between words and none at the ends. */
    take(): Inline[];
    /** An address, whole, if a reader can be sent there. */
    addressOf(written: string): string | undefined;
}
