import type {Step} from './history.js';
import type {Offer} from './offer.js';

/** All that has to be kept of a session, to go on with it later. */
export interface SessionState {
  name: string;
  text: string;
  /** Steps that can be undone, the last one last, and those that were undone. */
  done: readonly Step[];
  undone: readonly Step[];
  settled: readonly string[];
  losses: readonly string[];
  /** What is proposed. */
  offers?: readonly Offer[];
  /** Keys of items whose words the article does not have any more, since the story was held against it. */
  held?: readonly string[];
  /** Keys of all that was or is to settle, in their order. */
  asked?: readonly string[];
  /** How many of them are settled. */
  progress?: Progress;
  card: string | undefined;
}

/** How many of the cards that are asked are settled. */
export interface Progress {
  settled: number;
  asked: number;
}

/** What a session begins with: a text alone, or all that was kept of an earlier one. */
export type Opened = Pick<SessionState, 'name' | 'text'> & Partial<SessionState>;
