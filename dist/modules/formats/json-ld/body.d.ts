import type { Fields } from '../common/values.js';
import type { Body } from '../html/sections.js';
import type { Reading } from './people.js';
import type { StoryDocument } from '../../story/story.js';
import type { Losses } from '../common/losses.js';
/** The description as standfirst, unless the text begins with it, and the abstract as overview, or in its place. */
export declare function addSummaries(document: StoryDocument, fields: Fields, at: (name: string) => string, losses: Losses): void;
/** The text of an article: plain as schema.org wants it, where what a key point is named begins a section, or HTML. */
export declare function readBody(fields: Fields, at: (name: string) => string, headline: string, { graph, losses, lang }: Reading): Body;
