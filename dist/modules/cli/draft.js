import { excessOf, excessOfDocument } from '../formats/article/limits.js';
import { draftArticle } from '../formats/draft/write.js';
import { draftDocument } from '../formats/draft/from-document.js';
import { ForeignFormatError } from '../formats/common/format.js';
import { isTimelineJsCsv } from '../formats/timelinejs/read-csv.js';
import { readArgs, Failure, UsageError } from './command.js';
import { reportLosses, formatOf } from './files/foreign-format.js';
import { readForeignData } from './files/foreign-data.js';
import { counted } from '../check/problem.js';
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
        if (text.trim() === '')
            throw new Failure(`${name}: it is empty; there is nothing to draft from`);
        const losses = [];
        const { markdown, open } = await draftOf(text, name, lang, losses);
        io.stdout.write(markdown);
        if (losses.length)
            reportLosses(losses, name, io);
        io.stderr.write(`${counted(open.length, 'thing')} left for the editor, in the comments at the top.\n`);
        return 0;
    },
};
async function draftOf(text, name, lang, losses) {
    if (/^\s*<(?:!doctype|!--|\?xml|html|head|body|article|main|div|meta|title|h1|p)\b/i.test(text))
        return draftOfPage(text, name, lang);
    if (/^\s*(?:\{|\[\s*[[{\]])/.test(text) || isTimelineJsCsv(text))
        return draftOfData(text, name, lang, losses);
    if (/^---[ \t]*\r?\n/.test(text))
        throw new Failure(`${name}: it has front matter already; “check” tells whether it is an article`);
    const excess = excessOf(text.replace(/\r\n?/g, '\n'));
    if (excess)
        throw new Failure(`${name}:${excess.line}:1 ${excess.reason}; ${excess.remedy}`);
    return draftArticle(text, { lang });
}
async function draftOfPage(html, name, lang) {
    // Reading pages takes a DOM, which nothing else needs.
    const { readPage } = await import('../formats/web-page/read.js');
    const { document, about, notes } = readPage(html, name);
    const told = lang ?? document.lang;
    return draftWhole({ ...document, lang: told || 'en' }, { languageUnknown: told === '', about, notes }, name);
}
function draftOfData(text, name, lang, losses) {
    const data = readForeignData(text, name);
    const format = formatOf(data, name, 'copy the text of the article into a file of its own');
    const missing = new Set();
    const read = (options) => {
        try {
            return format.read(data, { lenient: true, name: 'draft', ...options });
        }
        catch (error) {
            if (!(error instanceof ForeignFormatError))
                throw error;
            // What the document does not tell is the editor's to write.
            if (!error.missing || missing.has(error.missing))
                throw new Failure(`${name}: ${error.message}`);
            missing.add(error.missing);
            return read({ ...options, [error.missing]: error.missing === 'lang' ? 'en' : '??' });
        }
    };
    const { document, losses: lost } = read({ lang });
    losses.push(...lost);
    const headline = missing.has('headline') ? '' : document.headline;
    return draftWhole({ ...document, headline }, { languageUnknown: missing.has('lang') }, name);
}
function draftWhole(document, options, name) {
    const excess = excessOfDocument(document);
    if (excess)
        throw new Failure(`${name}: ${excess}`);
    return draftDocument(document, options);
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
