import { q as quoted, A as ArticleError, b as inOrder } from './problems.js';
import { r as readArticleFile, h as commentsLeft, j as claimsInFileOrder, k as gradeClaims, l as lineFinder, m as claimProblem } from './read.js';
import { i as isFields, n as nearestKey, b as idRemedies, S as StoryError, R as Refusal, o as orFail } from './command.js';
import { i as inlineText, w as wordingLocale, e as respelling, f as languageTag, S as StorySchema, p as parseStory, a as linkUrl } from './inline-text.js';
import { l as lineAndColumn, c as readJson, J as JsonFault, b as readText } from './read-text.js';
import { l as languages } from './all-languages.js';
import { A as ArticleText, j as locate } from './locate.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Texts of the timeline that are pieces of a sentence, and titles that say no more than one word: beside a date neither
 * tells what happened. Scripts without capital letters begin no text small.
 */
function fragments({ timeline, lang }) {
    return timeline.flatMap(({ title, text, kind }, index) => {
        const words = text ? inlineText(text).trim() : '';
        return [
            ...(!kind && isOneWord(title, lang)
                ? [
                    {
                        path: `timeline[${index}].title`,
                        reason: `a title of one word: ${quoted(title)}`,
                        remedy: 'say what happens, as in “Talks in Kyiv”',
                    },
                ]
                : []),
            ...(/^\p{Ll}/u.test(words)
                ? [
                    {
                        path: `timeline[${index}].text`,
                        reason: `a text that begins in lower case: ${quoted(words)}`,
                        remedy: 'write a whole sentence, with a capital letter and a full stop',
                    },
                ]
                : []),
        ];
    });
}
/** Languages that write no spaces are cut into words by their dictionary. */
function isOneWord(text, lang) {
    const words = new Intl.Segmenter(wordingLocale(lang), { granularity: 'word' }).segment(text);
    return [...words].filter(({ isWordLike }) => isWordLike).length === 1;
}

/** A summary of fewer words is seldom a sentence: “Am 4.” is what a cut at an abbreviation leaves of one. */
const fewestWords = 4;
/** The summaries of key points that are too short to be whole. */
function shortSummaries({ keyPoints, lang, }) {
    return keyPoints.flatMap(({ summary }, index) => {
        const words = inlineText(summary).trim();
        if (wordsIn(words, lang) >= fewestWords)
            return [];
        return {
            path: `keyPoints[${index}].summary`,
            reason: `less than four words, perhaps a sentence that was cut: ${quoted(words)}`,
            remedy: 'let the section begin with a whole sentence, or write keyPoints into the front matter',
            words,
        };
    });
}
function wordsIn(text, lang) {
    const words = new Intl.Segmenter(wordingLocale(lang), { granularity: 'word' }).segment(text);
    return [...words].filter(({ isWordLike }) => isWordLike).length;
}

/** The place of a problem of the file as a whole. */
const start = { line: 1, column: 1 };
/** A file that could not be read any further than to this one problem. */
const only = (text, problem) => ({
    ...{ file: problem.file, text, problems: [problem], warnings: [], inferred: [], placeOf: () => start },
});

const spoken = ['en', ...Object.keys(languages)];
/** Registered codes that Intl has no name for: undetermined (`und`), uncoded (`mis`), private use (`qaa` to `qtz`). */
const nameless = /^(?:und|mis|q[a-t][a-z])$/i;
/** The problem of a language tag that Intl knows no language for; undefined where it knows one. */
function unknownLanguage(lang) {
    const [tag = ''] = languageTag(lang).split('-');
    if (nameless.test(tag) || (tag.length <= 3 && namesIn('en').of(tag)))
        return undefined;
    const meant = spoken.find((each) => spoken.some((locale) => plain(namesIn(locale).of(each)) === plain(tag)));
    return {
        reason: `no language is known by the tag “${lang}”, so that labels and dates come in English`,
        remedy: meant ? `did you mean “${meant}”?` : 'write one such as “de” or “pt-BR”',
    };
}
/** The problem of a language tag that is read in another way than it is written; undefined where it is not. */
function respelt(lang) {
    const reason = respelling(lang);
    return reason ? { reason, remedy: `write “${languageTag(lang)}”` } : undefined;
}
const namesIn = (locale) => new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
/** The name of a language without accents and capitals, to compare with a tag, which has neither. */
const plain = (name = '') => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

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

