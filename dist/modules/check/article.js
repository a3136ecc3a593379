import { commentsLeft } from '../formats/article/draft-comments.js';
import { readArticleFile } from '../formats/article/read.js';
import { fragments } from './fragment.js';
import { lineAndColumn } from './json-places.js';
import { shortSummaries } from './short-summary.js';
import { start } from './story-file.js';
import { respelt, unknownLanguage } from './unknown-language.js';
import { ArticleError } from '../formats/article/problems.js';

/** Reads an article file and checks it: its fields, dates, links and passages; as warnings what a draft left in it. */
function checkArticle(text, file) {
    const warnings = leftByDraft(text, file);
    const read = { file, text, warnings, inferred: [], placeOf: () => start };
    const language = languageOfArticle(text, file);
    try {
        const { story, placeOf, timeline } = readArticleFile(text, file);
        const short = shortSummaries(story).map(({ words, ...told }) => ({
            ...{ file, ...lineAndColumn(text, Math.max(0, text.lastIndexOf(words))) },
            ...told,
        }));
        const pieces = fragments(story).map((told) => ({ file, ...placeOf(told.path), ...told }));
        const told = [...language, ...warnings, ...short, ...pieces];
        return { ...read, story, placeOf, timeline, problems: [], warnings: told };
    }
    catch (error) {
        if (!(error instanceof ArticleError))
            throw error;
        // The language goes first: dates are read in it, so a wrong tag may be the cause of the problems after it.
        return { ...read, problems: [...language, ...error.problems] };
    }
}
/** Problems with the `lang` of an article and of its quotes, at their place in the front matter. */
function languageOfArticle(text, file) {
    const [front = ''] = /^\uFEFF?---[ \t]*\r?\n[^]*?\n---/.exec(text) ?? [];
    const written = [...front.matchAll(/^([ \t]*)(?:- )?lang:[ \t]*["']?(?<tag>[\w.@-]+)/gim)];
    return written.flatMap(({ 0: line, 1: indent, index, groups }) => {
        const tag = groups.tag;
        const place = { file, ...lineAndColumn(text, index + line.length - tag.length), path: 'lang' };
        const told = [respelt(tag), indent ? undefined : unknownLanguage(tag)];
        return told.flatMap((each) => (each ? [{ ...place, ...each }] : []));
    });
}
const leftByDraft = (text, file) => commentsLeft(text).map(({ line, column, says }) => ({
    ...{ file, line, column, path: 'TO DO', reason: says },
    remedy: 'finish it, then take the comment away',
}));

export { checkArticle };
