import { ArticleText } from '../../story/passages/locate.js';
import type { Located, Wanted } from '../../story/passages/locate.js';
import type { Passage, StoryDocument } from '../../story/story.js';
/** The passage that an address points to with a text fragment, as `article` has it; undefined if it points to none there. */
export declare function passageOf(address: string, article: ArticleText): Passage | undefined;
/** The article that a document carries, to look for passages in: its sections, and its standfirst. */
export declare function documentText({ sections, quotes, standfirst, lang }: StoryDocument): ArticleText;
/**
 * Looks for words as `locate` does, but answers at once where they are not there, or more than once: `locate` then looks
 * for what is most like them, for a message that nobody reads here.
 */
export declare function find(article: ArticleText, wanted: Wanted): Located | undefined;
/** Gives each passage of a document, in place, the section that it stands in, where only one has it. */
export declare function placePassages(document: StoryDocument): void;
