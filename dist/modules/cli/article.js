import { join, basename } from 'node:path';
import { readFile } from 'node:fs/promises';
import { f as folderOf, p as pin, s as stay, n as named } from './built-file.js';
import { b as isShown, d as dayOfEdition, a as sourceDigest } from './folder.js';
import { d as markChecked, l as limits, p as parseStory, t as textDirection, i as inlineText } from './inline-text.js';
import { S as StoryError, o as orFail, F as Failure } from './command.js';
import { systemReason } from './cli-files-system-error.js';
import { t as tell } from './problem.js';
import { k as kindOf, e as parseNamed } from './read-story-file.js';
import { a as readBytes, d as decodeText } from './read-text.js';
import { c as compileArticle, h as commentsLeft } from './read.js';
import { w as writeJsonLd } from './write.js';
import { a as availability, w as widgetContent, b as pageWords, s as styleSheet, e as styleHash, p as prerender, o as oEmbedFile, d as pageFile, t as tags, g as storyDigest, c as pagesOf, h as addressesOf, i as isLarge } from './page-words.js';
import { e as escapeHtml } from './escape.js';
import { Parser } from 'htmlparser2';
import { a as label, o as ownLabel, b as languageFor } from './all-languages.js';
import 'valibot';
import '@noble/hashes/sha2.js';
import '@noble/hashes/utils.js';
import { p as playerOf } from './player.js';

const heads = ['headline', 'standfirst', 'image'];
const itemLists = ['overview', 'sections', 'keyPoints', 'quotes', 'timeline'];
/**
 * What a reader of one edition finds otherwise in another, corrections first: items that are new, say something else, were
 * corrected or are gone, and the same of the fields of the head. Another order, another passage and other ids are no change.
 */
function differences(before, now) {
    const told = new Set(before.corrections.map(wordsOf));
    const corrections = now.corrections.filter((entry) => !told.has(wordsOf(entry)));
    const corrected = new Set(corrections.flatMap(({ affects }) => affects ?? []));
    const found = corrections.map(({ date }) => ({ of: 'corrections', id: date, kind: 'corrected' }));
    for (const of of heads) {
        const [old, fresh] = [before, now].map((story) => JSON.stringify(story[of]));
        if (old !== fresh)
            found.push({ of, kind: !old ? 'new' : fresh ? 'changed' : 'removed' });
    }
    for (const of of itemLists) {
        const origins = matched(before[of], now[of]);
        for (const item of now[of]) {
            const { id } = item;
            const old = origins.get(item);
            if (corrected.has(id))
                found.push({ of, id, kind: 'corrected' });
            else if (!old)
                found.push({ of, id, kind: 'new' });
            else if (shownOf(old) !== shownOf(item))
                found.push({ of, id, kind: 'changed' });
        }
        const kept = new Set(origins.values());
        for (const item of before[of])
            if (!kept.has(item))
                found.push({ of, id: item.id, kind: 'removed' });
    }
    return correctionsFirst(found);
}
const correctionsFirst = (all) => [
    ...all.filter(({ kind }) => kind === 'corrected'),
    ...all.filter(({ kind }) => kind !== 'corrected'),
];
const wordsOf = ({ date, text }) => `${date} ${text}`;
/**
 * Which item of an edition each of another was. Their words count for more than their ids, since some of these are numbers, or
 * made of a heading: the same words, else the same id, else a line that both have.
 */
function matched(before, now) {
    const origins = new Map();
    for (const keysOf of [(item) => [shownOf(item)], ({ id }) => [id], linesOf]) {
        const kept = new Set(origins.values());
        const left = new Map();
        for (const item of [...before].reverse())
            for (const key of kept.has(item) ? [] : keysOf(item))
                if (!left.get(key)?.push(item))
                    left.set(key, [item]);
        for (const item of now) {
            if (origins.has(item))
                continue;
            for (const key of keysOf(item)) {
                const items = left.get(key) ?? [];
                while (kept.has(items.at(-1)))
                    items.pop();
                const old = items.pop();
                if (!old)
                    continue;
                origins.set(item, old);
                kept.add(old);
                break;
            }
        }
    }
    return origins;
}
/** What is shown of an item: not what it rests on, nor why a claim of it was let stand. */
function shownOf(item) {
    const hidden = ['id', 'passage', 'allow', 'at', 'until', 'capturedAt'];
    return JSON.stringify(item, (key, value) => (hidden.includes(key) ? undefined : value));
}
/** Its lines, each of which tells it from others. */
const linesOf = (item) => ['heading', 'title', 'summary', 'text', 'body'].flatMap((name) => {
    const line = item[name];
    return line ? [`${name} ${JSON.stringify(line)}`] : [];
});

/**
 * An edition of a story with what changed since an earlier one, and what that told of those before it. It is dated by what the
 * edition says of itself: one without `updated` tells no changes, and so does one that was given some already.
 */
function withChanges(story, last) {
    const { updated: at, changes } = story;
    if (changes || !at)
        return story;
    const fresh = differences(last, story).map(({ of, id, kind }) => ({
        ...{ of, ...(id !== undefined && { id }) },
        ...{ kind, at },
    }));
    const all = new Map();
    for (const change of [...fresh, ...carried(story, last)]) {
        const key = [change.of, change.id, change.kind].join('\n');
        if (!all.has(key))
            all.set(key, change);
    }
    if (all.size === 0)
        return story;
    return markChecked({ ...story, changes: correctionsFirst([...all.values()]).slice(0, limits.items) });
}
/** The changes that an edition told of, by the ids that their items have now; those of items that are gone are dropped. */
function carried(story, last) {
    const ids = new Map();
    for (const of of itemLists)
        for (const [item, { id }] of matched(last[of], story[of]))
            ids.set(`${of} ${id}`, item.id);
    for (const { date } of story.corrections)
        ids.set(`corrections ${date}`, date);
    return (last.changes ?? []).flatMap((change) => {
        if (change.id === undefined || change.kind === 'removed')
            return [change];
        const id = ids.get(`${change.of} ${change.id}`);
        return id === undefined ? [] : [{ ...change, id }];
    });
}

/** @throws {StoryError} with the place where the text is no JSON, and its first words, by which one knows a login page */
function parseJson(text, place) {
    try {
        // `trim` also takes a byte order mark away, which `JSON.parse` refuses.
        return JSON.parse(text.trim());
    }
    catch (error) {
        const fault = error.message.slice(0, 120);
        throw new StoryError('not-a-story', '', text.trim()
            ? `${place} is not JSON; it begins with “${text.trim().slice(0, 30)}” (${fault})`
            : `${place} is empty`);
    }
}

