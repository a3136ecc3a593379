import type { Story } from '../../story/story.js';
/**
 * A frame that shows the page of a story. It may run its own scripts, open links in a new tab and copy a quote, and no
 * more; with `data-story-frame` the host's script gives it its height.
 */
export declare const frameTag: (story: Story, address: string) => string;
/**
 * How to embed a story, for those who ask by oEmbed: a document of type `rich` (oembed.com, 2.3.4.4). Only what the
 * story says is in it.
 */
export declare function oEmbedOf(story: Story, address: string): {
    html: string;
    width: number;
    height: number;
    thumbnail_url?: string;
    thumbnail_width?: number | undefined;
    thumbnail_height?: number | undefined;
    provider_url?: string;
    provider_name?: string;
    author_url?: string;
    author_name?: string;
    version: string;
    type: string;
    title: string;
};