/** The article that a story carries, to look for passages in: its sections, or its standfirst where it has none. */
function storyText(story) {
    const sections = blockTexts(story.sections, story.quotes);
    if (story.standfirst)
        sections.push({ id: '', blocks: [story.standfirst] });
    return new ArticleText(sections, story.lang);
}
/** The words of each section, a block each; a picture has none. */
function blockTexts(sections, quotes) {
    const quoted = new Map(quotes.map(({ id, text, passage }) => [id, { text, passage }]));
    const blocksOf = (block) => {
        if (block.type === 'paragraph')
            return [inlineText(block.text)];
        if (block.type === 'list')
            return block.items.map(inlineText);
        if (block.type === 'image')
            return [];
        const { text = '', passage } = quoted.get(block.quote) ?? {};
        // The context of a quote's passage is all that the article says of it: address and attribution.
        return [passage ? `${passage.prefix ?? ''}${passage.exact}${passage.suffix ?? ''}` : text];
    };
    return sections.map(({ id, body }) => ({ id, blocks: body.flatMap(blocksOf) }));
}
/** All items of a story that rest on a passage, in the order of the story. */
function anchoredItems(story) {
    return ['overview', 'keyPoints', 'quotes', 'timeline'].flatMap((list) => story[list].flatMap(({ id, passage }, index) => passage ? [{ path: `${list}[${index}]`, id, passage }] : []));
}

/**
 * The items of a story whose passages are not in an article, or in another of its sections, and no others: words that
 * still stand there are not lost because those around them changed.
 */
function lostPassages(story, article) {
    return anchoredItems(story).flatMap(({ path, id, passage }) => {
        const found = locateKnown(article, passage);
        if ('passage' in found)
            return movedFrom(passage, found, article, path, id);
        const words = quoted(passage.exact);
        if (found.reason === 'ambiguous') {
            const reason = `${found.count} times in the article, none of them with the words around it as they were: ${words}`;
            const remedy = 'give the passage a prefix or a suffix that only one place has';
            return [{ path, id, reason, remedy }];
        }
        const { nearest } = found;
        const remedy = nearest
            ? 'take over the words as the article has them now'
            : 'take the item out, or tie it to other words';
        const reason = `not in the article: ${words}`;
        return [{ path, id, reason, remedy, ...(nearest && { nearest: nearest.text }) }];
    });
}
/** The passage, told by less and less of the words around it where it stands more than once. */
function locateKnown(article, { exact, prefix = '', suffix = '' }) {
    const alone = locate(article, { exact });
    if ('passage' in alone || alone.reason !== 'ambiguous')
        return alone;
    for (const length of [400, 60, 20]) {
        const before = prefix.trim() && lastWords(prefix, length);
        const after = suffix.trim() && firstWords(suffix, length);
        for (const context of [{ prefix: before, suffix: after }, { prefix: before }, { suffix: after }]) {
            if (!context.prefix && !context.suffix)
                continue;
            const found = locate(article, { exact, ...context });
            if ('passage' in found)
                return found;
        }
    }
    return alone;
}
const lastWords = (text, length) => text.length <= length ? text : text.slice(-length).replace(/^\S*/, '');
const firstWords = (text, length) => text.length <= length ? text : text.slice(0, length).replace(/\S*$/, '');
/** A section that was renamed moves nothing: only where the old one is still there did words leave it. */
function movedFrom({ section }, found, { sections }, path, id) {
    const now = sections[found.section]?.id;
    if (!section || !now || now === section || !sections.some((each) => each.id === section))
        return [];
    const reason = `now in section “${now}”, not in “${section}”: ${quoted(found.passage.exact)}`;
    return [{ path, id, reason, remedy: 'make the story anew from the article' }];
}