/** Compares a story with the edition of it that a build wrote into a folder. */
async function sinceLastEdition(story, folder) {
    const file = join(folder, folderOf(story.id), 'story.json');
    try {
        const text = await readFile(file, 'utf8');
        // What is left out of an edition of an older version was told when that was built.
        const last = parseStory(parseJson(text, file), { warn: () => { } });
        // One that was taken back has no words to compare with, and none are told of one that is.
        return { story: isShown(story) && isShown(last) ? withChanges(story, last) : story };
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return { story };
        const reason = error instanceof StoryError ? error.message : systemReason(error);
        return { story, unread: `${file}: no edition to compare with, so no changes are told: ${reason}\n` };
    }
}

/** Scripts whose letters a package of fontsource.org has that is named after them. */
const scripts = [
    ...[
        'Arabic',
        'Armenian',
        'Bengali',
        'Devanagari',
        'Ethiopic',
        'Georgian',
        'Gujarati',
        'Gurmukhi',
        'Hebrew',
    ],
    ...[
        'Kannada',
        'Khmer',
        'Lao',
        'Malayalam',
        'Myanmar',
        'Oriya',
        'Runic',
        'Sinhala',
        'Tamil',
        'Telugu',
        'Thai',
    ],
];
/** How the fonts end that draw the characters of Chinese, Japanese or Korean as a language wants them. */
function endingOf(lang) {
    const { language, script, region } = new Intl.Locale(lang).maximize();
    const chinese = region === 'HK' ? 'hk' : script === 'Hant' ? 'tc' : 'sc';
    return { ja: 'jp', ko: 'kr', zh: chinese }[language];
}
/** Which letters the cards of a story lack, and what to do; `lang` is that of the story. */
function missingSentence(missing, lang) {
    const [shown, more] = [missing.slice(0, 5), missing.length - 5];
    const names = shown.map((character) => {
        const point = character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
        return `“${character}” (U+${point})`;
    });
    const packages = new Set(missing.map((character) => packageWith(character, lang)).filter(Boolean));
    const such = packages.size > 0 ? `, such as ${[...packages].join(', ')}` : '';
    return (`no font has ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}; ` +
        `add one that has with --fonts, or install its package${such}`);
}
/** A package of fontsource.org with a character; undefined where its script tells none. */
function packageWith(character, lang) {
    const ending = /\p{Script=Hangul}/u.test(character)
        ? 'kr'
        : /\p{Script=Hiragana}|\p{Script=Katakana}/u.test(character)
            ? 'jp'
            : /\p{Script=Han}/u.test(character)
                ? (endingOf(lang) ?? 'jp')
                : scripts.find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(character))?.toLowerCase();
    if (ending)
        return `@fontsource/noto-sans-${ending}`;
    return /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(character)
        ? '@fontsource/noto-sans'
        : undefined;
}

/**
 * Whether what its draft guessed of an article is settled: the words that its lines rest on, and who said its quotes. Where
 * it is not, nothing is published, unless that is wanted (`lenient`): then a guess counts as the words it guesses, and a
 * line without any is left out.
 */
function settled(read, { lenient }) {
    const { problems, warnings, text, file, data } = read;
    if (data !== undefined)
        return { ...read, unsettled: [] };
    const speakers = unseenSpeakers(text, file);
    if (!lenient)
        return { ...read, problems: problems.length > 0 ? problems : speakers, unsettled: [] };
    const told = speakers.length > 0 ? ['quotes stand beside names that nobody has looked at'] : [];
    const inTheWay = problems.filter((problem) => !isUnsettled(problem));
    if (problems.length === 0 || inTheWay.length > 0)
        return { ...read, problems: inTheWay, unsettled: told };
    const { story, problems: found, warnings: claims, items } = compileArticle(text, { file, lenient: true });
    const others = found.filter((problem) => !isUnsettled(problem));
    if (!story || others.length > 0)
        return { problems: others, warnings, unsettled: [] };
    const open = found.filter(isUnsettled);
    const wordless = new Set(open.filter(({ code }) => code === 'no-words').map(({ path }) => path));
    const leftOut = items.filter(({ ref }) => wordless.has(`${ref}.passage`)).map(({ id }) => id);
    const guesses = open.length - wordless.size;
    return {
        story: { ...story, overview: story.overview.filter(({ id }) => !leftOut.includes(id)) },
        problems: [],
        warnings: [...warnings, ...claims],
        unsettled: [
            ...(guesses ? [`${counted(guesses, 'line rests', 'lines rest')} on words that the draft guessed`] : []),
            ...(wordless.size
                ? [
                    `${counted(wordless.size, 'line is', 'lines are')} left out, since no words of the article are named for it`,
                ]
                : []),
            ...told,
        ],
    };
}
const counted = (count, one, many) => `${count} ${count === 1 ? one : many}`;
/** A guess of the words that an item rests on; of a line of the overview also that there are none. */
const isUnsettled = ({ code, path }) => code === 'guess' || (code === 'no-words' && path.startsWith('overview['));
/** That a draft put quotes beside names, where nobody has taken the comment about it away. */
const unseenSpeakers = (text, file) => commentsLeft(text)
    .filter(({ about }) => about === 'quotes')
    .map(({ line, column, says }) => ({
    ...{ file, line, column, path: 'quotes', reason: says.replace(/\.$/, '') },
    remedy: 'then take the comment away; or publish it as it is, with --lenient',
}));

/** The look of the page of snippets. */
const embedStyles = `
:root {color-scheme: light dark; --rule: color-mix(in srgb, currentColor 25%, transparent)}
body {font: 1rem/1.5 system-ui, sans-serif; max-width: 56rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word}
h1 {font-size: 1.6rem; line-height: 1.2}
h2 {margin-block-start: 2rem}
h3 {margin-block: 1.75rem 0.5rem}
code {overflow-wrap: anywhere}
nav ul {display: flex; flex-wrap: wrap; gap: 0.5rem; padding: 0; list-style: none}
nav a {display: block; padding: 0.4rem 0.8rem; border: 1px solid var(--rule); border-radius: 2rem; color: inherit; text-decoration: none}
nav a:is(:hover, :focus-visible) {text-decoration: underline}
nav a[aria-current] {background: color-mix(in srgb, currentColor 12%, transparent); border-color: currentColor}
main:has(> section:target) > section:not(:target), main:not(:has(> section:target)) > section ~ section {display: none}
iframe {width: 100%; max-height: 34rem; border: 1px solid var(--rule); box-sizing: border-box}
pre {max-height: 20rem; overflow: auto; margin: 0; padding: 1rem; border: 1px solid var(--rule); white-space: pre-wrap}
pre code, .address code {user-select: all}
.address {display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; margin: 0}
.address code {flex: 1 1 16rem; padding: 0.6rem 1rem; border: 1px solid var(--rule); font-size: 1.05rem}
button {font: inherit; min-height: 2.5rem; padding: 0 1.25rem; border: 1px solid; border-radius: 0.3rem; background: none; color: inherit; cursor: pointer}
button.copy {background: CanvasText; color: Canvas}
table {border-collapse: collapse; margin-block-start: 1rem; font-size: 0.92rem}
th, td {padding: 0.5rem 1rem 0.5rem 0; border-block-end: 1px solid var(--rule); text-align: start; vertical-align: top}
[role=tablist] {display: flex; flex-wrap: wrap; gap: 0.25rem; border-block-end: 1px solid var(--rule)}
[role=tab] {border-color: transparent; border-radius: 0.3rem 0.3rem 0 0; padding: 0 0.8rem}
[role=tab][aria-selected=true] {border-color: var(--rule); border-block-end-color: Canvas; margin-block-end: -1px; background: Canvas; font-weight: 600}
.mail {padding: 1rem; border: 1px solid var(--rule); background: #fff; color: #000; max-height: 30rem; overflow: auto}
@media (max-width: 36rem) {
  thead {display: none}
  tr, th, td {display: block}
  th, td {padding: 0.2rem 0}
  tbody th, tbody td:not(:last-child) {border: 0}
  td:last-child::before {content: 'Tested: '}
}
`;

