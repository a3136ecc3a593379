import type { TimelineEvent } from '../../story/story.js';
import type { Source } from './inline.js';
import type { Passages } from './passages.js';
import type { FrontMatter } from './front-matter.js';
/** The timeline that the front matter gives; an entry whose passage is in a quote names that quote. */
export declare function readTimeline(front: FrontMatter, source: Source, passages: Passages): TimelineEvent[];
