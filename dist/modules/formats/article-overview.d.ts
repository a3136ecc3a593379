import type { Point as OverviewPoint } from '../story/story.js';
import type { Point } from './article-error.js';
import type { Footnotes } from './article-footnotes.js';
import type { Source } from './article-inline.js';
import type { Outline } from './article-outline.js';
import type { Passages } from './article-passages.js';
import type { BodySection } from './article-sections.js';
/** Items of the story, and where each stands in the file. */
export interface Read<Item> {
    items: Item[];
    origins: Point[];
}
/** The points of the overview. Each rests on the words of its footnote, or on its own where the article repeats them. */
export declare function readOverview(overview: Outline['overview'], source: Source, footnotes: Footnotes, passages: Passages): Read<OverviewPoint>;
/** What to do in an article without an overview if it has one under a heading that is not known for it. */
export declare function overviewRemedy(sections: readonly BodySection[]): string | undefined;
