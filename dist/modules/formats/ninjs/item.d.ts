import type { StoryDocument } from '../../story/story.js';
import type { ImportOptions } from '../common/format.js';
import type { Fields } from '../common/values.js';
import type { Losses } from '../common/losses.js';
/** One item, and what is associated with it, as a story. */
export declare function readNinjsItem(item: Fields, at: string, options: ImportOptions, losses: Losses): StoryDocument;
