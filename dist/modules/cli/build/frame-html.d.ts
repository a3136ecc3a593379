import type { Story } from '../../story/story.js';
import type { Shared } from './manifest.js';
/**
 * A page with one story and nothing else, for a frame on a site that allows no scripts: complete without JavaScript, as
 * tall as its text, with the article opening outside of the frame. Its scripts lie beside it.
 */
export declare function framePage(story: Story, { script, oEmbed, shared }: FramePageLinks): Promise<string>;
/** What a frame's page leads to. */
export interface FramePageLinks {
    /** The script that registers the story, beside the page. */
    script: string;
    /** The address of what describes the frame for oEmbed. */
    oEmbed: string;
    shared: Shared;
}
