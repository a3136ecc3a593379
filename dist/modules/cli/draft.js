import { excessOf } from '../formats/article-limits.js';
import { draftArticle } from '../formats/draft-article.js';
import { readArgs, Failure, UsageError } from './command.js';
import { counted } from './problem.js';
import { readText } from './read-text.js';

/**
 * Drafts an article file of plain text or Markdown, onto standard output. Nothing is invented: what the text does not
 * say is left to the editor, in comments and in footnotes marked with `??`, and told on standard error.
 */
const draft = {
    summary: 'make an article file of plain text or Markdown, for an editor to finish',
    usage: `story-widgets draft <file|-> [--lang <language>] > article.md

Headings, the list under “Story Overview”, quotes with a line “— Name (@handle) date” and dates become parts of an
article file. Guesses are comments, or footnotes that begin with “??”; “check” tells what is left to do.

  --lang <language>  such as en or pt-BR; guessed from the words without it`,
    async run(args, io) {
        const { values, files } = readArgs(args, { lang: { type: 'string' } }, { least: 1, most: 1 });
        const [file] = files;
        const lang = values.lang && languageTag(values.lang);
        const text = await readText(file, io);
        const name = file === '-' ? 'standard input' : file;
        if (text.trim() === '')
            throw new Failure(`${name}: it is empty; there is nothing to draft from`);
        if (/^\s*(?:<!doctype|<html)/i.test(text))
            throw new Failure(`${name}: it is a web page, which cannot be read yet; copy the text of the article`);
        if (/^\s*[[{]/.test(text))
            throw new Failure(`${name}: it is data, not the text of an article`);
        if (/^---[ \t]*\r?\n/.test(text))
            throw new Failure(`${name}: it has front matter already; “check” tells whether it is an article`);
        const excess = excessOf(text.replace(/\r\n?/g, '\n'));
        if (excess)
            throw new Failure(`${name}:${excess.line}:1 ${excess.reason}; ${excess.remedy}`);
        if (text.split(/\n/, mostLines + 1).length > mostLines)
            throw new Failure(`${name}: it has more than ${mostLines} lines; draft one article at a time`);
        const { markdown, open } = draftArticle(text, { lang });
        io.stdout.write(markdown);
        io.stderr.write(`${counted(open.length, 'thing')} left for the editor, in the comments at the top.\n`);
        return 0;
    },
};
/** A story's section has at most 1,000 blocks, and the compiler's time grows with their number. */
const mostLines = 4_000;
function languageTag(tag) {
    try {
        return Intl.getCanonicalLocales(tag)[0];
    }
    catch {
        throw new UsageError(`“${tag}” is no language, such as en or pt-BR`);
    }
}

export { draft };
