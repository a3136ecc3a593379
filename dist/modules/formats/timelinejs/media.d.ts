import type { Image, Quote } from '../../story/story.js';
import type { Fields } from '../common/values.js';
import type { Losses } from '../common/losses.js';
/** What reading a slide takes besides it. */
export interface Within {
    losses: Losses;
    lang: string;
    zone: string | undefined;
    /** Quotes of slides so far; those that are read are added. */
    quotes: Quote[];
}
/** What the media of a slide is in a story. */
export interface Media {
    media?: Image;
    url?: string;
    /** The id of a quote. */
    quote?: string;
}
/** A picture stays one, a block quote that names its speaker is a quote; whatever else TimelineJS would embed from another site becomes a link. */
export declare function readMedia(media: Fields, path: string, within: Within): Media;
