import type { StoryDocument } from '../story/story.js';
import type { ImportOptions } from './foreign-format.js';
import type { JsonLdGraph, Thing } from './json-ld-graph.js';
import type { Losses } from './loss.js';
/** An article of schema.org, and its parts, as a story. */
export declare function articleOf({ fields, path }: Thing, graph: JsonLdGraph, options: ImportOptions, losses: Losses): StoryDocument;
