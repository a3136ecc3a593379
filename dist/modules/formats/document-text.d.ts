import { ArticleText } from '../story/passage.js';
import type { StoryDocument } from '../story/story.js';
/** The article that a document carries, to look for passages in: its sections, and its standfirst. */
export declare function documentText({ sections, quotes, standfirst, lang }: StoryDocument): ArticleText;
/** Gives each passage of a document, in place, the section that it stands in, where only one has it. */
export declare function placePassages(document: StoryDocument): void;
