import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { counted } from '../check/problem.js';
import { articleFormats } from '../formats/article-formats.js';
import { Refusal } from '../formats/common/refusal.js';
import { draftAll, draftSource } from '../publish/draft.js';
import { readArgs, UsageError, orFail, Failure } from './command.js';
import { parsePage } from './files/parse-page.js';
import { readSource } from './files/read-source.js';
import { reportLosses } from './files/report-losses.js';
import { writeAtomic } from './files/write-atomic.js';

/**
 * Drafts an article file, onto standard output, of whatever an article comes in. Nothing is invented: what the source
 * does not say is left to the editor, in comments and in footnotes marked with `??`, and told on standard error.
 */
const draft = {
    usage: `story-widgets draft <file|-> [--lang <language>] [--item <number|address>] > article.md
story-widgets draft <file|-> --item all --out <folder>

Reads plain text, Markdown, ArchieML, Word (.docx), what Google Docs and Word put on the clipboard, a web page, RSS, Atom,
JSON Feed, WordPress (a post of its REST interface, or an export), NITF, NewsML-G2, TimelineJS (JSON or a sheet as CSV),
ninjs and schema.org JSON-LD, told apart by their content. Headings, the list under “Story Overview”, quotes and dates
become parts of an article file. Guesses are comments, or footnotes that begin with “??”; “check” tells what is left to do.

  --lang <language>  such as en or pt-BR; by default what the file tells, or a guess from its words
  --item <which>     of several articles, as in a feed: a number, an address, or all
  --out <folder>     where the articles go with --item all, a file each; made if it is not there, and no file in it is overwritten`,
    async run(args, io) {
        const options = { lang: { type: 'string' }, item: { type: 'string' }, out: { type: 'string' } };
        const { values, files } = readArgs(args, options, { minFiles: 1, maxFiles: 1 });
        const [file] = files;
        const lang = values.lang && languageTag(values.lang);
        if ((values.item === 'all') !== (values.out !== undefined))
            throw new UsageError('--item all and --out <folder> go together: each article is a file there');
        const name = file === '-' ? 'standard input' : file;
        const text = await readSource(file, io);
        const context = { lang, parsePage, formats: articleFormats, item: values.item };
        if (values.out !== undefined)
            return draftEach(text, context, values.out, name, io);
        const { markdown, open, losses } = await orUsage(name, () => draftSource(text, context));
        io.stdout.write(markdown);
        if (losses.length)
            reportLosses(losses, name, io);
        io.stderr.write(`${counted(open.length, 'thing')} left for the editor, in the comments at the top.\n`);
        return 0;
    },
};
/** That a file holds several articles is for the caller to settle, by an option. */
function orUsage(name, act) {
    return orFail(name, async () => {
        try {
            return await act();
        }
        catch (error) {
            if (error instanceof Refusal && /^(?:several-articles|no-such-item)$/.test(error.code))
                throw new UsageError(`${name}: ${error.message}`);
            throw error;
        }
    });
}
/** Writes an article file for each article of a source. */
async function draftEach(text, context, out, name, io) {
    const names = new GithubSlugger();
    const drafts = (await orFail(name, () => draftAll(text, { ...context, item: undefined }))).map((each) => ({
        ...each,
        file: join(out, `${names.slug(each.title.slice(0, 80)) || 'article'}.md`),
    }));
    // An editor may have finished an earlier draft.
    const inTheWay = drafts.filter((each) => each.draft && existsSync(each.file));
    if (inTheWay.length > 0)
        throw new Failure(`${inTheWay.map(({ file }) => file).join(', ')}: there already, so nothing was written; name another folder with --out`);
    mkdirSync(out, { recursive: true });
    for (const { draft: made, refused, file } of drafts) {
        if (refused)
            io.stderr.write(`${name}: ${refused.message}\n`);
        if (!made)
            continue;
        writeAtomic([[file, made.markdown]]);
        io.stderr.write(`${file}: ${counted(made.open.length, 'thing')} left for the editor.\n`);
    }
    return drafts.some(({ refused }) => refused) ? 1 : 0;
}
function languageTag(tag) {
    try {
        return Intl.getCanonicalLocales(tag)[0];
    }
    catch {
        throw new UsageError(`“${tag}” is no language, such as en or pt-BR`);
    }
}

export { draft };
