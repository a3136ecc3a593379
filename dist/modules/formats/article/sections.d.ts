import type { Section } from '../../story/story.js';
import type { Point } from './problems.js';
import type { Body, BodyQuote } from './body.js';
import type { Source } from './inline.js';
import type { Outline } from './outline.js';
import type { FrontMatter } from './front-matter.js';
import { Ids } from '../common/ids.js';
/** A section of the article before it is a section of the story. */
export interface BodySection extends Body {
    id: string;
    heading?: string;
    at: Point;
}
/** The headline: that of the front matter, otherwise the title of the article. */
export declare function readHeadline(outline: Outline, front: FrontMatter, source: Source): string | undefined;
/** The standfirst: that of the front matter, otherwise the first paragraph before any section, which it takes away. */
export declare function takeStandfirst({ opening }: Outline, front: FrontMatter, source: Source): string | undefined;
/** The sections of the article, the first without a heading if there is text before all headings. */
export declare function readSections(outline: Outline, source: Source, quotes: BodyQuote[], quoteIds: Ids): BodySection[];
export declare const toSection: ({ id, heading, blocks }: BodySection) => Section;
