import type { HtmlBlock } from './block.js';
/**
 * The blocks of HTML, its text reduced to marks and links. `onLoss` is told of what goes: tables, embedded pages,
 * pictures without an address.
 * @param base the address that its links lead on from
 */
export declare function htmlBlocks(html: string, { onLoss, base }: {
    onLoss: (reason: string) => void;
    base?: string | undefined;
}): HtmlBlock[];
