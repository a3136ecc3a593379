import type {Story} from '../story/story.js';
import type {ImportOptions, Imported} from './common/format.js';
import {toJsonLd} from './json-ld/write.js';
import {fromJsonLd, isJsonLd} from './json-ld/read.js';
import type {Loss} from './common/losses.js';
import {toNinjs} from './ninjs/write.js';
import {fromNinjs, isNinjs} from './ninjs/read.js';
import {fromTimelineJs, isTimelineJs} from './timelinejs/read.js';
import {fromTimelineJsCsv, isTimelineJsCsv} from './timelinejs/read-csv.js';
import {toTimelineJs} from './timelinejs/write.js';

/** A format of others, what can be made of it, and what it can be made of. */
export interface ForeignFormat {
  /** As the command line names it. */
  name: string;
  /** As people call it. */
  label: string;
  /** Whether data, or the text of a sheet, seems to be of this format; `read` says what is wrong with it. */
  matches(data: unknown): boolean;
  /** @throws {ForeignFormatError} where the data is not of this format */
  read(data: unknown, options: ImportOptions): Imported;
  write(story: Story): {document: object; losses: Loss[]};
}

/** In the order in which data is held against them. */
export const foreignFormats: readonly ForeignFormat[] = [
  {
    name: 'timelinejs',
    label: 'TimelineJS',
    matches: (data) => isTimelineJs(data) || isTimelineJsCsv(data),
    read: (data, options) =>
      typeof data === 'string' ? fromTimelineJsCsv(data, options) : fromTimelineJs(data, options),
    write: toTimelineJs,
  },
  {name: 'ninjs', label: 'ninjs', matches: isNinjs, read: fromNinjs, write: toNinjs},
  {name: 'json-ld', label: 'schema.org JSON-LD', matches: isJsonLd, read: fromJsonLd, write: toJsonLd},
];
