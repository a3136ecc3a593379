import type {DeskController} from '../../controller.js';
import type {Card} from '../../session/card.js';

/** What the parts of a card know of it. */
export interface CardHost extends Pick<HTMLElement, 'querySelector'> {
  readonly desk: DeskController;
  readonly card: Card;
  /** The list of sentences shows. */
  listing: boolean;
  /** What the fields of the card say, where the editor wrote something else than the file has. */
  readonly written: Readonly<Record<string, string>>;
  /** The sentence that is chosen, by its words; the one it rests on where none is. */
  readonly chosen: string | undefined;
  /** Keeps what is written in a field until an act takes it. */
  write(name: string, value: string): void;
  choose(words: string): void;
  /** Writes a correction of its item. */
  startCorrecting(): void;
  startRewording(): void;
  endWriting(): void;
}
