import type { Person, StoryDocument } from '../../story/story.js';
import type { Losses } from '../common/losses.js';
/** The publisher that the sources of an item name. */
export declare function readPublisher(sources: readonly unknown[], path: string, losses: Losses): Pick<StoryDocument, 'publisher'>;
/** The authors as the item names them; where it lists them as people too, each of them. */
export declare function bylineOf(by: unknown, people: readonly unknown[], path: string, losses: Losses): Person[];
