import type { StoryDocument } from '../../story/story.js';
import type { ImportOptions } from '../common/format.js';
import type { JsonLdGraph, Thing } from './graph.js';
import type { Losses } from '../common/losses.js';
/** An article of schema.org, and its parts, as a story. */
export declare function articleOf({ fields, path }: Thing, graph: JsonLdGraph, options: ImportOptions, losses: Losses): StoryDocument;
