import type { StoryDocument } from '../story/story.js';
import type { ImportOptions } from './foreign-format.js';
import type { Fields } from './foreign-values.js';
import type { Losses } from './loss.js';
/** One item, and what is associated with it, as a story. */
export declare function readNinjsItem(item: Fields, at: string, options: ImportOptions, losses: Losses): StoryDocument;
