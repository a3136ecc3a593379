import type { StoryDocument } from '../../story/story.js';
import type { Fields } from '../common/values.js';
import type { Losses } from '../common/losses.js';
/** The description as standfirst, unless the text begins with it, and the abstract as overview, or in its place. */
export declare function addSummaries(document: StoryDocument, fields: Fields, at: (name: string) => string, losses: Losses): void;
