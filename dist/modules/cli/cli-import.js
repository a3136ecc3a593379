import { basename } from 'node:path';
import { r as readArgs, U as UsageError, o as orFail, R as Refusal } from './command.js';
import { a as formatLabels, i as isZone, f as formatOf } from './formats.js';
import { readForeignData } from './publish-foreign-data.js';
import { p as parseStory } from './inline-text.js';
import { f as formatNames, a as formatNamed } from './foreign-format.js';
import { b as readText } from './read-text.js';
import { r as reportLosses } from './report-losses.js';

/**
 * A story of a document of another format, and all that it could not carry; what the check leaves out is lost as well,
 * under the path `story`.
 * @throws {Refusal} where the data are not of that format, or tell no language or headline
 * @throws {StoryError} where the check refuses the story that was read
 */
function importStory$1(data, format, context) {
    const { document, losses } = format.read(data, context);
    const warn = (_, leftOut) => {
        for (const { path, reason } of leftOut)
            losses.push({ path: 'story', reason: `${path}: ${reason}` });
    };
    return { story: parseStory(document, { warn }), losses };
}

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
