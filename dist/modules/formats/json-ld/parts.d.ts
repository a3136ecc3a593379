import type { ArticleText } from '../../story/passages/locate.js';
import type { Correction, Quote } from '../../story/story.js';
import type { Fields } from '../common/values.js';
import type { JsonLdGraph } from './graph.js';
import type { Lists } from './lists.js';
import type { Reading } from './people.js';
/** The list that a part is about, as `toJsonLd` writes it. */
export declare function listIn(part: Fields, graph: JsonLdGraph): Fields | undefined;
/** The lists, quotations and events that are parts of an article, and the updates of a live blog. */
export declare function readParts(fields: Fields, at: (name: string) => string, article: ArticleText, reading: Reading): Lists & {
    quotes: Quote[];
};
/** Corrections: comments with their dates. One that does not tell when it was made is no entry of a story. */
export declare function readCorrections(value: unknown, path: string, { graph, losses, lang }: Reading): Correction[];
