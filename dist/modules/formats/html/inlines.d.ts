import type { Inline } from '../../story/story.js';
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
