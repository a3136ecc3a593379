import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { c as counted } from './problem.js';
import { i as isFields, R as Refusal, o as orFail, r as readArgs, U as UsageError, F as Failure } from './command.js';
import { d as doubtComment, g as guess, c as compileArticle, t as toDoComment, i as isOverviewName, e as excessOf, a as excessOfDocument } from './read.js';
import { L as Losses, l as listOf, t as textOf, d as datedByWriting } from './losses.js';
import { k as kindOfText, r as readInput, a as readBytes, d as decodeText } from './read-text.js';
import { i as inlineText, l as limits } from './inline-text.js';
import { s as sentences, a as spelledDate, w as withoutTime, m as monthNames, b as wholeWords, i as inOurScripts, q as quotations, c as wholeWord, l as letters, d as latinDigits, e as spelledDates, I as Ids, p as parseAttribution } from './locate.js';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify, parse } from 'yaml';
import { e as escapeMarkdown, c as contextOf } from './markdown.js';
import { t as tellsOf, w as weekdays, p as publicationStart, a as publicationFacts, d as draftParts, i as isSigned, b as withoutRules } from './from-text.js';
import { n as namesIn, w as withoutBy, i as isPersonName, b as bylineStart, a as isNobody } from './byline.js';
import { i as isoWhen } from './iso-date.js';
import { i as isWhen, A as ArticleError } from './problems.js';
import { p as parsePage } from './parse-page.js';
import { r as reportLosses } from './report-losses.js';
import { w as writeAtomic } from './write-atomic.js';

