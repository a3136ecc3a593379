import type { Place, Wanted } from '../../story/passages/locate.js';
import type { Passage } from '../../story/story.js';
import type { Point, Problems } from './problems.js';
import type { BodyText } from './body.js';
/** A passage that was found, and the quote in whose words it lies. */
export interface Found {
    passage: Passage;
    quote?: string | undefined;
}
/** Finds passages in an article, and reports those that are not there. */
export declare class Passages {
    #private;
    constructor(sections: readonly {
        id: string;
        texts: readonly BodyText[];
    }[], standfirst: string, lang: string, problems: Problems);
    /**
     * Looks in the sections, and only if the words are not there in the standfirst, which may sum the sections up.
     * `remedy` is what to do if they are nowhere.
     */
    find(wanted: Wanted, at: Point, field: string, remedy?: string): Found | undefined;
    /** The passage that a block of the article begins with. */
    beginning(place: Place, length: number): Passage;
    /** The passage that holds the words of a quote, with which its block begins. */
    ofQuote({ id, words }: {
        id: string;
        words: string;
    }): Passage | undefined;
}
