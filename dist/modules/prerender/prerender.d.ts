import '../languages/all-languages.js';
import type { Tag } from './widgets.js';
export { styleHashes, styleSheet } from './styles.js';
export type { StyledOutput, StyledTag } from './styles.js';
export { tags, widgetContent } from './widgets.js';
export type { Tag } from './widgets.js';
/**
 * `declarative`: the widget's own look in a declarative shadow root, safe from the page's style sheets. `light`: plain
 * semantic HTML inside the tag, for feeds, reader mode, and a CMS that takes templates and scripts away. `email`: the words
 * with their links in tags that mail programs and editors know, their looks on them, without a tag of ours, a button or
 * anything hidden; a disclosure becomes a link, or is left out where it is long.
 */
export type Output = 'declarative' | 'light' | 'email';
export interface PrerenderOptions {
    /** Which widgets, in this order; all four by default. */
    tags?: readonly Tag[];
    /** `declarative` by default. */
    output?: Output;
    /**
     * Where the styles are: `inline` in a `<style>`, at an address, or nowhere. By default `inline` for `declarative`, and
     * `none` for `light`, since what takes tags away may leave the text of a `<style>` behind. `email` has no others than on
     * its tags.
     */
    styles?: 'inline' | 'none' | {
        href: string;
    };
    /**
     * In one `<story-bundle>`, as its tag lays them out, whose shadow root has the styles once; for `declarative`.
     */
    bundle?: boolean;
    /** The level of each widget's own heading, 1 to 6; 2 by default. */
    headingLevel?: number;
    /** The id of the quote that `<quote-card>` shows; the story's first by default. */
    quote?: string;
    /**
     * More attributes of every tag, which tell where the story is when the script arrives: `src`, or another `story-id`.
     * By default `story-id` is that of the story; within a `<story-bundle>` the bundle's story counts.
     */
    attributes?: Readonly<Record<string, string>>;
}
/**
 * The HTML of the widgets that show a story, ready to paste, complete without JavaScript. It goes through Markdown and
 * through WordPress' `wpautop` as it is: a blank line before it, none in it, and the plain HTML in a `<div>`. When the
 * script arrives, the elements take the markup over as it stands if it is that of their story, and render anew if it is
 * not. A widget that the story has nothing for is an empty tag. Of a story that is withheld, canceled or expired, the
 * first tag says so.
 * @throws {StoryError} where `parseStory` does; `TypeError` for an option that does not exist
 */
export declare function prerender(input: unknown, options?: PrerenderOptions): string;
/**
 * @internal {@link prerender} for one story, again and again: what several outputs show is rendered once. Not to be kept: the
 * story must not change meanwhile.
 * @throws {StoryError} where `parseStory` does
 */
export declare function prerendererOf(input: unknown): (options?: PrerenderOptions) => string;
export type Prerenderer = ReturnType<typeof prerendererOf>;
