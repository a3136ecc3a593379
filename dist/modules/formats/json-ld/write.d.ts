import type { Story } from '../../story/story.js';
import type { Loss } from '../common/losses.js';
type Thing = Record<string, unknown>;
/**
 * A story as schema.org JSON-LD: a `NewsArticle` whose parts are its overview, its key points and its timeline (each a
 * work with an `ItemList` in order) and its quotes (`Quotation`), with `isBasedOn` the address of the words in the article that each
 * rests on. Nothing is in it that the story does not say; what schema.org has no place for is in `losses`.
 */
export declare function writeJsonLd(story: Story): {
    document: Thing;
    losses: Loss[];
};
export {};
