import type {Loss} from '../formats/loss.js';
import {fromTimelineJs} from '../formats/timelinejs.js';
import type {StoryDocument} from '../story/story.js';

/** What an import is told besides the document. */
export interface ImportOptions {
  id: string;
  /** The language, where the document does not tell its own. */
  lang: string;
  headline?: string | undefined;
  /** Reads what breaks the rules of its format as well, and says so. */
  lenient?: boolean;
}

/** A format of others that a story can be made of. */
export interface ForeignFormat {
  /** As people call it. */
  label: string;
  /** Whether data seems to be of this format; `read` says what is wrong with it. */
  matches(data: unknown): boolean;
  read(data: unknown, options: ImportOptions): {document: StoryDocument; losses: Loss[]};
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** In the order in which data is held against them. */
export const foreignFormats: readonly ForeignFormat[] = [
  {
    label: 'TimelineJS',
    matches: (data) => isFields(data) && (Array.isArray(data.events) || isFields(data.timeline)),
    read: fromTimelineJs,
  },
];
