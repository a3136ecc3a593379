import type { Quote } from '../../story/story.js';
import type { BodyQuote } from './body.js';
import type { Source } from './inline.js';
import type { Passages } from './passages.js';
import type { FrontMatter } from './front-matter.js';
import type { Ids } from '../common/ids.js';
import type { Read } from './problems.js';
/** The quotes of the article's block quotes, then those of the front matter. */
export declare function readQuotes(written: readonly BodyQuote[], front: FrontMatter, ids: Ids, source: Source, passages: Passages): Read<Quote>;
