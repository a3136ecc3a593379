import { compileArticle } from '../article/read.js';
import { keyPointsOf } from './key-points.js';
import { headOf, entriesOf } from './front-matter.js';
import { languageOf } from './guess-language.js';
import { guess, toDoComment } from '../article/draft-comments.js';
import { overviewOf } from './overview.js';
import { draftParts } from './from-text.js';
import { normalized } from './head-parsers.js';
import { withoutAsides } from './left-out.js';
import { authorNote } from './text/author-note.js';
import { headedText } from './site-front-matter.js';
import { quotesOf } from './quotes.js';
import { timelineOf } from './timeline.js';
import { escapeMarkdown, contextOf } from './markdown.js';
import { ArticleError } from '../article/problems.js';

/**
 * Makes an article file of plain text or Markdown. Every word of it is the text's own. What the text does not say is
 * a comment for the editor: a guessed footnote begins with `??` and stops the build until the editor takes it away; a
 * date or a quote that may not be one is commented out. Whatever else `compileArticle` would refuse is told in a comment.
 * @param lang the language of the text; guessed, and said so, without it
 * @param parsers what `headParsersFor` loads for the text; without it, heads in TOML and ArchieML stay in the text
 */
async function draftArticle(text, { lang, parsers = {} } = {}) {
    const headed = headedText(text, parsers, lang);
    const { text: body, notes: left } = withoutAsides(normalized(headed?.body ?? text));
    const isMarkdown = /^#{1,6}\s|^.+\n(?:={3,}|-{3,})[ \t]*$|\]\(https?:/m.test(body);
    const told = lang ?? headed?.lang;
    const guessed = told ? undefined : await languageOf(body);
    const parts = draftParts(body, told ?? guessed, { hasHeadline: headed?.headline !== undefined });
    if (headed) {
        const { headline, head, notes, about = [] } = headed;
        if (headline)
            parts.headline = isMarkdown ? escapeMarkdown(headline) : headline;
        if (head.standfirst) {
            // The text has one of its own then, as the first paragraph below.
            if (parts.standfirst)
                parts.sections = withOpening(parts.standfirst, parts.sections);
            parts.standfirst = head.standfirst;
        }
        const { standfirst: _, ...known } = head;
        parts.about.push(...about);
        Object.assign(parts, { head: known, notes: [...notes, ...(parts.notes ?? [])] });
    }
    if (left.length > 0)
        parts.notes = [...(parts.notes ?? []), ...left];
    return draftOfParts(parts, { lang: told, guessed, isMarkdown });
}
const link = /(?<!!)\[[^\]]*\]\((\S+?)\)/g;
/** The first paragraph becomes the standfirst, which holds words alone: links in it are told. */
function unlinkStandfirst(parts, plain, open) {
    const first = parts.sections[0];
    const block = first?.heading === undefined ? first?.blocks.find(({ kind }) => kind === 'paragraph') : undefined;
    const words = parts.standfirst ?? block?.text;
    const links = [...(words ?? '').matchAll(link)].map(([, address]) => address);
    if (words === undefined || links.length === 0)
        return;
    const unlinked = escapeMarkdown(plain(words));
    if (parts.standfirst === undefined)
        block.text = unlinked;
    else
        parts.standfirst = unlinked;
    open.push({
        says: `The first paragraph is the standfirst, which has no links: left out ${links.join(', ')}.`,
    });
}
function withOpening(text, sections) {
    const [first, ...rest] = sections;
    const opening = { kind: 'paragraph', text };
    return first && first.heading === undefined
        ? [{ blocks: [opening, ...first.blocks] }, ...rest]
        : [{ blocks: [opening] }, ...sections];
}
/** Writes the parts of an article as its file. `guessed` is the language if it is not known. */
function draftOfParts(parts, { lang, guessed, isMarkdown }) {
    const context = contextOf(parts, lang ?? guessed, isMarkdown);
    const { open } = context;
    if (isMarkdown)
        unlinkStandfirst(parts, context.plain, open);
    const ofAuthor = authorNote(parts, context.plain);
    if (ofAuthor)
        open.push({ says: ofAuthor });
    const overview = overviewOf(parts, context);
    const lists = {
        keyPoints: keyPointsOf(parts, context),
        quotes: quotesOf(parts, context),
        timeline: timelineOf(parts, context),
    };
    const head = headOf(parts, context, lang !== undefined);
    if (parts.sections.some(({ blocks }) => blocks.some(({ kind, quoted }) => quoted && kind !== 'quote')))
        open.push({ says: 'A block quote without a line of who said it became a paragraph.' });
    const body = bodyOf(parts, overview, context);
    const file = () => {
        const front = [...head, ...Object.entries(lists).flatMap(([name, entries]) => entriesOf(name, entries))];
        return [['---', ...open.map(toDoComment), ...front, '---'].join('\n'), ...body].join('\n\n') + '\n';
    };
    let problems = refused(file());
    if (doubtRefused(lists, problems)) {
        open.push({
            about: 'check',
            says: 'Items that the article does not bear out are commented out, with the reason.',
        });
        // To compile a long article takes as long as all else of its draft: once more only where it is another by now.
        problems = refused(file());
    }
    open.push(...problems.map(noteOf));
    return { markdown: file(), open: open.map(({ says }) => says) };
}
/** Marks items that the check refuses as in doubt, so that the file passes without them; whether there are any. */
function doubtRefused(lists, problems) {
    const found = problems.flatMap(({ path, reason, remedy }) => {
        const [, name = '', index] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
        const entry = lists[name]?.filter(({ doubt }) => !doubt)[Number(index)];
        return entry ? [{ entry, doubt: [reason, remedy].filter(Boolean).join('; ') }] : [];
    });
    for (const { entry, doubt } of found)
        entry.doubt ??= doubt;
    return found.length > 0;
}
/** What would still be wrong once the editor has done as the comments say. */
function refused(markdown) {
    const done = markdown
        .replaceAll(`]: ${guess}`, ']: ')
        .replace(/^# lang:$/m, 'lang: en')
        .replace(/^# headline:$/m, 'headline: x');
    try {
        compileArticle(done, { file: 'draft.md' });
        return [];
    }
    catch (error) {
        if (!(error instanceof ArticleError))
            throw error;
        return error.problems.filter(({ code }) => code !== 'no-words');
    }
}
const noteOf = ({ path, reason, remedy, code }) => ({
    about: code === 'no-alt' ? 'image' : 'check',
    says: `${path}: ${reason}${remedy ? `; ${remedy}` : ''}`,
});
function bodyOf(parts, overview, { written }) {
    const blocks = [];
    if (parts.headline)
        blocks.push(`# ${written(parts.headline)}`);
    if (parts.standfirst)
        blocks.push(written(parts.standfirst));
    const sections = [...parts.sections];
    if (sections[0]?.heading === undefined)
        blocks.push(...blocksOf(sections.shift()?.blocks ?? [], written));
    if (overview)
        blocks.push(`## ${overview.heading}`, overview.points.join('\n'));
    for (const { heading, blocks: inSection } of sections) {
        blocks.push(`## ${written(heading)}`, ...blocksOf(inSection, written));
    }
    return [...blocks, ...(overview?.footnotes ?? [])];
}
function blocksOf(blocks, written) {
    const lines = [];
    for (const [index, { kind, text, credit }] of blocks.entries()) {
        if (kind === 'item' && blocks[index - 1]?.kind === 'item')
            lines[lines.length - 1] += `\n- ${written(text)}`;
        else if (kind === 'item')
            lines.push(`- ${written(text)}`);
        else if (kind === 'quote')
            lines.push(`> ${written(text)}\n>\n> ${written(credit)}`);
        else
            lines.push(written(text));
    }
    return lines;
}

export { draftArticle, draftOfParts };
