import type { Image, Person, StoryDocument } from '../../story/story.js';
import type { JsonLdGraph } from './graph.js';
import type { Losses } from '../common/losses.js';
/** What reading a property takes besides its value. */
export interface Reading {
    graph: JsonLdGraph;
    losses: Losses;
    lang: string;
}
/** Persons and organisations: names, records, references, or lists of these. */
export declare function peopleOf(value: unknown, path: string, { graph, losses }: Reading): (Person & {
    handle?: string;
    image?: Image;
})[];
/** The authors, without what a byline has no place for. */
export declare function bylineOf(value: unknown, path: string, reading: Reading): Person[];
export declare function publisherOf(value: unknown, path: string, { graph, losses }: Reading): Pick<StoryDocument, 'publisher'>;
/** Images: addresses, records, references, or lists of these. */
export declare function imagesOf(value: unknown, path: string, { graph, losses }: Pick<Reading, 'graph' | 'losses'>): Image[];
