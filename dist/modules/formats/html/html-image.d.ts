import type { Image, Inline } from '../../story/story.js';
/** The picture of an `<img>` at a full address. */
export declare function imageOf({ alt, width, height }: Readonly<Record<string, string>>, url: string): Image;
/** A picture has no caption; its words stand for the alternative text where there is none. */
export declare function takeCaption(image: Image, text: readonly Inline[], lose: (reason: string) => void): void;
