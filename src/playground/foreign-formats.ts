import type {Loss} from '../formats/loss.js';
import {fromTimelineJs} from '../formats/timelinejs.js';
import type {StoryDocument} from '../story/story.js';

/** What an import has to be told, since the document may not say it. */
export interface ImportOptions {
  id: string;
  lang: string;
  headline?: string | undefined;
}

/** A format of others that a story can be made of. */
export interface ForeignFormat {
  name: string;
  /** Whether a document seems to be of this format; the import itself says what is wrong with it. */
  matches(fields: Readonly<Record<string, unknown>>): boolean;
  read(data: unknown, options: ImportOptions): {document: StoryDocument; losses: Loss[]};
}

/** In the order in which they are tried. */
export const foreignFormats: readonly ForeignFormat[] = [
  {
    name: 'TimelineJS',
    matches: ({events, timeline}) => isList(events) || isFields(timeline),
    read: fromTimelineJs,
  },
];

const isList = (value: unknown) => Array.isArray(value);
const isFields = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
