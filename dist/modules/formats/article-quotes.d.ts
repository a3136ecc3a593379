import type { Quote } from '../story/story.js';
import type { BodyQuote } from './article-body.js';
import type { Source } from './article-inline.js';
import type { Read } from './article-overview.js';
import type { Passages } from './article-passages.js';
import type { FrontMatter } from './front-matter.js';
import type { Ids } from './ids.js';
/** The quotes of the article's block quotes, then those of the front matter. */
export declare function readQuotes(written: readonly BodyQuote[], front: FrontMatter, ids: Ids, source: Source, passages: Passages): Read<Quote>;
