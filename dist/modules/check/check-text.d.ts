import type { Story } from '../story/story.js';
import type { Problem } from './problem.js';
/**
 * What the name of a file says that it holds.
 * @throws {Failure} where that is neither an article nor a story
 */
export declare function kindOf(file: string): 'article' | 'story';
/** What a file holds: a story, whatever is wrong with it, and the place of each of its fields. */
export interface StoryFile {
    file: string;
    text: string;
    /** What a file of JSON holds, story or not. */
    data?: unknown;
    story?: Story;
    problems: readonly Problem[];
    /** What does no harm, as far as anyone can tell: it is ignored, or a draft left it to be looked at. */
    warnings: readonly Problem[];
    placeOf(field: string): {
        line: number;
        column: number;
    };
}
/**
 * What a file of that name and text holds, an article (`.md`) or a story (`.json`), and whether all of it is right: schema,
 * dates, links, ids, passages.
 * @throws {Failure} where its name says neither article nor story
 */
export declare function parseStoryFile(text: string, file: string): StoryFile;
