import type { ArticleText } from '../story/passages/locate.js';
import type { Story } from '../story/story.js';
/** An item whose words an article does not have any more. */
export interface LostPassage {
    /** Its path, such as `timeline[2]`. */
    path: string;
    id: string;
    reason: string;
    remedy: string;
    nearest?: string;
}
/**
 * The items of a story whose passages are not in an article, or in another of its sections, and no others: words that
 * still stand there are not lost because those around them changed.
 */
export declare function lostPassages(story: Story, article: ArticleText): LostPassage[];
