import type { HtmlBlock } from './block.js';
import type { Image, Inline } from '../../story/story.js';
/** The picture of an `<img>` at a full address. */
export declare function imageOf({ alt, width, height }: Readonly<Record<string, string>>, url: string): Image;
/** A picture has no caption; its words stand for the alternative text where there is none. */
export declare function takeCaption(image: Image, text: readonly Inline[], lose: (reason: string) => void): void;
/**
 * The blocks of HTML, its text reduced to marks and links. `onLoss` is told of what goes: tables, embedded pages,
 * pictures without an address.
 * @param base the address that its links lead on from
 */
export declare function htmlBlocks(html: string, { onLoss, base }: {
    onLoss: (reason: string) => void;
    base?: string | undefined;
}): HtmlBlock[];
