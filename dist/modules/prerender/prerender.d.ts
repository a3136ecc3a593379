import type { CSSResult, TemplateResult } from 'lit';
import '../languages/all-languages.js';
import type { Setting } from '../elements/base/fingerprint.js';
import type { Story } from '../story/story.js';
declare const widgets: {
    'story-overview': {
        template: (story: Story, level: number) => TemplateResult<1>;
        styles: CSSResult;
    };
    'key-points': {
        template: (story: Story, level: number) => TemplateResult<1> | undefined;
        styles: CSSResult;
    };
    'quote-card': {
        template(story: Story, _level: number, id: string): TemplateResult<1> | undefined;
        styles: CSSResult;
    };
    'timeline-strip': {
        template: (story: Story, level: number) => TemplateResult<1> | undefined;
        styles: CSSResult;
    };
};
/** A widget that can be prerendered. */
export type Tag = keyof typeof widgets;
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
/** The order of the widgets in what {@link prerender} gives by default. */
export declare const tags: Tag[];
/**
 * The HTML of the widgets that show a story, ready to paste, complete without JavaScript. It goes through Markdown and
 * through WordPress' `wpautop` as it is: a blank line before it, none in it, and the plain HTML in a `<div>`. When the
 * script arrives, the elements take the markup over as it stands if it is that of their story, and render anew if it is
 * not. A widget that the story has nothing for is an empty tag. Of a story that is withheld, canceled or expired, the
 * first tag says so.
 * @throws {StoryError} where `parseStory` does; `TypeError` for an option that does not exist
 */
export declare function prerender(input: unknown, { tags: wanted, output, headingLevel: wantedLevel, quote, ...options }?: PrerenderOptions): string;
/** @internal The HTML of a widget for a checked story, empty where it shows nothing, and the story's fingerprint. */
export declare function widgetContent(story: Story, tag: Tag, { headingLevel, quote }: Setting): {
    content: string;
    print: string;
};
/** What has a style sheet; in a mail the looks are on the tags. */
export type StyledOutput = Exclude<Output, 'email'>;
/** The style sheet of a widget, for a file of its own: for the shadow root of `declarative`, or for the page of `light`. */
export declare function styleSheet(tag: Tag, output?: StyledOutput): string;
/** The sources such as `'sha256-…'`, quotation marks included, that allow the inline styles of tags in a `style-src`. */
export declare function styleHashes(of?: readonly Tag[], output?: StyledOutput): Promise<string[]>;
export {};
