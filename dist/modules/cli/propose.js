import { counted } from '../check/problem.js';
import { exchangeSchemas } from '../publish/proposals/exchange.js';
import { propose as propose$1 } from '../publish/proposals/propose.js';
import { readArgs, UsageError, orFail } from './command.js';
import { readStoryText } from './files/read-story-file.js';
import { readText } from './files/read-text.js';
import { writeAtomic } from './files/write-atomic.js';
import { runTool } from './run-tool.js';

/** Takes proposals of any tool into an article file: those whose passage and claims the article bears out, and no others. */
const propose = {
    usage: `story-widgets propose <article.md> --from <answer.json>
story-widgets propose <article.md> --with "<command>" [--tries <number>] [--timeout <seconds>]
story-widgets propose --schema

Takes points, quotes and events that a tool proposes into the article, each only if its passage stands there once and the
article bears out what it claims. The words of quotes are copied from the article. The others come back as JSON on standard
output, with reasons: {version, accepted, rejected: [{proposal, reasons: [{code, message, claim?, nearest?}]}]}. With --with,
the command reads the request on its standard input, writes its answer on its standard output, and is asked anew for what came
back. Nothing else is run and no network is used. On any failure the file stays as it is. Exits 0 if nothing came back.

  --from <file>        the answer, {"proposals": […]}; - reads standard input
  --with <command>     asks this command
  --tries <number>     how often it is asked at most; 3 by default
  --timeout <seconds>  how long it may take each time; 60 by default
  --schema             prints request and answer as JSON Schema`,
    async run(args, io) {
        const options = {
            ...{ from: { type: 'string' }, with: { type: 'string' }, tries: { type: 'string' } },
            ...{ timeout: { type: 'string' }, schema: { type: 'boolean' } },
        };
        const { values, files } = readArgs(args, options, { minFiles: 0, maxFiles: 1 });
        if (values.schema) {
            io.stdout.write(`${JSON.stringify(exchangeSchemas(), null, 2)}\n`);
            return 0;
        }
        const [file] = files;
        if (file === undefined)
            throw new UsageError('no file is named');
        const { from, with: command } = values;
        if ((from === undefined) === (command === undefined))
            throw new UsageError('write either --from <answer.json> or --with "<command>"');
        const tries = wholeNumber('tries', values.tries, 3);
        const seconds = wholeNumber('timeout', values.timeout, 60);
        const text = await readStoryText(file);
        const answer = from === undefined ? undefined : await readText(from, io);
        const tool = { seconds, signal: io.signal, stderr: io.stderr };
        const result = await orFail(file, () => propose$1(text, file, (request) => answer ?? runTool(command, `${JSON.stringify(request)}\n`, tool), answer === undefined ? tries : 1));
        if (result.text !== text)
            writeAtomic([[file, result.text]]);
        const { accepted, rejected } = result;
        io.stdout.write(`${JSON.stringify({ version: 1, accepted, rejected }, null, 2)}\n`);
        io.stderr.write(`${file}: ${counted(accepted.length, 'proposal')} taken in, ${rejected.length} came back.\n`);
        return rejected.length ? 1 : 0;
    },
};
function wholeNumber(name, written, usual) {
    if (written === undefined)
        return usual;
    if (!/^[1-9]\d{0,3}$/.test(written))
        throw new UsageError(`--${name}: write a whole number, not “${written}”`);
    return Number(written);
}

export { propose };
