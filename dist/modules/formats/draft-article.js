import { toString } from 'mdast-util-to-string';
import { stringify } from 'yaml';
import { locate } from '../story/passage.js';
import { limits } from '../story/story.js';
import { compileArticle } from './article.js';
import { parseValueMarkdown } from './article-markdown.js';
import { parseAttribution } from './attribution.js';
import { datesIn } from './draft-dates.js';
import { languageOf } from './draft-language.js';
import { Summed } from './draft-nearest.js';
import { draftParts } from './draft-parts.js';
import { ArticleText } from '../story/passage-text.js';
import { ArticleError } from './article-error.js';

/** Before the words of a footnote that is only a guess: no article has them, so it does not compile with them. */
const guess = '?? ';
/** Reading a date takes most of a millisecond, and few articles spell out more. */
const mostNumbers = 100;
/**
 * Makes an article file of plain text or Markdown. Every word of it is the text's own. What the text does not say is
 * a comment for the editor: a guessed footnote begins with `??` and stops the build until the editor takes it away; a
 * date that may not be an event’s is commented out. Whatever else `compileArticle` would refuse is told in a comment.
 * @param lang the language of the text; guessed, and said so, without it
 */
function draftArticle(text, { lang } = {}) {
    const parts = draftParts(text);
    const isMarkdown = /^#{1,6}\s|\]\(https?:/m.test(text);
    const writing = {
        lang: lang ?? languageOf(text),
        written: isMarkdown ? (words) => words : escapeMarkdown,
        plain: isMarkdown ? (words) => toString(parseValueMarkdown(words)) : (words) => words,
        open: [],
    };
    const { open } = writing;
    const overview = overviewOf(parts, writing);
    const timeline = timelineOf(parts, writing);
    const head = headOf(parts, writing, lang !== undefined);
    if (parts.sections.some(({ blocks }) => blocks.some(({ kind, quoted }) => quoted && kind !== 'quote')))
        open.push('A block quote without a line of who said it became a paragraph.');
    const body = bodyOf(parts, overview, writing);
    const file = () => [['---', ...open.map(toDo), ...head, ...timeline, '---'].join('\n'), ...body].join('\n\n') + '\n';
    open.push(...refused(file()));
    return { markdown: file(), open };
}
const toDo = (line) => `# TO DO: ${line.replace(/\s+/g, ' ')}`;
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
        const told = error.problems.filter(({ reason }) => !/^(?:no words|not in the article: “\?\?”)$/.test(reason));
        return told.map(({ field, reason, remedy }) => `${field}: ${reason}${remedy ? `; ${remedy}` : ''}`);
    }
}
const scalar = (text) => stringify(text, { lineWidth: 0 }).trimEnd();
function headOf(parts, { lang, open }, isGiven) {
    const head = [lang ? `lang: ${lang}` : '# lang:'];
    if (!lang)
        open.push('Write the language of the article behind “# lang:” and take the # away.');
    else if (!isGiven)
        open.push(`“lang: ${lang}” is guessed from the words of the text.`);
    if (parts.headline === undefined) {
        head.push('# headline:');
        const first = parts.sections.find(({ heading }) => heading !== undefined)?.heading;
        const now = first
            ? `until then the first heading stands for it, “${first}”`
            : 'it does not build without';
        open.push(`The text names no headline; write it behind “# headline:” and take the # away; ${now}.`);
    }
    for (const { field, line, value } of parts.about)
        head.push(`# ${field}: ${scalar(value ?? line)}`);
    if (parts.about.length)
        open.push('Lines that may tell who wrote it and when are commented out; take the # away where right.');
    return head;
}
function overviewOf(parts, { lang = 'en', written, plain, open }) {
    if (!parts.overview)
        return undefined;
    const texts = textsOf(parts, plain);
    const body = new ArticleText([{ blocks: texts }], lang);
    const summed = new Summed(texts, lang);
    const footnotes = [];
    const points = parts.overview.points.map((point, index) => {
        const name = `[^${index + 1}]`;
        if ('passage' in locate(body, { exact: plain(point) }))
            return `- ${written(point)}`;
        const sentence = summed.of(plain(point));
        footnotes.push(`${name}: ${guess}${sentence ? escapeMarkdown(sentence) : ''}`.trimEnd());
        if (!sentence)
            open.push(`Nothing in the article is like point ${index + 1}: write the words that it rests on into ${name}.`);
        return `- ${written(point)}${name}`;
    });
    if (footnotes.length) {
        open.push('Each footnote with “??” is the sentence most like its point: take “??” away where it carries the point, else put other words of the article there.');
    }
    return { heading: parts.overview.heading, points, footnotes };
}
const textsOf = ({ sections }, plain) => sections.flatMap(({ blocks }) => blocks.map(({ text }) => plain(text)));
function timelineOf(parts, { lang = 'en', plain, open }) {
    const body = new ArticleText([{ blocks: textsOf(parts, plain) }], lang);
    const tries = { left: mostNumbers };
    const proposed = parts.sections.flatMap(({ blocks }) => blocks.flatMap((block) => [...eventsOf(block, plain(block.text), lang, tries)]));
    if (tries.left < 0)
        open.push('There are more numbers in the text than were tried as dates.');
    if (proposed.length === 0)
        return [];
    const isUnique = ({ passage }) => 'passage' in locate(body, { exact: passage });
    const events = proposed.map((event) => isUnique(event) ? event : { ...event, doubt: 'its words stand there more than once' });
    const isSure = events.some(({ doubt }) => !doubt);
    if (isSure)
        open.push('Each entry of the timeline is a date that the text spells out: see that it is when that happened.');
    if (events.some(({ doubt }) => doubt))
        open.push('Dates that may not be those of an event are commented out in the timeline.');
    const lines = events.flatMap(({ when, title, passage, doubt }) => {
        const fields = [
            `- when: ${when}`,
            `  title: ${scalar(title.slice(0, limits.line))}`,
            `  passage: ${scalar(passage)}`,
        ];
        return doubt
            ? [`  # ${doubt}:`, ...fields.map((line) => `  # ${line}`)]
            : fields.map((line) => `  ${line}`);
    });
    return ['', isSure ? 'timeline:' : '# timeline:', ...lines];
}
function* eventsOf({ kind, credit }, text, lang, tries) {
    yield* datesIn(text, lang, tries);
    const said = kind === 'quote' && credit ? parseAttribution(credit, lang).said : undefined;
    if (!said)
        return;
    const words = text.replace(/ https?:\/\/\S+$/, '');
    yield {
        when: said,
        title: words,
        passage: words,
        doubt: 'the day of the quote, perhaps not of what it tells',
    };
}
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
        blocks.push(`## ${overview.heading.replace(/\s*:$/, '')}`, overview.points.join('\n'));
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
/** Plain text so that Markdown shows it as it is; addresses stay whole. */
function escapeMarkdown(words) {
    return words
        .split(/(https?:\/\/\S+)/)
        .map((part, index) => (index % 2 ? part : part.replace(/[\\`*_[\]<]|&(?=#?\w+;)/g, '\\$&')))
        .join('')
        .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
        .replace(/^(?=[-+#>=~])/, '\\');
}

export { draftArticle, guess };
