import type { Passage } from '../../story/story.js';
import type { Fields } from '../common/values.js';
import type { Ids } from '../common/ids.js';
/** What reading a part of an item takes besides it. */
export interface Within {
    lang: string;
    /** The uri of the item that it is part of. */
    main: string;
    ids: Ids;
}
/** The roles of descriptions that hold the words of the article a part rests on, and those around them. */
export declare const passageRoles: {
    readonly exact: "passage";
    readonly prefix: "passage-prefix";
    readonly suffix: "passage-suffix";
};
export declare const isPassage: ({ role }: Fields) => boolean;
/** The uri of a part: that of its item, with the part’s id as fragment. */
export declare const uriOfPart: (main: string, id: string) => string;
/** The id of a part and the passage it rests on, as `toNinjs` writes them; otherwise an id made of `words`. */
export declare function identify({ uri, descriptions }: Fields, words: string, { main, ids }: Within): {
    id: string;
    passage?: Passage;
};
