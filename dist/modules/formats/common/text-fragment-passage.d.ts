import type { ArticleText } from '../../story/passages/locate.js';
import type { Passage } from '../../story/story.js';
/** The passage that an address points to with a text fragment, as `article` has it; undefined if it points to none there. */
export declare function passageOf(address: string, article: ArticleText): Passage | undefined;