const meta = { size: 12.8, line: 18.6, around: 0 };
const blocks = {
    headline: { size: 28, line: 32, around: 20 },
    standfirst: { size: 18.6, line: 26.4, around: 0 },
    byline: { ...meta, around: 8 },
    label: { size: 13, line: 15, around: 34 },
    heading: { size: 18, line: 21, around: 22 },
    point: { size: 16, line: 24, around: 22 },
    words: { size: 22, line: 29, around: 22 },
    attribution: { size: 15, line: 24, around: 5 },
    event: { size: 16, line: 24, around: 24 },
    'article-link': { ...meta, around: 23 },
    'passage-toggle': { size: 12.5, line: 24, around: 0 },
    'section-toggle': { size: 13, line: 37, around: 5 },
};
const paragraph = { size: 16, line: 24, around: 0 };
const textBlocks = new Set([
    'p',
    'li',
    'summary',
    'figcaption',
    'blockquote',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
]);
/** Padding of the page, and the line and space at the top of each widget. */
const ofPage = 8;
const ofWidget = { 'quote-card': 85, 'timeline-strip': -20 };
const ofAnyWidget = 28;
/** From this width on a timeline lies on its side. */
const strip = { from: 488, event: 165 };
/**
 * About how tall a page is, in CSS pixels, at a width, as long as nothing in it is opened: what a frame is before its page
 * has told its height, and how one knows that a place has no room for it. Counted by the length of the texts.
 */
function pageHeight(story, { tags, quote }, width) {
    let height = ofPage;
    for (const tag of tags) {
        const widget = measured(story, tag, quote?.id ?? '');
        if (!widget)
            continue;
        const sideways = tag === 'timeline-strip' && width >= strip.from;
        const narrow = tag === 'quote-card' ? 30 : 25;
        const texts = heightsOf(widget, sideways ? strip.event : width - ofPage - narrow);
        const entries = texts.items.length ? (sideways ? Math.max(...texts.items) + 20 : sum(texts.items)) : 0;
        height += (ofWidget[tag] ?? ofAnyWidget) + texts.rest + entries + (tags.length > 1 ? 40 : 0);
    }
    return Math.ceil(height);
}
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
/** Each page is asked for at several widths, and its widgets on another page too. */
const known = new WeakMap();
/** What is in a widget; undefined where the story has nothing for it. */
function measured(story, tag, quote) {
    const ofStory = known.get(story) ?? new Map();
    known.set(story, ofStory);
    const key = `${tag} ${availability(story)} ${tag === 'quote-card' ? quote : ''}`;
    if (!ofStory.has(key)) {
        const { content } = widgetContent(story, tag, { headingLevel: 2, quote }, false);
        ofStory.set(key, content ? piecesOf(content) : undefined);
    }
    return ofStory.get(key);
}
/** The heights of the entries of a widget's list, and of what else is in it. */
function heightsOf({ entries, pieces }, width) {
    const items = Array.from({ length: entries }, () => 0);
    let rest = 0;
    for (const piece of pieces) {
        const pixels = 'picture' in piece ? pictureHeight(piece.picture, width) : textHeight(piece, width);
        if (piece.entry === -1)
            rest += pixels;
        else
            items[piece.entry] += pixels;
    }
    return { items, rest };
}
function textHeight({ block, text, isItem }, width) {
    const lines = Math.ceil((text * block.size) / width);
    return lines * block.line + (lines || isItem ? block.around : 0);
}
function piecesOf(html) {
    const pieces = [];
    let entries = 0;
    let hidden = 0;
    const open = [];
    const entry = () => (open.some(({ isItem }) => isItem) ? entries - 1 : -1);
    const parser = new Parser({
        onopentag(name, { part = '', ...attributes }) {
            const inside = open.some(({ closed }) => closed) && name !== 'summary';
            const isItem = part === 'event' || part === 'point';
            if (isItem)
                entries++;
            const block = blocks[part] ?? (textBlocks.has(name) ? (attributes.class === 'meta' ? meta : paragraph) : undefined);
            const isHidden = inside || 'hidden' in attributes;
            open.push({ name, block: isHidden ? undefined : block, text: '', isItem, closed: name === 'details' });
            if (isHidden)
                hidden++;
            if (name === 'img' && !isHidden)
                pieces.push({ entry: entry(), picture: attributes });
        },
        ontext(text) {
            const last = open.findLast(({ block }) => block);
            if (last && !hidden)
                last.text += text;
        },
        onclosetag(name) {
            const index = open.findLastIndex((each) => each.name === name);
            const [ended] = open.splice(index, 1);
            if (ended?.block) {
                const { block, isItem } = ended;
                pieces.push({ entry: isItem ? entries - 1 : entry(), block, text: textWidth(ended.text), isItem });
            }
            else if (hidden)
                hidden--;
        },
    });
    parser.end(html);
    return { entries, pieces };
}
const pictureHeight = ({ width: own, height }, width) => own && height ? Math.min(1, width / Number(own)) * Number(height) + 32 : 0;
/** Chinese, Japanese and Korean characters are as wide as they are tall, most others half as wide. */
function textWidth(text) {
    let width = 0;
    for (const sign of text.trim())
        width += sign >= '\u1100' && isWide.test(sign) ? 1 : 0.5;
    return width;
}
const isWide = /[\u1100-\u11FF\u2E80-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]/;

