import {basename} from 'node:path';
import {Refusal} from '../formats/common/refusal.js';
import {formatLabels, formatOf} from '../formats/formats.js';
import {isZone} from '../formats/timelinejs/zone.js';
import {readForeignData} from '../publish/foreign-data.js';
import {importStory as read} from '../publish/import.js';
import {UsageError, orFail, readArgs} from './command.js';
import type {Command} from './command.js';
import {formatNamed, formatNames} from './files/foreign-format.js';
import {readText} from './files/read-text.js';
import {reportLosses} from './files/report-losses.js';

const string = {type: 'string'} as const;
const told = {lang: string, headline: string, id: string, zone: string};

/** Reads a document of another format; the story goes to standard output, what it could not carry to standard error. */
export const importStory: Command = {
  usage: `story-widgets import <file|-> [--from ${formatNames}] [options] > story.json

Reads ${formatLabels}; a TimelineJS sheet as CSV. What the story cannot carry is told on standard error.

  --from <format>     what the file is; told by its content without it
  --lang <language>   such as en or pt-BR, where the file does not tell its own
  --headline <words>  the headline, whatever the file says
  --id <id>           names the story; by default what the file calls itself, or the file's name
  --zone <zone>       of the times of day in TimelineJS: Z, +02:00 or Europe/Berlin; they are lost without it
  --lenient           reads ninjs that breaks the rules of ninjs as well, and says where it does`,

  async run(args, io) {
    const options = {from: string, ...told, lenient: {type: 'boolean'}} as const;
    const {values, files} = readArgs(args, options, {minFiles: 1, maxFiles: 1});
    const named = values.from === undefined ? undefined : formatNamed(values.from, '--from');
    if (values.zone !== undefined && !isZone(values.zone)) {
      throw new UsageError(`“${values.zone}” is no zone, such as Z, +02:00 or Europe/Berlin`);
    }
    const [file] = files as [string];
    const name = file === '-' ? undefined : basename(file).replace(/\.[^.]*$/, '');
    const text = await readText(file, io);
    const {from: _, ...given} = values;
    const {story, losses} = await orFail(file, () => {
      const {data} = readForeignData(text);
      const format = named ?? formatOf(data);
      if (format) return read(data, format, {...given, name});
      throw new Refusal(
        'format',
        `it is none of ${formatLabels}; if it is one of them, say which with --from`,
      );
    });
    const {dir: __, dates: ___, ...document} = story;
    io.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
    reportLosses(losses, file, io);
    return 0;
  },
};
