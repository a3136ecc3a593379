import { counted } from '../check/problem.js';
import { draftSource } from '../publish/draft.js';
import { readArgs, orFail, UsageError } from './command.js';
import { reportLosses } from './files/foreign-format.js';
import { parsePage } from './files/parse-page.js';
import { readText } from './files/read-text.js';

/**
 * Drafts an article file, onto standard output, of whatever an article comes in. Nothing is invented: what the source
 * does not say is left to the editor, in comments and in footnotes marked with `??`, and told on standard error.
 */
const draft = {
    summary: 'make an article file of a text, a web page or a document of another format',
    usage: `story-widgets draft <file|-> [--lang <language>] > article.md

Reads plain text, Markdown, a web page, TimelineJS (JSON or a sheet as CSV), ninjs and schema.org JSON-LD, told apart by
their content. Headings, the list under “Story Overview”, quotes and dates become parts of an article file. Guesses are
comments, or footnotes that begin with “??”; “check” tells what is left to do.

  --lang <language>  such as en or pt-BR; by default what the file tells, or a guess from its words`,
    async run(args, io) {
        const { values, files } = readArgs(args, { lang: { type: 'string' } }, { minFiles: 1, maxFiles: 1 });
        const [file] = files;
        const lang = values.lang && languageTag(values.lang);
        const text = await readText(file, io);
        const name = file === '-' ? 'standard input' : file;
        const { markdown, open, losses } = await orFail(name, () => draftSource(text, { lang, parsePage }));
        io.stdout.write(markdown);
        if (losses.length)
            reportLosses(losses, name, io);
        io.stderr.write(`${counted(open.length, 'thing')} left for the editor, in the comments at the top.\n`);
        return 0;
    },
};
function languageTag(tag) {
    try {
        return Intl.getCanonicalLocales(tag)[0];
    }
    catch {
        throw new UsageError(`“${tag}” is no language, such as en or pt-BR`);
    }
}

export { draft };
