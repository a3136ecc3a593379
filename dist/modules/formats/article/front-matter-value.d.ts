import type { Inline } from '../../story/story.js';
import type { Point } from './problems.js';
import type { Source } from './inline.js';
/** A front-matter value written in Markdown, as running text. What is wrong in it is reported at the value. */
export declare function readValue(markdown: string, at: Point, source: Source, field: string): Inline[];