const places = [
    {
        name: 'WordPress',
        does: 'A line of its own with the address becomes the frame, as tall as what is in it, up to 1,000 pixels: of a taller story ' +
            'the overview is framed. Readers without scripts, and feeds, have the headline with its link and three points.',
        tested: 'in WordPress 6.5, as a contributor',
    },
    {
        name: 'Drupal, Ghost, Notion',
        does: 'They ask for oEmbed, as their documents tell, where an address is pasted alone.',
    },
    {
        name: 'Slack, Teams, WhatsApp, Mastodon and others with cards',
        does: 'They read the Open Graph tags of the page for a card with headline, a line and the picture of the story.',
    },
    {
        name: 'Mail',
        does: 'The address stays a link. To have the words themselves in a mail, copy them as rich text.',
    },
];
/** What each place does with a pasted address, as the rows of a table; only what was tried says that it was. */
const placesTable = `<table>
<thead><tr><th scope="col">Place</th><th scope="col">What it does with the address</th><th scope="col">Tested</th></tr></thead>
<tbody>
${places.map(({ name, does, tested }) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(does)}</td><td>${escapeHtml(tested ?? 'not tested')}</td></tr>`).join('\n')}
</tbody>
</table>`;

const policy = "default-src 'none'; script-src 'self' file:; style-src 'unsafe-inline'; img-src https: http:; frame-src 'self' file:; base-uri 'none'; form-action 'none'";
/**
 * A page for an editor: what there is of the story, and for each how it looks, the address to paste, and every way to put it
 * on a page, each taken by one click. Without its script all of it stands one after another.
 */
function embedPage(story, offers, { addresses, shared }) {
    const { lang, dir } = story;
    const headline = escapeHtml(story.headline);
    const marked = `lang="${escapeHtml(lang)}" dir="${dir}"`;
    const links = offers.map(({ page }) => `<li><a href="#${escapeHtml(encodeURIComponent(page.name))}">${nameOf(page)}</a></li>`);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="robots" content="noindex">
<title>Embed: ${headline}</title>
<style>${embedStyles}</style>
</head>
<body>
<h1 ${marked}>${headline}</h1>
<nav aria-label="What to embed"><ul>${links.join('')}</ul></nav>
<main>
${offers.map((offer) => offerHtml(story, offer, addresses)).join('\n')}
</main>
<h2>About these files</h2>
${addresses.absolute ? '' : relativeNote}<p>Files with a hash in their name never change and can be cached for ever; the others change when the story is built
again. For pages of other sites, send the files with the header <code>Access-Control-Allow-Origin: *</code>.</p>
<script src="../${shared.embedPage.file}"></script>
</body>
</html>
`;
}
function offerHtml(story, { page, cards, snippets, richText }, addresses) {
    const { name, quote } = page;
    const id = escapeHtml(name);
    const file = escapeHtml(encodeURIComponent(`${name}.html`));
    const lang = escapeHtml(quote?.lang ?? story.lang);
    const words = quote?.text ? `<p><q lang="${lang}" dir="auto">${escapeHtml(quote.text)}</q></p>\n` : '';
    const ways = snippets.map(({ title, note, code, policy }, index) => `<section class="way">
<h4>${escapeHtml(title)}</h4>
<p>${escapeHtml(note)}</p>
${copyButton(`${id}-${index}`)}
<pre tabindex="0" id="${id}-${index}"><code>${escapeHtml(code)}</code></pre>
${policy ? `<p>Under a Content-Security-Policy: <code>${escapeHtml(policy)}</code></p>\n` : ''}</section>`);
    return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${nameOf(page)}</h2>
${words}<h3>How it looks</h3>
<iframe src="${file}" title="${id}" height="${pageHeight(story, page, 860) + 2}" loading="lazy"></iframe>
<h3>Paste this address</h3>
${addresses.absolute ? addressHtml(id, addresses.page(name)) : noAddress}
${saveHtml(story, cards)}<h3>Or copy it in another way</h3>
<div class="ways">
<section class="way">
<h4>As rich text</h4>
<p>The words with their links, for a mail, Google Docs, Medium, Substack or Notion: copy, and paste it there. It does not
change when the story does.</p>
${copyButton(`${id}-mail`, 'rich')}
<div class="mail" id="${id}-mail">${richText}</div>
</section>
${ways.join('\n')}
</div>
</section>`;
}
const nameOf = ({ name, quote }) => quote
    ? `Quote <code>${escapeHtml(quote.id)}</code>`
    : ({ index: 'The whole story', overview: 'Overview', 'key-points': 'Key points', timeline: 'Timeline' }[name] ?? '');
/** Without a script it would be dead, so it is the script that shows it. */
const copyButton = (of, kind = 'text') => `<p><button type="button" class="copy" data-copies="${of}" data-kind="${kind}" hidden>Copy${kind === 'rich' ? ' as rich text' : ''}</button></p>`;
const addressHtml = (id, address) => `<div class="address"><code id="${id}-address">${escapeHtml(address)}</code>${copyButton(`${id}-address`)}</div>
${placesTable}`;
/** Links, which work from disk and without a script. */
function saveHtml({ lang, dir }, cards) {
    const links = cards.map(({ card: { words }, file }) => {
        const href = escapeHtml(encodeURIComponent(file));
        return `<li><a href="${href}" download>Save as image</a>: <span lang="${escapeHtml(lang)}" dir="${dir}">${escapeHtml(words)}</span></li>`;
    });
    return links.length ? `<h3>Or take it as an image</h3>\n<ul>${links.join('\n')}</ul>\n` : '';
}
const noAddress = '<p><strong>There is no address to paste yet.</strong> These files do not know where they will be on the web: build them with ' +
    '<code>--base</code> and the address of the folder, such as <code>--base https://cdn.example.org/stories/</code>, and each page ' +
    'has one.</p>';
const relativeNote = '<p><strong>The addresses are relative to the folder that was built.</strong> To hand the snippets out, build with ' +
    '<code>--base</code> and the address where the folder is on the web. Without it they have no digests, so that the scripts ' +
    'can be tried from disk.</p>\n';

/**
 * The cards of a story, its own first: one for each quote, key point and entry of the timeline. All words are the story's own
 * or labels. A story that is not to be shown has none.
 */
function cardsOf(story) {
    if (availability(story))
        return [];
    const taken = new Set();
    const cards = [
        storyCard(story),
        ...story.quotes.map((quote) => quoteCard(story, quote)),
        ...story.keyPoints.map((point) => pointCard(story, point)),
        ...story.timeline.map((event) => eventCard(story, event)),
    ];
    return cards.map(({ of, id, ...card }) => {
        const { lang, dir } = story;
        const plain = of === 'story' ? 'card' : `card-${of}-${folderOf(id ?? '')}`;
        // Some file systems do not tell capitals apart.
        const name = taken.has(plain.toLowerCase()) ? `${plain}-${taken.size}` : plain;
        taken.add(name.toLowerCase());
        return {
            name,
            of,
            ...(id !== undefined && { id }),
            lang,
            dir: dir ?? textDirection(lang),
            ...withWords(card),
        };
    });
}
/** The size that social networks and chats show without cutting, in pixels. */
const cardSize = { width: 1200, height: 630 };
/** Whether a page shows the thing that a card is of. */
function isOn({ of, id }, { name, quote }) {
    if (quote)
        return of === 'quote' && id === quote.id;
    return of === ({ 'key-points': 'point', timeline: 'event' }[name] ?? 'story');
}
/** What is read where the picture is not seen. */
const cardText = ({ label, lead, words, more }) => [label, [lead, words].filter(Boolean).join(' '), more].filter(Boolean).join(' · ');
function storyCard(story) {
    const { publisher, headline: words, standfirst: more, published } = story;
    const foot = published && story.dates[published];
    return { of: 'story', label: publisher?.name ?? '', words, more, foot };
}
function quoteCard(story, { id, kind, text: words, speaker }) {
    const more = [speaker?.name, speaker?.role]
        .filter((part) => part !== undefined)
        .join(label(story, 'comma'));
    return {
        of: 'quote',
        id,
        label: label(story, kind),
        lead: label(story, 'quoteMark'),
        words,
        more,
        foot: footOf(story),
    };
}
const pointCard = (story, { id, heading: words, summary }) => ({
    ...{ of: 'point', id, label: label(story, 'keyPoints'), words },
    ...{ more: inlineText(summary), foot: footOf(story) },
});
function eventCard(story, { id, when, end, title: words, text, status }) {
    const value = when && end ? `${when}/${end}` : (when ?? '');
    const date = story.dates[value] ?? value;
    const lead = status === 'planned' && date ? label(story, 'planned').replace('{}', () => date) : date;
    return {
        ...{ of: 'event', id, label: label(story, 'timeline'), lead, words },
        ...{ more: text && inlineText(text), foot: footOf(story) },
    };
}
const footOf = ({ headline, publisher }) => [publisher?.name, headline].filter(Boolean).join(' · ');
/** Without what is empty; each on one line, since a card breaks lines where it has to. */
function withWords({ label, lead, words, more, foot }) {
    const line = (text = '') => text.replace(/\s+/g, ' ').trim();
    const kept = Object.entries({ lead, more, foot }).filter(([, text]) => line(text));
    return {
        label: line(label),
        words: line(words),
        ...Object.fromEntries(kept.map(([field, text]) => [field, line(text)])),
    };
}

/** The size of a frame where who asks tells none. WordPress makes none taller than 1,000 CSS pixels, on a phone neither. */
const usual = { width: 640, phone: 320, tallest: 1000 };
/**
 * The `<iframe>` tag for a page of a story, with the HTML `instead` of it where something takes the tag away. Its sandbox lets it run its own scripts, open links in a new tab and copy a
 * quote, and no more; with `data-story-frame` the host’s script gives it its height.
 */
const frameTag = (title, address, height, instead = '') => `<iframe data-story-frame src="${escapeHtml(address)}" title="${escapeHtml(title)}" ` +
    `width="100%" height="${height}" frameborder="0" loading="lazy" ` +
    `allow="clipboard-write" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox">${instead}</iframe>`;
/**
 * How to embed a page of a story, for those who ask by oEmbed (oembed.com): a document of type `rich`, with a frame, and
 * before it the headline and three points for places that show none. Of a story that is not to be shown, one of type
 * `link`. Only what the story says is in it.
 */
function oEmbedOf(story, parts, { maxwidth, maxheight } = {}) {
    const { byline, publisher, image } = story;
    const { page, addressOf } = parts;
    const gone = availability(story);
    const { title, points } = pageWords(story, page);
    const provider = {
        ...(publisher && { provider_name: publisher.name }),
        ...(publisher?.url && { provider_url: publisher.url }),
    };
    if (gone)
        return { version: '1.0', type: 'link', title, ...provider };
    const width = Math.min(usual.width, maxwidth ?? usual.width);
    const most = Math.min(usual.tallest, maxheight ?? usual.tallest);
    const fits = page.name !== 'index' || pageHeight(story, page, Math.min(width, usual.phone)) <= most;
    const framed = fits ? page : parts.shorter;
    const height = Math.min(most, pageHeight(story, framed, width));
    const [author] = byline;
    const picture = parts.card ?? image;
    const thumbnail = picture?.width && picture.height ? picture : undefined;
    const link = `<a href="${escapeHtml(story.url ?? addressOf(page))}">${escapeHtml(story.headline)}</a>`;
    // WordPress keeps no list in it: with all tags but the link taken away, this still reads as lines.
    const quoted = [link, ...points.map(escapeHtml)].join(' · ');
    return {
        version: '1.0',
        type: 'rich',
        title,
        ...(author && { author_name: byline.map(({ name }) => name).join(', ') }),
        ...(byline.length === 1 && author?.url && { author_url: author.url }),
        ...provider,
        ...(thumbnail && {
            thumbnail_url: thumbnail.url,
            thumbnail_width: thumbnail.width,
            thumbnail_height: thumbnail.height,
        }),
        ...{ width, height },
        html: `<blockquote>${quoted}</blockquote>${frameTag(title, addressOf(framed), height)}`,
    };
}

/** The sites that readers of a story may ask to be framed, for the policy of the page that it is on. */
function frameOrigins({ timeline, quotes, url }) {
    const origins = [...timeline, ...quotes].flatMap(({ embed }) => {
        const player = embed && playerOf(embed.url, url);
        return player ? [new URL(player.frame).origin] : [];
    });
    return [...new Set(origins)].sort();
}

/** The tag that loads scripts for what came prerendered. A story that expires is on screen no longer than its script is. */
function loadLater(story, loader, scripts) {
    const { href, integrity } = loader;
    const digest = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
    const when = story.expiresAt === undefined ? 'interaction' : 'visible';
    const addresses = scripts.map(({ href, integrity }) => (integrity ? `${href}|${integrity}` : href)).join(' ');
    return `<script src="${escapeHtml(href)}"${digest} async data-load="${when}" data-scripts="${escapeHtml(addresses)}"></script>`;
}

/** A day, or an exact moment, as `article:published_time` wants it (ogp.me, ISO 8601). */
const exact = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/;
/**
 * The Open Graph (ogp.me) and Twitter tags by which chats, mail programs and social networks make a card of a link.
 * `og:url` is the page itself, where its address is known: with the article’s, a quote would get the article’s card.
 */
function pageTags(story, { title, description }, { address, card }) {
    const { publisher, published, updated, lang } = story;
    const image = availability(story) ? undefined : (card ?? story.image);
    const when = (date = '') => (exact.test(date) ? date : undefined);
    const openGraph = {
        'og:type': 'article',
        'og:title': title,
        'og:description': description,
        'og:url': address,
        'og:site_name': publisher?.name,
        'og:locale': /^[a-z]{2}-[A-Z]{2}$/.test(lang) ? lang.replace('-', '_') : undefined,
        'og:image': image?.url,
        'og:image:alt': image?.alt || undefined,
        'og:image:width': image?.width,
        'og:image:height': image?.height,
        'article:published_time': when(published),
        'article:modified_time': when(updated),
    };
    const twitter = {
        'twitter:card': image ? 'summary_large_image' : 'summary',
        'twitter:title': title,
        'twitter:description': description,
        'twitter:image': image?.url,
        'twitter:image:alt': image?.alt || undefined,
    };
    return metaTags('property', openGraph) + metaTags('name', { description, ...twitter });
}
const metaTags = (attribute, values) => Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<meta ${attribute}="${name}" content="${escapeHtml(`${value}`)}">\n`)
    .join('');

/** Padding keeps the focus outline inside the frame; empty tags, of which the story has nothing to show, take no room. */
const style = ':root{color-scheme:light dark}' +
    'body{margin:0;padding:4px;display:flow-root;font:1rem/1.5 system-ui,sans-serif}' +
    'body>:first-child{margin-block-start:0}body>[prerendered]:not(:has(~[prerendered])){margin-block-end:0}' +
    'body>:not([prerendered],dialog){display:none}' +
    'dialog{box-sizing:border-box;inline-size:calc(100% - 8px);inset:0 4px auto;margin:0;position:absolute;border:2px solid;padding:12px}' +
    'dialog::backdrop{background:none}' +
    'dialog input{box-sizing:border-box;display:block;font:inherit;inline-size:100%;margin-block:4px 8px;min-block-size:2em}' +
    'dialog button{font:inherit;min-block-size:2em}';
/** The hashes of the inline styles of a page. */
const hashesOf = (page) => [style, ...sheetsOf(page).map((tag) => styleSheet(tag))].map(styleHash);
/** More than one widget is one bundle, with the rules and the air between them that it has. */
const sheetsOf = ({ tags }) => (tags.length > 1 ? ['story-bundle'] : tags);
/**
 * A page with a story, or with one thing of it, and nothing else: to be framed on a site that allows no scripts, and to be
 * pasted as an address. Complete without JavaScript, as tall as its text, with the article opening outside of the frame.
 * Its scripts lie beside it.
 */
function storyPage(story, page, { script, own, card, shared, markup }) {
    const frames = frameOrigins(story);
    // In a sandbox 'self' is no site to some versions of WebKit, hence the origin by its name. https://bugs.webkit.org/show_bug.cgi?id=316847
    const policy = [
        "default-src 'none'",
        `script-src 'self'${own ? ` ${new URL(own.address).origin}` : ''}`,
        `style-src ${hashesOf(page).join(' ')}`,
        'img-src https: http:',
        ...(frames.length ? [`frame-src ${frames.join(' ')}`] : []),
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types story-widgets story-widgets-files',
    ].join('; ');
    const words = pageWords(story, page);
    const title = escapeHtml(words.title);
    const canonical = story.url ? `<link rel="canonical" href="${escapeHtml(story.url)}">\n` : '';
    const oEmbed = own
        ? `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(own.oEmbed)}" title="${title}">\n`
        : '';
    const at = (file) => ({ href: `../${file}` });
    const load = (address) => `<script src="${escapeHtml(address)}"></script>`;
    return `<!doctype html>
<html lang="${escapeHtml(story.lang)}" dir="${story.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="robots" content="noindex">
<title>${title}</title>
${canonical}${oEmbed}${pageTags(story, words, { address: own?.address, card })}<base target="_blank">
<style>${style}</style>
</head>
<body>
${markup}${addressDialog(story)}
${loadLater(story, at(shared.loader.file), [at(shared.prerendered.file), { href: script }])}
${load(`../${shared.framePage.file}`)}
</body>
</html>
`;
}
/** Where a link cannot be opened from within the frame, its address is shown here, to be copied. */
function addressDialog(story) {
    const lang = ownLabel(story, 'copy') ? '' : ' lang="en" dir="ltr"';
    const words = (name) => escapeHtml(label(story, name));
    return (`<dialog${lang}><label>${words('readArticle')}<input readonly dir="ltr"></label>` +
        `<button type="button" data-done="${words('copied')}" aria-live="polite">${words('copy')}</button></dialog>`);
}

