import type { Tag } from './widgets.js';
/** What has a style sheet; in a mail the looks are on the tags. */
export type StyledOutput = 'declarative' | 'light';
/** A tag with a style sheet; that of a bundle has those of all widgets in it. */
export type StyledTag = Tag | 'story-bundle';
/**
 * The style sheet of a widget, for a `<style>` or a file of its own: for the shadow root of `declarative`, or for the page of
 * `light`.
 */
export declare function styleSheet(tag: StyledTag, output?: StyledOutput): string;
/**
 * The sources such as `'sha256-…'`, quotation marks included, that allow the inline styles of tags in a `style-src`; in `light`
 * HTML several tags have one sheet, the first among these.
 */
export declare function styleHashes(of?: readonly StyledTag[], output?: StyledOutput): Promise<string[]>;
