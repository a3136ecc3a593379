import type {TextChange} from '../../formats/article/edit/renew.js';
import type {HeadField} from '../../formats/article/edit/head.js';
import type {EventFields} from '../../formats/article/edit/events.js';
import type {QuoteFields} from '../../formats/article/edit/quotes.js';

/** Words of the article, such as {@link selectedWords} gives. */
export interface Words {
  exact: string;
}

/** What an editor does. `key` is that of a card or of an item. */
export type Act =
  /** The card’s first act: these words carry it, it is the day of this, it is theirs, take it over, seen. */
  | {do: 'accept'; key: string}
  | {do: 'rest'; key: string; on: Words}
  | {do: 'reword'; key: string; text: string}
  | {do: 'drop'; key: string}
  /** `by` places up (less than 0) or down. */
  | {do: 'move'; key: string; by: number}
  /** `undefined` and empty texts take a field away. */
  | {do: 'head'; key: string; fields: Partial<Record<HeadField, string>>}
  | {do: 'leave-out'; key: string}
  | {do: 'event'; key: string; fields: Partial<EventFields>}
  | {do: 'quote'; key: string; fields: Partial<QuoteFields>}
  | {do: 'picture'; key: string; alt: string; credit?: string}
  | {
      do: 'add';
      kind: 'point' | 'key-point' | 'quote' | 'event';
      on: Words;
      fields?: Partial<EventFields & QuoteFields & {heading: string; summary: string}>;
    }
  /** The claim stays, and the file says why. */
  | {do: 'keep'; key: string; because: string}
  | {do: 'correct'; text: string; affects: readonly string[]; date: string}
  /** What changed in the article is taken over into the file’s text; `of` is the text in which it was found. */
  | {do: 'renew'; changes: readonly TextChange[]; of: string}
  /** The text as it was edited by hand: all of it, or one block; `of` is the text that it was made of, where it was of one. */
  | {do: 'write'; text: string; of?: string}
  | {do: 'write-block'; block: number; text: string; of?: string};

/** What came of an act, as a sentence for people; nothing was changed where it was refused. */
export type Outcome = {says: string} | {refused: string};
