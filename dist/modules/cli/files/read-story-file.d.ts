import type { StoryFile } from '../../check/check-text.js';
/** @throws {Failure} where the file cannot be read, or is neither an article nor a story */
export declare function readStoryText(file: string): Promise<string>;
/**
 * Reads an article (`.md`) or a story (`.json`) and checks all of it.
 * @throws {Failure} where the file cannot be read, or is neither
 */
export declare const readStoryFile: (file: string) => Promise<StoryFile>;
/**
 * What `parseStoryFile` finds; but of a document of another format what that is, and the command to use.
 * @throws {Failure} where its name says neither article nor story
 */
export declare function parseNamed(text: string, file: string): Promise<StoryFile>;