/** A page, and how to embed it where its address is known; without that, nobody could be told. */
function pageFiles(story, page, { pages, addresses, script, settings, cards, whole }) {
    const { name, tags, quote } = page;
    const content = name === 'index' ? whole : pin(name, 'html', prerender(story, { tags, quote: quote?.id ?? '' }));
    const own = addresses.absolute
        ? { address: addresses.page(name), oEmbed: addresses.oEmbed(name) }
        : undefined;
    // The first of all cards is the story's own, unless that could not be drawn.
    const shown = (page.quote && cards.find(({ card }) => isOn(card, page))) ?? cards.find(({ card }) => card.of === 'story');
    // A picture is looked up by those who have nothing but the link.
    const card = own && shown
        ? { url: addresses.file(shown.built.file), alt: cardText(shown.card), ...cardSize }
        : undefined;
    const html = storyPage(story, page, { script, own, card, shared: settings.shared, markup: content.data });
    const [, shorter] = pages;
    const oEmbed = own && oEmbedOf(story, { page, shorter, card, addressOf: ({ name }) => addresses.page(name) });
    return {
        ...page,
        content,
        page: stay(pageFile(name), html),
        oEmbed: oEmbed && stay(oEmbedFile(name), `${JSON.stringify(oEmbed, null, 2)}\n`),
    };
}