/** A longer list of problems would not be read. */
const maxFields = 100;
/**
 * The fields of a story document that widgets ignore, in its order. Of a document of a later version none is known to be
 * wrong: a minor version may have more fields than these.
 */
function unknownFields(document) {
    const found = [];
    const isOurs = isFields(document) && String(document.version) === '1';
    if (isOurs)
        collect(StorySchema, document, '', found);
    return found;
}
function collect(schema, value, path, found) {
    const { wrapped, item, options, entries } = schema;
    if (wrapped)
        collect(wrapped, value, path, found);
    else if (options) {
        const option = options.find((each) => isMeant(each, value));
        if (option)
            collect(option, value, path, found);
    }
    else if (item && Array.isArray(value))
        value.forEach((each, index) => collect(item, each, `${path}[${index}]`, found));
    else if (entries && isFields(value)) {
        for (const [key, inner] of Object.entries(value)) {
            if (found.length === maxFields)
                return;
            const place = path ? `${path}.${key}` : key;
            if (Object.hasOwn(entries, key))
                collect(entries[key], inner, place, found);
            // Editors such as VS Code find the schema of a file by `$schema`.
            else if (place !== '$schema')
                found.push({ path: place, ...nearestOf(Object.keys(entries), key) });
        }
    }
}
/** Whether an option of a union describes the value: by its `type`, where both have one. */
function isMeant(option, value) {
    const { entries } = option;
    if (!entries || !isFields(value))
        return false;
    const kind = entries.type;
    return !kind || kind.literal === value.type;
}
function nearestOf(known, key) {
    const nearest = nearestKey(known, key);
    return nearest ? { nearest } : {};
}

/** Reads a story of JSON and checks all of it, each problem at its line and column. */
function checkStoryJson(text, file) {
    const problems = [];
    try {
        const { data, at, twice } = readJson(text);
        const placeOf = (path) => lineAndColumn(text, at(path));
        const add = (path, reason, more = {}) => problems.push({ file, ...placeOf(path), path, reason, ...more });
        for (const { path, offset } of twice) {
            add(path, 'written twice; only the last counts', lineAndColumn(text, offset));
        }
        for (const { path, address } of badLinks(data)) {
            add(path, `no address that a reader can be sent to: ${address}`, {
                remedy: 'write a full one, such as https://example.org/story',
            });
        }
        const warnings = [];
        for (const { path, nearest } of unknownFields(data)) {
            // A misspelt name is a problem and no warning: its author meant the field, and readers would miss the value.
            if (nearest)
                add(path, `no such field; did you mean “${nearest}”?`);
            else
                warnings.push({ file, ...placeOf(path), path, reason: 'no such field; it is ignored' });
        }
        const known = new Set(problems.map(({ path }) => path));
        const remedyOf = idRemedies(data);
        const read = { data, file, text, problems, warnings, inferred: [], placeOf };
        try {
            // `parseStory` would report a bad address a second time, as missing.
            const warn = (_, leftOut) => leftOut.forEach((each) => known.has(each.path) || add(each.path, each.reason, { remedy: remedyOf(each) }));
            read.story = parseStory(data, { warn });
        }
        catch (error) {
            if (!(error instanceof StoryError))
                throw error;
            if (!known.has(error.path))
                add(error.path, error.reason);
        }
        const { story } = read;
        read.timeline = idsOf(data?.timeline);
        for (const [path, lang] of story ? languagesOf(data) : []) {
            const told = [respelt(lang), path === 'lang' ? unknownLanguage(lang) : undefined];
            for (const each of told)
                if (each)
                    warnings.unshift({ file, ...placeOf(path), path, ...each });
        }
        if (story?.sections.length) {
            for (const { path, reason, remedy, nearest } of lostPassages(story, storyText(story))) {
                add(`${path}.passage`, reason, { remedy, ...(nearest && { nearest: { line: 0, text: nearest } }) });
            }
        }
        problems.sort((a, b) => a.line - b.line || a.column - b.column);
        return read;
    }
    catch (error) {
        if (!(error instanceof JsonFault))
            throw error;
        const place = lineAndColumn(text, error.offset);
        return only(text, { file, ...place, path: '', reason: `not JSON: ${error.message}` });
    }
}
/** The tags of the languages of a story and of its quotes, and where they stand. */
function languagesOf(data) {
    const { quotes } = data;
    const written = [['lang', data]];
    if (Array.isArray(quotes))
        quotes.forEach((quote, index) => written.push([`quotes[${index}].lang`, quote]));
    return written.flatMap(([path, fields]) => isFields(fields) && typeof fields.lang === 'string' ? [[path, fields.lang]] : []);
}
const idsOf = (items) => Array.isArray(items) ? items.map((item) => String(item?.id)) : [];
/** Addresses that `parseStory` leaves out without a word, since a page can do nothing about them. */
function badLinks(data, path = '') {
    if (typeof data !== 'object' || data === null)
        return [];
    return Object.entries(data).flatMap(([key, value]) => {
        const inner = Array.isArray(data) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
        if (typeof value !== 'string')
            return badLinks(value, inner);
        const isLink = (key === 'url' || key === 'href') && linkUrl(value) === undefined;
        return isLink ? [{ path: inner, address: value.slice(0, 200) }] : [];
    });
}

