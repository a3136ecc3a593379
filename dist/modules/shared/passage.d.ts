import { nothing } from 'lit';
import type { Passage, Story } from '../story/story.js';
/** The reader opened the words of the article that an item rests on. */
export declare class PassageOpenEvent extends Event {
    /** The id of the item. */
    readonly item: string;
    constructor(item: string);
}
/** "Where does the article say that?": the words, marked, in the paragraph around them, behind a quiet disclosure. */
export declare function passage(story: Story, { passage }: {
    passage?: Passage | undefined;
}): import("lit-html").TemplateResult<1> | typeof nothing;
declare global {
    interface GlobalEventHandlersEventMap {
        'passage-open': PassageOpenEvent;
    }
}