/**
 * What is published of a story: all of it. Of one that is withheld or withdrawn, what says so in place of the headline, and
 * where it came from: its words are in no file, since whoever hosts a file hands it out.
 */
function publishedStory(story) {
    const { status = 'usable', version, id, lang, dir, url, publisher, published, updated } = story;
    if (status === 'usable' || isShown(story))
        return story;
    const days = Object.entries(story.dates).filter(([day]) => day === published || day === updated);
    return {
        ...{ version, id, lang, dir, status, headline: label(story, status) },
        ...(url && { url }),
        ...(publisher && { publisher }),
        ...(published && { published }),
        ...(updated && { updated }),
        dates: Object.fromEntries(days),
        ...{ byline: [], overview: [], sections: [], keyPoints: [], quotes: [], timeline: [], corrections: [] },
    };
}

/** The attributes that name a file, with its digest where it has one. */
const src = ({ href, integrity }) => `src="${escapeHtml(href)}"${integrity ? ` integrity="${integrity}"` : ''}`;
/** The tag that loads a script. */
const load = (file) => `<script ${src(file)}${file.integrity ? ' crossorigin="anonymous"' : ''}></script>`;
/** What stands in a tag until its story is there. */
const fallback = ({ headline, url }) => url ? `<a href="${escapeHtml(url)}">${escapeHtml(headline)}</a>` : escapeHtml(headline);
/** What a Content-Security-Policy must allow for the scripts, the pictures and the players of a story. */
function scriptPolicy(story, { source }) {
    const [pictures, frames] = [imageOrigins(story), frameOrigins(story)];
    return [
        `script-src ${source}`,
        ...(pictures.length ? [`img-src ${pictures.join(' ')}`] : []),
        ...(frames.length ? [`frame-src ${frames.join(' ')}`] : []),
    ].join('; ');
}
/** The sites that the pictures of a story come from. */
function imageOrigins(story) {
    const origins = new Set();
    const walk = (value) => {
        if (typeof value !== 'object' || value === null)
            return;
        if ('alt' in value && 'url' in value)
            origins.add(new URL(value.url).origin);
        Object.values(value).forEach(walk);
    };
    walk(story);
    return [...origins].sort();
}

