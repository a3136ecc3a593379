import type {Story} from '../story/story.js';
import type {ReadContext, Imported} from './common/format.js';
import {writeJsonLd} from './json-ld/write.js';
import {readJsonLd, isJsonLd} from './json-ld/read.js';
import type {Loss} from './common/losses.js';
import {writeNinjs} from './ninjs/write.js';
import {readNinjs, isNinjs} from './ninjs/read.js';
import {readTimelineJs, isTimelineJs} from './timelinejs/read.js';
import {isTimelineJsCsv} from './timelinejs/is-sheet.js';
import {readTimelineJsCsv} from './timelinejs/read-csv.js';
import {writeTimelineJs} from './timelinejs/write.js';

/** A format of others, what can be made of it, and what it can be made of. */
export interface ForeignFormat {
  /** As the command line names it. */
  name: string;
  /** As people call it. */
  label: string;
  /** Whether data, or the text of a sheet, seems to be of this format; `read` says what is wrong with it. */
  matches(data: unknown): boolean;
  /** @throws {Refusal} where the data is not of this format */
  read(data: unknown, context: ReadContext): Imported;
  write(story: Story): {document: object; losses: Loss[]};
}

/** In the order in which data is held against them. */
export const foreignFormats: readonly ForeignFormat[] = [
  {
    name: 'timelinejs',
    label: 'TimelineJS',
    matches: (data) => isTimelineJs(data) || isTimelineJsCsv(data),
    read: (data, context) =>
      typeof data === 'string' ? readTimelineJsCsv(data, context) : readTimelineJs(data, context),
    write: writeTimelineJs,
  },
  {name: 'ninjs', label: 'ninjs', matches: isNinjs, read: readNinjs, write: writeNinjs},
  {name: 'json-ld', label: 'schema.org JSON-LD', matches: isJsonLd, read: readJsonLd, write: writeJsonLd},
];

/** The formats as a sentence names them. */
export const formatLabels = foreignFormats.map(({label}) => label).join(', ');

/** The format that data have the looks of. */
export const formatOf = (data: unknown): ForeignFormat | undefined =>
  foreignFormats.find((each) => each.matches(data));
