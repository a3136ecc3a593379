import type { CSSResult, TemplateResult } from 'lit';
import type { Setting } from '../elements/base/fingerprint.js';
import type { Story } from '../story/story.js';
interface Widget {
    template(story: Story, level: number, quote: string, isStyled: boolean): TemplateResult | undefined;
    styles: readonly CSSResult[];
    /** What its shadow root has besides, for what a script would draw. */
    more?: string;
}
declare const widgets: {
    'story-overview': {
        template: (story: Story, level: number) => TemplateResult<1>;
        styles: CSSResult[];
    };
    'key-points': {
        template: (story: Story, level: number) => TemplateResult<1> | undefined;
        styles: CSSResult[];
    };
    'quote-card': {
        template(story: Story, _level: number, id: string): TemplateResult<1> | undefined;
        styles: CSSResult[];
    };
    'timeline-strip': {
        template: (story: Story, level: number, _quote: string, isStyled: boolean) => TemplateResult<1> | undefined;
        styles: CSSResult[];
        more: string;
    };
};
/** A widget that can be prerendered. */
export type Tag = keyof typeof widgets;
/** The order of the widgets in what `prerender` gives by default. */
export declare const tags: Tag[];
/** @throws {TypeError} for a tag that does not exist */
export declare function widget(tag: Tag): Widget;
/** @internal The HTML of a widget for a checked story, empty where it shows nothing, and the story's fingerprint. */
export declare function widgetContent(story: Story, tag: Tag, { headingLevel, quote }: Setting, isStyled?: boolean): {
    content: string;
    print: string;
};
/**
 * @internal {@link widgetContent} for one story, which renders each widget once: the bundle, the pages and the mails of a build
 * show the same ones. Not to be kept: the story must not change meanwhile.
 */
export declare function widgetsOf(story: Story): (tag: Tag, setting: Setting, isStyled: boolean) => {
    content: string;
    print: string;
};
export {};
