import type { Point as OverviewPoint } from '../../story/story.js';
import type { Read } from './problems.js';
import type { Footnotes } from './footnotes.js';
import type { Source } from './inline.js';
import type { Outline } from './outline.js';
import type { Passages } from './passages.js';
import type { BodySection } from './sections.js';
/** The points of the overview. Each rests on the words of its footnote, or on its own where the article repeats them. */
export declare function readOverview(overview: Outline['overview'], source: Source, footnotes: Footnotes, passages: Passages): Read<OverviewPoint>;
/** What to do in an article without an overview if it has one under a heading that is not known for it. */
export declare function overviewRemedy(sections: readonly BodySection[]): string | undefined;
