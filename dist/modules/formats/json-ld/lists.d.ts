import type { KeyPoint, Point, TimelineEvent } from '../../story/story.js';
import type { ArticleText } from '../../story/passages/locate.js';
import type { Fields } from '../common/values.js';
import type { Reading } from './people.js';
/** What the lists of a document are in a story. */
export interface Lists {
    overview: Point[];
    keyPoints: KeyPoint[];
    timeline: TimelineEvent[];
}
/** Reads lists and their items, each of which takes its place by what it tells: a date, a name and words, or words. */
export declare class ListReader {
    #private;
    readonly lists: Lists;
    constructor(article: ArticleText, reading: Reading);
    /** An `ItemList`; its items are in the order of their positions. */
    list(fields: Fields, path: string): void;
    /** An event, or any work with a time, such as an update of a live blog. */
    event(fields: Fields, path: string): void;
}
