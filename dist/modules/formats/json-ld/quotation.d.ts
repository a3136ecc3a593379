import type { Quote } from '../../story/story.js';
import type { ArticleText } from '../../story/passages/locate.js';
import type { Fields } from '../common/values.js';
import type { Ids } from '../common/ids.js';
import type { Reading } from './people.js';
/**
 * A `Quotation`: its speaker is the creator, the author or, of fiction, the character. One without a speaker is kept if
 * the article has its words.
 */
export declare function quoteOf(fields: Fields, path: string, ids: Ids, article: ArticleText, reading: Reading): Quote | undefined;
/** The passage of the article that an item is based on. */
export declare function passageAt(value: unknown, path: string, article: ArticleText, { graph, losses }: Reading): {
    exact: string;
    prefix?: string | undefined;
    suffix?: string | undefined;
    section?: string | undefined;
    url?: string | undefined;
} | undefined;