const lists = ['overview', 'keyPoints', 'quotes', 'timeline'];
/** Hexadecimal digits of a digest: a change is seen, not a forgery. */
const digits = 12;
/** What a review keeps of each item: its id and a digest of what readers see of it. */
const digestsOf = (story) => itemsOf(story)
    .map(({ id, digest }) => `${encoded(id)}:${digest}`)
    .join(' ');
/** The items that changed since somebody reviewed them, or were added or taken away; none where nobody did. */
function unreviewed(story) {
    const { reviewed } = story.ai ?? {};
    if (!reviewed)
        return [];
    const known = new Map(reviewed.hash.split(' ').map((each) => each.split(':')));
    const remedy = 'review it, then run “story-widgets approve” again';
    const since = `since ${reviewed.by} reviewed the story (${reviewed.at})`;
    const told = itemsOf(story).flatMap(({ path, id, digest }) => {
        const was = known.get(encoded(id));
        known.delete(encoded(id));
        if (was === digest)
            return [];
        return [{ path, id, reason: `“${id}” was ${was === undefined ? 'added' : 'changed'} ${since}`, remedy }];
    });
    const gone = [...known.keys()].filter(Boolean).map((id) => ({
        ...{ path: 'ai.reviewed', id: decoded(id), reason: `“${decoded(id)}” was taken out ${since}`, remedy },
    }));
    return [...told, ...gone];
}
/** Half a character, which no address takes, is as good as any. */
const encoded = (id) => encodeURIComponent(id.replace(/\p{Cs}/gu, '\uFFFD'));
function decoded(id) {
    try {
        return decodeURIComponent(id);
    }
    catch {
        return id;
    }
}
const itemsOf = (story) => lists.flatMap((list) => story[list].map((item, index) => {
    // What stands around a passage, and what the check of a story reckons, nobody reviews.
    const { allow: _, passage, ...shown } = item;
    const { at: _at, until: _until, ...own } = shown;
    const text = canonical({ list, ...own, passage: passage?.exact });
    const digest = bytesToHex(sha256(utf8ToBytes(text))).slice(0, digits);
    return { path: `${list}[${index}]`, id: item.id, digest };
}));
/** JSON with its keys in order, so that the same item always has the same digest. */
const canonical = (value) => JSON.stringify(value, (_, inner) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
    ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
    : inner);

