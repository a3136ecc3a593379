import type { Story } from '../story/story.js';
import type { Problem } from './problem.js';
/** What a file holds: a story, whatever is wrong with it, and the place of each of its fields. */
export interface StoryFile {
    file: string;
    text: string;
    story?: Story;
    problems: readonly Problem[];
    /** What is ignored without harm, as far as anyone can tell. */
    warnings: readonly Problem[];
    placeOf(field: string): {
        line: number;
        column: number;
    };
}
/**
 * Reads an article (`.md`) or a story (`.json`) and checks all of it: schema, dates, links, ids, passages.
 * @throws {Failure} where the file cannot be read, or is neither
 */
export declare const readStoryFile: (file: string) => Promise<StoryFile>;
/** @throws {Failure} where the file cannot be read, or is neither an article nor a story */
export declare function readStoryText(file: string): Promise<string>;
/**
 * What a file of that name and text holds.
 * @throws {Failure} where its name says neither article nor story
 */
export declare const parseStoryFile: (text: string, file: string) => StoryFile;
