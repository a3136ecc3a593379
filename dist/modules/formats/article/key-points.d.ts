import type { KeyPoint } from '../../story/story.js';
import type { Source } from './inline.js';
import type { Passages } from './passages.js';
import type { BodySection } from './sections.js';
import type { FrontMatter } from './front-matter.js';
import type { Read } from './problems.js';
/** The key points that the front matter gives, otherwise one for each section with a heading. */
export declare function readKeyPoints(front: FrontMatter, sections: readonly BodySection[], source: Source, passages: Passages, overviewRemedy?: string): Read<KeyPoint>;