/** JSON that can stand in a `<script>`: the `<` of `</script>` or `<!--` in it is escaped. */
const scriptJson = (data) => JSON.stringify(data).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** Tells a browser that a script is UTF-8, whatever the page around is and whether or not the server says so. */
const byteOrderMark = '\uFEFF';
/** Tells a story to all elements that a page has or gets, of whichever script; those of older versions have one that hears it. */
const tellElements = (story, more = '') => `{const story = ${scriptJson(story)}, built = ${scriptJson(builtOf(story))}; ` +
    `for (const tag of "story-bundle ${tags.join(' ')}".split(" ")) customElements.whenDefined(tag)` +
    `.then(({registerStory: tell}) => {tell?.(story, story.id, built)${more}})}\n`;
/**
 * What the build vouches for: the elements show a story with this digest without a check, and need no file for its
 * language.
 */
function builtOf(story) {
    const isEnglish = /^en\b/i.test(story.lang);
    return { digest: storyDigest(story), ...(!isEnglish && { labels: languageFor(story.lang)?.labels ?? {} }) };
}
/** A script that makes one story known to the elements, whichever of the two scripts runs first. */
const storyScript = (story) => byteOrderMark + tellElements(story);
/** A script with the elements and one story, which they show wherever the page gives them none. */
const standaloneScript = (story, elements) => `${byteOrderMark}${elements}\n${tellElements(story, "; tell?.(story, '')")}`;

const notOnNpm = 'Where npm does not have it yet, give npm install the path of its .tgz in place of the name.';
/** Every way to put a story on a page, ready to copy. */
function snippetsOf(story, { addresses: at, html, jsonLd }) {
    const id = escapeHtml(story.id);
    const headline = escapeHtml(story.headline);
    const bundle = (attributes) => `<story-bundle ${attributes}>${fallback(story)}</story-bundle>`;
    const { href, integrity } = at.json;
    const inScript = integrity && `\nbundle.integrity = ${JSON.stringify(integrity)};`;
    const inReact = integrity && ` integrity={${JSON.stringify(integrity)}}`;
    const scripts = scriptPolicy(story, at);
    const data = `${scripts}; connect-src ${at.source}`;
    const snippets = [
        {
            kind: 'page',
            title: 'In a page',
            note: 'The scripts right before the tag, or in the head; the first once for all stories of a page.',
            code: [load(at.elements), load(at.script), bundle(`story-id="${id}"`)].join('\n'),
            policy: scripts,
        },
        {
            kind: 'one-script',
            title: 'In a page, with one script',
            note: 'For a place that takes a single script: elements and story in one file.',
            code: [load(at.standalone), bundle(`story-id="${id}"`)].join('\n'),
            policy: scripts,
        },
        withoutScript(story, ['story-bundle'], html, at),
        {
            kind: 'data',
            title: 'With the story as data',
            note: 'The reader’s browser loads and checks the story, exactly this edition of it.',
            code: [load(at.elements), bundle(src(at.json))].join('\n'),
            policy: data,
        },
        {
            kind: 'newest',
            title: 'Always the newest',
            note: 'This address stays when the story is built again, and is asked every minute.',
            code: [load(at.elements), bundle(`src="${escapeHtml(at.latest)}" refresh="60"`)].join('\n'),
            policy: data,
        },
        inFrame(story, { name: 'index', tags }, at),
        {
            kind: 'application',
            title: 'In an application',
            note: `After npm install story-widgets. ${notOnNpm}`,
            code: `import 'story-widgets/story-bundle.js';

const bundle = document.createElement('story-bundle');
bundle.src = ${JSON.stringify(href)};${inScript ?? ''}
document.body.append(bundle);`,
            policy: data,
        },
        {
            kind: 'react',
            title: 'In React',
            note: `After npm install story-widgets @lit/react. ${notOnNpm}`,
            code: `import {StoryBundle} from 'story-widgets/react';

export const Story = () => (
  <StoryBundle src={${JSON.stringify(href)}}${inReact ?? ''}>
    {${JSON.stringify(story.headline)}}
  </StoryBundle>
);`,
            policy: data,
        },
        {
            kind: 'search',
            title: 'For search engines',
            note: 'Into the head of the article’s own page, if nothing there describes it yet.',
            code: `<script type="application/ld+json">${scriptJson(jsonLd)}</script>`,
        },
    ];
    if (at.absolute) {
        snippets.push({
            kind: 'oembed',
            title: 'For sites that ask how to embed',
            note: 'Into the head of the article’s own page: whoever knows oEmbed then frames the story from its address.',
            code: `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(at.oEmbed('index'))}" title="${headline}">`,
        });
    }
    return snippets;
}
/**
 * The ways to put one thing of a story on a page.
 * @param markup that thing, prerendered
 */
function snippetsOfPage(story, page, at, markup) {
    const { tags, quote } = page;
    const named = [`story-id="${escapeHtml(story.id)}"`, ...(quote ? [`quote="${escapeHtml(quote.id)}"`] : [])];
    const elements = tags.map((tag) => `<${tag} ${named.join(' ')}>${fallback(story)}</${tag}>`);
    return [
        {
            kind: 'page',
            title: 'In a page',
            note: 'The scripts right before the tag, or in the head, each once for all of the story on a page.',
            code: [load(at.elements), load(at.script), ...elements].join('\n'),
            policy: scriptPolicy(story, at),
        },
        withoutScript(story, tags, markup, at),
        inFrame(story, page, at),
    ];
}
const withoutScript = (story, of, html, at) => ({
    kind: 'prerendered',
    title: 'In a page, complete without JavaScript',
    note: 'Readers without scripts, search engines and feeds have all of it; the scripts make it the same as above, and come when ' +
        'the reader goes into it: data-load may also be visible, for when it is on screen, or idle, for when the page has nothing ' +
        'else to do. In Markdown, leave a blank line before it. A place that takes tags and scripts away leaves the words.',
    code: `${html}${loadLater(story, at.loader, [at.prerendered, at.script])}`,
    policy: `${scriptPolicy(story, at)}; style-src ${of.map((tag) => styleHash(styleSheet(tag))).join(' ')}`,
});
const inFrame = (story, page, at) => ({
    kind: 'frame',
    title: 'In a frame, for sites that allow no scripts',
    note: 'The second line gives the frame the height of the story; without it the frame scrolls.',
    code: `${frameTag(pageWords(story, page).title, at.page(page.name), pageHeight(story, page, 640), fallback(story))}\n${load(at.frameHost).replace('></script>', ' async></script>')}`,
    policy: `frame-src ${at.source}; script-src ${at.source}`,
});