/** What only a computer reads, never a page. */
const articleFormats = [
    {
        label: 'RSS, Atom, JSON Feed and exports of WordPress',
        matches: (text, kind) => kind === 'feed' || (kind === 'json' && /jsonfeed\.org\/version/.test(text) && isJsonFeed(text)),
        read: async (text) => (await import('./formats-feed-read.js')).readFeed(text),
    },
    {
        label: 'NITF and NewsML-G2',
        matches: (_, kind) => kind === 'news',
        read: async (text) => (await import('./formats-news-xml-read.js')).readNewsXml(text),
    },
    {
        label: 'posts of WordPress',
        matches: (text, kind) => kind === 'json' && /"(?:rendered|raw)"/.test(text) && isPost(dataOf(text)),
        read: async (text) => (await import('./formats-wordpress-read.js')).readWordPress(dataOf(text)),
    },
    {
        label: 'the clipboard of Google Docs and Word',
        matches: (text, kind) => kind === 'html' &&
            // What Google Docs exports is told by its comments alone.
            /\bdocs-internal-guid|schemas-microsoft-com:office:word|class=["']?Mso|\bid=["']?cmnt(?:_ref)?\d/i.test(text),
        read: async (text) => (await import('./formats-clipboard-read.js')).readClipboard(text),
    },
];
function isJsonFeed(text) {
    const data = dataOf(text);
    const version = data?.version;
    return typeof version === 'string' && version.includes('jsonfeed.org/version');
}
/** Whether data are a post as the REST interface of WordPress gives it, or a list of them. */
function isPost(data) {
    if (Array.isArray(data))
        return data.length > 0 && data.every(isPost);
    if (!isFields(data) || !isFields(data.title))
        return false;
    return ('rendered' in data.title || 'raw' in data.title) && ('content' in data || 'excerpt' in data);
}
function dataOf(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
}

/** Running text as one line of Markdown that an article file reads as the same text. */
const inlineMarkdown = (inlines) => lineOf(grouped(inlines, ['href', 'strong', 'em']));
/** An image as an article file has it, with its credit as title. */
const imageMarkdown = ({ url, alt, credit }) => lineOf([{ type: 'image', url, alt, title: credit ?? null }]);
const lineOf = (children) => toMarkdown({ type: 'paragraph', children }, { emphasis: '*', strong: '*', resourceLink: true })
    .trimEnd()
    .replace(/\s*\n\s*/g, ' ');
const markOf = (inline, mark) => (typeof inline === 'string' ? undefined : inline[mark]);
/** Neighbours with the same mark stand in it together: signs of marks in a row would be read otherwise. */
function grouped(inlines, [mark, ...inner]) {
    if (mark === undefined)
        return [{ type: 'text', value: inlineText(inlines) }];
    const groups = [];
    for (const inline of inlines) {
        const last = groups.at(-1);
        if (last && markOf(last[0], mark) === markOf(inline, mark))
            last.push(inline);
        else
            groups.push([inline]);
    }
    return groups.flatMap((group) => {
        const children = grouped(group, inner);
        const value = markOf(group[0], mark);
        return value === undefined || value === false ? children : marked(children, mark, String(value));
    });
}
/** Marks stand at words: with a space at their edge they would be none. */
function marked(children, mark, value) {
    const [first, last] = [children[0], children.at(-1)];
    const before = first.type === 'text' ? /^\s*/.exec(first.value)[0] : '';
    if (first.type === 'text')
        first.value = first.value.slice(before.length);
    const after = last.type === 'text' ? /\s*$/.exec(last.value)[0] : '';
    if (last.type === 'text')
        last.value = last.value.slice(0, last.value.length - after.length);
    const words = children.filter((each) => each.type !== 'text' || each.value !== '');
    const space = (white) => (white ? [{ type: 'text', value: white }] : []);
    if (words.length === 0)
        return space(before + after);
    const node = mark === 'href'
        ? { type: 'link', url: value, children: words }
        : { type: mark === 'em' ? 'emphasis' : 'strong', children: words };
    return [...space(before), node, ...space(after)];
}

/** The key points that the source has, unless they are those that the sections make by themselves. */
function keyPointsOf({ given, sections }, { plain, texts, isThere, open, lang = 'en' }) {
    const headings = sections.flatMap(({ heading }) => (heading === undefined ? [] : [plain(heading)]));
    const told = given?.keyPoints ?? [];
    const points = told.length > 0 ? told : pointsOfSections(sections, plain, lang, open);
    if (told.length === 0 && points.length > 0)
        return points.map((point) => entryOf(point, headings, isThere));
    const ofSections = points.filter(({ heading, summary }, index) => heading === headings[index] && texts.some((text) => text.startsWith(inlineText(summary))));
    if (points.length === 0 || (ofSections.length === points.length && points.length === headings.length))
        return [];
    const entries = points.map((point) => entryOf(point, headings, isThere));
    if (entries.every(({ doubt }) => doubt))
        open.push({
            about: 'keyPoints?',
            says: 'The key points of the source are commented out; until then each section makes one.',
        });
    return entries;
}
/** A section that begins with a list or a picture makes no key point by itself, so that all have to be written. */
function pointsOfSections(sections, plain, lang, open) {
    const titled = sections.filter(({ heading }) => heading !== undefined);
    // The first block of words must be a paragraph; pictures before it do no harm.
    const leads = titled.map(({ blocks }) => blocks.find(({ kind }) => kind !== 'image'));
    if (leads.every((lead) => lead?.kind === 'paragraph'))
        return [];
    const points = titled.flatMap(({ heading, blocks }) => {
        const lead = blocks.find(({ kind }) => kind === 'paragraph') ?? blocks.find(({ kind }) => kind !== 'image');
        const text = lead ? plain(lead.text).trim() : '';
        if (!lead || !text)
            return [];
        const first = lead.kind === 'quote' ? text : sentences(text, lang)[0];
        const words = first.trim().split('\n')[0];
        const summary = [words];
        return [{ id: '', heading: plain(heading), summary, passage: { exact: words } }];
    });
    const untold = titled.filter(({ blocks }) => !blocks.some(({ kind }) => kind === 'paragraph'));
    if (points.length > 0)
        open.push({
            about: 'keyPoints',
            says: 'A section does not begin with a paragraph, so the key points are written out in keyPoints: see that each sums its section up.',
        });
    for (const { heading } of untold)
        open.push({
            says: `The section “${plain(heading)}” has no paragraph that could sum it up: write one, or its key point.`,
        });
    return points;
}
function entryOf({ heading, summary, passage }, headings, isThere) {
    const words = [passage?.exact ?? '', inlineText(summary)].find((each) => each && isThere(each));
    return {
        fields: {
            heading,
            summary: inlineMarkdown(summary),
            ...(headings.includes(heading) && { section: heading }),
            passage: words ?? passage?.exact ?? '??',
        },
        ...(!words && { doubt: 'no words of the article that it rests on were found: write them into passage' }),
    };
}

/** What readers are told by a field that many articles do not show. */
const told = {
    url: 'where the article is (url)',
    byline: 'who wrote it (byline)',
    published: 'when it was published (published)',
};
/** The first fields of the front matter: what is known, and as comments what may be so. */
function headOf$1(parts, { lang, open }, isGiven) {
    const lines = [lang ? `lang: ${lang}` : '# lang:'];
    if (!lang)
        open.push({
            about: 'lang',
            says: 'Write the language of the article behind “# lang:” and take the # away.',
        });
    else if (!isGiven)
        open.push({ about: 'lang', says: `“lang: ${lang}” is guessed from the words of the text.` });
    if (parts.headline === undefined) {
        lines.push('# headline:');
        const first = parts.sections.find(({ heading }) => heading !== undefined)?.heading;
        const now = first
            ? `until then the first heading stands for it, “${first}”`
            : 'it does not build without';
        open.push({
            about: 'headline',
            says: `The text names no headline; write it behind “# headline:” and take the # away; ${now}.`,
        });
    }
    for (const [field, value] of Object.entries(parts.head ?? {})) {
        if (value === undefined || (Array.isArray(value) && value.length === 0))
            continue;
        const isUnseen = field === 'image' && value.alt === '';
        if (isUnseen)
            open.push({ about: 'image', says: 'Write what the image shows into its alt and take the # away.' });
        lines.push(...yamlOf({ [field]: value }).map((line) => (isUnseen ? `# ${line}` : line)));
    }
    for (const { field, line, value } of parts.about)
        lines.push(...yamlOf({ [field]: value ?? line }).map((each) => `# ${each}`));
    if (parts.about.length) {
        const written = [...new Set(parts.about.map(({ line }) => `“${line}”`))].join(', ');
        open.push({
            about: 'head',
            says: `Lines that may tell who wrote it and when are commented out; take the # away where right. As written: ${written}.`,
        });
    }
    const known = new Set([...Object.keys(parts.head ?? {}), ...parts.about.map(({ field }) => field)]);
    const untold = Object.keys(told).filter((field) => !known.has(field));
    lines.push(...untold.map((field) => `# ${field}:`));
    if (untold.length) {
        const list = new Intl.ListFormat('en-GB').format(untold.map((field) => told[field]));
        open.push({
            about: 'head',
            says: `Readers are not told ${list}: write it behind its name and take the # away.`,
        });
    }
    return lines;
}
/** Fields of the front matter as YAML, every text on one line. */
const yamlOf = (fields) => stringify(fields, { lineWidth: 0, blockQuote: 'literal' }).trimEnd().split('\n');
/**
 * A list of the front matter. Entries in doubt are comments under the reason; where all are, the list’s name is one too,
 * since an empty list is none.
 */
function entriesOf(name, entries) {
    if (entries.length === 0)
        return [];
    const isSure = entries.some(({ doubt }) => !doubt);
    const lines = entries.flatMap(({ fields, doubt }) => {
        const written = yamlOf([fields]);
        return doubt
            ? [doubtComment(doubt), ...written.map((line) => `  # ${line}`)]
            : written.map((line) => `  ${line}`);
    });
    return ['', isSure ? `${name}:` : `# ${name}:`, ...lines];
}

/** Letters that tell a language, or two that share a script. */
const scripts = [
    { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, lang: 'ja' },
    { letters: /\p{Script=Han}/gu, lang: 'zh', unless: [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'] },
    { letters: /\p{Script=Hangul}/gu, lang: 'ko' },
    { letters: /\p{Script=Hebrew}/gu, lang: 'he' },
    { letters: /\p{Script=Devanagari}/gu, lang: 'hi' },
    { letters: /\p{Script=Thai}/gu, lang: 'th' },
    { letters: /\p{Script=Greek}/gu, lang: 'el' },
    { letters: /\p{Script=Arabic}/gu, lang: 'ar', unless: [/[پچژگ]/u, 'fa'] },
    { letters: /\p{Script=Cyrillic}/gu, lang: 'ru', unless: [/[іїєґ]/iu, 'uk'] },
];
/**
 * The language that the script of a text tells by itself; where several share one, as Arabic letters and Cyrillic are
 * shared, the likeliest. Undefined for Latin letters, and where no script has most of the letters.
 */
function scriptLanguage(text) {
    const words = text.slice(0, 20_000);
    const letters = words.match(/\p{L}/gu)?.length ?? 0;
    const own = scripts.find((each) => (words.match(each.letters)?.length ?? 0) * 2 > letters);
    return own?.unless?.[0].test(words) ? own.unless[1] : own?.lang;
}

/** As much of a text as tells its language. */
const enough = 20_000;
/** As tags of this library’s languages write them. */
const tags = { no: 'nb', tl: 'fil' };
/** The language that a text is probably written in, by its letters and how they follow each other; undefined where none stands out. */
async function languageOf(text) {
    // Addresses are mostly English, and say nothing of the words around them.
    const words = text.slice(0, enough).replace(/https?:\/\/\S+/g, ' ');
    if (isPlainlyEnglish(words))
        return 'en';
    // Its statistics take as long to load as all else that a draft needs.
    const { eld } = await import('eld/extrasmall');
    const found = eld.detect(words);
    const lang = found.isReliable() ? (tags[found.language] ?? found.language) : scriptLanguage(words);
    return lang === 'zh' && isTraditional(words) ? 'zh-Hant' : lang;
}
/** The language of all words of a document. */
const languageOfDocument = ({ headline, standfirst = '', sections = [], quotes = [], timeline = [], }) => languageOf([
    headline,
    standfirst,
    ...sections.flatMap(({ body }) => body.flatMap(wordsOf$1)),
    ...quotes.map(({ text }) => text),
    ...timeline.map(({ title, text = [] }) => `${title} ${inlineText(text)}`),
].join('\n'));
function wordsOf$1(block) {
    if (block.type === 'paragraph')
        return [inlineText(block.text)];
    return block.type === 'list' ? block.items.map(inlineText) : [];
}
/**
 * Whether every eighth word and more is one that English alone is full of. Of prose a fifth and more is, of headlines less; of a
 * text whose other half is in another language a tenth.
 */
function isPlainlyEnglish(words) {
    const all = words.match(/\p{L}+/gu)?.length ?? 0;
    const own = words.match(/(?<!\p{L})(?:the|of|and|to|that|with|for|is|was|from|by)(?!\p{L})/giu)?.length ?? 0;
    return all >= 20 && own * 8 >= all && /\bthe\b/i.test(words) && /\b(?:of|and|to)\b/i.test(words);
}
/** Characters of the commonest words that each way of writing Chinese has alone, in the same order. */
const traditional = /[們國這來時會說對開關無過還後點發學經長門問間見車書東兩樣為與從個實現處當將體動應該進運種]/g;
const simplified = /[们国这来时会说对开关无过还后点发学经长门问间见车书东两样为与从个实现处当将体动应该进运种]/g;
const isTraditional = (words) => (words.match(traditional)?.length ?? 0) > (words.match(simplified)?.length ?? 0);

/**
 * Finds the sentences that a line most likely sums up. More daring than the nearest match of a passage, which must not
 * mislead: a line says the same in other words, and what is found is shown as a guess.
 */
class NearestSentences {
    #candidates;
    /** How many sentences have a word: one that most of them have tells little. */
    #spread = new Map();
    constructor(paragraphs, lang) {
        this.#candidates = paragraphs.flatMap((words, paragraph) => [...candidatesIn(words, paragraph, lang)]);
        for (const { stems } of this.#candidates) {
            for (const stem of stems)
                this.#spread.set(stem, (this.#spread.get(stem) ?? 0) + 1);
        }
    }
    /** So many sentences that share most with a line, the likeliest first; none where none shares two words of weight. */
    of(line, most = 3) {
        const wanted = [...stemsOf(line)];
        const alike = this.#candidates.flatMap(({ stems, ...place }) => {
            const shared = wanted.filter((stem) => stems.has(stem));
            const weight = shared.reduce((sum, stem) => sum + 1 / this.#spread.get(stem), 0);
            // A long sentence holds many words by chance.
            const score = (shared.length + weight) / Math.sqrt(stems.size + 8);
            return shared.length >= 2 ? [{ place, score }] : [];
        });
        return alike
            .sort((a, b) => b.score - a.score)
            .slice(0, most)
            .map(({ place }) => place);
    }
}
function* candidatesIn(words, paragraph, lang) {
    let at = 0;
    for (const sentence of sentences(words, lang)) {
        const text = sentence.trim();
        yield { paragraph, start: at + sentence.indexOf(text), text, stems: stemsOf(sentence) };
        at += sentence.length;
    }
}
/**
 * Scripts that write no spaces between words: Thai, Lao, Burmese, Khmer, Japanese and Chinese. By their places, since the class
 * of all letters in a pattern takes half a millisecond to compile each time it stands there.
 */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u3005-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\u{20000}-\u{3ffff}]+/gu;
/** A word, or signs of which some are words. */
const word$1 = /[\p{L}\p{M}\p{N}]+/gu;
/** Signs that a word has at least, to count: letters, and the marks on them, with which Indian scripts write their vowels. */
const longEnough = 4;
const stem = (word) => word.toLowerCase().slice(0, 6);
/** The longer words of a text, without the endings that grammar puts on them; each two signs where no spaces are between words. */
const stemsOf = (text) => new Set([
    ...wordsOf(text).flatMap(({ text }) => (isLong(text) ? [stem(text)] : [])),
    ...(text.match(word$1) ?? []).flatMap((each) => each.match(unspaced) ?? []).flatMap(pairsOf),
]);
const isLong = (word) => [...word].length >= longEnough;
function wordsOf(text) {
    return [...text.matchAll(word$1)].flatMap(({ 0: whole, index }) => {
        let start = index;
        return whole.split(unspaced).flatMap((part) => {
            start = text.indexOf(part, start);
            const at = start;
            start += part.length;
            return part === '' ? [] : [{ text: part, start: at }];
        });
    });
}
/** Two signs of Hiragana alone are of the grammar. */
const pairsOf = (signs) => [...signs].flatMap((sign, at, all) => {
    const pair = sign + (all[at + 1] ?? '');
    return pair === sign || /^\p{Script=Hira}+$/u.test(pair) ? [] : [pair];
});

/** The overview, each point tied to the article’s own words: its own, those that are known, or a guess. */
function overviewOf(parts, { lang = 'en', texts, written, plain, isThere, open }) {
    if (!parts.overview)
        return undefined;
    const { heading, passages = [] } = parts.overview;
    const summed = new NearestSentences(texts, lang);
    const footnotes = [];
    let guesses = 0;
    const points = parts.overview.points.map((point, index) => {
        const name = `[^${index + 1}]`;
        const known = passages[index];
        if (isThere(plain(point)))
            return `- ${written(point)}`;
        if (known && isThere(known)) {
            footnotes.push(`${name}: ${escapeMarkdown(known)}`);
            return `- ${written(point)}${name}`;
        }
        const [sentence, ...others] = summed.of(plain(point)).map(({ text }) => text);
        guesses++;
        for (const other of others)
            open.push({ about: name, says: `${name} may rest on another sentence: “${other.slice(0, 300)}”` });
        footnotes.push(`${name}: ${guess}${sentence ? escapeMarkdown(sentence) : ''}`.trimEnd());
        if (!sentence)
            open.push({
                about: name,
                says: `Nothing in the article is like point ${index + 1}: write the words that it rests on into ${name}.`,
            });
        return `- ${written(point)}${name}`;
    });
    if (guesses > 0) {
        open.push({
            about: 'overview',
            says: 'Each footnote with “??” is the sentence most like its point: take “??” away where it carries the point, else put other words of the article there.',
        });
    }
    return { heading: heading.replace(/\s*:$/, ''), points, footnotes };
}

/** The head of a text in TOML, as its group, and what comes before the text below. */
const toml = /^\+\+\+[ \t]*\n([^]*?\n)\+\+\+[ \t]*(?:\n|$)/;
/** What tells a text in ArchieML. */
const archieml = /^\s*\[\+?body\]\s*$/im;
/** As heads are read: without a byte order mark, lines ended in one way. */
const normalized = (text) => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
/** Loads what the head of a text needs, which a page has no need of for most. */
async function headParsersFor(text) {
    const given = normalized(text);
    if (toml.test(given))
        return { toml: (await import('smol-toml')).parse };
    if (!archieml.test(given))
        return {};
    const [{ default: parser }, { readArchie }] = await Promise.all([
        import('archieml'),
        import('./formats-draft-archie-body.js'),
    ]);
    return { archieml: (words) => readArchie(words, parser.load) };
}

/** Marks where the beginning of a text ends, for lists of articles; they say nothing else. */
const marker = /^(?:more|excerpt|nextpage|toc|truncate)$/i;
/** A row that parts the head of a table from its rows. */
const parting = /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$/;
/** What site generators replace. */
const shortcode = /\{\{[<%][^\n]{1,300}?[%>]\}\}|\{%[^\n]{1,300}?%\}/g;
const frame = /<(iframe|video|audio|script)\b[^<>]{0,1000}\bsrc=["']?([^"'\s<>]+)[^<>]{0,1000}>[^]{0,2000}?<\/\1>/gi;
const short = (words) => words.replace(/\s+/g, ' ').trim().slice(0, 1000);
/** A text in Markdown without what is no words of it, and what that is, a sentence each: comments, tables, frames. */
function withoutAsides(text) {
    const notes = [];
    const tell = (what, words) => {
        notes.push(`${what} of the text was left out: “${short(words)}”.`);
        return '';
    };
    const kept = withoutComments(text, (words) => {
        if (short(words) !== '' && !marker.test(short(words)))
            tell('A comment', words);
    })
        .replace(frame, (_, name, src) => tell(`A frame (${name.toLowerCase()})`, src))
        .replace(shortcode, (whole) => tell('A shortcode', whole));
    return { text: withoutTables(kept, (words) => tell('A table', words)), notes };
}
/** Without comments of HTML; one that never ends is text. A pattern would look for the end from each beginning anew. */
function withoutComments(text, tell) {
    const kept = [];
    let at = 0;
    for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', at)) {
        const end = text.indexOf('-->', start + 4);
        if (end === -1)
            break;
        kept.push(text.slice(at, start));
        tell(text.slice(start + 4, end));
        at = end + 3;
    }
    return kept.join('') + text.slice(at);
}
/** Without the tables of Markdown: a row with strokes, one that parts, and all rows with strokes below. */
function withoutTables(text, tell) {
    const lines = text.split('\n');
    const kept = [];
    for (let at = 0; at < lines.length; at++) {
        const [line, next = ''] = [lines[at], lines[at + 1]];
        if (!line.includes('|') || !next.includes('|') || !parting.test(next)) {
            kept.push(line);
            continue;
        }
        const rows = [line];
        for (at += 2; lines[at]?.includes('|'); at++)
            rows.push(lines[at]);
        at--;
        kept.push('');
        tell(rows.join('\n'));
    }
    return kept.join('\n');
}

/** Above and below a text no more paragraphs tell of those who wrote it. */
const mostParagraphs = 2;
/**
 * What an editor is told of a first or last paragraph that begins with the name of one who wrote the text: sites tell there who that
 * is, and it is no part of the article then; a text about its author may begin or end so too.
 */
function authorNote({ sections, standfirst, head = {}, about }, plain) {
    const names = [
        ...(head.byline ?? []).map(({ name }) => name),
        ...about.filter(({ field }) => field === 'byline').flatMap(({ value, line }) => namesIn(value ?? line)),
    ];
    const blocks = sections.flatMap((section) => section.blocks);
    if (names.length === 0 || blocks.length <= mostParagraphs)
        return undefined;
    const edges = [
        standfirst ?? '',
        ...blocks.slice(0, mostParagraphs).map(({ text }) => text),
        ...blocks.slice(-mostParagraphs).map(({ text }) => text),
    ];
    const words = edges.map(plain).find((each) => tellsOf(each, names));
    return words === undefined
        ? undefined
        : `A paragraph may be about the author: “${words.slice(0, 500)}”; take it out where it is not the article’s.`;
}

/** What the lines above a text are of, as desks label them in the languages of drafts; English is known in all. */
const words$2 = {
    headline: 'headline hed title titel überschrift schlagzeile titre titular título titulo titolo kop tytuł nagłówek заголовок başlık العنوان عنوان تیتر כותרת शीर्षक 見出し タイトル 标题 標題 题目 題目',
    byline: 'byline by author authors writer reporter autor autorin autorinnen autore autrice autores autora auteur auteure verfasser verfasserin journalist door autorka autorzy автор авторы автори yazar yazan muhabir الكاتب الكاتبة بقلم كتب نویسنده خبرنگار מאת כתב כתבת लेखक लेखिका संवाददाता 筆者 執筆 記者 作者 撰文 记者',
    published: 'date published publication-date datum veröffentlicht erschienen date-de-publication publié fecha publicado data data-di-pubblicazione pubblicato gepubliceerd data-publikacji opublikowano дата дата-публикации опубликовано дата-публікації опубліковано tarih yayın-tarihi التاريخ تاريخ تاريخ-النشر تاریخ تاریخ-انتشار תאריך תאריך-פרסום तारीख दिनांक तिथि 日付 公開日 掲載日 日期 发布日期 發布日期',
    updated: 'updated last-updated aktualisiert mis-à-jour actualizado atualizado aggiornato bijgewerkt aktualizacja обновлено оновлено güncelleme آخر-تحديث به‌روزرسانی עודכן अपडेट 更新日 更新日期',
    standfirst: 'standfirst dek deck subhead subheadline subtitle summary description intro vorspann unterzeile untertitel chapô chapeau sous-titre entradilla subtítulo bajada sumario sommario sottotitolo catenaccio lead sumário inleiding лид подзаголовок лід підзаголовок spot özet المقدمة عنوان-فرعي ملخص لید خلاصه כותרת-משנה תקציר सारांश उपशीर्षक リード 要約 导语 導語 摘要 副标题 副標題',
    body: 'text body copy article artikel texte texto testo tekst текст metin النص متن טקסט पाठ 本文 正文',
};
const fields = new Map(Object.keys(words$2).flatMap((field) => words$2[field].split(' ').map((word) => [word.replaceAll('-', ' '), field])));
const labelled = /^(?:\*\*|__)?\s*(\p{L}[\p{L}\p{M}\u200c '’-]{0,28}?)\s*(?:\*\*|__)?\s*[:：]\s*(?:\*\*|__)?\s*(.*)$/u;
const fieldOf = (label) => fields.get(label.toLowerCase().normalize().replaceAll('-', ' '));
/** A headline or a standfirst is no longer. */
const longest$2 = 600;
/**
 * Reads the lines at the top of a text that have labels. At least a headline is labelled, or two that tell of an article;
 * undefined otherwise, as a text may begin with who speaks, too.
 */
function labelledHead(lines) {
    const head = { told: {}, others: [], size: 0 };
    let perhaps = [];
    let known = 0;
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at].trim();
        if (line === '') {
            // Behind a blank line only what is known is of the head.
            if (perhaps.length > 0)
                break;
            continue;
        }
        const [, label = '', beside = ''] = labelled.exec(line) ?? [];
        const field = fieldOf(label);
        const isTaken = field !== undefined && field in head.told;
        if (label === '' || line.length > longest$2 || (isTaken && field === 'body'))
            break;
        if (!field || isTaken) {
            const isNextTo = at > 0 && lines[at - 1].trim() !== '';
            if ((known > 0 && !isNextTo) || /[.!?。]$/.test(beside) || beside.length > 120)
                break;
            perhaps.push([label, line]);
            if (known === 0)
                continue;
        }
        else if (field === 'body') {
            if (beside !== '')
                break;
            head.size = at + 1;
            break;
        }
        else {
            // Some write the words below their label.
            const value = beside || (lines[at + 1]?.trim() ?? '');
            if (value === '')
                break;
            if (beside === '')
                at++;
            head.told[field] = plainOf(value);
            known++;
        }
        head.others.push(...perhaps);
        perhaps = [];
        head.size = at + 1;
    }
    return head.told.headline !== undefined || known > 1 ? head : undefined;
}
const plainOf = (value) => value.replace(/^(?:\*\*|__)|(?:\*\*|__)$/g, '').trim();
/** The names of a labelled byline; undefined where it says more than names. */
function namesOfByline(written) {
    const names = namesIn(withoutBy(written));
    return names.every(isPersonName) ? names : undefined;
}
/** Those whose months drafts know. */
const languages = 'en de fr es it pt nl pl ru uk tr ar fa he hi ja zh'.split(' ');
/** The day of a labelled date, in the language of the text, or where nobody knows it in the only way that it can be read. */
function labelledDay(written, lang) {
    const losses = new Losses();
    const iso = isoWhen(written.replace(/ (?=[+-]\d\d:?\d\d$)/, ''), '', losses, lang);
    if (iso)
        return iso;
    const read = (language) => {
        const date = spelledDate(withoutTime(written), language);
        return date && !/\d/.test(date.before) ? date.when : undefined;
    };
    const days = new Set((lang ? [lang] : languages).map(read).filter((day) => day !== undefined));
    return days.size === 1 ? [...days][0] : undefined;
}

/** A head with labels ends within these lines. */
const longest$1 = 40;
/**
 * A text with “Headline: …”, “Byline: …” above it, in the words of its language: they are those of the article, and what it has
 * no place for is told.
 */
function labelledText(text, lang) {
    const lines = text.split('\n');
    const head = labelledHead(lines.slice(0, longest$1));
    if (!head)
        return undefined;
    const { headline, byline = '', standfirst } = head.told;
    const names = byline ? namesOfByline(byline) : undefined;
    const about = byline && !names ? [{ field: 'byline', line: byline, value: byline }] : [];
    const notes = head.others.map(([, line]) => `The line “${line}” of the text’s head was left out.`);
    const day = (field) => {
        const written = head.told[field];
        const when = written && labelledDay(written, lang);
        if (written && !when)
            about.push({ field, line: written });
        else if (written && when && /\d:\d\d/.test(written) && !when.includes('T'))
            notes.push(`Of the date “${written}” of the text’s head its time was lost: it has no zone.`);
        return when;
    };
    const [published, updated] = [day('published'), day('updated')];
    return {
        body: lines.slice(head.size).join('\n'),
        ...(headline && { headline }),
        head: {
            ...(names && { byline: names.map((name) => ({ name })) }),
            ...(published && { published }),
            ...(updated && { updated }),
            ...(standfirst && { standfirst }),
        },
        about,
        notes,
    };
}

const yaml = /^---[ \t]*\n([^]*?\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/;
/** Pelican and MultiMarkdown write no lines around it. */
const lines = /^(?=[^]{0,2000}?^title:)(?:[A-Za-z][\w -]{1,30}:[^\n]*\n(?:[ \t]+\S[^\n]*\n)*)+\s*\n/im;
/**
 * Reads the head of a text as Hugo, Jekyll, Eleventy, Zola and Pelican write it, or as ArchieML: title, date and author
 * are those of the article, all else is told. Undefined where there is none, or it is that of an article file already.
 */
function headedText(text, parsers, lang) {
    const found = fieldsOf(normalized(text), parsers);
    return found ? mapped(found.fields, found.body, found.notes) : labelledText(normalized(text), lang);
}
function fieldsOf(text, parsers) {
    try {
        const [front, written = ''] = yaml.exec(text) ?? [];
        if (front !== undefined) {
            const fields = parse(written, { schema: 'failsafe' });
            // An article file of our own names its headline or its language.
            const isOurs = !isFields(fields) || !('title' in fields) || 'headline' in fields;
            return isOurs ? undefined : { fields, body: text.slice(front.length) };
        }
        const [tomlFront, tomlText = ''] = toml.exec(text) ?? [];
        if (tomlFront !== undefined && parsers.toml)
            return { fields: parsers.toml(tomlText), body: text.slice(tomlFront.length) };
        if (archieml.test(text) && parsers.archieml)
            return parsers.archieml(text);
        const [head] = lines.exec(text) ?? [];
        if (head === undefined)
            return undefined;
        const fields = [...head.matchAll(/^([A-Za-z][\w -]{1,30}):[ \t]*(.*)$/gm)].map(([, name, value]) => [name.toLowerCase().trim(), value.trim()]);
        return { fields: Object.fromEntries(fields), body: text.slice(head.length) };
    }
    catch {
        return undefined;
    }
}
const names = {
    headline: ['headline', 'title', 'hed'],
    standfirst: ['description', 'summary', 'subtitle', 'dek', 'standfirst', 'excerpt'],
    byline: ['author', 'authors', 'byline', 'by'],
    published: ['date', 'published', 'publishdate', 'pubdate', 'date_published', 'created'],
    updated: ['lastmod', 'updated', 'modified', 'last_modified_at'],
    url: ['canonical_url', 'canonicalurl', 'canonical', 'url'],
    lang: ['lang', 'language', 'locale'],
};
function mapped(fields, body, told = []) {
    // Zola keeps what it does not know itself under “extra”, Hugo under “params”.
    const { extra, params, ...shallow } = fields;
    const inner = [extra, params].filter(isFields).flatMap((Object.entries));
    const lower = Object.fromEntries([...inner, ...Object.entries(shallow)].map(([name, value]) => [name.toLowerCase(), value]));
    const taken = new Set();
    const take = (of) => {
        const name = of.find((each) => each in lower && lower[each] !== '' && lower[each] !== null);
        if (name)
            taken.add(name);
        return name && lower[name];
    };
    const words = (of) => textOf(asText(take(of)));
    const notes = [...told];
    const when = (of) => {
        const written = words(of);
        const losses = new Losses();
        const date = written ? isoWhen(written.replace(/ (?=[+-]\d\d:?\d\d$)/, ''), of[0], losses) : undefined;
        if (written && !date)
            notes.push(`The text’s head has a date that could not be read: ${written}.`);
        else if (losses.list().length)
            notes.push(`Of the date “${written}” of the text’s head its time was lost: it has no zone.`);
        return date;
    };
    const headline = words(names.headline);
    const lang = words(names.lang);
    const byline = listOf(take(names.byline))
        .flatMap((each) => namesIn(textOf(isFields(each) ? each.name : each)))
        .filter(Boolean)
        .map((name) => ({ name }));
    const url = words(names.url);
    const [standfirst, published, updated] = [
        words(names.standfirst),
        when(names.published),
        when(names.updated),
    ];
    // Pelican says so by its status.
    const status = textOf(asText(lower.status)).toLowerCase();
    const isHeld = /^true$/i.test(textOf(asText(lower.draft))) || /^(?:draft|hidden|private|pending|future)$/.test(status);
    if (isHeld)
        notes.push(`The text’s head says that it is a draft${status ? ` (status: ${status})` : ''}: it is withheld until its status says otherwise.`);
    const own = ['draft', ...(isHeld || /^publish(?:ed)?$/.test(status) ? ['status'] : [])];
    const others = Object.keys(lower).filter((name) => !taken.has(name) && !own.includes(name));
    if (others.length)
        notes.push(`The text’s head says more than an article has a place for: ${others.join(', ')}.`);
    return {
        body,
        ...(headline && { headline }),
        ...(lang && { lang }),
        head: {
            ...(/^https?:/.test(url) && { url }),
            ...(byline.length > 0 && { byline }),
            ...(published && { published }),
            ...(updated && { updated }),
            ...(standfirst && { standfirst }),
            ...(isHeld && { status: 'withheld' }),
        },
        notes,
    };
}
/** TOML has dates of its own. */
const asText = (value) => value instanceof Date ? value.toISOString() : typeof value === 'boolean' ? String(value) : value;

const whole = (list) => wholeWords(list, 'iu');
/** The one named did not say it, or says what another said. */
const denied = whole('not|never|nicht|nie|niemals|keineswegs|niet|nooit');
const passedOn = whole('quoting|citing|recalling|repeating|echoing|paraphrasing|mocking|saying|zitier\\p{L}*|laut|zufolge|citant|citando|citerend|cytując|цитируя|цитуючи');
/** “Ann Kim said Tom Ray told her”: behind the verb somebody else is. */
const another = /^ (?:that|what|how|his|her|their|its|my|he|she|it|they|somebody|someone|people|the|an?)(?!\p{L})/u;
const clause$1 = /^ (?:que|qu['’]|che|dass|że|что|що|dat)(?!\p{L})/u;
/** “Said Harbour Board chair Tom Ray”: what is in capitals first is no name. */
const goesOnAsRole = /^ (?!(?:on|in|at|of|during|after|before|from|as|when|while|who|and|but|to|with|by|for|late|last|this|early|earlier|yesterday|today|via|through|about|over|near|under|outside|inside|upon|following)\s)\p{Ll}[\p{L}’'-]+ (?:\p{Ll}[\p{L}’'-]+ )?\p{Lu}/u;
/** Of a body it is not told who speaks for it. */
const body = /(?<!\p{L})(?:(?:United|City|Board|Council|Trust|Limited|Ltd|Inc|Corp|News|Club|College|Institute|Party|Department|Company|Agency|Association|Authority|Commission|Committee|Foundation|Group|Union|Bank|Courier|Times|Gazette|FC|SC|GmbH|AG|Verein|Verband|Ayuntamiento|Mairie|Comune|Prefeitura|Gemeente|Borough|County|Court|Hospital|Airport|Office|Stadt|Gemeinde|Landkreis|Landgericht|Tribunal|Gobierno|Governo|Urząd|Sąd|Fundacja|Администрация|Адміністрація|Belediyesi|Bakanlığı)(?!\p{L})|Uni[vw]ers[iy]|Minist(?!ers?(?!\p{L}))|Министерство|Міністерство|Pol[ií][czt][eiyíj]|Поліція|Полиция|Préfect|Mus[eé][uoe]|Muze|Музей|Müze)/u;
/** What behind a name and its verb, in the same sentence, tells that the words may be somebody else’s. */
function doubtBehind(rest, led, lang) {
    const behind = /^[^.!?;“”„«»"]*/u.exec(rest.slice(0, 120))[0];
    if (denied.test(behind))
        return 'the one named may not have said them';
    const isToNobody = !/(?:told|tells|asked)$/u.test(led);
    const [, next = ''] = /^ (\p{Lu}[\p{L}’'-]*)/u.exec(behind) ?? [];
    const isDay = weekdays(lang).has(next.toLowerCase()) || monthNames(lang).has(next.toLowerCase());
    const isEnglish = lang.toLowerCase().startsWith('en');
    if (passedOn.test(behind) ||
        clause$1.test(behind) ||
        (isEnglish && isToNobody && (another.test(behind) || (next !== '' && !isDay))) ||
        (isEnglish && goesOnAsRole.test(behind)))
        return 'somebody else is told of behind the name, and may have said them';
    return undefined;
}
/** Relatives, which German names like people. */
const relatives = /^(?:Bruder|Schwester|Vater|Mutter|Sohn|Tochter|Mann|Frau|Witwe|Onkel|Tante|Freund|Freundin|Kollege|Kollegin)$/;
/** Names of men that end as those of women do. */
const men = /^(?:Никита|Илья|Лука|Кузьма|Фома|Савва|Данила|Микола|Микита|Ілля|Сава|Хома|Kuba|Barnaba|Bonawentura|Kosma)$/u;
/** Why a name may be that of another: a body, or one whose somebody speaks, as “Ann Kims Bruder” is. */
function doubtOfName(speaker, role, led, lang) {
    if (body.test(speaker))
        return 'it may be a body, of which nobody is named';
    const words = speaker.split(' ');
    // “Ann Kims” before what somebody of hers is; a first name may end so.
    const hasOwner = (each) => each.slice(1, -1).some((word) => /\p{Ll}s$/u.test(word));
    const [language = ''] = lang.toLowerCase().split('-');
    const isGenitive = (language === 'de' &&
        (hasOwner(words) || hasOwner(role?.split(' ') ?? []) || relatives.test(words.at(-1)))) ||
        (['ru', 'uk', 'pl'].includes(language) && isOfAnother(words[0], led));
    return isGenitive ? 'somebody of the one named may have said them' : undefined;
}
/** In Slavic languages a name in another case is somebody’s: “сказал Ивана Образцова брат”. */
function isOfAnother(name, led) {
    if (/(?:л|в|ł)(?!\p{L})/u.test(led))
        return /[аяa]$/u.test(name) && !men.test(name);
    return /(?:ла|ła)(?!\p{L})/u.test(led) && /(?:ы|и|ой|ей|ій|ої|y|ej)$/u.test(name);
}
/** “Said the man beating Ned Sample”, and in Russian the fisher of his. */
const doubtOfLead = (led, { ledAway }) => ledAway.test(led) ? 'the words before the name may lead to somebody else' : undefined;
/** What behind a name tells that somebody else speaks. */
function after(text, end) {
    const rest = text.slice(end, end + 30);
    if (/^['’]s?\b/u.test(rest))
        return 'somebody of the one named may have said them';
    return /^ (?:and|und|et|y|e|en|i|и|і|та|ve) \p{Lu}/u.test(rest)
        ? 'more than one is named beside the words'
        : undefined;
}
/** “Mira Sample, and Tom Sample, said”: whose words they are is not told. */
const doubtOfAnother = (told) => /, (?:and|und|et|y|e|en|i|и|і|та|ve) [^,]*\p{Lu}/u.test(told)
    ? 'more than one is named beside the words'
    : undefined;

/**
 * Words for what somebody is, which stand before a name with a capital as the name does, by language. Without those that are
 * first names too, such as “Dean” and “Judge”. Languages that are not here write such words small.
 */
const roleWords = {
    de: /^(?:\p{Lu}[\p{L}-]*)?(?:meister|sprecher|minister|präsident|kanzler|leiter|chef|führer|anwalt|anwält|arzt|ärzt|forscher|wissenschaftler|ingenieur|professor|direktor|expert|sekretär|lehrer|trainer|autor|redakteur|kommissar|richter|polizist|politiker|verwalter|inhaber|besitzer|gründer|kapitän|senator|rektor|dekan|pfarrer|bischof|bischöf|händler|planer|berater|betreiber|wirt|bauer|bäuer|biolog|geolog|historiker|ökonom|physiker|chemiker|mediziner|jurist|analyst|architekt|(?:stadt|land|gemeinde|kreis|bundes|national|kantons)r[aä]t|obmann|obfrau|(?:kauf|feuerwehr|fach|landes|amts|staats)(?:mann|frau)|vorsitzend|abgeordnet|beauftragt|bäcker|winzer|fischer|schwimmer|taucher)(?:in|e|r|er|erin)?$/iu,
    en: /^(?:Mayor|President|Vice-President|Minister|Premier|Chancellor|Governor|Senator|Congressman|Congresswoman|Representative|Secretary|Ambassador|Commissioner|Councillor|Councilor|Councilman|Councilwoman|Chairman|Chairwoman|Chairperson|Chair|Director|Professor|Chief|Captain|Colonel|General|Sergeant|Lieutenant|Detective|Inspector|Superintendent|Officer|Constable|Sheriff|Spokesman|Spokeswoman|Spokesperson|Coach|Attorney|Treasurer|Engineer|Doctor|Nurse|Principal|Analyst|Economist|Bishop|Archbishop|Cardinal|Rabbi|Imam|Reporter|Editor|Manager|Owner|Founder|CEO|CFO|MP)$/,
    pl: /^(?:Burmistrz|Prezydent|Wiceprezydent|Minister|Ministra|Premier|Posłanka|Poseł|Senator|Senatorka|Wójt|Starosta|Wojewoda|Dyrektor|Dyrektorka|Profesor|Rzecznik|Rzeczniczka|Prezes|Prezeska|Komendant|Kapitan|Radny|Radna)$/u,
    tr: /^(?:Başkanı|Bakanı|Başbakan|Cumhurbaşkanı|Müdürü|Sözcüsü|Valisi|Vali|Milletvekili|Profesör|Uzmanı|Avukat|Mühendis|Doktor)$/u,
};
/** A role and the name behind it; no role where fewer than two words are left for a name. */
function roleAndName(words, lang) {
    const roles = roleWords[lang.toLowerCase().split('-')[0]];
    const last = roles ? words.slice(0, -2).findLastIndex((word) => roles.test(word)) : -1;
    return { role: words.slice(0, last + 1), name: words.slice(last + 1) };
}
/**
 * Whether the first word of a name may be what somebody is and no first name: German ends words for women so, and all its nouns
 * have capitals, which a first name before two others may be too.
 */
function mayBeRole([word = '', ...others], lang) {
    if (!/^de/i.test(lang) || namesInIn.test(word))
        return false;
    const names = others.filter((each) => /^\p{Lu}/u.test(each));
    return names.length > 1 || /\p{Ll}{4}in$/u.test(word) || roleWords.de.test(word);
}
/** First names that end as words for women do. */
const namesInIn = /^(?:Martin|Kathrin|Katrin|Catrin|Kerstin|Karin|Benjamin|Justin|Konstantin|Constantin|Valentin|Augustin|Quentin|Marvin|Jasmin|Yasmin|Carolin|Karolin|Evelin|Corvin|Corin|Marlin|Merlin|Aylin|Selin|Yasemin|Nazanin|Nermin|Kristin|Christin|Kirstin|Catharin|Katharin|Annkatrin|Eugenin|Calvin|Melvin|Franklin|Sebastin|Jacquelin|Madelin)$/;

/** What begins a sentence in capitals and is no name, and who is named without a name. */
const noName = /^(?:The|A|An|In|On|At|But|And|So|As|If|When|While|Then|Yesterday|Today|Later|He|She|They|We|I|It|You|Er|Sie|Wir|Am|Im|Gestern|Heute|Das|Der|Die|Il|Elle|Ils|On|Le|La|Él|Ella|El|Ayer|Hoy|Lui|Lei|Ieri|Oggi|Ele|Ela|O|Hij|Zij|De|Он|Она|Они|Він|Вона)$/;
const honorific = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lord|Lady|Herr|Frau|Mme|Monsieur|Madame|Señor|Señora|Sr|Sra|Signor|Signora|Meneer|Mevrouw|Pan|Pani|Г-н|Г-жа|Bay|Bayan)\.?$/;
const uncasedDoubt = 'where the name begins and ends cannot be told, the script has no capitals';
/** The name without what only begins the sentence and without a role; undefined where it is another’s: “Mira Sample’s lawyer”. */
function namedAt(written, at, lang) {
    const words = written.split(' ');
    let start = at;
    while (words.length > 0 && (noName.test(words[0]) || weekdays(lang).has(words[0].toLowerCase())))
        start += words.shift().length + 1;
    const { role, name: all } = roleAndName(words, lang);
    // “Tom Ray von der Uni” is of it, and of no such family; somebody with one name before it may be.
    const house = /^(?:de|nl)/i.test(lang) ? all.findIndex((word) => /^(?:von|vom|van)$/.test(word)) : -1;
    const name = house > 1 ? all.slice(0, house) : all;
    const speaker = name.join(' ');
    // “Anwalt von Karl Sample” is somebody of his.
    if (!speaker || /['’]s?$/u.test(speaker) || (role.length > 0 && /^\p{Ll}/u.test(speaker)))
        return undefined;
    const end = start + [...role, ...name].join(' ').length;
    const cut = name.length < all.length ? 'what follows the name may belong to it' : undefined;
    if (role.length > 0)
        return { speaker, role: role.join(' '), start, end, doubt: cut };
    const doubt = cut ?? (mayBeRole(name, lang) ? doubtOfRole(name[0]) : undefined);
    return { speaker, start, end, doubt };
}
const doubtOfRole = (word) => `“${word}” may be what the speaker does, and no name`;
/** What somebody is has a capital at the beginning of a sentence, where no article stands before it. */
function doubtOfFirst({ speaker, role }, led, lang) {
    const [first = '', second = '', ...others] = speaker
        .split(' ')
        .filter((word) => /^\p{Lu}/u.test(word) && !word.endsWith('.'));
    const isFirst = led.trim() === '' && !role && !honorific.test(first);
    const isName = /(?:[иі]ч|[вч]на)$/u.test(second);
    return isFirst && others.length > 0 && !isName && /^(?:en|nl|pl|ru|tr|uk)/i.test(lang)
        ? doubtOfRole(first)
        : undefined;
}
/** Why a name may not tell who speaks. */
function doubtOf$1(speaker, { uncased }) {
    if (uncased)
        return uncasedDoubt;
    const names = speaker.split(' ').filter((each) => !honorific.test(each));
    return names.length < 2 ? `only “${speaker}” is named beside the words` : undefined;
}

/** Japanese and Turkish: “ミラ市長は「…」と述べた”, “「…」とミラ市長は述べた”. */
function nameAround(text, start, end, { around, uncased }, lang) {
    if (!around)
        return undefined;
    const from = Math.max(0, start - 80);
    const rest = text.slice(end, end + 40);
    const isBefore = new RegExp(around.verb, 'u').test(rest);
    const match = isBefore
        ? new RegExp(around.name, 'u').exec(text.slice(from, start))
        : around.behind && new RegExp(around.behind, 'u').exec(rest);
    if (!match)
        return undefined;
    const at = (isBefore ? from : end) + match.index + match[0].indexOf(match[1]);
    if (!uncased) {
        const named = namedAt(match[1].trim(), at, lang);
        const led = text.slice(0, at).replace(/^.*[.!?] /su, '');
        return named && { ...named, doubt: named.doubt ?? doubtOfFirst(named, led, lang) };
    }
    return { speaker: match[1], start: at, end: at + match[1].length, ...(uncased && { doubt: uncasedDoubt }) };
}

/** Fewer words in quotation marks may be a title, a nickname or irony; one alone is. */
const fewest = 4;
/** How many words a text has; two signs of a script without spaces are one. */
function sizeOf(text) {
    const signs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
    return Math.max(signs / 2, text.split(/\s+/, fewest).length);
}
/** Who may have said words beside which nobody is named. */
const goneOn = (speaker) => ({
    speaker,
    doubt: `the words go on after a quote of ${speaker}, and may be of the same speaker`,
});
const nobody = {
    doubt: 'nobody is named beside them; without a speaker they are shown as words of the article',
};
/**
 * Whether an editor is asked about words in quotation marks beside which nobody is named: signs part them from those around
 * them, as they do speech and seldom titles; a few words have to end a sentence too.
 */
function isAsked(text, { start, end }, size, isNear) {
    const before = text.slice(0, start);
    if (size < fewest)
        return (/[.!?…。！？۔।].{0,2}$/su.test(text.slice(end - 2, end + 1)) &&
            (isNear || /(?:^|[.!?:,。：，،] ?)$/u.test(before)));
    return (isNear ||
        /[.,!?…。，！？۔।،]\s?$/u.test(text.slice(start, end - 1)) ||
        /^ ?[.,،，。—–]/u.test(text.slice(end)) ||
        /(?:^|[:,：，،—–] ?)$/u.test(before));
}
/**
 * Whether a few words, even one, are speech: a sign parts them from a verb of speaking behind them, “„Nein“, sagte sie”, or they
 * are a sentence behind a colon. A title or a term is neither.
 */
function isSaid(text, { start, end }, { said }) {
    const rest = text.slice(end, end + 40);
    const isParted = /[.,!?…。，！？۔।،]$/u.test(text.slice(start, end - 1)) || /^\s?[,،，—–-]/u.test(rest);
    return ((isParted && said.test(rest)) ||
        (/[:：] ?$/u.test(text.slice(0, start)) && /[.!?…。！？۔।].?$/u.test(text.slice(start, end))));
}

/** Verbs without what tells when somebody spoke. */
const stems = {
    es: 'afirm|asegur|declar|explic|señal|indic|manifest|agreg|apunt|pregunt|coment|subray|cont|record|relat',
    fr: 'déclar|expliqu|affirm|ajout|indiqu|assur|soulign|précis|estim|confi|lanc|racont|rappel|insist|regrett|alert|résum|plaid|témoign',
    it: 'dichiara|afferma|spiega|sottolinea|commenta|precisa|racconta|ricorda|osserva',
};
const speechWords = {
    ar: {
        verbs: 'و?(?:(?:قال|أضاف|صرح|أكد|كتب|أوضح|ذكر|أعلن)ت?|[يت]قول)',
        uncased: true,
    },
    de: {
        verbs: '(?:sag|erklär|beton|mein|kritisier|warn|ergänz|versicher|frag|klag|urteil|bestätig|freu)te?|schrieb|schreibt|berichtete|fügte|rief|teilte|so',
        accordingTo: '[Ll]aut',
    },
    en: {
        verbs: 'said|says|told|tells|wrote|writes|(?:add|warn|explain|insist)(?:ed|s)|(?:argu|not)e[ds]|tweeted|posted|announced|stated|claimed|recalled|replied|declared|concluded|continued|asked',
        accordingTo: '[Aa]ccording to',
    },
    es: {
        verbs: `ha (?:(?:${stems.es})ado|dicho)|(?:${stems.es})[óa]|dijo|dice|añadió|añade|escribió|sostuvo|sostiene|advirtió|respondió|concluyó|cuenta|recuerda`,
        accordingTo: '[Ss]egún',
    },
    fa: { verbs: 'گفت|می‌گوید|افزود|نوشت|اظهار کرد|تأکید کرد|اعلام کرد|توضیح داد', uncased: true },
    fr: {
        verbs: `(?:a|avait) (?:(?:${stems.fr})é|dit|écrit|répondu|réagi|prévenu|reconnu)|(?:${stems.fr})[ea]|lança|rappelle|dit|écrit|répond|répondit`,
        accordingTo: '[Ss]elon',
    },
    he: {
        verbs: '(?:(?:אמר|כתב|הסביר|הצהיר|סיפר)ה?|(?:אומר|מספר)ת?|הוסיף|הוסיפה|טען|טענה|ציין|ציינה)',
        uncased: true,
    },
    hi: { verbs: 'ने (?:कहा|बताया|लिखा|जोड़ा)|का कहना (?:है|था)', uncased: true },
    it: {
        verbs: `(?:ha|aveva) (?:(?:${stems.it})to|detto|scritto|aggiunto|risposto)|(?:${stems.it})|(?:raccont|ricord)ò|dice|disse|aggiunge|scrive|conclude`,
        accordingTo: '[Ss]econdo',
    },
    ja: {
        verbs: '',
        uncased: true,
        around: {
            name: '(?:^|[、。\\s])([^、。\\s「」は]{2,20}?)(?:さん|氏|市長|議員)?は、?$',
            verb: '^と(?:述べ|話[しす]|語[っる]|言[っう]|いっ|説明し|書い|答え|強調し|訴え|コメントし|明らかにし)',
            behind: '^(?:。|と、?)([^、。\\s「」は]{2,20}?)(?:さん|氏|市長|議員)は(?:[こそ]う)?[述話語言説振]',
        },
    },
    nl: {
        verbs: 'zei|zegt|aldus|verklaarde|schreef|schrijft|vertelde|vertelt|voegde|benadrukte|waarschuwde|vindt|meldt',
        accordingTo: '[Vv]olgens',
    },
    pl: {
        verbs: '(?:powiedzia|mówi|doda|napisa|stwierdzi|wyjaśni|podkreśli|oświadczy|zaznaczy|zapyta|opowiada|wspomina)ła?|mówi|dodaje|opowiada|wspomina|tłumaczy',
        accordingTo: '[Ww]edług',
    },
    pt: {
        verbs: '(?:afirm|declar|explic|ressalt|destac|cont|alert|avali|pergunt|lembr|relat|record|acrescent)(?:ou|a)|disse|diz|escreveu|garant(?:iu|e)|respondeu',
        accordingTo: '[Ss]egundo',
    },
    ru: {
        verbs: '(?:сказа|говори|заяви|добави|написа|отмети|поясни|подчеркну|рассказа|сообщи|спроси|ответи|вспомни|призна|подели|пожалова)ла?(?:с[ья])?|говорит|считает|вспоминает|рассказывает',
    },
    tr: {
        verbs: 'dedi|diyor|diyen|söyledi|belirtti|yazdı|açıkladı|ekledi|vurguladı|ifade etti|konuştu|sordu',
        around: {
            name: '(?:^|[.!?] |\\p{Ll} )((?:\\p{Lu}[\\p{L}.-]{0,24} ){1,5}\\p{Lu}[\\p{L}-]{0,24}), ?$',
            verb: '^,? ?(?:dedi|diyor|diye konuştu|diye yazdı|diye ekledi|şeklinde konuştu|ifadelerini kullandı)',
        },
    },
    uk: {
        verbs: '(?:сказа|заяви|дода|написа|зазначи|поясни|підкресли|повідоми|запита|згада)(?:в|ла)|(?:розпов|відпов)і(?:в|ла)|каже|говорить|вважає|згадує|розповідає',
    },
    zh: {
        verbs: '(?:对[^，。：]{1,12})?(?:说|說|表示|称|稱|指出|写道|寫道|认为|認為|强调|強調|问道|回答|[回补補解坦][忆憶充释釋言][道说說])',
        uncased: true,
    },
};
/** How a language tells who speaks, where that is known. */
const speechWordsOf = (language) => Object.hasOwn(speechWords, language) ? speechWords[language] : undefined;

const particle = "(?:von der|van der|van den|van de|de la|de los|de las|de|da|do|dos|das|della|del|dei|van|von|zu|den|ter|ten|la|le|bin|ibn|al|el|di|du|y|e|d['’]) ?";
/** A full stop belongs to initials and titles alone, as in “J. Sample” and “Dr. Sample”. */
const title = '(?:Mr|Mrs|Ms|Dr|Dra|Prof|Rev|Sr|Sra|Mme|Mlle|Dña|St|Hr|Sen|Gen|Jr|Ing|Dhr|Mevr)\\.';
const word = `(?:\\p{Lu}\\.|${title}|\\p{Lu}[\\p{L}\\p{M}'’-]{0,30})`;
const name = `(${word}(?: (?:${particle}){0,2}${word}){0,5})`;
/** Without capitals a name is taken for at most three words. */
const uncasedName = "([\\p{L}\\p{M}.'’·]{2,20}(?: [\\p{L}\\p{M}.'’]{2,20}){0,2})";
/** Arabic and Persian tell behind a name who that is: “… who sells the tickets”. */
const whoIs = '(?: (?:التي|الذي|که) [^:«“]{1,60})?';
/** “, the mayor of the town,” between name and verb. */
const role = '(?:,? \\(?\\d{1,3}(?: \\p{Ll}{2,6}){0,2}\\)?(?=[,\\s]))?(?:, [^,“”„«»"]{1,80},|,(?=\\s))?';
const uncasedRole = '(?:[,،，] ?[^,،，:：“”„«»"「」]{1,80}[,،，]?)?';
/** “The mayor” before the name; “the lawyer for” leads to somebody else. */
const article = "(?:(?:the|el|la|los|las|le|les|il|lo|i|gli|o|a|os|as|der|die|de|het) |l['’] ?)";
const leadsAway = "(?:for|of|to|by|de|del|des|du|do|da|dos|das|di|della|dello|von|vom|zu|van|d['’]|and|or|who|whose|that|which|und|oder|e|ed|y|o|et|ou|qui|que|che|chi|en)";
const small = `(?!${leadsAway}(?!\\p{L}))\\p{Ll}[\\p{L}'’-]*,? `;
const lead = `(?:${article}(?:${small}){0,3}|(?:${small}){1,3})?`;
/** What follows does not lead to the next words quoted, which are then those of the one named. */
const notBeforeWords = '(?!(?: [^.“”„«»"]{1,40})?[:,] ?[“„«»"‘\'])';
const learnt$2 = new Map();
/** The patterns of a language; those of English for one without verbs of its own. */
function patternsOf(lang) {
    const [language = ''] = lang.toLowerCase().split('-');
    const known = learnt$2.get(language);
    if (known)
        return known;
    const words = speechWordsOf(language) ?? speechWordsOf('en');
    const made = learn(words ?? { verbs: '' });
    // A page has them only once they are loaded.
    if (words && learnt$2.size < 100)
        learnt$2.set(language, made);
    return made;
}
const patternIn = (source) => new RegExp(source, 'u');
function learn({ verbs, accordingTo, uncased, around }) {
    const spoke = verbs ? `(?:${verbs})` : '(?!)';
    const who = uncased ? uncasedName : name;
    const led = uncased ? '' : lead;
    const between = '[,،，.]? ?[—–-]? ?(?:این را )?';
    const whoItIs = uncased ? uncasedRole : role;
    return {
        verbName: patternIn(`^${between}${spoke} ${led}${who}`),
        nameVerb: patternIn(`^${between}${who}${whoItIs} ?${spoke}(?![\\p{L}\\p{M}])${notBeforeWords}`),
        before: uncased
            ? patternIn(`(?:^|[\\s.。！？(])(?:${spoke} ${who}${whoIs}|${who}${whoIs}${uncasedRole} ?${spoke})${uncasedRole}[,:：،，]? ?$`)
            : patternIn(`(?:^|[\\s(])${name}${role} ${spoke}((?: [^.,:“”„«»"]{1,40})?)\\s?[,:]?\\s?$`),
        accordingTo: accordingTo ? patternIn(`(?:^|[\\s(])(?:${accordingTo}) ${name},? ?$`) : undefined,
        // Spanish sets its dash close, French has but one, Russian and Polish a comma before it.
        dialogue: patternIn(`^[—–] ?([^“”„«»"]{8,400}?)(?:[,.!?…]{0,2} ?[—–] ?|, )(${spoke}) ${led}${name}`),
        around,
        uncased: uncased ?? false,
        said: inOurScripts(patternIn(`^${between}(?:\\p{L}{1,4} )?${spoke}(?![\\p{L}\\p{M}])`)),
        ledAway: patternIn(`${spoke} (?:(?:${article}\\p{Ll}[\\p{L}'’-]* |(?!${article}))(?=\\p{Ll})|[\\p{Ll}'’ -]+, )`),
    };
}

/** A name and what stands between it and the words quoted are no longer. */
const reach = 160;
/**
 * The quotations of a paragraph that have somebody named right beside them with a verb of speaking, in order. All that
 * may be somebody else’s words is doubtful: a name of one word, one that belongs to another noun (“a lawyer for …”), a
 * sentence of its own after the words, words that go on after a quote; so are words that are set as speech beside which
 * nobody is named. Looking for a name is slow, so `tries` are counted down.
 */
function speechesIn(paragraph, lang, tries) {
    const patterns = patternsOf(lang);
    const dialogue = dialogueIn(paragraph, patterns, tries, lang);
    if (dialogue)
        return dialogue;
    const found = [];
    let last;
    for (const { start, end } of quotations(paragraph)) {
        const words = paragraph.slice(start + 1, end - 1).trim();
        const text = words.replace(/[,،，]$/u, '');
        const size = sizeOf(text);
        const isSpoken = size < fewest && isSaid(paragraph, { start, end }, patterns);
        if (size < 2 && !isSpoken)
            continue;
        if (tries.left-- <= 0)
            break;
        const named = nameAround(paragraph, start, end, patterns, lang) ??
            nameAfter(paragraph, start, end, patterns, lang) ??
            nameBefore(paragraph, start, patterns, lang);
        if (named) {
            const passage = paragraph.slice(Math.min(start, named.start), Math.max(end, named.end));
            found.push({
                text,
                speaker: named.speaker,
                role: named.role,
                passage,
                doubt: named.doubt ??
                    doubtOf$1(named.speaker, patterns) ??
                    (size < fewest ? 'so few words may be a title or irony' : undefined),
            });
            last = { speaker: named.speaker, end: Math.max(end, named.end) };
            continue;
        }
        const isNear = last !== undefined && start - last.end < reach;
        if (!isSpoken && !isAsked(paragraph, { start, end }, size, isNear))
            continue;
        found.push({ text, passage: paragraph.slice(start, end), ...(isNear ? goneOn(last.speaker) : nobody) });
        if (isNear)
            last.end = end;
    }
    return found;
}
/** A paragraph of dialogue, begun with a dash: “—No hay dinero —dijo María Ejemplo.” */
function dialogueIn(paragraph, { dialogue, ...patterns }, tries, lang) {
    if (patterns.uncased || !/^[—–]/.test(paragraph) || tries.left-- <= 0)
        return undefined;
    const match = dialogue.exec(paragraph.slice(0, 600));
    const named = match && namedAt(match[3], match[0].length - match[3].length, lang);
    if (!match || !named || sizeOf(match[1]) < fewest)
        return undefined;
    const { speaker, role, end } = named;
    const led = match[0].slice(0, match[0].length - match[3].length);
    const doubt = named.doubt ??
        doubtOfLead(led, patterns) ??
        after(paragraph, end) ??
        doubtBehind(paragraph.slice(match[0].length), led, lang) ??
        doubtOfName(speaker, role, led, lang) ??
        doubtOf$1(speaker, patterns);
    const rest = /^[.,] ?[—–] ?(.{4,})/u.exec(paragraph.slice(end));
    return [
        { text: match[1].trim(), speaker, role, passage: paragraph.slice(0, end), doubt },
        ...(rest ? [{ text: rest[1], passage: rest[1], ...goneOn(speaker) }] : []),
    ];
}
function nameAfter(text, start, end, patterns, lang) {
    const rest = text.slice(end, end + reach);
    const match = patterns.verbName.exec(rest) ?? patterns.nameVerb.exec(rest);
    const named = match && namedAt(match[1], end + match[0].indexOf(match[1]), lang);
    if (!named)
        return undefined;
    const isOwnSentence = /[.。]$/u.test(text.slice(start, end - 1)) && /^ ?\p{Lu}/u.test(rest);
    const isWithin = !/(?:^|[.!?…。！？:]["”»’“]?)\s*$/u.test(text.slice(0, start));
    const follows = text.slice(end + match[0].length, end + match[0].length + 12);
    const doubt = isOwnSentence
        ? 'the name begins a sentence of its own after the words'
        : isWithin
            ? 'the words stand within a sentence, and may be a title or another’s'
            : /^ (?:of|about|von|über|de|sur|sobre|di|su)\s/u.test(follows)
                ? 'the verb may tell of the words, not speak them'
                : (doubtOfLead(match[0], patterns) ?? after(text, named.end));
    return {
        ...named,
        doubt: named.doubt ??
            doubt ??
            doubtBehind(text.slice(end + match[0].length), match[0], lang) ??
            doubtOfName(named.speaker, named.role, match[0], lang),
    };
}
const clause = /\b(?:he|she|they|it|we|who|which|would|could|should|might|not|never|no|had|has|was|were|is|are|did|nobody)\b/i;
function nameBefore(text, start, patterns, lang) {
    const from = Math.max(0, start - reach);
    // Within the sentence: what stands before its end belongs to another.
    const near = text.slice(from, start);
    const ends = ['. ', '! ', '? ', '” ', '。', '！', '？'].map((sign) => near.lastIndexOf(sign) + sign.length - 1);
    const sentence = Math.max(...ends, 0);
    const said = near.slice(sentence);
    const match = patterns.before.exec(said) ?? patterns.accordingTo?.exec(said);
    const written = match && (match[1] ?? match[2]);
    const named = written && namedAt(written, from + sentence + match.index + match[0].indexOf(written), lang);
    if (!named)
        return undefined;
    if (patterns.uncased)
        return { ...named, doubt: uncasedDoubt };
    const led = text.slice(from + sentence, named.start);
    const between = (match[2] ?? '').trim();
    const isSure = lang.startsWith('en') ? !clause.test(between) : between === '' || !/\s/.test(between);
    const isFirst = sentence > 0 || from === 0;
    if (!isFirst || !leadsToName(led, lang, patterns))
        return { ...named, doubt: 'somebody of the one named, or another, may have said them' };
    if (!isSure)
        return { ...named, doubt: 'other words stand between the name and the words quoted' };
    const told = match[0].slice(match[0].indexOf(written));
    const doubt = doubtBehind(` ${between}`, '', lang) ??
        doubtOfName(named.speaker, named.role, told, lang) ??
        doubtOfFirst(named, led, lang);
    return { ...named, doubt: named.doubt ?? doubtOfAnother(told) ?? doubt };
}
/** Whether what stands before a name in its sentence does not belong to it, as “a lawyer for” does. */
function leadsToName(led, lang, { accordingTo }) {
    const words = led.trim();
    if (words === '' || /[,;،]$/u.test(words))
        return true;
    if (accordingTo?.test(`${words} Mira`))
        return true;
    return words.split(/\s+/).every((each) => noName.test(each) || weekdays(lang).has(each.toLowerCase()));
}

/** More than an article quotes; a text of nothing but quotation marks would take long. */
const mostSpeeches = 150;
/** The quotes that the source has besides its text, and a proposal for words in quotation marks with a named speaker. */
function quotesOf(parts, context) {
    return [
        ...(parts.given?.quotes ?? []).map((quote) => givenQuote(quote, context)),
        ...proposedQuotes(parts, context),
    ];
}
function givenQuote({ passage, kind, speaker, ...fields }, { isThere }) {
    const words = [passage?.exact ?? '', fields.text].find((each) => each && isThere(each));
    return {
        fields: { ...fields, kind, ...(speaker && { speaker }), passage: words ?? passage?.exact ?? '??' },
        ...(!words && {
            doubt: 'its words were not found in the article: write those that report it into passage',
        }),
    };
}
function proposedQuotes(parts, { lang = 'en', plain, isThere, open }) {
    const tries = { left: mostSpeeches };
    const nameOf = (speaker) => speaker.slice(0, limits.line);
    const known = new Set((parts.given?.quotes ?? []).map(({ text }) => text));
    const speeches = parts.sections
        .flatMap(({ blocks }) => blocks)
        .filter(({ kind, quoted }) => (kind === 'paragraph' || kind === 'item') && !quoted)
        .flatMap(({ text }) => speechesIn(plain(text), lang, tries))
        .filter(({ text }) => !known.has(text));
    if (tries.left < 0)
        open.push({ says: 'There are more words in quotation marks than were looked at.' });
    const entries = speeches.map(({ text, speaker, role, passage, doubt }) => ({
        fields: {
            text: text.slice(0, limits.text),
            ...(speaker && {
                speaker: role ? { name: nameOf(speaker), role: role.slice(0, limits.line) } : nameOf(speaker),
            }),
            passage,
        },
        doubt: doubt ?? (isThere(passage) ? undefined : 'its words stand there more than once'),
    }));
    if (entries.some(({ doubt }) => !doubt))
        open.push({
            about: 'quotes',
            says: 'Each entry of quotes is words in quotation marks beside a name: see that they are that person’s.',
        });
    if (entries.some(({ doubt }) => doubt))
        open.push({
            about: 'quotes?',
            says: 'Quotes that may not be of the one named are commented out in quotes.',
        });
    return entries;
}

/** A part of the day, of which a date tells when the sentence happens: “on the night of 9 August”. */
const times = {
    de: 'Nacht|Abend|Morgen',
    en: 'night|evening|morning|afternoon|hours|dawn|day',
    es: 'noche|tarde|mañana|madrugada|día',
    fr: 'nuit|soir|soirée|matin|matinée|journée|jour',
    it: 'notte|sera|serata|mattina|pomeriggio|giorno',
    nl: 'nacht|avond|ochtend|middag',
    pt: 'noite|tarde|manhã|madrugada|dia',
};
const before = (words, parts) => new RegExp(`${parts ? `(?<!(?:${parts}) )` : ''}(?<!\\p{L})(?:${words})\\s?$`, 'iu');
/** What stands before or behind a date that belongs to a noun, as in “the 9 August edition”, by language. */
const belongs = {
    de: { before: before('vom|zum|des|(?:für|auf) den', times.de) },
    en: { before: before("of|for|to|from|(?<!on )the|its|his|her|their|an?|\\p{L}+['’]s?", times.en) },
    es: { before: before('del?|al|para el', times.es) },
    fr: { before: before('du|au|pour le', times.fr) },
    he: { before: /(?:^|\s)(?:ל[-־]?|של |מ[-־]?)$/u },
    hi: { behind: /^\s?(?:का|की|के)(?![\p{L}\p{M}])/u },
    it: { before: before("del|dell['’]|al|per(?: il)?", times.it) },
    ja: { behind: /^(?:号|付|の(?!夜|朝|夕|午|昼|未明|早))/u },
    nl: { before: before('van|voor|naar', times.nl) },
    pl: { before: before('z|ze|na') },
    pt: { before: before('d[eo]|para|ao?', times.pt) },
    ru: { before: before('от|к|на|за', 'ночь') },
    tr: { behind: /^(?:[’']?\p{L}*[dt][ae]ki(?!\p{L})| tarihli| için| hafta)/u },
    uk: { before: before('від|на|за', 'ніч') },
    zh: { behind: /^(?:的(?!夜|晚|早|上午|下午|傍晚|凌晨)|[这那這]|号刊)/u },
};
/** Where a date that is when something happens stands bare, or behind one of these; in Arabic letters a noun’s own has no sign. */
const free = {
    ar: /(?:^|[،,:]\s?|(?<!\p{L})(?:و?في|يوم|مساء|صباح|ليلة|فجر|بتاريخ|الموافق|الأحد|الا?[إا]?ثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت)\s)$/u,
    fa: /(?:^|[،,:]\s?|(?<!\p{L})(?:در|روز|تاریخ|شامگاه|صبح|عصر|شب|بامداد)\s|شنبه\s|جمعه\s)$/u,
};
/** Whether a date may tell of a noun beside it, and not when the sentence happens: “the race of 9 August was called off”. */
function isOfNoun(sentence, start, end, lang) {
    const [language = ''] = lang.toLowerCase().split('-');
    const rule = belongs[language];
    // “Seats for Sunday, 9 August” are no more of that day than “for 9 August”; Slavic names of days have cases.
    const isDay = (word) => [...weekdays(lang)].some((day) => word.startsWith(day.slice(0, 4)));
    const led = sentence
        .slice(Math.max(0, start - 40), start)
        .replace(/([\p{L}\p{M}-]+),? (?=(?:de[nm] )?$)/u, (whole, word) => isDay(word.toLowerCase()) ? '' : whole);
    // “Correction, 9 August:” is a label; what a day alone is the label of happened then.
    if (start > 0 && /^\s?[:：]/.test(sentence.slice(end)))
        return true;
    if (rule?.before?.test(led) || free[language]?.test(led) === false)
        return true;
    // Turkish endings may be of the date.
    const isEnded = language === 'tr' && /[dt][ae]ki$/u.test(sentence.slice(start, end));
    return isEnded || (rule?.behind?.test(sentence.slice(end)) ?? false);
}

/**
 * That somebody contradicts what others tell, or passes it on, by language: the day may be that of what is contradicted. The
 * same words tell that a plan was turned down, so such a day is asked for.
 */
const words$1 = {
    ar: '[وف]?(?:دحض|فن[ّ]?د|رفض|استبعد|كذ[ّ]?ب)\\p{L}*',
    de: 'wonach|demzufolge|zufolge|wider(?:sprach|sprech|spricht|sproch|leg)\\p{L}*|dementier\\p{L}*|vernein\\p{L}*|entkräfte\\p{L}*|leugne\\p{L}*|bestreite\\p{L}*|bestritt\\p{L}*',
    en: 'dismiss\\p{L}*|reject\\p{L}*|refut\\p{L}*|rebut\\p{L}*|disput\\p{L}*|contradict\\p{L}*|debunk\\p{L}*|disprov\\p{L}*',
    es: 'rechaz\\p{L}*|refut\\p{L}*|contradi[jc]\\p{L}*|desminti\\p{L}*|rebat\\p{L}*',
    fa: 'رد (?:کرد|کردند|می.?کند)|تکذیب',
    fr: 'réfut\\p{L}*|contredi\\p{L}*|rejet\\p{L}*|dément\\p{L}*|conteste\\p{L}*|contesté\\p{L}*',
    he: 'ה?(?:פריכ|פריך|דח[הו]|דחת)\\p{L}*',
    hi: 'खंडन|ख़?ारिज|खारिज|ख़ारिज',
    it: 'respin\\p{L}*|smenti\\p{L}*|contradd\\p{L}*|confut\\p{L}*|contest(?:a|ato|ò)',
    ja: '退けた|打ち消した|反論\\p{L}*',
    nl: 'weersprak\\p{L}*|weerspr[eo]\\p{L}*|weerleg\\p{L}*|ontzenuw\\p{L}*|verwierp\\p{L}*|verworpen|tegengesproken',
    pl: 'sprostow\\p{L}*|odrzuc\\p{L}*|zdement\\p{L}*|zaprzecz\\p{L}*',
    pt: 'rejeit\\p{L}*|refut\\p{L}*|contrari\\p{L}*|desment\\p{L}*|contest(?:a|ou)',
    ru: 'отверг\\p{L}*|оспор\\p{L}*|опров\\p{L}*|отрица\\p{L}*',
    tr: 'reddet\\p{L}*|yalanla\\p{L}*|çürüt\\p{L}*',
    uk: 'відкину\\p{L}*|спростов\\p{L}*|спросту\\p{L}*|запереч\\p{L}*',
    zh: '驳斥|駁斥|反驳|反駁|澄清|辟谣|闢謠',
};
const learnt$1 = new Map();
/** Whether a sentence tells that something is contradicted. */
function isRefuted(sentence, lang) {
    const [language = ''] = lang.toLowerCase().split('-');
    const list = words$1[language];
    if (!list)
        return false;
    // Without spaces words are not told apart.
    const made = learnt$1.get(language) ?? (/^(?:ja|zh)$/.test(language) ? new RegExp(list, 'u') : wholeWords(list, 'iu'));
    learnt$1.set(language, made);
    return made.test(sentence);
}

/** Japanese asks with a full stop too. */
const question = /[?？؟][”"’»」』)]*$|か。$/u;
/** A picture, which shows a day and tells nothing that happened on it. */
const picture = /(?<!\p{L})(?:(?:ph|f)oto|bild(?!u)|imag|zdję|фото|снимок|знімок|fotoğ|तस्वीर|फोटो)|写真|撮影|照片/iu;
const learnt = new Map();
/** “Said”, as far as a language’s words for it are known; English has words for hearsay of its own. */
function spokenIn(language) {
    if (learnt.has(language) || language === 'en')
        return learnt.get(language);
    const { verbs = '', around } = speechWordsOf(language) ?? {};
    const spoke = verbs || around?.verb.slice(1);
    // Without spaces words are not told apart.
    const whole = /^(?:ja|zh)$/.test(language) ? spoke : wholeWord(spoke);
    const pattern = spoke ? new RegExp(whole, 'u') : undefined;
    if (pattern)
        learnt.set(language, pattern);
    return pattern;
}
/** Whether a sentence asks, tells of a picture, or has what it tells from somebody: that something happened is not its own word. */
function isReported(sentence, lang) {
    const [language = ''] = lang.toLowerCase().split('-');
    return question.test(sentence) || picture.test(sentence) || (spokenIn(language)?.test(sentence) ?? false);
}

const words = (list) => wholeWords(list, 'iu');
const first = (list) => new RegExp(`^(?:${list})(?![${letters}])`, 'iu');
/** The words of a language; where there are none, no date is sure. */
function unsettledIn(lang) {
    const [language = ''] = lang.toLowerCase().split('-');
    const found = known.get(language) ?? unsettledWords[language]?.();
    if (found)
        known.set(language, found);
    return found;
}
const known = new Map();
/** By language; made when they are asked for, since the patterns of all would take longer than a draft. */
const unsettledWords = {
    ar: () => ({
        unsettled: /(?<!\p{L})(?:ا?ت?تهم\p{L}*|و?بحسب|و?وفق\p{L}*|تجنب\p{L}*|منظر|(?:ال)?صورة|هل|شهود|لم|لا|ما|ليس\p{L}*|و?ألغ\p{L}*|إلغاء|تأج\p{L}*|أجل\p{L}*|أرجئ\p{L}*|وعد\p{L}*|يفترض|مفترض|كاذب\p{L}*|شائع\p{L}*|رواية|فيلم|أسبوع|سوف|لن|قد|إذا|لو|حتى|منذ|قبل|بعد|أن|إن|التي|الذي|نفى|نفت|زعم|زعمت|يعتزم|تعتزم|مقرر|المقرر|ينبغي|خطة|س[يتن]\p{L}{3,})(?!\p{L})/u,
        pronouns: first('هو|هي|هم|كان|كانت'),
    }),
    de: () => ({
        unsettled: words('wer|was|wie|wo|nach Angaben|Vernehmen|erinner\\p{L}*|seie?n?|habe|zu (?:haben|sein)|verm(?:ied|eid)\\p{L}*|verhinder\\p{L}*|abgewend\\p{L}*|angekündigt|weder|niemand\\p{L}*|nichts|nirgend\\p{L}*|kaum|abgesagt|verschoben|vertagt|gestrichen|annulliert|ausgefallen|fiel(?:en)? (?:\\S+\\s+){0,12}aus|wies(?:en)? (?:\\S+\\s+){0,12}zurück|platzten?|zurückgewiesen|versprach\\p{L}*|versprochen|angesetzt|falsch\\p{L}*|erfunden|Gerücht\\p{L}*|Legende|Roman\\p{L}*|Film\\p{L}*|Woche|wird|werden|würde|würden|will|wollen|soll|sollen|sollte|sollten|muss|müssen|könnte|könnten|kann|dürfte|plant|planen|geplant|vorgesehen|voraussichtlich|erwartet|angeblich|mutmaßlich|bestritt|bestreitet|dementierte|leugnete|behauptete|bis|seit|ab|vor|wenn|falls|ob|dass|weil|nachdem|bevor|ehe|sobald|während|nicht|kein\\p{L}*|nie|laut|wäre|hätte|fällig|ursprünglich|fast|beinahe'),
        present: words('beginnt|endet|fällt|öffnet|schließt|stirbt'),
        pronouns: first('er|sie|es|wir|ich|ihr|dies\\p{L}*|dort|da|dann|danach'),
        // Nouns begin with a capital, so that “Monate” is no verb.
        past: /(?<![\p{L}\p{M}])(?:war|waren|wurden?|worden|hatten?|hat|haben|(?!heute|letzten?|leute)\p{Ll}{3,}ten?|\p{Ll}*(?:begann|bog|brach|fand|fiel|fing|flog|floh|fuhr|gab|gewann|ging|griff|half|hielt|hing|kam|lag|las|lief|ließ|nahm|rief|riss|sah|sank|saß|schied|schlug|schloss|schnitt|schrieb|sprach|stand|stahl|starb|stieg|stieß|traf|trat|trug|verlor|verschwand|warf|wuchs|zog)(?:en)?)(?![\p{L}\p{M}])/u,
    }),
    en: () => ({
        unsettled: words("^had|how|what|why|recount\\w*|version|witness\\w*|indict\\w*|avoid\\w*|prevent\\w*|pencil\\w*|remember\\w*|called off|cancel\\w*|postpon\\w*|put off|reschedul\\w*|scrapped|averted|abandon\\w*|neither|few|hardly|scarcely|barely|legend|rumou?r\\w*|hoax|false\\w*|fake\\w*|ruled out|slated|meant to|about to|(?:was|were) to|promis\\w*|vow\\w*|pledg\\w*|slipped|valid|(?:is|are|was) set|novel\\w*|fiction\\w*|imagin\\w*|instead|week|weekend|will|would|shall|should|may(?!\\s*,?\\s*\\d)|might|could|can|must|to be|plans?|planned|planning|scheduled|expected|due|set to|supposed|proposed|intend\\w*|aim\\w*|until|till|by|before|after|since|from|between|if|unless|whether|that|which|who|whom|whose|when|while|where|because|although|though|as|than|denied|denies|deny|alleg\\w*|accus\\w*|claim\\w*|report\\w*|suspect\\w*|believed|asked|refus\\w*|failed|threatened|wanted|hoped|not|never|no|nobody|none|nothing|nor|didn[’']t|wasn[’']t|weren[’']t|hadn[’']t|almost|nearly|or|but|dated|deadline|anniversary|every|annual\\w*|updated|published|posted|accessed|copyright"),
        hearsay: words('said|says|told|denied|denies|alleg\\w*|accus\\w*|claim\\w*|report\\w*|suspect\\w*|according|if|unless|would|will|but|not|never'),
        present: words('begins|closes|dies|ends|falls|opens|starts|wins'),
        pronouns: first('he|she|it|they|we|i|you|this|that|these|those|his|her|its|their|there|then|here'),
        past: words("\\p{L}+ed|was|were|wasn[’']t|had|did|beat|became|began|bent|bit|blew|bought|bound|bred|broke|brought|built|burnt|burst|came|cast|caught|chose|cost|cut|dealt|dug|drank|drew|drove|fed|fell|felt|fled|flew|fought|forbade|forgot|found|froze|gave|grew|got|heard|held|hid|hit|hung|hurt|kept|knelt|knew|laid|led|left|lent|let|lit|lost|made|meant|met|overtook|paid|put|quit|ran|rang|rode|rose|sang|sank|sat|saw|sent|set|shone|shook|shot|shut|slept|slid|sold|sought|spent|split|spoke|spread|stole|stood|struck|stuck|swam|swept|swore|swung|taught|thought|threw|took|tore|undertook|understood|went|wept|withdrew|woke|won|wore|wrote"),
    }),
    es: () => ({
        unsettled: new RegExp(`${words('de acuerdo con|quién\\p{L}*|cómo|qué|haber\\p{L}*|evit\\p{L}*|anul\\p{L}*|acus\\p{L}*|convocad\\p{L}*|ning[uú]n\\p{L}*|nada|tampoco|apenas|sin|cancel\\p{L}*|aplaz\\p{L}*|suspend\\p{L}*|pospus\\p{L}*|pospuest\\p{L}*|posterg\\p{L}*|desm[ie]nt\\p{L}*|promet\\p{L}*|fals\\p{L}*|descart\\p{L}*|debi(?:ó|eron)|hab(?:ía|ían) de|iban a|rumor\\p{L}*|novela|película|ambientad\\p{L}*|semana|podría|podrían|puede|debe|deben|debía|tiene que|prevé|previsto|prevista|planea|espera|hasta|desde|antes|después|tras|si|que|quien|cuando|mientras|porque|aunque|negó|niega|presunt\\p{L}*|supuest\\p{L}*|no|nunca|nadie|ni|va a|van a|iba a|según|casi').source}|\\p{L}{2,}(?:rá|rán|ría|rían)(?!\\p{L})`, 'iu'),
        pronouns: first('él|ella|ellos|ellas|esto|eso|este|esta|su|sus|allí|entonces|fue|era|había'),
        past: words('\\p{L}+(?:ó|aron|ieron|eron|aba|aban)|fue|fueron|era|eran|ha|han|había|habían|tenía|hacía|dio|dieron|dijo|estuvo|hizo|pudo|puso|quiso|supo|trajo|(?:de|man|ob|re|sos)?tuvo|\\p{L}+dujo|vino|vio'),
    }),
    fr: () => ({
        unsettled: new RegExp(`${words('d’après|comment|avoir|être|évit\\p{L}*|attendue?s?|accus\\p{L}*|soupçonn\\p{L}*|annul\\p{L}*|reporté\\p{L}*|suspendu\\p{L}*|ajourn\\p{L}*|nul|nulle|rien|promis|promet\\p{L}*|faux|fausse\\p{L}*|écarté\\p{L}*|censée?s?|devaient|allaient|sans|rumeur\\p{L}*|roman|film|semaine|doit|doivent|devrait|devraient|devait|peut|pourrait|va|vont|allait|prévu\\p{L}*|prévoit|jusqu\\p{L}*|depuis|avant|après|dès|si|que|qui|quand|lorsque|alors|parce|bien que|dont|où|nie|nié|démenti|aurait|auraient|serait|seraient|présumé\\p{L}*|pas|jamais|personne|aucun\\p{L}*|ni|selon|presque').source}|(?<!\\p{L})(?:qu|lorsqu|s(?=['’]ils?(?!\\p{L})))['’]|\\p{L}{2,}(?:era|eront|ira|iront|rait|raient)(?!\\p{L})`, 'iu'),
        pronouns: first('il|elle|ils|elles|on|nous|ce|cela|cette|ces|son|sa|ses|leur|leurs|y|puis|alors'),
        past: words('a|ont|avait|avaient|fut|furent|était|étaient|eut|eurent|est|sont|prit|mit|dit|vit|fit|finit|reçut|mourut|vint|tint|\\p{L}{4,}a|\\p{L}{3,}(?:èrent|irent|urent|ait|aient)'),
    }),
    it: () => ({
        unsettled: new RegExp(`${words('stando|come|cosa|aver[el]\\p{L}*|aver|esser[eil]\\p{L}*|evitat\\p{L}*|evitò|accus\\p{L}*|sost[ei]\\p{L}*|saltat\\p{L}*|convocat\\p{L}*|annull\\p{L}*|rinvi\\p{L}*|sospes\\p{L}*|slitt\\p{L}*|smenti\\p{L}*|promess\\p{L}*|neppure|neanche|nemmeno|nulla|niente|fals\\p{L}*|esclus\\p{L}*|dovevano|stava per|senza|romanzo|film|ambientat\\p{L}*|settimana|deve|devono|dovrebbe|dovrebbero|doveva|può|potrebbe|potrebbero|prevede|previst\\p{L}*|fino|entro|dal|dalla|prima|dopo|se|che|chi|cui|quando|mentre|perché|sebbene|nega|negato|presunt\\p{L}*|avrebbe|avrebbero|sarebbe|non|mai|nessun\\p{L}*|né|secondo|quasi').source}|\\p{L}{2,}(?:rà|ranno|rebbe|rebbero)(?!\\p{L})`, 'iu'),
        pronouns: first('lui|lei|egli|ella|loro|esso|essa|questo|questa|suo|sua|poi|era|fu|è'),
        past: words('ha|hanno|è|sono|era|erano|fu|furono|ebbe|ebbero|aprì|chiuse|colpì|disse|divenne|finì|fuggì|mise|morì|nacque|perse|prese|salì|scrisse|tenne|venne|vinse|(?!però|ciò|può)\\p{L}+(?:ò|arono|irono|erono|ava|avano|eva|evano|iva|ivano)'),
    }),
    nl: () => ({
        unsettled: words('^had|verluidt|wat|hoe|waar|te (?:hebben|zijn)|verd[ea]cht\\p{L}*|beweer\\p{L}*|voork[ow]\\p{L}*|blies|bliezen|afgelast|uitgesteld|geannuleerd|geschrapt|moest|moesten|beloofden?|nauwelijks|evenmin|niets|nergens|vals\\p{L}*|tegengesproken|sprak(?:en)? (?:\\S+\\s+){0,12}tegen|ging(?:en)? (?:\\S+\\s+){0,6}door|gerucht\\p{L}*|roman|film|week|zal|zullen|zou|zouden|wil|willen|moet|moeten|kan|kunnen|mag|gaat|gaan|wordt|worden|gepland|verwacht|tot|sinds|vanaf|voor|vóór|na|als|indien|of|dat|die|wie|toen|terwijl|omdat|hoewel|ontkende|ontkent|zogenaamd|vermeend\\p{L}*|niet|geen|nooit|niemand|noch|volgens|bijna'),
        pronouns: first('hij|zij|ze|het|wij|we|ik|dit|dat|deze|zijn|haar|hun|daar|er|toen|dan'),
        past: words('was|waren|had|hadden|heeft|hebben|werd|werden|(?!beide|grote|einde|mede|oude|goede|rode|eerste|laatste|tweede|derde|vierde)\\p{L}{3,}(?:te|de)|\\p{L}*(?:begon|bleef|brak|braken|deed|gaf|gaven|ging|hield|hing|kreeg|kwam|kwamen|lag|lagen|liep|nam|namen|riep|scheen|schreef|sloeg|sloot|sloten|sprak|spraken|stak|stierf|stond|trad|trok|viel|vond|vertrok|verloor|vloog|vocht|won|zag|zagen|zat|zong|zonk)(?:en)?'),
    }),
    pl: () => ({
        unsettled: words('zdaniem|kto|co|jak|unik\\p{L}*|zarzu\\p{L}*|twierdz\\p{L}*|zapowiedz\\p{L}*|według|odwoł\\p{L}*|przełoż\\p{L}*|przesun\\p{L}*|anulow\\p{L}*|zawieszo\\p{L}*|miano|mieli|miały|żad\\p{L}*|nic|obieca\\p{L}*|zdementow\\p{L}*|wyklucz\\p{L}*|akcja|rozgryw\\p{L}*|powieś\\p{L}*|film\\p{L}*|wydani\\p{L}*|tydzie\\p{L}*|tygodni\\p{L}*|fałsz\\p{L}*|plotk\\p{L}*|omal|będzie|będą|ma|mają|miał|miała|miało|może|mogą|musi|powin\\p{L}*|planuj\\p{L}*|planowan\\p{L}*|zamierz\\p{L}*|do|od|przed|po|jeśli|jeżeli|gdyby|że|żeby|który|która|które|którzy|którego|której|których|gdy|kiedy|ponieważ|choć|zaprzecz\\p{L}*|rzekom\\p{L}*|nie|nigdy|nikt|ani|podobno|prawie'),
        pronouns: first('on|ona|ono|oni|one|to|ten|ta|jego|jej|ich|tam|wtedy|potem'),
        past: /\p{L}{2,}(?:ł|ła|ło|li|ły|no|to)(?!\p{L})/u,
    }),
    pt: () => ({
        unsettled: new RegExp(`${words('de acordo com|como|ter|haver|evit\\p{L}*|acus\\p{L}*|marcad\\p{L}*|caso|nenhum\\p{L}*|nada|tampouco|sem|cancel\\p{L}*|adi(?:ad|ou)\\p{L}*|suspens\\p{L}*|desment\\p{L}*|promet\\p{L}*|fals\\p{L}*|descart\\p{L}*|deviam|iam|boato\\p{L}*|romance|filme|ambientad\\p{L}*|semana|deve|devem|deveria|devia|pode|podem|poderia|prevê|previst\\p{L}*|planeja|espera|até|desde|antes|depois|após|se|que|quem|quando|enquanto|porque|embora|nega|negou|suspeit\\p{L}*|suposto|suposta|não|nunca|ninguém|nem|vai|vão|ia|segundo|quase').source}|\\p{L}{2,}(?:rá|rão|ria|riam)(?!\\p{L})`, 'iu'),
        pronouns: first('ele|ela|eles|elas|isto|isso|este|esta|seu|sua|seus|suas|ali|então|foi|era'),
        past: words('(?!museu|europeu|ateu)\\p{L}+(?:ou|eu|iu|aram|eram|iram|ava|avam)|foi|foram|era|eram|tinha|havia|deu|disse|esteve|fez|pôde|pôs|quis|soube|teve|trouxe|veio|vieram|viu'),
    }),
    ru: () => ({
        unsettled: words('по (?:словам|верси\\p{L}|данным|информации|мнению)|верси\\p{L}|по сообщени\\p{L}*|кто|избе[гж]\\p{L}*|как|объяв\\p{L}*|сообщ\\p{L}*|отмен\\p{L}*|перен[её]с\\p{L}*|отлож\\p{L}*|приостанов\\p{L}*|сорва\\p{L}*|обеща\\p{L}*|намеч\\p{L}*|назнач\\p{L}*|нич(?:его|то)|нигде|едва|чуть|недел\\p{L}*|выпуск\\p{L}*|фильм\\p{L}*|фальш\\p{L}*|ложн\\p{L}*|слух\\p{L}*|будет|будут|должн\\p{L}*|может|могут|план\\p{L}*|намерен\\p{L}*|собира\\p{L}*|ожида\\p{L}*|предпола\\p{L}*|до|с|со|после|перед|если|бы|что|чтобы|который|которая|которое|которые|которого|которой|которых|когда|пока|потому|хотя|отриц\\p{L}*|опроверг\\p{L}*|якобы|не|ни|никогда|никто|почти|обвин\\p{L}*'),
        pronouns: first('он|она|оно|они|это|этот|эта|его|её|ее|их|там|тогда|затем|потом'),
        past: /\p{L}{2,}(?:л|ла|ло|ли)(?:ся|сь)?(?!\p{L})/u,
    }),
    tr: () => ({
        unsettled: /\p{L}{2,}(?:m[ıiuü]ş|[dt][ıiuü]kleri|ecek|acak|ecekti|acaktı|meli|malı|ebilir|abilir|se|sa|mad[ıi]|med[ıi]|diği|dığı|tiği|tığı|duğu|düğü)\p{L}*(?!\p{L})|(?<!\p{L})(?:kim\p{L}{0,3}|göre|önlen\p{L}*|kadar|önce|sonra|beri|eğer|planlan\p{L}*|bekleniyor|iddia\p{L}*|değil|hiç\p{L}*|iptal|ertelen\p{L}*|yalanla\p{L}*|reddet\p{L}*|sözü|sahte|asılsız|roman\p{L}*|film\p{L}*|hafta\p{L}*|ne)(?!\p{L})/iu,
        pronouns: first('o|bu|şu|onlar|orada|sonra'),
        past: /\p{L}{2,}[dt][ıiuü](?:lar|ler)?[.!]?$/u,
    }),
    uk: () => ({
        unsettled: words('за (?:словами|версією|даними)|за повідомленн\\p{L}*|хто|уник\\p{L}*|як|анонс\\p{L}*|повідом\\p{L}*|мав|мала|мало|мали|скасу\\p{L}*|перен[еі]с\\p{L}*|відкла\\p{L}*|зірва\\p{L}*|обіця\\p{L}*|признач\\p{L}*|нічого|ніщо|ніде|жод\\p{L}*|ледь|тиж\\p{L}*|випуск\\p{L}*|фільм\\p{L}*|фальш\\p{L}*|неправд\\p{L}*|чутк\\p{L}*|буде|будуть|має|мають|повин\\p{L}*|може|можуть|план\\p{L}*|намір\\p{L}*|збира\\p{L}*|очіку\\p{L}*|до|від|з|після|перед|якщо|би|б|що|щоб|який|яка|яке|які|якого|якої|яких|коли|поки|тому|хоча|запереч\\p{L}*|спросту\\p{L}*|нібито|не|ні|ніколи|ніхто|майже|звинувач\\p{L}*'),
        pronouns: first('він|вона|воно|вони|це|цей|ця|його|її|їх|там|тоді|потім'),
        past: /\p{L}{2,}(?:в|ла|ло|ли)(?:ся|сь)?(?!\p{L})/u,
    }),
    ja: () => ({
        unsettled: /によると|によれば|らしい|ようだ|そうだ|のか|避け|免れ|起訴|主張|中止|延期|取りやめ|見送|先送|約束|ません|偽|うわさ|噂|小説|映画|舞台|の週|予定|見込み|見通し|計画|だろう|かもしれ|はず|べき|否定|ない|なかった|疑い|とみられ|という|まで|から|以降|前に|後に|場合|もし|ば、|ため/u,
        pronouns: /^(?:彼|彼女|それ|これ|彼ら)/u,
        past: /(?:た|だ)。?$/u,
    }),
    zh: () => ({
        unsettled: /谁|据|據|指控|疑|摄|攝|避免|传闻|傳聞|取消|推迟|推遲|延期|原定|本应|本應|本该|本該|承诺|承諾|打算|无|無|没|沒|假|谣|謠|小说|小說|电影|電影|一周|一週|搁置|擱置|将|將|(?<![议議大协協委员員机機工商社学學集宴])[会會](?![议議员員长長])|计划|計劃|预计|預計|拟|擬|可能|应该|應該|否认|否認|没有|沒有|不|未|如果|据称|據稱|涉嫌|直到|以来|以來|之前|之后|之後|后来|自|从|從|至|到/u,
        pronouns: /^(?:他|她|它|他们|她们|这|那|這)/u,
    }),
    he: () => ({
        unsettled: words('ה?אשי\\p{L}*|מאשי\\p{L}*|לדברי|על פי|מי|איך|לפי|נמנע\\p{L}*|מבט|צילום|תמונ\\p{L}*|טוע\\p{L}*|טענ?\\p{L}*|עדים|בוטל\\p{L}*|נדח\\p{L}*|הבטיח\\p{L}*|עמד\\p{L}*|נקבע\\p{L}*|הוקפא\\p{L}*|שלל\\p{L}*|שום|אף|מעולם|כמעט|שקר\\p{L}*|רומן|סרט|מתרחש\\p{L}*|ה?שבוע|ב?שבוע|גיליון|יהיה|תהיה|יהיו|צפוי\\p{L}*|עתיד\\p{L}*|אמור\\p{L}*|מתוכנ\\p{L}*|עד|מאז|לפני|אחרי|אם|כי|אשר|כאשר|הכחיש\\p{L}*|לא|אין|לכאורה|י[א-ת]{3,}|ת[א-ת]{3,}|ש[א-ת]{3,}'),
        pronouns: first('הוא|היא|הם|הן|זה|זאת|שם|אז'),
    }),
    hi: () => ({
        unsettled: /(?<![\p{L}\p{M}])(?:\p{L}[\p{L}\p{M}]*न[ाीे] थ[ाीे]|अनुसार|मुताबिक|दाव[ाे]|रद्द|स्थगित|ट[लाा]\p{M}*ल?|वाद[ाे]|खंडन|फर्जी|झूठ\p{M}*|अफवाह|कोई|उपन्यास|फिल्म|सप्ताह|हफ्त[ाे]|अंक|\p{L}[\p{L}\p{M}]*(?:ेगा|ेगी|ेंगे|एगा|एगी|एंगे)|तक|बाद|पहले|अगर|यदि|कि|जो|जब|क्योंकि|इनकार|आरोप|कथित|नहीं|न|योजना|वाला|वाली|वाले)(?![\p{L}\p{M}])/u,
        pronouns: first('वह|वे|यह|ये|उसने|उन्होंने|इसने'),
        past: /(?:था|थी|थे|[\p{L}\p{M}]*(?:ाया|ाए|ाईं?)|गया|गई|गए|हुआ|हुई|हुए|किया|की|दिया|दी|आया|आई|मिला|मिली|मिले)(?:\s(?:है|हैं))?[।.]?$/u,
    }),
    fa: () => ({
        unsettled: words('گفته|شاهد\\p{L}*|متهم|نمای\\p{L}*|عکس|گزارش|تصویر|لغو|تعویق|وعده|رد|موکول|معلق|هیچ|بنا|جعلی|شایعه|رمان|فیلم|هفته|شماره|خواهد|خواهند|باید|شاید|قرار|ممکن|تا|از|پیش|پس|بعد|قبل|اگر|که|وقتی|زیرا|تکذیب|ادعا|اتهام|ن\\p{L}{2,}|برنامه'),
        pronouns: first('او|آن|این|آنها|ایشان'),
        past: /\p{L}[دت]$/u,
    }),
};

/** “On” and “in” go with the date that opens a sentence. */
const opening = /^(?:(?:on|in|am|im|le|en|el|l['’]|il|nel|op|em|no|a|w|dnia|в|во|у|في|در|ב|[\p{Lu}]\p{L}+(?=,))[,]?\s*){0,2}$/iu;
/** A year by itself counts as a date behind a word such as “in”. */
const bareYear = inOurScripts(/(?<![\p{L}\p{M}\d])(?:in|im jahre?|en|em|nel|w|в|у|in het jaar|since|sinds|seit|depuis|desde|dal|od|з|с|عام|سنة|سال|בשנת|सन)\s(\d{4})(?![\d\p{L}]|[-/.,–]\d)|(?<![\d/–-])(\d{4})(?:[年년](?!\s?\d)|(?:['’][dt][ae]| (?:року|года?|yılı\p{L}*|में))(?![\p{L}\p{M}]))/giu);
/** German names a year without a word before it: “1994 verschwand sie”. Before a noun, or behind “about”, a number counts something. */
const germanYear = inOurScripts(/(?<![\p{L}\d.,/–-])(?<!(?:[Rr]und|[Ee]twa|[Üü]ber|[Uu]nter|zu|als|[Ff]ast|[Kk]napp|[Gg]ut|[Mm]it|[Vv]on|[Aa]uf|[Cc]irca|ca\.|[Nn]ur|[Uu]m|[Jj]e|[Ff]ür|Platz|Nr\.|Nummer|Seite) )(?:1[5-9]|20)\d\d(?= [a-zäöüß(]|[,;)](?!\d)|[.!?]?$)/gu);
const sentenceEnd = /[.!…。！۔।][”"’»」』)]*$/u;
/** Fewer words beside the date tell nothing: “4:08”. */
const fewestWords = 2;
/** The dates of a paragraph, each with its sentence, in order. Reading one is slow, so `tries` are counted down. */
function* datedWordsIn(paragraph, { lang, published }, tries) {
    if (!/\d/.test(latinDigits(paragraph)))
        return;
    // What is longer is no paragraph of a story, and finding its sentences takes as long as all the rest.
    for (const sentence of sentences(paragraph.slice(0, limits.text), lang).map((each) => each.trim())) {
        if (!/\d{4}|\d年/.test(latinDigits(sentence)) || publicationStart.test(sentence))
            continue;
        if (bylineStart.test(sentence) && publicationFacts(sentence, lang).length > 0)
            continue;
        if (tries.left-- <= 0)
            return;
        const dates = datesOf(sentence, lang);
        for (const date of dates) {
            const { when, until, start, end } = date;
            if (!isWhen(when) || wordsIn(sentence.slice(0, start) + sentence.slice(end)) < fewestWords)
                continue;
            const span = until !== undefined && isWhen(until) ? { end: until } : {};
            const clause = clauseOf(sentence, start, end, lang);
            yield {
                when,
                ...span,
                ...clause,
                doubt: doubtOf(sentence, clause, date, dates.length, { lang, published }),
            };
        }
    }
}
function datesOf(sentence, lang) {
    const dates = spelledDates(sentence, lang);
    const patterns = lang.startsWith('de') ? [bareYear, germanYear] : [bareYear];
    const found = [...dates];
    for (const match of patterns.flatMap((each) => [...latinDigits(sentence).matchAll(each)])) {
        const [start, end] = [match.index, match.index + match[0].length];
        if (found.some((date) => date.start < end && start < date.end))
            continue;
        found.push({ when: match[1] ?? match[2] ?? match[0], start, end });
    }
    return found.sort((a, b) => a.start - b.start);
}
/** Words with a letter; signs of scripts without spaces count two to a word. */
function wordsIn(text) {
    const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
    return dense / 2 + (text.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0) - (dense > 0 ? 1 : 0);
}
/** What the sentence tells: the clause after a date that opens it, otherwise all of it. */
function clauseOf(sentence, start, end, lang) {
    const whole = { passage: trimmed(sentence), title: trimmed(sentence) };
    if (!opening.test(sentence.slice(0, start)))
        return whole;
    const lead = /^[\s,،、，]*/u.exec(sentence.slice(end))[0];
    // Only English parts the date with a comma, or goes on with a subject; others put the verb there.
    if (!lang.startsWith('en') && !/[,،、，]/u.test(lead))
        return whole;
    const clause = sentence.slice(end + lead.length);
    const comma = clause.search(/, (?=\p{Ll})/u);
    const cut = comma !== -1 && wordsIn(clause.slice(0, comma)) >= 4 ? comma : clause.length;
    const title = trimmed(clause.slice(0, cut));
    if (wordsIn(title) < 3)
        return whole;
    return { passage: trimmed(sentence.slice(0, end + lead.length + cut)), title };
}
/** Without the signs that end it. A pattern would look at each run of them again and again. */
function trimmed(words) {
    let end = words.length;
    while (end > 0 && /[\s.,;:。．،]/u.test(words[end - 1]))
        end--;
    return words.slice(0, end);
}
const doubts = {
    era: 'its year may be of another era than the Gregorian',
    season: 'these may be two years, such as a season, not a month',
    order: 'day and month may be the other way round',
};
function doubtOf(sentence, { title, passage }, { when, until, doubt, start, end }, dates, { lang, published }) {
    if (doubt)
        return doubts[doubt];
    if (isSignedBefore(sentence.slice(0, end), lang))
        return 'it may be the day of the article, behind who wrote it';
    if (dates > 1)
        return 'the sentence has more than one date';
    if (/^\d{4}$/.test(when))
        return 'only a year is given';
    if (until)
        return 'it is a span of time';
    if ([...quotations(sentence)].some((each) => each.start < start && end < each.end))
        return 'the date stands within words that are quoted';
    if (isOfNoun(sentence, start, end, lang))
        return 'it may be the day of what is named beside it';
    const rules = unsettledIn(lang);
    if (!rules)
        return 'whether that happened cannot be told in this language';
    const besides = `${sentence.slice(0, start)} ${passage.slice(end)}`;
    const rest = sentence.slice(passage.length);
    // Without forms of verbs only the end of a sentence tells it from the label of something.
    const isTold = rules.past?.test(trimmed(besides)) ||
        (published && (rules.past ? rules.present?.test(besides) : sentenceEnd.test(sentence)));
    if (isReported(sentence, lang) ||
        isRefuted(sentence, lang) ||
        rules.unsettled.test(besides) ||
        rules.hearsay?.test(besides) ||
        (rules.hearsay ?? rules.unsettled).test(rest) ||
        !isTold)
        return 'the sentence may tell of a plan, a denial or hearsay, or of a span of time';
    if (published && isAfter(when, published))
        return 'it is after the day of the article';
    if (rules.pronouns.test(title))
        return 'its words do not name whom they are of';
    if (title.length > limits.line)
        return 'it is too long for a title';
    return undefined;
}
/** Whether words that a date ends go on, behind a headline, with who wrote the article and nothing else. */
function isSignedBefore(words, lang) {
    const starts = [...words.matchAll(/(?<=\s)[\p{Lu}\p{Lo}]/gu)].map(({ index }) => words.slice(index));
    return starts.some((each) => bylineStart.test(each) && publicationFacts(each, lang).length > 0);
}
/** Whether a date, as far as it goes, is after another. */
function isAfter(when, published) {
    const length = Math.min(when.length, 10);
    return when.slice(0, length) > published.slice(0, length);
}

/** Reading a date takes most of a millisecond, and few articles spell out more. */
const mostNumbers = 100;
/** The entries of the timeline: those that the source has, otherwise a proposal for each date that its text spells out. */
function timelineOf(parts, context) {
    const { timeline: given = [], datedByWriting = [] } = parts.given ?? {};
    if (given.length === 0)
        return proposedEvents(parts, context);
    return given.map((event) => {
        const entry = givenEvent(event, context);
        const isWritten = datedByWriting.includes(event.id);
        return isWritten && !entry.doubt
            ? { ...entry, doubt: 'its date is when it was written, perhaps not when it happened' }
            : entry;
    });
}
function givenEvent({ id, at: _, until: __, text, quote: ___, title, passage, ...fields }, { lang = 'en', isThere }) {
    const [first = ''] = text ? sentences(inlineText(text), lang) : [];
    const words = [passage?.exact ?? '', first.trim(), title].find((each) => each && isThere(each));
    const known = id === new Ids().make(title, 'event') ? {} : { id };
    return {
        fields: {
            ...known,
            ...fields,
            title,
            ...(text && { text: inlineMarkdown(text) }),
            passage: words ?? passage?.exact ?? '??',
        },
        ...(!words && { doubt: 'no words of the article that it rests on were found: write them into passage' }),
    };
}
function proposedEvents(parts, { lang = 'en', plain, isThere, open }) {
    const tries = { left: mostNumbers };
    const published = parts.head?.published ?? parts.about.find(({ field }) => field === 'published')?.value;
    const proposed = parts.sections.flatMap(({ blocks }) => blocks.flatMap((block) => [...eventsOf(block, plain, { lang, published }, tries)]));
    if (tries.left < 0)
        open.push({ says: 'There are more sentences with numbers in the text than were searched for dates.' });
    const events = proposed.map((event) => isThere(event.passage) ? event : { ...event, doubt: 'its words stand there more than once' });
    if (events.some(({ doubt }) => !doubt))
        open.push({
            about: 'timeline',
            says: 'Each entry of the timeline is a date that the text spells out: see that it is when that happened.',
        });
    if (events.some(({ doubt }) => doubt))
        open.push({
            about: 'timeline?',
            says: 'Dates that may not be those of an event are commented out in the timeline.',
        });
    return events.map(({ when, end, title, passage, doubt }) => ({
        fields: { when, ...(end && { end }), title: title.slice(0, limits.line), passage },
        doubt,
    }));
}
function* eventsOf({ kind, text: written, credit }, plain, article, tries) {
    if (kind === 'image')
        return;
    const text = plain(written);
    yield* datedWordsIn(text, article, tries);
    const said = kind === 'quote' && credit ? parseAttribution(plain(credit), article.lang).said : undefined;
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
    const head = headOf$1(parts, context, lang !== undefined);
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
        blocks.push(...blocksOf$1(sections.shift()?.blocks ?? [], written));
    if (overview)
        blocks.push(`## ${overview.heading}`, overview.points.join('\n'));
    for (const { heading, blocks: inSection } of sections) {
        blocks.push(`## ${written(heading)}`, ...blocksOf$1(inSection, written));
    }
    return [...blocks, ...(overview?.footnotes ?? [])];
}
function blocksOf$1(blocks, written) {
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

/** A text begins below no more lines than these. */
const mostLines = 8;
const longest = 120;
/**
 * The sections without the lines that stand above the text of a document and tell no more than who wrote it and when: what of that
 * is not known is asked, and what is known is told once.
 */
function withoutOpeningFacts(sections, { head, about, lang }) {
    const [opening, ...others] = sections;
    const found = { sections, about: [], notes: [] };
    if (!opening || opening.heading !== undefined)
        return found;
    const first = opening.body
        .slice(0, mostLines)
        .map((block) => (block.type === 'paragraph' ? inlineText(block.text) : ''));
    // A site or a desk is nobody’s name where the text names who wrote it.
    const isNobodys = !!head.byline?.length && head.byline.every(({ name }) => isNobody(name, [head.publisher?.name ?? '']));
    const facts = first.map((line) => (line.length > longest ? [] : publicationFacts(line, lang)));
    const isDated = (at) => facts[at]?.some(({ field }) => field !== 'byline') ?? false;
    const taken = new Set();
    if (isNobodys && facts.flat().some(({ field }) => field === 'byline')) {
        found.notes.push(`The source names ${head.byline.map(({ name }) => name).join(', ')} as its author, which is no person: the text names who may have written it.`);
        delete head.byline;
    }
    for (const [at, line] of first.entries()) {
        const isSignature = facts[at].length === 0 && line !== '' && isSigned(line) && (isDated(at - 1) || isDated(at + 1));
        const told = isSignature ? [{ field: 'byline', line, value: line }] : facts[at];
        if (told.length === 0 || told.some((fact) => contradicts(fact, head, about)))
            continue;
        taken.add(at);
        const isKnown = ({ field }) => head[field] !== undefined || [...about, ...found.about].some((each) => each.field === field);
        const unknown = told.filter((fact) => !isKnown(fact) && !(fact.field === 'byline' && head.byline?.length));
        found.about.push(...unknown);
        if (unknown.length === 0)
            found.notes.push(`A line above the text was left out: “${line}”.`);
    }
    const body = opening.body.filter((_, at) => !taken.has(at));
    return { ...found, sections: body.length > 0 ? [{ ...opening, body }, ...others] : others };
}
/** Whether a line tells another day, or names others, than is known: it stays in the text then. */
function contradicts({ field, value }, head, about) {
    if (field === 'byline')
        return !!head.byline?.length && !head.byline.every(({ name }) => value?.includes(name));
    const known = head[field] ?? about.find((each) => each.field === field)?.value;
    return known !== undefined && known.slice(0, 10) !== value?.slice(0, 10);
}

/**
 * Makes an article file of a story document, such as another format was read as: its text with the parts that it has, and
 * proposals for those that only its text tells. An event without an article to rest on brings its own text into it.
 */
async function draftDocument(document, { languageUnknown, notes = [], about = [], datedByWriting = [] } = {}) {
    const { headline, standfirst, overview = [], keyPoints = [], quotes = [], timeline = [] } = document;
    const inBody = new Set();
    const open = [...notes];
    const lang = languageUnknown ? undefined : document.lang;
    const guessed = lang ? undefined : await languageOfDocument(document);
    const head = headOf(document, open);
    const opening = withoutOpeningFacts(document.sections ?? [], { head, about, lang: lang ?? guessed ?? 'en' });
    const { sections } = opening;
    open.push(...opening.notes);
    const written = sections.map(({ heading, body }) => ({
        ...(heading && { heading: inlineMarkdown([heading]) }),
        blocks: body.flatMap((block) => blocksOf(block, quotes, inBody, open)),
    }));
    const listed = overview.length > 0 ? undefined : takeOverview(written, document.lang);
    const parts = {
        ...(listed && { overview: listed }),
        ...(headline && { headline: inlineMarkdown([headline]) }),
        ...(overview.length > 0 && {
            overview: {
                heading: 'Story Overview',
                points: overview.map(({ text }) => inlineMarkdown(text)),
                passages: overview.map(({ passage }) => passage?.exact),
            },
        }),
        sections: written.length > 0 ? written : timelineSections(timeline),
        about: [...about, ...opening.about],
        head,
        given: { keyPoints, quotes: quotes.filter(({ id }) => !inBody.has(id)), timeline, datedByWriting },
        notes: open,
    };
    // The compiler takes the first paragraph for it.
    if (standfirst)
        parts.standfirst = inlineMarkdown([standfirst]);
    else if (parts.sections[0]?.heading === undefined &&
        parts.sections[0]?.blocks.some(({ kind }) => kind === 'paragraph'))
        open.push('No standfirst is named: the first paragraph becomes it; write one above it if there is another.');
    return draftOfParts(parts, { lang, guessed, isMarkdown: true });
}
/** The list under a heading that is named like an overview, as a text has it too; what follows it stays. */
function takeOverview(sections, lang) {
    const index = sections.findIndex(({ heading, blocks }) => heading !== undefined && isOverviewName(heading, lang) && blocks[0]?.kind === 'item');
    const section = sections[index];
    if (!section)
        return undefined;
    const after = section.blocks.findIndex(({ kind }) => kind !== 'item');
    const items = after === -1 ? section.blocks : section.blocks.slice(0, after);
    const rest = after === -1 ? [] : section.blocks.slice(after);
    const before = sections[index - 1];
    if (rest.length > 0 && before)
        before.blocks.push(...rest);
    else if (rest.length > 0)
        sections[index] = { blocks: rest };
    if (rest.length === 0 || before)
        sections.splice(index, 1);
    return { heading: section.heading, points: items.map(({ text }) => text) };
}
function headOf(document, open) {
    const { url, publisher, byline, published, updated, image, status, expires, ai } = document;
    const corrections = document.corrections?.map(({ date, text, affects }) => {
        // The items of the draft have other ids.
        if (affects?.length)
            open.push(`The correction of ${date} is of ${affects.join(', ')}: write the ids of these items under “affects”.`);
        return { date, text };
    });
    const known = { url, publisher, byline, published, updated, image, status, expires, ai, corrections };
    return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));
}
function blocksOf(block, quotes, inBody, open) {
    if (block.type === 'paragraph')
        return [{ kind: 'paragraph', text: inlineMarkdown(block.text) }];
    if (block.type === 'list')
        return block.items.map((item) => ({ kind: 'item', text: inlineMarkdown(item) }));
    if (block.type === 'image') {
        if (block.image.alt)
            return [{ kind: 'image', text: imageMarkdown(block.image) }];
        open.push(`A picture was left out that has no text for those who do not see it: write ![what it shows](${block.image.url}).`);
        return [];
    }
    const quote = quotes.find(({ id }) => id === block.quote);
    if (!quote?.speaker)
        return quote ? [{ kind: 'paragraph', text: inlineMarkdown([quote.text]), quoted: true }] : [];
    inBody.add(quote.id);
    // Without a day for the link to the source, its address ends the words.
    const address = dayOf(quote) ? undefined : quote.source?.url;
    const text = inlineMarkdown([quote.text]) + (address ? ` ${address}` : '');
    return [{ kind: 'quote', text, credit: creditOf(quote) }];
}
/** The line under a quote, as the article file has it. */
function creditOf(quote) {
    const { name, role, handle, url } = quote.speaker;
    const who = url ? `[${escapeMarkdown(name)}](${url})` : escapeMarkdown(name);
    const date = dayOf(quote);
    const dated = date && (quote.source?.url ? `[${date}](${quote.source.url})` : date);
    const about = handle ? (name === handle ? `(${who})` : `${who} (${escapeMarkdown(handle)})`) : who;
    return `— ${[about, !handle && role && escapeMarkdown(role), dated].filter(Boolean).join(', ')}`.replace(/\), (?=\[?\d{4}-)/, ') ');
}
/** The day or the month in which it was said: no more can be read from such a line. */
const dayOf = ({ said = '' }) => /^\d{4}-\d\d(?:-\d\d)?(?=T|$)/.exec(said)?.[0];
/** A timeline without an article: each event's own text is the article's, and its title if it has no text. */
function timelineSections(timeline) {
    const untold = timeline.filter(({ text }) => !text?.length);
    const opening = untold.length
        ? [{ blocks: untold.map(({ title }) => ({ kind: 'item', text: inlineMarkdown([title]) })) }]
        : [];
    return [
        ...opening,
        ...timeline.flatMap(({ title, text }) => text?.length
            ? [{ heading: inlineMarkdown([title]), blocks: [{ kind: 'paragraph', text: inlineMarkdown(text) }] }]
            : []),
    ];
}

/** Makes an article file of a text or a document. */
async function draftFrom(source) {
    if ('document' in source)
        return draftDocument(source.document, source.context);
    const { text, lang } = source;
    return draftArticle(text, { lang, parsers: await headParsersFor(text) });
}

/**
 * Drafts an article file of whatever an article comes in: plain text or Markdown, a web page, a document of another
 * format. They are told apart by their content.
 * @throws {Refusal} where nothing can be drafted of it
 */
async function draftSource(text, context) {
    if (text.trim() === '')
        throw new Refusal('empty', 'it is empty; there is nothing to draft from');
    const kind = kindOfText(text);
    const format = context.formats?.find((each) => each.matches(text, kind));
    if (format)
        return draftOfArticle(itemNamed(await format.read(text), context.item).read(), context);
    if (context.item !== undefined)
        throw new Refusal('no-such-item', 'it holds one article, so none of several can be named');
    if (kind === 'feed' || kind === 'news')
        throw new Refusal('format', 'it is a feed or a news item as XML, which the command “draft” reads, and a page does not');
    if (kind === 'html')
        return draftOfPage(text, context);
    if (kind === 'json' || kind === 'sheet')
        return draftOfData(text, context);
    if (kind === 'article')
        throw new Refusal('already-article', 'it has front matter already; “check” tells whether it is an article');
    const excess = excessOf(withoutRules(text.replace(/\r\n?/g, '\n')));
    if (excess)
        throw new Refusal('too-long', `${excess.reason}; ${excess.remedy}`, { line: excess.line, column: 1 });
    const { lang, makeDraft = draftFrom } = context;
    return { ...(await makeDraft({ text, lang })), losses: [] };
}
/** An article of each that a source holds, with its title; those that cannot be drafted are told. */
async function draftAll(text, context) {
    const format = context.formats?.find((each) => each.matches(text, kindOfText(text)));
    if (!format)
        return [{ title: '', draft: await draftSource(text, context) }];
    const drafts = (await format.read(text)).map(async (item) => {
        try {
            return { title: item.title, draft: await draftOfArticle(item.read(), context) };
        }
        catch (error) {
            if (!(error instanceof Refusal))
                throw error;
            return { title: item.title, refused: error };
        }
    });
    return Promise.all(drafts);
}
/** An article that a source holds, as a draft. */
async function draftOfArticle({ document, notes }, { lang, makeDraft }) {
    const told = lang ?? document.lang;
    const whole = { ...document, lang: told || 'en' };
    return {
        ...(await draftWhole(whole, { languageUnknown: told === '', notes }, makeDraft)),
        losses: [],
    };
}
const mostNamed = 20;
function itemNamed(items, wanted) {
    const names = items
        .slice(0, mostNamed)
        .map(({ title, url }, index) => `  ${index + 1}  ${title}${url ? `  ${url}` : ''}`);
    const list = [
        ...names,
        ...(items.length > mostNamed ? [`  and ${items.length - mostNamed} more`] : []),
    ].join('\n');
    if (wanted === undefined) {
        if (items.length === 1)
            return items[0];
        throw new Refusal('several-articles', `it holds ${items.length} articles:\n${list}\nName one by its number or its address with --item, or all of them`);
    }
    const found = /^\d+$/.test(wanted) ? items[Number(wanted) - 1] : items.find(({ url }) => url === wanted);
    if (!found)
        throw new Refusal('no-such-item', `it holds these articles:\n${list}\nThere is none “${wanted}” among them`);
    return found;
}
async function draftOfPage(html, { lang, parsePage, makeDraft }) {
    const { readPage } = await import('./formats-web-page-read.js');
    const { document, ...read } = await readPage(html, parsePage);
    const told = lang ?? document.lang;
    const context = { ...read, languageUnknown: told === '' };
    return { ...(await draftWhole({ ...document, lang: told || 'en' }, context, makeDraft)), losses: [] };
}
async function draftOfData(text, { lang, makeDraft }) {
    const { formatLabels, formatOf, readForeignData } = await import('./publish-foreign-data.js');
    const { data } = readForeignData(text);
    const format = formatOf(data);
    if (!format)
        throw new Refusal('format', `it is none of ${formatLabels}; copy the text of the article into a file of its own`);
    const missing = new Set();
    const read = (context) => {
        try {
            return format.read(data, { lenient: true, name: 'draft', ...context });
        }
        catch (error) {
            const untold = error instanceof Refusal && untoldBy(error);
            // A missing language or headline is left for the editor to write, and no reason to refuse the document.
            if (!untold || missing.has(untold))
                throw error;
            missing.add(untold);
            return read({ ...context, [untold]: untold === 'lang' ? 'en' : '??' });
        }
    };
    const { document, losses } = read({ lang });
    const headline = missing.has('headline') ? '' : document.headline;
    // Of what must not be lost the file tells too, whoever reads it next.
    const notes = losses.filter(({ code }) => code === 'embargo').map(({ path, reason }) => `${path}: ${reason}.`);
    const context = { languageUnknown: missing.has('lang'), notes, datedByWriting: datedByWriting(losses) };
    const draft = await draftWhole({ ...document, headline }, context, makeDraft);
    return { ...draft, losses };
}
const untoldBy = ({ code }) => code === 'lang-missing' ? 'lang' : code === 'headline-missing' ? 'headline' : undefined;
async function draftWhole(document, context, makeDraft = draftFrom) {
    const excess = excessOfDocument(document);
    if (excess)
        throw new Refusal('too-long', excess);
    return makeDraft({ document, context });
}

const [endSign, entrySign] = [0x06054b50, 0x02014b50];
/** The directory of a ZIP archive; undefined where there is none that can be read. */
function zipDirectory(bytes) {
    if (bytes.length < 22 || bytes[0] !== 0x50 || bytes[1] !== 0x4b)
        return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let end = bytes.length - 22;
    // A comment of at most 65,535 bytes may stand behind it.
    for (const last = Math.max(0, end - 65_535); end >= last && view.getUint32(end, true) !== endSign;)
        end--;
    if (end < 0 || view.getUint32(end, true) !== endSign)
        return undefined;
    const entries = [];
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
        if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySign)
            return undefined;
        const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
        entries.push({
            name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
            method: view.getUint16(at + 10, true),
            packed: view.getUint32(at + 20, true),
            size: view.getUint32(at + 24, true),
            at: view.getUint32(at + 42, true),
        });
        at += 46 + name + extra + comment;
    }
    return entries;
}
/** The packed bytes of an entry. */
function packedBytes(bytes, { at, packed }) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (at + 30 > bytes.length)
        return new Uint8Array();
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    return bytes.subarray(start, start + packed);
}

/** Whether bytes are a document of Word (.docx), by what its archive holds. */
const isDocx = (bytes) => zipDirectory(bytes)?.some(({ name }) => name === 'word/document.xml') ?? false;

/**
 * The text of a file that an article comes in; of a document of Word, the HTML that it is.
 * @throws {FileFailure} where it cannot be read
 */
async function readSource(file, io) {
    const isStdin = file === '-';
    const name = isStdin ? 'standard input' : file;
    const bytes = isStdin ? await readInput(io) : await readBytes(file);
    return orFail(name, async () => {
        if (!isDocx(bytes))
            return decodeText(bytes);
        // It takes long to load, and few articles come so.
        const { docxHtml } = await import('./formats-docx-read.js');
        return docxHtml(bytes);
    });
}

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

var draft$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  draft: draft
});

export { labelledDay as a, languageOf as b, draft$1 as d, labelledHead as l, namesOfByline as n, packedBytes as p, zipDirectory as z };