/**
 * What the name of a file says that it holds.
 * @throws {Refusal} where that is neither an article nor a story
 */
function kindOf(file) {
    if (/\.(?:md|markdown)$/i.test(file))
        return 'article';
    if (/\.json$/i.test(file))
        return 'story';
    throw new Refusal('unknown-ending', 'neither an article (.md) nor a story (.json); make an article of it with “draft”');
}
/**
 * What a file of that name and text holds, an article (`.md`) or a story (`.json`), and whether all of it is right: schema,
 * dates, links, ids, passages, and what its lines claim.
 * @throws {Refusal} where its name says neither article nor story
 */
function parseStoryFile(text, file, claims = 'graded') {
    const kind = kindOf(file);
    if (text.trim() === '')
        return only(text, emptyFile(file, kind));
    const read = withReview(kind === 'story' ? checkStoryJson(text, file) : checkArticle(text, file));
    return claims === 'off' || !read.story ? read : withClaims(read, read.story, claims);
}
/** Adds the claims that the article does not support; not to a file with other problems, since those may be the cause. */
function withClaims(read, story, mode) {
    if (read.problems.length > 0)
        return read;
    const report = claimsInFileOrder(story, read.timeline ?? []);
    const found = gradeClaims(report, mode);
    const lineOf = read.data === undefined ? lineFinder(read.text) : () => 0;
    const told = (claim) => claimProblem(claim, read.file, read.placeOf(`${claim.path}.${claim.field}`), lineOf);
    return {
        ...read,
        problems: found.problems.map(told).sort(inOrder),
        warnings: [...read.warnings, ...found.warnings.map(told)],
        inferred: report.inferred.map(told),
    };
}
/** Adds which items changed after somebody reviewed them. */
function withReview(read) {
    if (!read.story?.ai?.reviewed)
        return read;
    const stale = unreviewed(read.story).map(({ path: inStory, id, ...told }) => {
        const index = inStory.startsWith('timeline[') ? (read.timeline?.indexOf(id) ?? -1) : -1;
        const path = index === -1 ? inStory : `timeline[${index}]`;
        return { file: read.file, ...read.placeOf(path), path, ...told };
    });
    return { ...read, warnings: [...read.warnings, ...stale] };
}
const emptyFile = (file, kind) => ({
    ...{ file, ...start, path: '', reason: 'the file is empty' },
    remedy: kind === 'article'
        ? 'write the article into it, or make it of a text or a web page with “draft”'
        : 'save the story into it anew',
});

/** The text of an article or a story. @throws {Failure} where the file cannot be read, or is neither by its name */
async function readStoryText(file) {
    await orFail(file, () => kindOf(file));
    return readText(file);
}
/**
 * Reads an article (`.md`) or a story (`.json`) and checks all of it.
 * @throws {Failure} where the file cannot be read, or is neither by its name
 */
const readStoryFile = async (file, claims) => parseNamed(await readStoryText(file), file, claims);
/**
 * The result of `parseStoryFile`; for a document of another format a problem that says so, and the command to use.
 * @throws {Failure} where its name says neither article nor story
 */
async function parseNamed(text, file, claims) {
    const read = await orFail(file, () => parseStoryFile(text, file, claims));
    if (read.data === undefined || read.story)
        return read;
    // The other formats take long to load, and most files are stories.
    const { foreignStory } = await import('./cli-files-foreign-story.js');
    const foreign = foreignStory(read.data, file);
    return foreign ? { ...read, problems: [foreign], warnings: [] } : read;
}

export { lostPassages as a, blockTexts as b, readStoryText as c, digestsOf as d, parseNamed as e, kindOf as k, locateKnown as l, parseStoryFile as p, readStoryFile as r, storyText as s };