/**
 * Makes the files of a story; the same story, settings and cards make the same bytes. One that is withheld or withdrawn keeps
 * the pages that others may have framed, and all its files say what became of it and nothing else.
 */
function storyFiles(whole, settings, drawn = []) {
    const story = publishedStory(whole);
    const { id, headline, published, updated, status } = story;
    const edition = {
        ...(published && { published }),
        ...(updated && { updated }),
        ...(status && { status }),
    };
    const day = isShown(edition) && dayOfEdition(edition);
    const { json, pinned, files, addresses, html, jsonLd, folder } = pinnedFiles(story, settings);
    const pages = pagesOf(whole).map((page) => (story === whole ? page : silent(page)));
    const cards = drawn.map(({ card, png }) => ({ card, png, built: named(card.name, 'png', png) }));
    const parts = { pages, addresses, script: files.script.file, settings, cards, whole: pinned.html };
    const builtPages = pages.map((page) => pageFiles(story, page, parts));
    const offers = pages.map((page, index) => ({
        page,
        snippets: page.name === 'index'
            ? snippetsOf(story, { addresses, html, jsonLd })
            : snippetsOfPage(story, page, addresses, builtPages[index].content.data),
        cards: cards.filter(({ card }) => isOn(card, page)).map(({ card, built: { file } }) => ({ card, file })),
        richText: prerender(story, { tags: page.tags, quote: page.quote?.id ?? '', output: 'email' }),
    }));
    const staying = {
        json: stay('story.json', json),
        // The name of the first page before others came, which is framed in many a place.
        frame: stay('frame.html', builtPages[0].page.data),
        embed: stay('embed.html', embedPage(story, offers, { addresses, shared: settings.shared })),
    };
    const latest = mapValues(staying, ({ built }) => built);
    const manifest = {
        ...{ version: 1, id, headline, ...(day && { edition: day }) },
        ...{ ...(story.expires && { expires: story.expires }), files, latest },
        ...(cards.length > 0 && {
            cards: Object.fromEntries(cards.map(({ card: { name }, built }) => [name, built])),
        }),
        pages: Object.fromEntries(builtPages.map(({ name, tags, quote, page, content, oEmbed }) => [
            name,
            {
                tags,
                ...(quote && { quote: quote.id }),
                page: page.built,
                html: content.built,
                ...(oEmbed && { oEmbed: oEmbed.built }),
            },
        ])),
    };
    const written = [
        ...Object.values(pinned),
        ...builtPages.flatMap(({ page, content }) => (content === pinned.html ? [page] : [content, page])),
        ...builtPages.flatMap(({ oEmbed }) => oEmbed ?? []),
        ...Object.values(staying),
    ];
    return {
        ...{ id, headline, folder, edition },
        files: [
            ...written.map(({ built: { file }, data }) => [file, data]),
            ['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`],
        ],
        pictures: cards.map(({ built: { file }, png }) => [file, png]),
    };
}
/** A page of a quote that is not to be shown, by its name. */
const silent = ({ quote, ...page }) => quote ? { ...page, quote: { id: quote.id, kind: quote.kind, text: '' } } : page;
/** The files whose names hold a hash, and where they will be. */
function pinnedFiles(story, settings) {
    const folder = folderOf(story.id);
    const jsonLd = writeJsonLd(story).document;
    const json = `${JSON.stringify(story)}\n`;
    const html = prerender(story, { bundle: true });
    const pinned = {
        json: pin('story', 'json', json),
        script: pin('story', 'js', storyScript(story)),
        standalone: pin('standalone', 'js', standaloneScript(story, elementsFor(story, settings))),
        html: pin('story', 'html', html),
        jsonLd: pin('story', 'jsonld', `${scriptJson(jsonLd)}\n`),
    };
    const files = mapValues(pinned, ({ built }) => built);
    return { ...{ json, pinned, files }, addresses: addressesOf(folder, files, settings), html, jsonLd, folder };
}
/**
 * The elements for the standalone script, which may be put where no file lies beside it to load the code of long timelines,
 * eras and players from.
 */
const elementsFor = ({ timeline, quotes }, { elements }) => isLarge(timeline) || [...timeline, ...quotes].some(({ embed }) => embed) ? elements.whole : elements.alone;
const mapValues = (record, change) => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));

/** Makes the files of an article or a story. Writes nothing itself, so any thread can do it. */
async function buildFile(file, settings) {
    try {
        await orFail(file, () => kindOf(file));
        const bytes = await readBytes(file);
        const read = await parseNamed(await orFail(file, () => decodeText(bytes)), file);
        const { story: edition, problems, warnings, unsettled, } = settled(read, { lenient: settings.lenient === true });
        if (!edition || problems.length > 0)
            return { told: problems.map(tell).join('') };
        const { story, unread } = await sinceLastEdition(edition, settings.last);
        const cards = settings.fonts && (await drawn(story, settings.fonts));
        const undrawn = cards?.why;
        return {
            // The next build tries again, and tells it again.
            digest: undrawn === undefined ? sourceDigest(basename(file), bytes, settings) : '',
            story: storyFiles(story, settings, cards?.drawn),
            open: warnings.length + unsettled.length,
            ...(undrawn !== undefined && {
                undrawn: `${file}: built without cards that cannot be drawn: ${undrawn}\n`,
            }),
            ...(unread !== undefined && { unread }),
            ...(unsettled.length > 0 && { unsettled: `${file}: built though ${unsettled.join('; and ')}.\n` }),
            ...(!isShown(story) && { silenced: `${file}: ${silencedSentence(story)}\n` }),
        };
    }
    catch (error) {
        if (error instanceof Failure)
            return { told: `${error.message}\n` };
        throw error;
    }
}
const silencedSentence = ({ status }) => `${status}, so its files say that and nothing else of it. Files of earlier builds, with a hash in their names, still have it: ` +
    'delete them, and what was cached of them, where nobody may read it.';
/** The painters of this thread, by their fonts: each reads these only once. */
const painters = new WeakMap();
/** The cards of a story; where one cannot be drawn, the others, and why: the story itself waits for no picture. */
async function drawn(story, fonts) {
    const { CardPainter } = await import('./cli-cards-draw-cards.js');
    const painter = painters.get(fonts) ?? new CardPainter(fonts);
    painters.set(fonts, painter);
    try {
        const { drawn, missing } = await painter.draw(story);
        return { drawn, ...(missing.length > 0 && { why: missingSentence(missing, story.lang) }) };
    }
    catch (error) {
        if (error instanceof Failure)
            return { drawn: [], why: error.message };
        throw error;
    }
}

var article = /*#__PURE__*/Object.freeze({
  __proto__: null,
  buildFile: buildFile
});

export { cardSize as a, buildFile as b, cardsOf as c, article as d, endingOf as e };
