import { basename } from 'node:path';
import { Refusal } from '../formats/common/refusal.js';
import { formatLabels, formatOf } from '../formats/formats.js';
import { isZone } from '../formats/timelinejs/zone.js';
import { readForeignData } from '../publish/foreign-data.js';
import { importStory as importStory$1 } from '../publish/import.js';
import { readArgs, UsageError, orFail } from './command.js';
import { formatNames, formatNamed } from './files/foreign-format.js';
import { readText } from './files/read-text.js';
import { reportLosses } from './files/report-losses.js';

const string = { type: 'string' };
const told = { lang: string, headline: string, id: string, zone: string };
/** Reads a document of another format; the story goes to standard output, what it could not carry to standard error. */
const importStory = {
    usage: `story-widgets import <file|-> [--from ${formatNames}] [options] > story.json

Reads ${formatLabels}; a TimelineJS sheet as CSV. What the story cannot carry is told on standard error.

  --from <format>     what the file is; told by its content without it
  --lang <language>   such as en or pt-BR, where the file does not tell its own
  --headline <words>  the headline, whatever the file says
  --id <id>           names the story; by default what the file calls itself, or the file's name
  --zone <zone>       of the times of day in TimelineJS: Z, +02:00 or Europe/Berlin; they are lost without it
  --lenient           reads ninjs that breaks the rules of ninjs as well, and says where it does`,
    async run(args, io) {
        const options = { from: string, ...told, lenient: { type: 'boolean' } };
        const { values, files } = readArgs(args, options, { minFiles: 1, maxFiles: 1 });
        const named = values.from === undefined ? undefined : formatNamed(values.from, '--from');
        if (values.zone !== undefined && !isZone(values.zone)) {
            throw new UsageError(`“${values.zone}” is no zone, such as Z, +02:00 or Europe/Berlin`);
        }
        const [file] = files;
        const name = file === '-' ? undefined : basename(file).replace(/\.[^.]*$/, '');
        const text = await readText(file, io);
        const { from: _, ...given } = values;
        const { story, losses } = await orFail(file, () => {
            const { data } = readForeignData(text);
            const format = named ?? formatOf(data);
            if (format)
                return importStory$1(data, format, { ...given, name });
            throw new Refusal('format', `it is none of ${formatLabels}; if it is one of them, say which with --from`);
        });
        const { dir: __, dates: ___, ...document } = story;
        io.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
        reportLosses(losses, file, io);
        return 0;
    },
};

export { importStory };
