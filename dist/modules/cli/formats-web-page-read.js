import { h as htmlBlocks, e as embedSelector, r as readHtmlQuote, a as toQuote, u as untoldPost, l as lostMedia, s as sectionsOf } from './sections.js';
import { e as isByline, w as withoutBy, a as isNobody, n as namesIn$1, i as isPersonName, d as isLogin, f as bylineWords, b as bylineStart } from './byline.js';
import { R as Refusal } from './command.js';
import { i as inlineText, a as linkUrl } from './inline-text.js';
import { w as wordsToCompare, f as foldedText } from './read.js';
import { f as isSiteLabel, c as isReleaseLabel, e as toldLabel, t as tellsOf, a as publicationFacts } from './from-text.js';
import { Parser } from 'htmlparser2';
import { e as escapeHtml } from './escape.js';
import { a as isUnseen } from './inlines.js';
import { J as JsonLdScripts } from './json-ld-scripts.js';
import { d as datedByWriting, L as Losses } from './losses.js';
import { r as readJsonLd } from './read2.js';
import { Readability } from '@mozilla/readability';
import { o as networkOf, a as spelledDate, w as withoutTime } from './locate.js';
import { i as isoWhen } from './iso-date.js';
import { b as languageOf } from './draft.js';
import { l as languages } from './all-languages.js';

/** What those are called who write for a newspaper, where it stands before or behind a name in a byline. */
const nouns = [
    'reporter correspondent journalist editor writer columnist critic commentator contributor producer blogger',
    // German and Dutch write them in one word with what they write about.
    '\\p{L}*(?:redakteur|reporter|korrespondent|journalist|kolumnist|volontär|praktikant|mitarbeiter)(?:in)?',
    '\\p{L}*(?:verslaggever|verslaggeefster|redacteur|correspondent|journalist|columnist)(?:e)?',
    'journaliste rédact(?:eur|rice) correspondante? envoyée? report(?:er|rice) chroniqueu(?:r|se) éditorialiste',
    'redactora? periodista corresponsal enviad[oa] reporter[oa] columnista cronista',
    'giornalista redat(?:tore|trice) corrispondente inviat[oa] cronista editorialista',
    'jornalista editora? redator[a]? repórter correspondente colunista cronista',
    'dziennikar(?:z|ka) reporter(?:ka)? redaktor(?:ka)? korespondent(?:ka)? publicyst(?:a|ka)',
    'журналист(?:ка)? корреспондент(?:ка)? редактор обозреватель репорт[её]р колумнист(?:ка)? спецкор',
    'журналіст(?:ка)? кореспондент(?:ка)? редактор(?:ка)? оглядач(?:ка)? репортер(?:ка)?',
    'muhabir[i]? gazeteci yazar[ıi]? editör[ü]? haberci temsilcisi',
    'مراسل(?:ة|نا|تنا)? صحفي(?:ة)? صحافي(?:ة)? محرر(?:ة)? كاتب(?:ة)? موفد(?:ة|نا)?',
    'خبرنگار گزارشگر روزنامه‌نگار نویسنده دبیر سردبیر',
    'כתב(?:ת|נו|תנו)? עיתונאי(?:ת)? עורך עורכת פרשן פרשנית',
    'संवाददाता पत्रकार रिपोर्टर संपादक लेखक लेखिका',
    '(?:本[紙報报社]|特約|特约|通信|地方)?(?:記者|记者|通讯员|通訊員|特派員|特派记者|特派記者|編集委員|論説委員|编辑|編輯|撰稿人)',
]
    .join(' ')
    .replaceAll(' ', '|');
const role = new RegExp(`^(?:${nouns})$`, 'iu');
/** What somebody writes about, or where from: “redactora de Local”, “correspondant à Bréval”. */
const belongs = /^(?:de|des|du|d['’]\p{L}+|della|del|dei|di|da|do|für|aus|in|of|for|at|van|voor|à|en|em|a|od|z|в|у|из|з|في|از|در|के|का|की)$/iu;
/** Chinese and Japanese set no space between the two. */
const joined$1 = /^(?:(?:本[紙報报社]|特約|特约)?(?:記者|记者|特派員|编辑|編輯)[:：\s]*)([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・·]{2,8})$|^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・·]{2,6}?)(?:記者|记者|特派員|編集委員)$/u;
/** Whether words tell what somebody is. */
const namesRole = (words) => words.split(/\s+/).some((word) => role.test(word));
/**
 * The name without what the one named is, which stands before it in many languages: “Transport correspondent Mira Sample”,
 * “مراسلة الخليج رنا الخوري”. `houses` are what they may write for. Unchanged where no name would be left.
 */
function withoutRole(written, isPerson, houses = []) {
    const [, behind, before] = joined$1.exec(written.trim()) ?? [];
    if (behind ?? before)
        return (behind ?? before);
    const words = written.trim().split(/\s+/);
    const last = words.findLastIndex((word) => role.test(word));
    if (last === -1)
        return written;
    let rest = words.slice(last + 1);
    if (rest.length > 2 && belongs.test(rest[0]))
        rest = rest.slice(/['’]/.test(rest[0]) ? 1 : 2);
    const said = rest.join(' ');
    const house = houses.find((each) => said.toLowerCase().startsWith(`${each.toLowerCase()} `));
    const name = house ? said.slice(house.length).trim() : said;
    // Without capitals it cannot be told where a house ends that nobody knows.
    if (isPerson(name) && (house !== undefined || /\p{Lu}/u.test(name) || !/\S \S+ \S/.test(name)))
        return name;
    // Behind the name, as Japanese has it.
    const first = words.slice(0, last).join(' ');
    const isBefore = last === words.length - 1 && (last === 2 || /[^\p{Lu}\p{Ll}\p{P}\s]/u.test(first));
    return isBefore && isPerson(first) ? first : written;
}

const places = 'a[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]:not([itemscope]), [class*="byline" i], [class*="by-line" i], [data-testid*="byline" i], [data-component*="byline" i], .wp-block-post-author-name, .author-name, .author__name, .article-author, .entry-author, .author.vcard .fn, .p-author, .contributor, .contributors, .contributor-name';
/** What names who wrote an article as often as who is quoted in it, or wrote another. */
const perhaps = '.author, .writer, .author-link, .createdby, [class*="author-name" i], [class*="author__name" i], [class*="author_name" i]';
/** Of another item of the page, or of its comments. */
const elsewhere$1 = 'aside, footer, nav, .related, .comments, .comment, .h-cite, .testimonial, .testimonials, .review, .reviews';
/** What the article of a page, or the page itself, is an item of. */
const own = /(?:Article|Posting|Report|Page|WebSite|CreativeWork)\b/;
/** Who wrote an article is an item of its own within it. */
const somebody = /\/(?:Person|Organization|NewsMediaOrganization|Corporation)\b/;
/** The persons whom a page shows as those who wrote its article; `houses` are none. */
function shownAuthors(page, houses) {
    const headings = [...page.querySelectorAll('h2, h3, h4, h5, h6')].filter((each) => isByline(linesOf$1(each)[0] ?? ''));
    return namesAt(page, [...page.querySelectorAll(places), ...headings], houses);
}
/** Who may have written an article; of that the editor is asked. */
const perhapsAuthors = (page, houses) => namesAt(page, [...page.querySelectorAll(perhaps)], houses);
function namesAt(page, elements, houses) {
    const ownArticle = page.querySelector('article h1, article .entry-title')?.closest('article');
    const isOfAnother = (element) => {
        const article = element.closest('article');
        return ownArticle && article && !article.contains(ownArticle) && !ownArticle.contains(article);
    };
    const names = elements
        .filter((element) => !isElsewhere(element) && !isOfAnother(element) && !element.closest('blockquote, figure'))
        .flatMap((element) => {
        const lines = linesOf$1(element).filter((line) => !ofPicture.test(line) && !isBiography(line));
        const whole = lines.flatMap((line) => personsIn(line, houses));
        if (whole.length > 0 || lines.length === 0)
            return whole;
        // “By Rosa Tarn 9 August”, each part in an element of its own.
        const parts = [...element.querySelectorAll('*')].filter((each) => !each.firstElementChild);
        return parts.flatMap((part) => linesOf$1(part).flatMap((line) => personsIn(line, houses)));
    });
    return [...new Set(names)];
}
/** A sentence about somebody names nobody; a byline may end with a full stop, and is short then. */
const isBiography = (line) => line.length > (/\p{Script=Han}/u.test(line) ? 15 : 40) &&
    /[.!?…。！？۔؟।]$/u.test(line) &&
    withoutBy(line) === line;
/** The name that a sentence about somebody begins with, as far as capitals tell. */
const nameOfBiography = (line) => /^\p{Lu}[\p{L}’'-]+(?: (?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}’'-]+){1,3}(?=,? [\p{Ll}–—])/u.exec(line)?.[0] ??
    '';
/** Who took a picture. */
const ofPicture = /photo|foto|фото|bild(?!ung)|illustrat|image|picture|video|撮影|写真|摄影|攝影|صورة|تصوير|عکس|צילום|फोटो/iu;
/** “Words: Mira Sample Photos: Tom Sample”. */
const beforePicture = /[\s/／|·•,，、]+(?=(?:photos?|photographs?|pictures?|images?|illustrations?|fotos?|foto’s|bild(?:er)?|immagini|zdjęcia|фото|fotoğraf(?:lar)?|写真|撮影|摄影|攝影|[图圖](?:片)?|صورة?|صور|تصوير|عکس|צילום|फोटो)\s*[:：])/iu;
/** Whether a line says who made the pictures. */
const namesPicture = (line) => beforePicture.test(` ${line}`);
/** A line of credits, as a line for each. */
const linesOfCredits = (line) => line.split(beforePicture);
/** The words of an element, a line for each that it shows. */
function linesOf$1(element) {
    const copy = element.cloneNode(true);
    for (const each of copy.querySelectorAll('br, p, div, li, time, h1, h2, h3, h4, h5, h6'))
        each.append('\n');
    for (const each of copy.querySelectorAll('br'))
        each.replaceWith('\n');
    // What touches in the source is set apart by its style.
    for (const each of copy.querySelectorAll('* + *'))
        if (each.previousSibling === each.previousElementSibling)
            each.before('\n');
    return (copy.textContent ?? '')
        .slice(0, 300)
        .split('\n')
        .flatMap(linesOfCredits)
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter(Boolean);
}
/** Where a byline goes on with where somebody is, or for whom. */
const goesOn = /\s(?:in|at|for|reporting|special to)\s.*$/;
const separator$1 = /\s*[,،、，|•·]\s*|\s[–—/-]\s|(?<=\p{Ll}{3})\.\s+(?=\p{Lu})/u;
/** The persons whom a line names before it names a house, a desk or a place: “By Mira Sample, BBC News, Port Example”. */
function personsIn(line, houses) {
    const whole = withoutBy(line).replace(goesOn, '');
    const isPerson = (words) => isPersonName(words) && !isNobody(words, houses) && !isVague(words) && !namesRole(words);
    const all = whole.split(separator$1).flatMap((part) => splitAnd(part));
    const parts = all
        .map((part) => withoutRole(part, isPerson, houses))
        // “Our correspondent in Saltby, Mira Sample”.
        .filter((part, index) => index > 0 || isPerson(part) || !(namesRole(part) || isHouse(part, houses)));
    const end = parts.findIndex((part) => !isPerson(part));
    return end === -1 ? parts : parts.slice(0, end);
}
/** “Cape Courier / Mira Sample”. */
const isHouse = (part, houses) => houses.length > 0 && !isNobody(part) && isNobody(part, houses);
/** Without capitals so many words may be a name and more. */
const isVague = (words) => !/\p{Lu}/u.test(words) && words.split(/\s+/).length > 3;
/** “Mira Sample and agencies”. */
const splitAnd = (part) => {
    const names = namesIn$1(part);
    return names.length > 1 ? names : part.split(/\s(?:and|und|et|y|e|en|i|и|і|та|ve|و|और|&)\s/u);
};
/** Whether an element belongs to another item of the page than its article: to a video, a review, another article. */
function isElsewhere(element) {
    if (element.closest(elsewhere$1))
        return true;
    let articles = 0;
    const main = ownItem(element.ownerDocument);
    for (let item = itemOf(element); item; item = itemOf(item.parentElement)) {
        const type = item.getAttribute('itemtype') ?? '';
        if (!type || somebody.test(type))
            continue;
        if (!own.test(type))
            return true;
        if (ofSite.test(type))
            continue;
        if (++articles > 1 || (main && item !== main && !item.contains(main)))
            return true;
    }
    return false;
}
const ofSite = /(?:Page|WebSite)\b/;
const ownItems = new WeakMap();
/** The item that the article of a page is: of several the one with its headline, or with most text. */
function ownItem(page) {
    if (ownItems.has(page))
        return ownItems.get(page);
    const articles = [...page.querySelectorAll('[itemscope][itemtype]')].filter((each) => {
        const type = each.getAttribute('itemtype');
        return own.test(type) && !ofSite.test(type);
    });
    const size = ({ textContent }) => textContent?.length ?? 0;
    const [longest] = [...articles].sort((a, b) => size(b) - size(a));
    const item = articles.find((each) => each.querySelector('h1')) ?? longest;
    ownItems.set(page, item);
    return item;
}
const itemOf = (element) => element?.closest('[itemscope]') ?? null;

/** Who wrote it; where that is only the site, a desk or a login, and the page shows a person, that person. */
function bylineOf(given, { shown, perhaps, houses }, notes) {
    const all = given.map((person) => ({ ...person, name: withoutHouse(person.name, houses) }));
    const persons = all.filter(({ name }) => !isHouse(name, houses));
    const told = persons.some(({ name }) => isPersonName(name)) ? persons : all;
    if (told.length < all.length)
        notes.push(`The page’s data name its site as an author too, which is no person and was left out: ${all
            .filter((each) => !told.includes(each))
            .map(({ name }) => name)
            .join(', ')}.`);
    const names = told.map(({ name }) => name).join(', ');
    if (!told.every(({ name }) => isNobody(name, houses))) {
        const known = told.map(({ name }) => wordsToCompare(name));
        // “Words Rosa Tarn” is Rosa Tarn.
        const isKnown = (name) => known.some((each) => wordsToCompare(name).includes(each));
        const named = [...new Set([...shown, ...perhaps])].filter((name) => isPersonName(name));
        const others = named.some(isKnown) ? named.filter((name) => !isKnown(name)) : [];
        if (others.length > 0)
            notes.push(`The page shows others too where it names who wrote it: ${others.join(', ')}; write them into byline if they did.`);
        return [...told];
    }
    const isAsked = perhaps.length > 0 || told.every(({ name }) => isLogin(name));
    if (shown.length === 0 && !isAsked)
        return [...told];
    if (told.length > 0)
        notes.push(`The page’s data name ${names} as its author${shown.length > 0 ? `; the byline is of whom the page shows: ${shown.join(', ')}` : ', which is no person; write who wrote it'}.`);
    return shown.map((name) => ({ name: name.slice(0, 200) }));
}
/** “Mira Sample | Cape Courier” is Mira Sample, of the site; so is “Mira Sample, Cape Courier”. */
function withoutHouse(name, houses) {
    const [first = '', ...others] = name.split(/\s+[|•·]\s+|\s*[,،、，]\s*/u);
    const areHouses = others.length > 0 && others.every((each) => isHouse(each, houses));
    return areHouses && !isNobody(first, houses) && isPersonName(first) ? first : name;
}
/** What the site of an address may be called. */
const hostOf = (url) => url && URL.canParse(url) ? [new URL(url).host.replace(/^www\./, '')] : [];
/** Takes paragraphs away that say no more than who wrote the article. */
function takeBylines({ sections }, names) {
    const bylines = new Set(names
        .filter(Boolean)
        .flatMap((name) => [name, ...bylineWords.map((word) => `${word} ${name}`)].map(wordsToCompare)));
    for (const section of sections) {
        section.body = section.body.filter((block) => block.type !== 'paragraph' || !bylines.has(wordsToCompare(inlineText(block.text))));
    }
}
/** Takes lines away that stand above or below a text and tell who wrote it and when, and tells what they said. */
function takeLines({ sections }, { signed, days, credits }, notes) {
    const opening = new Set(signed.map(wordsToCompare));
    const dated = new Set(days.map(({ line }) => wordsToCompare(line)));
    const isSigned = (words) => opening.has(wordsToCompare(words));
    const isTaken = (block) => {
        if (block.type === 'paragraph')
            return linesOfCredits(inlineText(block.text)).some(isSigned);
        if (block.type !== 'list')
            return false;
        const items = block.items.map(inlineText);
        return items.some(isSigned) && items.every((each) => isSigned(each) || dated.has(wordsToCompare(each)));
    };
    takeFrom(sections[0], (body) => body.slice(0, 8).filter(isTaken), 'above', notes);
    const foot = new Set(credits.map(wordsToCompare));
    const isCredit = (block) => foot.has(wordsToCompare(wordsOf$2(block)));
    takeFrom(sections.at(-1), (body) => body.slice(-4).filter(isCredit), 'below', notes);
}
function takeFrom(section, find, where, notes) {
    const taken = section ? find(section.body) : [];
    if (!section || taken.length === 0)
        return;
    section.body = section.body.filter((block) => !taken.includes(block));
    const words = taken.map((block) => `“${wordsOf$2(block)}”`).join(', ');
    notes.push(`Lines ${where} the text were left out: ${words}.`);
}
const wordsOf$2 = (block) => {
    if (block.type === 'paragraph')
        return inlineText(block.text);
    return block.type === 'list' ? block.items.map(inlineText).join(', ') : '';
};

/** The blocks of a page without what only labels them: for the press, an advertisement, who wrote it where that is known. */
function withoutLabels(blocks, { hasByline, main, headline }, notes) {
    const site = [];
    const kept = blocks.filter((block) => {
        if (block.kind === 'quote' || block.kind === 'image')
            return true;
        const line = inlineText(block.text);
        if (isSiteLabel(line)) {
            site.push(line);
            return false;
        }
        if (block.kind !== 'heading')
            return true;
        if (isReleaseLabel(line))
            notes.push(toldLabel(line));
        // A heading that says who wrote it is no section, nor is one that has the headline behind what it belongs to.
        const beside = headline && line !== headline && main.includes(line) ? partsBeside(line, headline) : '';
        if (beside) {
            notes.push(`Words beside the headline were left out: “${beside}”.`);
            return false;
        }
        // The page’s own headline, where its data tell another, has been told already.
        const isOther = block.level === 1 && main.length === 1 && main[0] === line && notes.some((each) => each.endsWith(line));
        return !isOther && !isReleaseLabel(line) && !(hasByline && isByline(line));
    });
    if (site.length > 0)
        notes.push(`Labels of the site were left out: ${[...new Set(site)].map((each) => `“${each}”`).join(', ')}.`);
    return kept;
}
/** What a heading says before or behind the headline, if it has it so. */
const partsBeside = (line, headline) => line.startsWith(headline) || line.endsWith(headline) ? line.replace(headline, '').trim() : '';

/** What can be searched for an article in a moment; more is no article, or made to stop the search. */
const most = { characters: 5_000_000, elements: 5_000, depth: 64, signs: 5_000 };
/**
 * Shown to nobody, or no part of any article: much of most pages, and the search would take its time over it. Our own
 * elements show the story that was made of the article, which must not vouch for itself.
 */
const left = new Set([
    ...'script style template svg canvas nav select datalist dialog video audio map'.split(' '),
    ...'amp-ad amp-embed story-overview key-points quote-card timeline-strip story-bundle'.split(' '),
]);
/** Without an end tag. */
const single = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** What belongs in a head, wherever a page has it. */
const metadata = new Set('base link meta title'.split(' '));
/** What holds running text: a button within is a word of it, as glossaries have them. */
const running = /^(?:p|li|h[1-6]|blockquote|dd|td|figcaption)$/;
/** Only their words count, and the search for the article would leave them out. */
const unwrapped = new Set('button object math'.split(' '));
/** A table that only sets columns, as letters by mail have them. */
const ofLayout = /^(?:presentation|none)$/i;
const ofTable = /^(?:table|thead|tbody|tfoot|tr|td|th)$/;
/** Tells what is hidden. */
const hides = /display|visibility/i;
const holdsArticle = /^(?:article|main)$/;
/** What opens over a page, or is no words. */
const overlays = /modal|dialog|popup|overlay|menu|drawer|tooltip|lightbox|carousel|slide|newsletter|consent|cookie|icon/i;
/** So many different words are told. */
const mostUnseen = 10;
/** Classes of what is read out and not shown. */
const heard = /(?:^|\s)(?:sr-only|visually-?hidden|u-visually-hidden|screen-?reader(?:-text|-only)?|hidden-visually|a11y-hidden|mw-editsection|show-for-sr|assistive-text)(?:\s|$)/i;
/** A heading may be the article’s though only those who hear the page get it. */
const isHeard = (name, { class: kind = '' }) => heard.test(kind) && !/^h[1-6]$|^body$/.test(name);
class Excess extends Error {
}
/**
 * Takes out of a page what no article is made of, and writes out the tags of `html`, `head` and `body`, which a page may
 * leave out: linkedom does not add them.
 */
function leanPage(html) {
    if (html.length > most.characters) {
        return {
            excess: 'the page is longer than 5,000,000 characters; save the article alone, as a browser’s reader view does',
        };
    }
    const [head, body] = [[], []];
    const outer = { html: '', head: '', body: '' };
    let isTitle = false;
    const add = (text, isOfHead = isTitle) => (isOfHead ? head : body).push(text);
    let [elements, signs, depth, skipping, inText, quotes] = [0, 0, 0, 0, 0, 0];
    let articles = 0;
    /** Whether words of the article are kept from screen readers alone. */
    const isSeen = (name, { class: kind = '', role = '' }) => {
        if (running.test(name))
            return true;
        if (inText === 0)
            return articles > 0 && !overlays.test(`${kind} ${role}`);
        const from = (parser.endIndex ?? 0) + 1;
        return /\S\s+\S/.test(html.slice(from, from + 200).replace(/<[^]*$/, ''));
    };
    const layouts = [];
    /** Readability takes the footer of a quote, which says whose it is, for one of the page, and loses breaks between `font`. */
    const nameOf = (name) => {
        if (layouts.at(-1) && ofTable.test(name))
            return 'div';
        return name === 'font' ? 'span' : name === 'footer' && quotes > 0 ? 'cite' : name;
    };
    const scripts = new JsonLdScripts(html);
    let unseenWords;
    const unseen = new Set();
    /** What films and sounds say is for those whose browser cannot show them; where they are is told later. */
    let media;
    const endSkipping = () => {
        if (media?.src)
            add(`<${media.name} src="${escapeHtml(media.src)}"></${media.name}>`);
        media = undefined;
        const words = unseenWords?.replace(/\s+/g, ' ').trim();
        if (words && unseen.size < mostUnseen)
            unseen.add(words.slice(0, 200));
        unseenWords = undefined;
    };
    const parser = new Parser({
        onopentag(name, attributes) {
            scripts.open(name, attributes, parser);
            if (++depth > most.depth)
                throw new Excess(`the elements of the page lie more than ${most.depth} deep; save the article alone`);
            if (running.test(name))
                inText++;
            if (name === 'blockquote')
                quotes++;
            if (name === 'table')
                layouts.push(ofLayout.test(attributes.role ?? ''));
            const isFilm = name === 'video' || name === 'audio';
            if (media && name === 'source')
                media.src ||= attributes.src ?? '';
            if (skipping === 0 && isFilm)
                media = { name, src: attributes.src ?? '' };
            const isNotSeen = isHeard(name, attributes) || (!single.has(name) && isUnseen(name, attributes.style));
            if (skipping === 0 && isNotSeen && inText > 0 && !isFilm)
                unseenWords = '';
            if (skipping > 0 || isNotSeen || left.has(name) || (name === 'button' && inText === 0)) {
                skipping++;
                return;
            }
            if (holdsArticle.test(name))
                articles++;
            if (unwrapped.has(name))
                return;
            // Readers find the one and see the other, which is kept from screen readers alone.
            if (/^until-found$/i.test(attributes.hidden ?? ''))
                delete attributes.hidden;
            if (attributes['aria-hidden'] && !single.has(name) && isSeen(name, attributes))
                delete attributes['aria-hidden'];
            if (++elements > most.elements)
                throw new Excess(`the page has more than 5,000 elements; save the article alone`);
            if (name === 'amp-img') {
                // What stands within is for those who have no script.
                add(`<img${attributesOf(attributes)}>`);
                skipping++;
                return;
            }
            if (Object.hasOwn(outer, name))
                outer[name] ||= attributesOf(attributes);
            // Microdata tell of the item that they stand in.
            else
                add(`<${nameOf(name)}${attributesOf(attributes)}>`, metadata.has(name) && !attributes.itemprop);
            if (name === 'title')
                isTitle = true;
        },
        onclosetag(name) {
            scripts.close(name, parser);
            depth--;
            if (running.test(name))
                inText--;
            if (skipping === 0 && holdsArticle.test(name))
                articles--;
            if (skipping > 0) {
                if (--skipping === 0)
                    endSkipping();
            }
            else if (!single.has(name) && !unwrapped.has(name) && !Object.hasOwn(outer, name))
                add(`</${nameOf(name)}>`);
            if (name === 'blockquote')
                quotes--;
            if (name === 'table')
                layouts.pop();
            if (name === 'title')
                isTitle = false;
        },
        ontext(words) {
            if (skipping > 0) {
                if (unseenWords !== undefined)
                    unseenWords += words;
                return;
            }
            // The parser makes a node of each sign that is escaped.
            add(words.replace(/[&<]/g, (sign) => {
                signs++;
                return escapeHtml(sign);
            }));
            if (signs > most.signs)
                throw new Excess('the page has more signs than prose has; save the article alone');
        },
    });
    try {
        parser.end(html);
        const parts = [`<head>${head.join('')}</head>`, `<body${outer.body}>${body.join('')}</body>`];
        return {
            html: `<!doctype html><html${outer.html}>${parts.join('')}</html>`,
            scripts: scripts.found,
            unseen: [...unseen],
        };
    }
    catch (error) {
        if (error instanceof Excess)
            return { excess: error.message };
        throw error;
    }
}
function attributesOf(attributes) {
    return Object.entries(attributes)
        .filter(([name, value]) => !name.startsWith('on') && (name !== 'style' || hides.test(value)))
        .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
        .join('');
}

/** The lines of a page: its headings, points of lists, paragraphs. */
const linesShown = ({ body }) => htmlBlocks(body?.innerHTML ?? '', { onLoss: () => { } }).flatMap((block) => {
    if (block.kind === 'quote')
        return block.lines.map((line) => ({ kind: 'paragraph', text: inlineText(line) }));
    return 'text' in block ? [{ kind: block.kind, text: inlineText(block.text) }] : [];
});

/** How sites call the boxes in which they ask whether they may keep data, in classes and ids. */
const named$2 = /(?:^|[-_\s])(?:cookies?|consent|gdpr|ccpa|cmp|onetrust|didomi|usercentrics|cookiebot|truste|iubenda)(?:$|[-_\s])|cookie-?(?:banner|notice|bar|box|wall|law)|consent-?(?:banner|box|manager|layer)/i;
const cookies = /cookies?(?!\p{L})|(?:файл\p{L}*|куки)|ملفات تعريف|کوکی|עוגיות|कुकी|クッキー|çerez|plik(?:i|ów) cookie/iu;
const asks$1 = /(?<!\p{L})(?:accept|agree|allow|reject|consent|manage|akzeptier|zustimm|einwillig|ablehn|accepte|refuse|acept|aceit|rechaz|recus|acconsent|accett|rifiut|accepteer|weiger|akceptuj|zgadzam|odrzuć|приня|отклон|прийня|відхил|kabul|reddet|[أت]?وافق|قبول|رفض|موافق|پذیر|אישור|מסכים|स्वीकार)|同意|接受|拒绝|拒絕/iu;
const containers = 'div, section, aside, form, [role="dialog"], [role="alertdialog"]';
/** A box that asks says no more than this; what has a headline in it is the page. */
const longest$1 = 2_500;
/** One that is told by its words alone. */
const longestUnnamed = 700;
const textOf$2 = (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
/** Whether an element is a box that asks for consent, by what it is called or by what it says. */
function asksConsent(element) {
    const words = textOf$2(element);
    if (words.length > longest$1 || element.querySelector('h1, article, main'))
        return false;
    if (named$2.test(`${element.getAttribute('class') ?? ''} ${element.id}`))
        return cookies.test(words) || asks$1.test(words);
    const isDialog = /dialog/.test(element.getAttribute('role') ?? '');
    return (words.length <= (isDialog ? longest$1 : longestUnnamed) &&
        cookies.test(words) &&
        asks$1.test(words) &&
        !isOfArticle(element));
}
/** Three paragraphs and more beside a box are an article, which may be about cookies. */
const isOfArticle = (element) => !!element.closest('article') ||
    element.querySelectorAll('p').length > 3 ||
    element.querySelector('blockquote, figure') !== null;
/** Takes the boxes of a page away that ask whether the site may keep data, and tells what they said. */
function takeConsent(page, notes) {
    for (const element of page.querySelectorAll(containers)) {
        if (!element.isConnected || !asksConsent(element))
            continue;
        notes.push(`A box of the page that asks for consent was left out: “${textOf$2(element).slice(0, 200)}”.`);
        element.remove();
    }
}

/** What newspapers set before what they got wrong, in the languages of the labels; an editor’s note may be anything else. */
const labels$1 = [
    'corrections?|clarifications?|rectificatifs?|erratum|korrektur(?:hinweis)?|berichtigung|richtigstellung',
    'correcci[oó]n(?:es)?|fe de errores|rectificaci[oó]n|corre[cç][aã]o|errata(?: corrige)?|retifica[cç][aã]o|correzione|rettifica',
    'correctie|rectificatie|sprostowanie|korekta|исправление|поправка|виправлення|спростування|düzeltme',
    'تصحيح|تصويب|تصحیح|اصلاحیه|תיקון(?: טעות)?|(?:भूल )?सुधार|शुद्धिपत्र|(?:お詫びと)?訂正|更正(?:说明|說明|啟事|启事)?|勘误|勘誤',
].join('|');
const label = new RegExp(`^(?:${labels$1})\\s*[:：]?$`, 'iu');
/** With the day before the colon, or what it is of in brackets. */
const start = new RegExp(`^[\\[(（【]?(?:${labels$1})(?![\\p{L}\\p{M}])(?:\\s*[(（][^)）]*[)）]|[^.:：。]*\\d[^.:：。]*)?\\s*[:：】]`, 'iu');
/** Asks about each paragraph that begins as a correction does, or stands under such a heading: readers are told of it with what it is of. */
function askAboutCorrections({ sections }, notes) {
    for (const { heading, body } of sections) {
        const paragraphs = body.flatMap((block) => (block.type === 'paragraph' ? [inlineText(block.text)] : []));
        const isLabelled = label.test(heading?.trim() ?? '');
        for (const words of paragraphs.filter((each) => isLabelled || start.test(each)))
            notes.push(`A paragraph reads as a correction: “${words.slice(0, 300)}”; write it under “corrections”, with its date, and take it out of the text.`);
    }
}

/** The tag of a language that is not told. */
const undetermined = 'und';
/** The article that a page’s structured data tell of; its language is empty where they tell none. */
function structuredArticle(scripts, notes) {
    const data = scripts.flatMap(({ json }) => {
        try {
            return [JSON.parse(json)];
        }
        catch {
            notes.push('Some structured data of the page are not JSON and were left out.');
            return [];
        }
    });
    if (data.length === 0)
        return undefined;
    try {
        const { document, losses } = readJsonLd(data, { lang: undetermined });
        for (const { path, reason, code } of losses) {
            // Of all else, the page itself tells more.
            if (code === 'date-of-writing')
                continue;
            if (code !== undefined || /(?:^|\.)correction\b/.test(path))
                notes.push(`Of the page’s structured data, ${path}: ${reason}.`);
        }
        const lang = document.lang === undetermined ? '' : document.lang;
        return { ...document, lang, datedByWriting: datedByWriting(losses) };
    }
    catch (error) {
        if (error instanceof Refusal)
            return undefined;
        throw error;
    }
}

const clean$1 = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
/** What stands above all pages of a site, which no article of it does. */
const above = 'header, [role="banner"], .site-header, .masthead';
const ofArticle = 'article, main, [role="main"]';
/** The first page of a site, where the name of the site leads. */
const front = /^(?:https?:\/\/[^/]+\/?|\.?\/|\/?index\.html?)$/i;
/** Shorter ones are labels. */
const shortest$2 = 50;
/** Finds the headings that may be no headline, but the name of the site. */
function mastheadsOf(page) {
    const [sure, perhaps] = [[], []];
    let below;
    let isText = false;
    for (const element of page.querySelectorAll('h1, h2, h3, .site-title, p')) {
        const isParagraph = element.localName === 'p' && !element.classList.contains('site-title');
        // Of a long text the first paragraph tells.
        if (isParagraph && isText)
            continue;
        const words = clean$1(element.textContent);
        if (!words)
            continue;
        const isAbove = !!element.closest(above) && !element.closest(ofArticle);
        if (isParagraph) {
            isText = !isAbove && words.length >= shortest$2;
            continue;
        }
        const link = [...element.querySelectorAll('a[href]')].find((each) => clean$1(each.textContent) === words);
        if (link && front.test(clean$1(link.getAttribute('href'))))
            sure.push(words);
        else if (isAbove)
            perhaps.push(words);
        else if (!isText && sure.length + perhaps.length > 0)
            below ??= words;
    }
    return { sure, perhaps, below };
}
/** The parts of a heading that its markup sets apart: the section of the site, the headline, who wrote it. */
function partsOf(heading) {
    if (!heading.firstElementChild)
        return [];
    const own = [...heading.childNodes].filter(({ nodeType }) => nodeType === 3).map((node) => node.textContent);
    return [own.join(' '), ...[...heading.children].map((each) => each.textContent)].map(clean$1).filter(Boolean);
}

const textOf$1 = (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
/** Paragraphs of which no article is made. */
const apart$2 = 'nav, footer, form, aside, [role="navigation"], [role="complementary"]';
/**
 * The text of the article of a page, as browsers’ reader views find it; where most paragraphs of the page stand together
 * elsewhere, such as beside a box that was taken for the article, these.
 */
function findText(page) {
    const [most, inner] = largest(page);
    let found;
    try {
        const read = new Readability(page, { charThreshold: isDense(page) ? 150 : 500 }).parse();
        if (read?.content)
            found = { content: read.content, byline: read.byline };
    }
    catch {
        // Pages too odd for it have the paragraphs that were counted.
    }
    const size = found ? found.content.replace(/<[^>]*>/g, '').length : 0;
    if (inner && most > 400 && most > size * 1.5)
        return { content: inner, byline: found?.byline };
    return found;
}
/** Says as much in a third of the signs. */
const isDense = ({ body }) => {
    const words = body?.textContent ?? '';
    return (words.match(dense)?.length ?? 0) * 2 > words.replace(/\s/g, '').length;
};
/** The element that has the most text in paragraphs of its own. */
function largest(page) {
    const [best] = sizesByParent(outside(page, apart$2, page.querySelectorAll('p')));
    return best ? [best[1], best[0].innerHTML] : [0, undefined];
}
/** The elements that neither are nor stand in what a selector names; “closest” would read the selector for each of them anew. */
function outside(page, selector, elements) {
    const named = new Set(page.querySelectorAll(selector));
    const isIn = (each) => !!each && (named.has(each) || isIn(each.parentElement));
    return [...elements].filter((each) => !isIn(each));
}
/** How much text elements have in paragraphs of their own, the most first. */
function sizesByParent(paragraphs) {
    const sizes = new Map();
    for (const paragraph of paragraphs) {
        const parent = paragraph.parentElement;
        if (parent)
            sizes.set(parent, (sizes.get(parent) ?? 0) + textOf$1(paragraph).length);
    }
    return new Map([...sizes].sort(([, a], [, b]) => b - a));
}
/** Shorter ones are labels; a sign of a script without spaces counts for more than a letter. */
const shortest$1 = 50;
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const isLong$1 = (words, least = shortest$1) => words.length + (words.match(dense)?.length ?? 0) * 1.5 >= least;
const mostTold$1 = 20;
/** The element that holds the page’s article, as its names tell. */
function articleRoot(page) {
    const roots = [...page.querySelectorAll('article')].sort((a, b) => textOf$1(b).length - textOf$1(a).length);
    return roots[0] ?? page.querySelector('main') ?? page.querySelector('h1')?.parentElement ?? undefined;
}
/** The paragraphs and captions that stand within the page’s article: a reader sees them there, whatever is made of it. */
function articleParagraphs(page) {
    const root = articleRoot(page);
    const all = root?.querySelectorAll('p, figcaption') ?? [];
    return outside(page, 'nav, form, footer, figcaption p, figure > p', all)
        .map((paragraph) => wordsOf$1(paragraph.outerHTML))
        .filter((words) => isLong$1(words));
}
/** The element of the article that stands under a headline, and its paragraphs, where a page has several articles. */
function articleUnder(page, headline) {
    const headings = [...page.querySelectorAll('article h1, article h2')];
    const isOwn = (each) => textOf$1(each) === headline || partsOf(each).includes(headline ?? '');
    return headings.find(isOwn)?.closest('article') ?? undefined;
}
/** What was found, or else the article under the headline where nothing of that was. */
function foundUnder(article, found) {
    const own = [...(article?.querySelectorAll('p') ?? [])].map(textOf$1).filter(({ length }) => length > 20);
    if (own.length === 0)
        return found;
    const kept = bare(found?.content.replace(/<[^>]*>/g, ' ') ?? '');
    const isThere = own.some((each) => kept.includes(bare(each).slice(0, 60)));
    return isThere ? found : { content: article.innerHTML, byline: found?.byline };
}
/** The end of an article is told from a box behind it by who stands where: most of the text is in one element then. */
const mostOfText$1 = 0.6;
/**
 * The paragraphs that stand behind those of the article in an element of their own, as the words of a newsletter or about an
 * author do; none where the article itself is spread over many elements.
 */
function paragraphsBehind(page) {
    const paragraphs = outside(page, `${apart$2}, blockquote, figure, li, td`, page.querySelectorAll('p'));
    const sizes = sizesByParent(paragraphs);
    const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    const [[home, most] = [undefined, 0]] = sizes;
    if (!home || most < all * mostOfText$1)
        return [];
    const last = paragraphs.findLastIndex(({ parentElement }) => parentElement === home);
    return paragraphs
        .slice(last + 1)
        .filter((each) => !home.contains(each))
        .map((paragraph) => wordsOf$1(paragraph.outerHTML))
        .filter((words) => isLong$1(words));
}
/** As the text that is drafted has them, without struck-out words and numbers of notes. */
const wordsOf$1 = (html) => htmlBlocks(html, { onLoss: () => { } })
    .map((block) => ('text' in block ? inlineText(block.text) : ''))
    .join(' ')
    .trim();
const bare = (words) => foldedText(words)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
/** Tells which paragraphs that may not be the article’s are in the text that was found, and where they stand in the page. */
function tellTaken(paragraphs, text, where, notes) {
    if (paragraphs.length === 0)
        return;
    const kept = bare(text);
    const taken = paragraphs.filter((each) => kept.includes(bare(each).slice(0, 80)));
    for (const each of taken.slice(0, mostTold$1))
        notes.push(`A paragraph stands ${where}: “${each.slice(0, 200)}”; take it out where it is not the article’s.`);
    if (taken.length > mostTold$1)
        notes.push(`${taken.length - mostTold$1} more paragraphs stand ${where}.`);
}
/** Tells which of the paragraphs of a page are not in the text that was found. */
function tellLeftOut(paragraphs, text, notes) {
    if (paragraphs.length === 0)
        return;
    // A caption may have been told already, with its picture.
    const kept = bare(text + notes.join(' '));
    const lost = paragraphs.filter((each) => !kept.includes(bare(each).slice(0, 80)));
    for (const each of lost.slice(0, mostTold$1))
        notes.push(`A paragraph of the page was left out: “${each.slice(0, 200)}”; put it in where it is the article’s.`);
    if (lost.length > mostTold$1)
        notes.push(`${lost.length - mostTold$1} more paragraphs of the page were left out.`);
}
/** Tells what stands between the headline and the text, and is in neither: a standfirst that the page does not call one. */
function tellLeads(leads, text, notes) {
    if (leads.length === 0)
        return;
    const kept = bare(text + notes.join(' '));
    for (const lead of leads.filter((each) => !kept.includes(bare(each).slice(0, 80))))
        notes.push(`The page shows below its headline what may be the standfirst, and was left out: “${lead.slice(0, 500)}”.`);
}

/**
 * Writes the posts that a page embeds as plain block quotes, so that the search for its article neither takes them for
 * advertisements nor their buttons for text. Of a post without its words the editor is told, with the link.
 */
function settleEmbeds(page, lang, notes) {
    for (const element of page.querySelectorAll(embedSelector)) {
        const [block] = htmlBlocks(element.outerHTML, { onLoss: () => { } });
        if (block?.kind !== 'quote')
            continue;
        const read = readHtmlQuote(block, lang);
        const quote = toQuote(read, 'post');
        if (quote) {
            element.replaceWith(plainQuote(page, quote));
        }
        else {
            notes.push(`Of the page: ${untoldPost(read)}.`);
            element.remove();
        }
    }
    for (const frame of page.querySelectorAll('iframe[src]')) {
        const post = framedPost(frame.getAttribute('src').trim().replace(/^\/\//, 'https://'));
        if (!post)
            continue;
        notes.push(`Of the page: ${untoldPost({ ...post, words: '' })}.`);
        frame.remove();
    }
    for (const element of articleRoot(page)?.querySelectorAll('iframe, video, audio') ?? []) {
        const src = (element.getAttribute('src') ?? element.getAttribute('data-src') ?? '').trim();
        if (!src || noise.test(src) || element.closest(apart$1))
            continue;
        notes.push(`Of the page: ${lostMedia({ name: element.tagName.toLowerCase(), src })}.`);
    }
}
/** Frames that show a reader nothing, or an advertisement. */
const noise = /^about:|doubleclick|googlesyndication|googletagmanager|recaptcha|\/ads?[/?.]/i;
const apart$1 = 'nav, footer, aside, form, [hidden], [role="navigation"]';
function plainQuote(page, { text, speaker, said, source }) {
    const make = (tag, ...content) => {
        const element = page.createElement(tag);
        element.append(...content);
        return element;
    };
    const link = (words, href) => {
        if (!href)
            return words;
        const element = make('a', words);
        element.setAttribute('href', href);
        return element;
    };
    const { name, handle, url } = speaker;
    const who = name === handle ? ['(', link(name, url), ')'] : [link(name, url), handle ? ` (${handle})` : ''];
    const day = said ? [handle ? ' ' : ', ', link(said.slice(0, 10), source?.url)] : [];
    const words = text.split('\n').map((line) => make('p', line));
    const quote = make('blockquote', ...words, make('p', '— ', ...who, ...day));
    if (source?.url)
        quote.setAttribute('cite', source.url);
    return quote;
}
/** The post that a frame shows, whose address is part of the frame’s. */
function framedPost(src) {
    const network = networkOf(src);
    if (!network)
        return undefined;
    const { pathname, searchParams } = new URL(src);
    if (network === 'Facebook') {
        const url = /^\/plugins\/(?:post|video)\.php/.test(pathname) && searchParams.get('href');
        return url ? { network, url } : undefined;
    }
    return /\/embed\b/.test(pathname)
        ? { network, url: src.replace(/\/embed(?:\/captioned)?\/?(?:\?.*)?$/, '/') }
        : undefined;
}

/** An article with more of the text is the article, and those beside it are others. */
const mostOfText = 0.6;
/**
 * The articles of a page that are one article written in entries, as live blogs are: they stand side by side under a headline that
 * is in none of them, none has most of the text, and none leads to a page of its own.
 */
function entriesOf(page) {
    const groups = new Map();
    for (const article of page.querySelectorAll('article')) {
        const holder = holderOf(article);
        if (holder)
            groups.set(holder, [...(groups.get(holder) ?? []), article]);
    }
    for (const [holder, all] of groups) {
        const isText = (each) => [...each.querySelectorAll('p')].some((line) => isLong$1(textOf$1(line)));
        // An entry of few words is one too.
        const articles = all.filter(isText).length > 1 ? all.filter((each) => textOf$1(each) !== '') : [];
        const sizes = articles.map((each) => textOf$1(each).length);
        const size = sizes.reduce((sum, each) => sum + each, 0);
        if (articles.length > 1 && !articles.some(isAlone) && Math.max(...sizes) <= size * mostOfText)
            return { holder, articles };
    }
    return undefined;
}
/** The nearest element that holds another article too; some pages have each in a box of its own. */
function holderOf(article) {
    let holder = article.parentElement;
    while (holder && holder.querySelectorAll('article').length === 1)
        holder = holder.parentElement;
    return holder && !holder.closest('aside, footer, nav') ? holder : undefined;
}
/** Whether it has the headline of a page, entries of its own, or a heading that leads to its page. */
const isAlone = (article) => article.querySelector('h1, article, h2 a[href]:not([href^="#"]), h3 a[href]:not([href^="#"])') !== null ||
    article.closest('a[href]') !== null;
const noText$1 = 'footer, button, form, nav';
/** The text of all entries as HTML, in the order of the page; when they were written is told. */
function textOfEntries({ articles }, notes) {
    const times = [];
    const texts = articles.map((each) => {
        const text = each.cloneNode(true);
        for (const part of text.querySelectorAll(noText$1))
            part.remove();
        const time = [...text.querySelectorAll('time')].find((found) => !found.closest('p, li, blockquote'));
        if (time)
            times.push(`“${textOf$1(time)}”`);
        (time?.closest('a') ?? time)?.remove();
        return text.innerHTML;
    });
    notes.push(`The page is written in ${articles.length} entries, which are kept in its order${times.length ? `; when each was written was left out: ${times.join(', ')}` : ''}.`);
    return texts.join('\n');
}

/** What sites call the boxes that they set between the paragraphs of an article. */
const boxNames = /(?:^|[-_\s])(?:newsletter|subscri(?:be|ption)|sign-?up|promo(?:tion|box)?|cookies?|consent|gdpr|privacy|modal|popup|comments?|repl(?:y|ies)|related|testimonials?|read-?(?:also|more|next)|most-?(?:read|viewed)|author-bio|copyright|donat(?:e|ion)s?|membership|paywall|cta|advert(?:isement)?|teaser|recirc|catcher|trust|offers?|abo|abonnement|werbung|anzeige|publicit[eé]|publicidad|pubblicita|reklama?|live-?(?:blog|updates?)|sharing|share|social|tags?|tagline|links|most-?popular|recommend(?:ed|ations)?|related-?(?:stories|posts|links)|latest-?posts|subscriptions?|preamble|hint|feedback|support(?:er|us)?)(?:$|[-_\s])/i;
const nameKeys = ['class', 'id', 'data-area', 'data-component', 'data-testid', 'aria-label'];
/** Whether an element stands in a box of the site’s, by what it is called. */
function isInBox(element) {
    if (!element || element.matches('article, main, body'))
        return false;
    const names = nameKeys.map((key) => element.getAttribute(key) ?? '').join(' ');
    return boxNames.test(names) || isInBox(element.parentElement);
}
/** A letter by mail, and that the reader should ask for it, in the languages that the words of a page may have. */
const letter = /newsletter|briefing|inbox|posteingang|(?:ihr|dein) postfach|boîte (?:mail|de réception)|bandeja|casella di posta|caixa de entrada|skrzync|вашей почте|вашу почту|вашу пошту|вашій пошті|e-posta|بريدك|صندوق|תיבת הדואר|इनबॉक्स|メールで(?:お届け|配信)|您的邮箱|您的郵箱|morgenbrief|lettre (?:du|d['’])|(?:notre|la) lettre|bolet[ií]n|nieuwsbrief|ochtendbrief|biuletyn|рассылк|розсилк|bülten|نشرة|نشرتنا|خبرنامه|ניוזלטר|न्यूज़लेटर|ニュースレター|メルマガ|通讯|通訊|电子报|電子報/iu;
const asks = /sign(?:ed)? up|subscrib|abb?onn?|\babo\b|bestell|schrijf|anmeld|inscri|apúntese|recib|receb|reç|wykup|prenumer|оформ|получ|отрим|مشترک|सदस्यता|お届け|会員登録|送到|kup |subscrev|suscr|apúntate|iscri|assin|meld u|meld je|zapisz|подпи|підпи|kaydol|abone|اشترك|عضو|نام|הירשמו|नाम (?:लिखा|दर्ज)|登録|订阅|訂閱|get (?:our|the|your)|ricev|recev|ontvang|otrzym/iu;
/** What a subscription costs, and that it opens everything, or the rest of a text. */
const offer = /[£€$₴₽₺]\s?\d|\d\s?[£€$]|unlimited|without limits?|full access|to participate|(?:log|sign) in or subscribe|login or subscribe|(?:continue|keep) reading|read (?:on|the (?:full|rest))|weiter(?:zu)?lesen|lire la suite|poursuivre (?:la|votre) lecture|(?:seguir|continuar) leyendo|continuare a leggere|continuar a ler|continuar lendo|(?:verder|om door) te? ?lezen|czytać dalej|читать дал(?:ьше|ее)|читати далі|okumaya devam|متابعة القراءة|مواصلة القراءة|ادامه مطالعه|להמשיך לקרוא|आगे पढ़|続きを読む|阅读全文|閱讀全文|freischalt|sans limite|sin límite|senza limiti|sem limite|alle artik|onbeperkt|bez ograniczeń|без ограничений|без обмежень|sınırsız|بلا حدود|بدون محدودیت|ללא הגבלה|सभी लेख|すべての記事|読み放題|畅读|全部文章|(?:for|für|pour|por|per|voor) (?:one|ein(?:en)?|un|uno|um|één) (?:euro|dollar|pound)/iu;
/** How often a letter comes. */
const daily = /every (?:morning|day|week)|(?:jeden|jede) (?:morgen|tag|woche)|chaque (?:matin|jour|semaine)|cada (?:mañana|día|semana|manhã|dia)|todas as manhãs|ogni (?:mattina|giorno|settimana)|elke (?:ochtend|dag|week)|co(?:dziennie)? rano|кажд(?:ое утро|ый день|ую неделю)|щоранку|щодня|her (?:sabah|gün|hafta)|كل صباح|هر (?:صبح|روز)|בכל בוקר|हर सुबह|毎朝|毎日|每天|每日/iu;
/** A reader is told to do it, at once. */
const asksFirst = new RegExp(`^(?:${asks.source})`, 'iu');
/** Whether a paragraph asks to subscribe to something, wherever it stands. */
const isPitch = (words) => (words.length < 300 && asks.test(words) && (letter.test(words) || offer.test(words))) ||
    (words.length < 100 && daily.test(words) && (letter.test(words) || asksFirst.test(words)));
/** A box that asks to subscribe is no longer. */
const longestPitch = 300;
const pitchBoxes = ['newsletter', 'signup', 'sign-up', 'subscribe', 'subscription'];
const pitches = pitchBoxes.map((each) => `[class*="${each}" i]`).join(', ');
/** Takes the boxes away that do no more than ask to subscribe, with their headings, and tells which. */
function takePitches(page, notes) {
    for (const box of page.querySelectorAll(pitches)) {
        const words = textOf$1(box);
        if (!box.isConnected || box.matches('p, body, main, article') || words.length > longestPitch)
            continue;
        if (!isPitch(words) || box.closest(apart))
            continue;
        notes.push(`A box of the site that asks to subscribe was left out: “${wordsOf$1(box.outerHTML)}”.`);
        box.remove();
    }
}
/** That the reader should read another article, which is named behind a colon. */
const pointer = /^(?:(?:read|see) (?:more|also|next)|also read|related|lesen sie (?:auch|mehr)|(?:siehe|lies) auch|(?:mehr )?zum thema|(?:à )?lire (?:aussi|également)|voir aussi|le[ea] (?:también|más)|te puede interesar|leggi anche|lei?a (?:também|mais)|veja também|lees ook|(?:czytaj|zobacz) (?:też|także|również|więcej)|читайте (?:также|также|також|ще|ещё)|ayrıca (?:oku|bak)\p{L}*|اقرأ (?:أيضًا|أيضا|المزيد)|(?:بیشتر )?بخوانید|קראו (?:גם|עוד)|(?:यह भी|और) पढ़ें|あわせて読みたい|関連記事|(?:延伸|相关|相關)[阅閱][读讀])\s*[:：]/iu;
const isPointer = (words) => words.length < 200 && pointer.test(words);
/** What the site itself sets apart by its markup enters no text. */
const apart = 'nav, footer, form, aside';
/** Shorter headings and items may be the article’s as well. */
const shortest = 10;
/** The paragraphs, headings and items of a page that stand in boxes of the site’s. */
const linesInBoxes = (page) => linesOf([...page.querySelectorAll('p, li, h2, h3, h4, a')].filter((each) => (isInBox(each.parentElement) && !(each.matches('a') && each.closest('p, li, h2, h3, h4'))) ||
    (each.matches('p') && isPitch(textOf$1(each)))));
/** Those that stand outside of the article of a page, where that holds a text. */
function linesOutside(page, article) {
    if (!article || !holdsText(article))
        return [];
    return linesOf([...page.querySelectorAll('p, li, h2, h3, h4')].filter((each) => !article.contains(each)));
}
/** Those that are no more than a link, with a word or two before it, or name another article, unless the page links its own text so. */
function linkedLines(page) {
    const lines = [...page.querySelectorAll('p, li, h2, h3, h4')].filter((each) => !each.closest(apart));
    const linked = lines.filter((each) => {
        const links = [...each.querySelectorAll('a[href]')].filter((link) => !/^#/.test(link.getAttribute('href')));
        const [whole, words] = [textOf$1(each), links.map(textOf$1).join(' ')];
        if (isPointer(whole))
            return true;
        return words !== '' && whole.length - words.length <= Math.min(25, words.length);
    });
    const size = (elements) => elements.reduce((sum, each) => sum + textOf$1(each).length, 0);
    return size(linked) * 2 > size(lines) ? [] : linesOf(linked);
}
const linesOf = (elements) => elements
    .filter((each) => !each.closest(apart))
    .map((each) => wordsOf$1(each.outerHTML))
    .filter((words) => isLong$1(words, shortest));
/** An article of less may be the head of one whose text stands elsewhere. */
const holdsText = (article) => {
    const paragraphs = [...article.querySelectorAll('p')].map(textOf$1);
    return paragraphs.length > 2 && isLong$1(paragraphs.join(''), 300);
};
/** Takes the articles of a page away that are others than that of its headline, and tells which. */
function takeOtherArticles(page, article, notes) {
    if (!article || !holdsText(article))
        return;
    const told = [];
    for (const other of page.querySelectorAll('article')) {
        if (!other.isConnected || other.contains(article) || article.contains(other))
            continue;
        const heading = other.querySelector('h1, h2, h3, h4');
        if (!heading)
            continue;
        // A link to another article has a heading alone; a correction or an update has a paragraph.
        if ([...other.querySelectorAll('p')].some((each) => isLong$1(textOf$1(each))))
            told.push(`“${textOf$1(heading)}”`);
        other.remove();
    }
    if (told.length)
        notes.push(`What the page has as another article was left out: ${told.join(', ')}.`);
}
/** What a site calls its links to other articles. */
const ofLinks = /^(?:(?:more|read (?:more|also|next)|also read)(?: (?:from|on|in) .{2,40})?|related(?: (?:articles?|stories|posts|content|links))?|recommended|you (?:may|might) also like|mehr zum thema|lesen sie (?:auch|mehr)|das könnte sie auch interessieren|(?:à )?lire (?:aussi|également)|(?:sur le|dans le) même (?:sujet|thème)|voir aussi|te puede interesar|más información|le[ea] (?:también|más)|noticias relacionadas|leggi anche|potrebbe interessarti|articoli correlati|lei?a (?:também|mais)|veja também|lees ook|meer over dit onderwerp|(?:czytaj|zobacz) (?:też|także|również|więcej)|читайте (?:также|також|ещё|ще)|(?:материалы )?по теме|ilgili haberler|ayrıca okuyun|اقرأ (?:أيضًا|أيضا|المزيد)|مواضيع ذات صلة|بیشتر بخوانید|مطالب مرتبط|קראו (?:גם|עוד)|כתבות (?:נוספות|קשורות)|(?:यह भी|और) पढ़ें|संबंधित खबरें|関連記事|あわせて読みたい|(?:延伸|相关|相關)[阅閱][读讀]|相关(?:新闻|文章))\s*[:：]?$/iu;
/** Takes a heading away that names links amid a text: what stands behind these goes on with the section before. */
function takeLinkHeadings({ sections }, notes) {
    for (const section of sections
        .slice(1)
        .filter(({ heading }) => heading !== undefined && ofLinks.test(heading.trim()))) {
        const at = sections.indexOf(section);
        sections[at - 1].body.push(...section.body);
        sections.splice(at, 1);
        notes.push(`A heading over links of the site was left out: “${section.heading}”.`);
    }
}
/** Takes the last sections of a text away of which all stands in boxes of the site’s or beside the article, and tells which. */
function takeBoxes({ sections }, lines, notes) {
    const boxes = new Set(lines.map(wordsToCompare));
    const isBoxed = (words) => boxes.has(wordsToCompare(words));
    while (sections.length > 1) {
        const { heading, body } = sections.at(-1);
        const words = body.flatMap((block) => {
            if (block.type === 'paragraph')
                return [inlineText(block.text)];
            return block.type === 'list' ? block.items.map(inlineText) : [''];
        });
        if (heading === undefined || words.length === 0 || !words.every(isBoxed))
            return;
        sections.pop();
        notes.push(`A box of the site below the text was left out: “${[heading, ...words].join(' – ').slice(0, 600)}”.`);
    }
}

/** What stands between the headline and the name of the site in a title. */
const separator = /\s+[|•·–—-]\s+|\s+::?\s+|\s+»\s+/;
/** Behind a name that is known to be the site’s. */
const behindSite = /^(?:\s*[:：|•·»]\s*|\s+[–—-]\s+)/u;
/** The names that a site may go by: what it says, what leads to its front page, and what ends or begins each title. */
function siteNames({ titles, headings, mastheads }, told, headline) {
    const shown = new Set(headings.map(wordsToCompare));
    const perhaps = mastheads.perhaps.map(wordsToCompare);
    const named = [...told.filter((each) => each !== undefined), ...mastheads.sure].map(wordsToCompare);
    const ends = titles.map(wordsToCompare).flatMap((title) => {
        const behind = (name) => title.startsWith(name) && behindSite.test(title.slice(name.length))
            ? title.slice(name.length).replace(behindSite, '')
            : '';
        // A headline stands above all else of a page too; before another headline it is the site’s name.
        const site = named.find(behind) ?? perhaps.find((name) => shown.has(behind(name)));
        if (site !== undefined)
            return site;
        const parts = title.split(separator);
        const [first = '', last = ''] = [parts[0], parts.at(-1)];
        // Where both are headings of the page, the site has the shorter name.
        const isFirst = last === (headline && wordsToCompare(headline)) ||
            (shown.has(first) && shown.has(last) && first.length * 1.5 < last.length);
        return parts.length > 1 ? (isFirst ? first : last) : [];
    });
    return [...new Set([...named, ...ends])];
}
/** The headline that most of the page agrees on; what else it could be is a note. A masthead is none. */
function headlineOf({ told, headings, main, titles: written, sites, mastheads }, notes) {
    const titles = written.map((title) => withoutLead(title, sites));
    // A masthead, what is sent to the press, and a heading that names who wrote it are none.
    const isSite = (heading) => sites.includes(wordsToCompare(heading)) || isReleaseLabel(heading) || isByline(heading);
    const own = headings.filter((heading) => !isSite(heading));
    const rank = (heading) => {
        const at = titles.map((title) => wordsToCompare(title).indexOf(wordsToCompare(heading)));
        if (at.every((place) => place === -1))
            return 0;
        return (at.includes(0) ? 1_000 : 1) + heading.length + (main.includes(heading) ? 5 : 0);
    };
    const [first, ...others] = [...own].sort((a, b) => rank(b) - rank(a));
    // A title that names two headings names the site in one of them, which has fewer words.
    const other = others.find((each) => first && rank(each) > 0 && isApart(each, first));
    const best = other && other.length > first.length * 1.5 ? other : first;
    const agreed = best && rank(best) > 0 && words(best) > 1 ? best : undefined;
    const sole = main.filter((heading) => !isSite(heading));
    const shown = agreed ?? (sole.length === 1 ? sole[0] : undefined);
    const [title] = titles;
    const isSites = !title || isSite(title);
    const below = mastheads.below && !isSite(mastheads.below) ? mastheads.below : undefined;
    const rival = other && best === other ? first : other;
    const headline = (told && !isSite(told) ? told : undefined) ??
        shown ??
        (isSites ? below : undefined) ??
        withoutSite(title, sites);
    if (headline && headline === below && headline !== shown)
        notes.push(`The headline is the first heading of the page that is not the name of its site: ${headline}`);
    else if (headline && below && headline !== told && mastheads.perhaps.includes(headline))
        notes.push(`The headline stands above the page, where the name of a site does; another heading stands above the text: ${below}`);
    else if (headline && shown && wordsToCompare(shown) !== wordsToCompare(headline))
        notes.push(`The page shows another headline than its structured data tell: ${shown}`);
    else if (headline && !shown && headline !== told)
        notes.push(`The headline is the title of the page, which shows no heading that is like it: ${headline}`);
    else if (headline && headline === best && rival && main.includes(rival))
        notes.push(`The title of the page names two of its headings; the headline may be the other one: ${rival}`);
    else if (headline && shown && !agreed && !told && titles[0])
        notes.push(`The headline is the heading of the page, which its title does not name: ${titles[0]}`);
    return headline;
}
/** Whether neither of two headings is a part of the other. */
const isApart = (one, other) => {
    const [a, b] = [wordsToCompare(one), wordsToCompare(other)];
    return !a.includes(b) && !b.includes(a);
};
const words = (text) => (/\p{Script=Han}|\p{Script=Thai}/u.test(text) ? 2 : text.split(/\s+/).length);
/** A title without the name of the site that it begins with. */
function withoutLead(title, sites) {
    const site = sites.find((name) => wordsToCompare(title.slice(0, name.length)) === name);
    const rest = site === undefined ? '' : title.slice(site.length);
    return behindSite.test(rest) ? rest.replace(behindSite, '') || title : title;
}
function withoutSite(title, sites) {
    const parts = title?.split(separator) ?? [];
    return parts.length > 1 && sites.includes(wordsToCompare(parts.at(-1)))
        ? parts.slice(0, -1).join(' – ')
        : title;
}

const clean = (text) => text?.replace(/\s+/g, ' ').trim() ?? '';
/** Reads `<meta>`, `<link>`, `<title>` and the headings of a page. */
function metadataOf(page) {
    const metas = new Map();
    for (const meta of page.querySelectorAll('meta')) {
        if (isElsewhere(meta))
            continue;
        const name = clean(meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop')).toLowerCase();
        const content = clean(meta.getAttribute('content'));
        // The first is the page’s own: widgets write theirs later.
        if (name && content && !metas.has(name))
            metas.set(name, content);
    }
    const first = (...names) => names.map((name) => metas.get(name)).find((value) => value !== undefined);
    const lang = tagOf(page.documentElement.getAttribute('lang')) ?? tagOf(first('og:locale', 'dc.language', 'language'));
    const url = [page.querySelector('link[rel="canonical"]')?.getAttribute('href'), first('og:url')]
        .map((each) => linkUrl(clean(each)))
        .find(Boolean);
    const description = first('og:description', 'description', 'dc.description');
    const publisher = first('og:site_name', 'dc.publisher', 'application-name');
    const authors = authorsOf(page);
    const date = (...names) => {
        const written = first(...names);
        return written === undefined ? undefined : isoWhen(written, '', new Losses(), lang);
    };
    const timed = [
        ...page.querySelectorAll('time[itemprop="datePublished"][datetime], time[pubdate][datetime]'),
    ]
        .find((time) => !isElsewhere(time))
        ?.getAttribute('datetime');
    const published = date('article:published_time', 'datepublished', 'date', 'dc.date.issued', 'dc.date', 'dcterms.created', 'article:published', 'publish-date', 'parsely-pub-date', 'pubdate') ?? (timed ? isoWhen(timed, '', new Losses()) : undefined);
    const updated = date('article:modified_time', 'og:updated_time', 'datemodified', 'dc.date.modified', 'last-modified');
    const picture = linkUrl(first('og:image', 'og:image:url', 'twitter:image') ?? '');
    const words = (selector) => [...page.querySelectorAll(selector)].map(standing).filter(Boolean);
    return {
        ...(lang && { lang }),
        ...(url && { url }),
        ...(description && { description }),
        ...(publisher && { publisher: { name: publisher.slice(0, 200) } }),
        byline: authors.map((name) => ({ name: name.slice(0, 200) })),
        ...(published && { published }),
        ...(updated && { updated }),
        ...(picture && { image: { url: picture, alt: first('og:image:alt', 'twitter:image:alt') ?? '' } }),
        titles: [first('og:title'), first('twitter:title'), words('title')[0]].filter((each) => each !== undefined),
        main: words('h1'),
        headings: [
            ...words('h1, h2, h3.entry-title, h3.post-title'),
            ...[...page.querySelectorAll('h1, h2')].flatMap(partsOf),
        ],
        mastheads: mastheadsOf(page),
        times: [...page.querySelectorAll('time[datetime]')]
            .filter((time) => !isElsewhere(time))
            .map((time) => clean(time.getAttribute('datetime')))
            .filter(Boolean),
    };
}
/** The words of an element without those struck out. */
function standing(element) {
    const copy = element.cloneNode(true);
    for (const struck of copy.querySelectorAll('del, s, strike'))
        struck.remove();
    return clean(copy.textContent);
}
const authorNames = ['author', 'dc.creator', 'article:author', 'parsely-author', 'sailthru.author'];
/** All who are named under the first name under which anybody is. */
function authorsOf(page) {
    const metas = [...page.querySelectorAll('meta')].filter((meta) => !isElsewhere(meta));
    for (const wanted of authorNames) {
        const named = metas
            .filter((meta) => ['property', 'name', 'itemprop'].some((key) => meta.getAttribute(key)?.toLowerCase() === wanted))
            .map((meta) => clean(meta.getAttribute('content')))
            .filter((name) => name && !/^https?:/.test(name));
        if (named.length > 0)
            return [...new Set(named.flatMap(namesIn$1))];
    }
    return [];
}
function tagOf(written) {
    try {
        return Intl.getCanonicalLocales(clean(written).replaceAll('_', '-'))[0];
    }
    catch {
        return undefined;
    }
}

const sentenceEnd = /[.!?…。！？۔؟।][”"’»」』)]*$/u;
const wordsOf = (block) => (block?.type === 'paragraph' ? inlineText(block.text) : '');
/** Labels have fewer signs than a sentence has, of which those without spaces say more. */
const isShort = (words) => words.split(/\s+/).length <= (/\d/.test(words) ? 8 : 4) &&
    words.length <= (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words) ? 16 : 60);
const isLabel = (words) => isShort(words) && !sentenceEnd.test(words);
const mostLabels = 6;
/** Takes paragraphs away that are no more than a day of the article that its front matter has. */
function takeDates({ sections }, dates, lang) {
    const days = new Set(dates.flatMap((date) => date?.slice(0, 10) ?? []));
    for (const section of sections) {
        section.body = section.body.filter((block) => {
            if (block.type !== 'paragraph')
                return true;
            const date = spelledDate(withoutTime(inlineText(block.text)), lang);
            return date?.before !== '' || !days.has(date.when);
        });
    }
}
/** What the page says of itself, if it shows it above its text; it is then no part of that. */
function takeStandfirst(body, description, shown, notes) {
    const heading = takeHeading(body, description);
    if (!heading)
        askOfHeading(body, notes);
    if (!description || heading)
        return heading;
    const blocks = body.sections[0].body;
    const own = wordsToCompare(description);
    // Behind labels at most: further below it is a sentence of the text that the page describes itself with.
    const at = blocks.findIndex((block) => wordsToCompare(wordsOf(block)) === own);
    const above = blocks.slice(0, Math.max(at, 0)).map(wordsOf);
    if (at !== -1 && blocks.length > 1 && above.every((line) => line.length < 80 && !sentenceEnd.test(line))) {
        const labels = above.filter(Boolean).map((line) => `“${line}”`);
        if (labels.length > 0)
            notes.push(`Lines above the text were left out: ${labels.join(', ')}; put in what is the article’s.`);
        body.sections[0].body = blocks.filter((block, index) => index > at || (index < at && !wordsOf(block)));
        return description;
    }
    const first = blocks.findIndex((block) => block.type === 'paragraph' && !isLabel(wordsOf(block)));
    const opening = wordsToCompare(wordsOf(blocks[first]));
    if (opening.startsWith(own.slice(0, 60)))
        return undefined;
    if (shown.includes(own))
        return description;
    notes.push(`The page does not show how it describes itself, which may be the standfirst: ${description}`);
    return undefined;
}
/** A standfirst that a page sets as a heading, and which is none of its sections. */
function takeHeading({ sections }, description = '') {
    const [opening, next] = sections;
    const section = opening?.heading === undefined ? next : opening;
    const words = section?.heading?.trim();
    const isOpening = section === opening || opening.body.every((block) => isLabel(wordsOf(block)));
    if (!section || !words || !isOpening || section.body.length === 0)
        return undefined;
    const isOwn = wordsToCompare(words) === wordsToCompare(description);
    if (!isOwn && !(sentenceEnd.test(words) && /[.。۔।]/u.test(words) && words.length > 50))
        return undefined;
    delete section.heading;
    if (section !== opening) {
        section.body.unshift(...opening.body);
        sections.shift();
    }
    return words;
}
/** Tells of a heading above all of a text, which is no section of it where it is a sentence. */
function askOfHeading({ sections: [opening, next] }, notes) {
    const areLabels = opening?.heading === undefined && opening?.body.every((block) => isLabel(wordsOf(block)));
    const heading = (areLabels ? next : opening)?.heading?.trim() ?? '';
    if (sentenceEnd.test(heading) && !isShort(heading))
        notes.push(`A heading that is a sentence stands above the text, and may be the standfirst: “${heading}”; take ## away then.`);
}
/** Takes short lines away that stand above the first sentence of a text, such as the name of its section, and tells which. */
function takeLabels({ sections }, lang, notes) {
    const [opening] = sections;
    if (!opening || opening.heading !== undefined)
        return;
    const first = opening.body.findIndex((block) => sentenceEnd.test(wordsOf(block)) && !isShort(wordsOf(block)));
    // Above the first heading labels may stand alone.
    const areAll = sections.length > 1 && opening.body.every((block) => isLabel(wordsOf(block)));
    const above = areAll ? opening.body.length : Math.max(first, 0);
    const labels = opening.body.slice(0, above).filter((block) => wordsOf(block) !== '');
    // A day alone may be that of a letter or a report.
    const isDay = (words) => spelledDate(withoutTime(words), lang)?.before === '';
    const taken = labels.filter((block) => isLabel(wordsOf(block)) && !isDay(wordsOf(block)));
    if (taken.length === 0 || taken.length > mostLabels)
        return;
    opening.body = opening.body.filter((block) => !taken.includes(block));
    if (opening.body.length === 0 && sections.length > 1)
        sections.shift();
    const words = taken.map((block) => `“${wordsOf(block)}”`).join(', ');
    notes.push(`Lines above the text were left out: ${words}; put in what is the article’s.`);
}
/** Takes headings away under which nothing of the text stands, and tells which: they sum nothing up. */
function takeBareHeadings({ sections }, notes) {
    for (const section of sections.filter(({ heading, body }) => heading !== undefined && body.length === 0)) {
        if (sections.length === 1)
            return;
        sections.splice(sections.indexOf(section), 1);
        notes.push(`A heading of the page has no text below it and was left out: “${section.heading}”.`);
    }
}

const blocks$1 = 'div, p, section, h2, h3, h4, h5, h6';
const picture = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;
/** Whether a link is a card, as bookmarks and embedded posts are: a title, and what stands there, each in an element of its own. */
function isCard(link, headline) {
    const address = link.getAttribute('href');
    if (address.startsWith('#') || picture.test(address) || link.closest('nav, footer, aside'))
        return false;
    const leaves = [...link.querySelectorAll(blocks$1)].filter((each) => !each.querySelector(blocks$1) && textOf$1(each) !== '');
    if (link.querySelector('h1') || (headline && textOf$1(link).includes(headline)))
        return false;
    return leaves.length > 1 || isArticleOfLink(link);
}
/** Sites set links to other articles amid a text as an article each, with its headline alone. */
function isArticleOfLink(link) {
    const own = link.closest('article article');
    return !!own && !!link.querySelector('h2, h3, h4, h5, h6') && textOf$1(own) === textOf$1(link);
}
/** Takes the cards in an article away that lead to other pages, and tells which; a page may set its own text so. */
function takeLinkCards(page, headline, notes) {
    const cards = [...page.querySelectorAll('a[href]')].filter((link) => isCard(link, headline));
    const size = (elements) => [...elements].reduce((sum, each) => sum + textOf$1(each).length, 0);
    if (size(cards) > size(page.querySelectorAll('p')))
        return;
    const root = articleRoot(page);
    for (const card of cards) {
        const lines = [...card.querySelectorAll(blocks$1)].filter((each) => !each.querySelector(blocks$1));
        const words = lines.map(textOf$1).filter(Boolean).join(' – ');
        // Where nothing tells which part is the article, any may be.
        if (!root || root.contains(card))
            notes.push(`A card that leads to another page was left out: “${words.slice(0, 600)}”.`);
        let whole = card;
        while (whole.parentElement?.matches('div, figure, p') && textOf$1(whole.parentElement) === textOf$1(card))
            whole = whole.parentElement;
        whole.remove();
    }
}

const labels = 'p, h2, h3, h4, h5, h6, strong, b, span, div';
const sentence$1 = /[.!?…。！？۔؟।]["”»」]?$/u;
const longestLabel = 60;
/** Whether a link leads to another page of the site. */
function isOwn(link, host) {
    const address = link.getAttribute('href') ?? '';
    if (address.startsWith('#') || /^(?:mailto|tel|javascript):/i.test(address))
        return false;
    return !URL.canParse(address) || new URL(address).host === host;
}
/** Whether an element is no more than links, a line each, and words in bold above them, as columns of old pages are. */
function isColumn(element, host) {
    const parts = [...element.children];
    const links = parts.filter((each) => each.matches('a[href]'));
    return (links.length > 1 &&
        parts.every((each) => each.matches('a, br, b, strong')) &&
        links.every((link) => isOwn(link, host)) &&
        textOf$1(element).replaceAll(' ', '') === parts.map(textOf$1).join('').replaceAll(' ', ''));
}
/** Whether all that a list says is links to other pages of the site, as a list of its other articles does. */
function isOfLinks(list, host) {
    const items = [...list.children];
    return (items.length > 1 &&
        items.every((item) => {
            const links = [...item.querySelectorAll('a[href]')];
            return (links.length > 0 &&
                links.every((link) => isOwn(link, host)) &&
                textOf$1(item) === links.map(textOf$1).join(' '));
        }));
}
/** The words above a list that only name it. */
function labelOf(list) {
    const before = list.previousElementSibling ?? undefined;
    const words = before ? textOf$1(before) : '';
    const isLabel = words !== '' && words.length <= longestLabel && !sentence$1.test(words);
    return before?.matches(labels) && isLabel && !before.querySelector('p, ul, ol') ? before : undefined;
}
/** Takes the lists of an article away that lead to other articles of its site, with the words above them, and tells which. */
function takeLinkLists(page, url, notes) {
    const host = url && URL.canParse(url) ? new URL(url).host : undefined;
    const root = articleRoot(page);
    const lists = [...page.querySelectorAll('ul, ol, td')].filter((list) => list.matches('td') ? isColumn(list, host) : isOfLinks(list, host));
    const written = [...page.querySelectorAll('p')].reduce((size, each) => size + textOf$1(each).length, 0);
    // Old pages have no paragraphs.
    const all = written || (page.body ? textOf$1(page.body).length / 2 : 0);
    // An article may be no more than links.
    if (lists.reduce((size, each) => size + textOf$1(each).length, 0) > all)
        return;
    for (const list of lists) {
        if (!list.isConnected || list.closest('nav, footer, aside'))
            continue;
        const label = labelOf(list);
        // A menu has no words above it, and is no part of the text.
        const isTold = label !== undefined || !!root?.contains(list);
        const items = [...list.children].map(textOf$1).join('”, “');
        if (isTold)
            notes.push(`A list of links to other pages of the site was left out: ${label ? `${textOf$1(label)} ` : ''}“${items}”.`.slice(0, 1000));
        label?.remove();
        list.remove();
    }
}

/** What sites call the words below a picture that stand in no `<figcaption>`. */
const captions = ['cap', 'legend', 'bildunterschrift', 'bildtext', 'didascalia', 'pie-de-foto'];
const named$1 = /(?:^|[-_\s])(?:cap|captions?|legende?|bildunterschrift|bildtext|didascalia|pie-de-foto)(?:$|[-_\s])/i;
const selector = captions.map((each) => `[class*="${each}" i]`).join(', ');
/** Pages from before style sheets set a picture and its words into a table, or what is aligned. */
const boxes = 'td table, center, div[align]';
const text = 'p, ul, ol, blockquote, table table, h1, h2, h3, h4, figure';
/** A caption is no longer. */
const longest = 300;
/** Makes figures of pictures whose captions are marked by their names or their boxes alone: they are no paragraphs of the article. */
function settleCaptions(page) {
    for (const caption of page.querySelectorAll(selector)) {
        if (!named$1.test(caption.className) || caption.closest('figure, nav, aside, footer'))
            continue;
        const [box, picture] = pictureBefore(caption) ?? [];
        if (box && picture)
            box.replaceWith(figureOf(page, picture, box));
    }
    for (const box of page.querySelectorAll(boxes)) {
        const [picture, ...others] = box.querySelectorAll('img');
        const words = textOf$1(box);
        if (!picture || others.length > 0 || words === '' || words.length > longest)
            continue;
        if (!box.querySelector(text))
            box.replaceWith(figureOf(page, picture, box));
    }
}
/** The element that says no more than the caption, and the picture right above it. */
function pictureBefore(caption) {
    const words = textOf$1(caption);
    if (words === '' || words.length > longest)
        return undefined;
    for (let box = caption; textOf$1(box) === words; box = box.parentElement) {
        const before = box.previousElementSibling;
        if (before) {
            const picture = before.matches('img') ? before : before.querySelector('img');
            return picture && textOf$1(before) === '' ? [box, picture] : undefined;
        }
        if (!box.parentElement || box.parentElement.matches('article, main, body'))
            return undefined;
    }
    return undefined;
}
function figureOf(page, picture, box) {
    const figure = page.createElement('figure');
    const caption = page.createElement('figcaption');
    caption.textContent = textOf$1(box);
    figure.append(picture, caption);
    return figure;
}

/** What sites call the words about who wrote a text. */
const named = /(?:^|[-_\s])(?:tag-?line|bio(?:graphy)?|author|autor(?:e|in)?|auteur|about-?author|byline-bio)(?:$|[-_\s])/i;
const notOfText = 'nav, form, blockquote, figure, .comments, .comment, #comments';
const mostTold = 3;
/** Reads them; `houses` write nothing. */
function biographiesOn(page, houses) {
    const paragraphs = [...page.querySelectorAll('p')].filter((each) => !each.closest(notOfText));
    const ofText = paragraphs.filter((each) => !each.closest('footer, aside') || isNamed(each));
    const last = ofText.slice(-3).filter((each) => isNamed(each) || isSetApart(each));
    const names = last
        .map(textOf$1)
        .filter((words) => isBiography(words))
        .map(nameOfBiography)
        .filter((name) => isPersonName(name) && !isNobody(name, houses));
    const words = paragraphs.map((each) => wordsOf$1(each.outerHTML)).filter((each) => isLong$1(each, 40));
    return {
        names,
        of: (byline) => words
            .filter((each) => isBiography(each) &&
            tellsOf(each, byline.map(({ name }) => name)))
            .slice(0, mostTold),
    };
}
const isNamed = (element) => [element, element.parentElement].some((each) => named.test(each?.getAttribute('class') ?? ''));
/** Set in italics as a whole, as no paragraph of a text is. */
const isSetApart = (element) => {
    const words = textOf$1(element);
    return [...element.querySelectorAll('em, i')].some((each) => textOf$1(each) === words);
};

const brackets = /^[(（[]|[)）\]]$/gu;
const blocks = 'address, article, aside, blockquote, dd, div, dl, dt, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, section, table, ul';
const noText = 'nav, aside, form, figure, blockquote, button, script, style, template';
const sentence = /[.!?…。！？۔؟।:][”"’»」』)]*$/u;
/** A standfirst may stand above who wrote the text. */
const mostLong = 2;
const mostLines = 14;
/** Some pages have a thousand empty elements. */
const mostElements = 300;
/** Reads the lines of a page below its headline, up to the text. */
function linesBelow(page, headline, { houses, lang }) {
    const found = { names: [], signed: [], credits: [], days: [], leads: [] };
    const heading = headingOf(page, headline);
    const lines = joined([...linesAbove(heading, lang), ...linesUnder(heading, found.leads)]);
    const facts = lines.map((line) => publicationFacts(line, lang));
    const isDated = (at) => facts[at]?.some(({ field }) => field !== 'byline') ?? false;
    for (const [at, line] of lines.entries()) {
        found.days.push(...facts[at].filter(({ field }) => field !== 'byline'));
        const isBeside = isDated(at - 1) || isDated(at + 1) || namesRole(lines[at + 1] ?? '');
        const names = namesIn(line, facts[at], houses, isBeside);
        found.names.push(...names);
        if (names.length > 0)
            found.signed.push(line);
    }
    const foot = footOf(page).map((line) => ({ line, credits: linesOfCredits(line.replace(brackets, '')) }));
    const named = foot.map(({ credits }) => credits.filter((each) => withoutBy(each) !== each).flatMap((each) => personsIn(each, houses)));
    if (found.names.length === 0)
        found.names.push(...named.flat());
    const isCredit = (words) => withoutBy(words) !== words || namesPicture(words);
    found.credits.push(...foot
        .filter(({ credits }, at) => named[at].length > 0 && credits.length > 1 && credits.every(isCredit))
        .map(({ line }) => line));
    return found;
}
/** Agencies, and papers in several countries, write who wrote a text below it. */
const footOf = (page) => [...(articleRoot(page)?.querySelectorAll('p') ?? [])]
    .slice(-3)
    .map(textOf$1)
    .filter((line) => line !== '' && !isLong$1(line, 120));
/** Whom a line names as those who may have written the text. */
function namesIn(line, facts, houses, isBeside) {
    const persons = personsIn(line, houses);
    if (withoutBy(line) !== line && persons.length > 0)
        return persons;
    const signed = facts.filter(({ field }) => field === 'byline');
    if (signed.length > 0)
        return signed.map(({ value = line }) => value);
    if (isLong$1(line, 80) || sentence.test(line))
        return [];
    const isOfHouse = isHouse(line.split(/\s*[,،、，]\s*/u).at(-1), houses);
    if (persons.length > 0 && (isSigned(line, persons) || isBeside || isOfHouse))
        return persons;
    return mayBeSigned(line) ? [withoutBy(line)] : [];
}
/** Beside the name something stands that is no name: a house, what somebody is. */
const isSigned = (line, persons) => /[|·•]|\s\/\s/.test(line) && (line.startsWith(persons[0]) || line.endsWith(persons[0]));
/** “By” on a line of its own belongs to the name below. */
const joined = (lines) => lines.map((line, at) => {
    const label = lines[at - 1]?.replace(/\s*[:：]$/, '') ?? '';
    const isLabel = label.length < 16 && bylineStart.test(`${label}: ${line}`) && !bylineStart.test(label);
    return isLabel ? `${label}: ${line}` : line;
});
/** Some pages say who wrote a text right above its headline, behind “by” or beside a day. */
const linesAbove = (heading, lang) => {
    let box = heading;
    while (box && !box.previousElementSibling && !box.parentElement?.matches('body, main, article'))
        box = box.parentElement ?? undefined;
    const before = box?.previousElementSibling;
    if (!before || before.matches(noText) || isBeside(before) || isLong$1(textOf$1(before), 80))
        return [];
    const lines = linesOf$1(before);
    const isDated = lines.some((line) => publicationFacts(line, lang).some(({ field }) => field !== 'byline'));
    return isDated ? lines : lines.filter((line) => withoutBy(line) !== line);
};
/** Where a name ends cannot be told without capitals; that the line names somebody is told by “by”, or by what they are. */
const mayBeSigned = (line) => {
    const size = line.split(/\s+/).length;
    const isUncased = !/\p{Lu}/u.test(line) && withoutBy(line) !== line;
    return size > 1 && size < 9 && (isUncased || (namesRole(line) && size > 2));
};
/** The heading that is the headline, or has it as a part of its own. */
function headingOf(page, headline) {
    const headings = [...page.querySelectorAll('h1, h2')];
    const isIt = (each) => textOf$1(each) === headline || (headline !== undefined && partsOf(each).includes(headline));
    return headings.find(isIt) ?? headings.find((each) => each.matches('h1'));
}
/** Some sites write who wrote an article into a footer above its text. */
const isBeside = (element) => isElsewhere(element) && !element.closest('article footer');
/** A standfirst of one short sentence is one all the same. */
const isLead = (words) => isLong$1(words, sentence.test(words) ? 20 : 40);
/** What stands behind an element up to the text, a line for each that a reader sees. */
function linesUnder(heading, leads) {
    const lines = [];
    let [long, left] = [0, mostElements];
    for (let element = heading && after(heading); element && lines.length < mostLines && left-- > 0;) {
        const isBlock = element.matches(blocks) || !element.parentElement?.querySelector(blocks);
        if (element.matches(noText) || isBeside(element))
            element = after(element);
        else if (element.matches('h1, h2, h3, h4') && !isByline(textOf$1(element))) {
            // A kicker or a standfirst may be a heading; a section begins below the text alone.
            if (isLead(textOf$1(element)))
                leads.push(textOf$1(element));
            element = after(element);
        }
        else if (isBlock ? !element.querySelector(blocks) : true) {
            const words = textOf$1(element);
            if (isLead(words) && sentence.test(words))
                leads.push(wordsOf$1(element.outerHTML));
            if (isLong$1(words, 80) && sentence.test(words) && ++long === mostLong)
                break;
            if (!isLong$1(words, 140))
                lines.push(...linesOf$1(element));
            element = after(element);
        }
        else
            element = element.firstElementChild ?? after(element);
    }
    return lines;
}
/** The next element in the document that is not within this one. */
function after(element) {
    for (let each = element; each; each = each.parentElement)
        if (each.nextElementSibling)
            return each.nextElementSibling;
    return null;
}

const shown = 'div, p, td, b, strong, big, font, span, center, dt';
const elsewhere = 'nav, aside, footer, a, li, h1, h2, h3';
/** Fewer are a label, or the name of the site. */
const isLong = (words) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words)
    ? words.length > 6
    : words.split(/\s+/).length > 2;
/** The name of a site is mostly the shorter part of a title. */
const longestOf = (parts) => parts.reduce((longest, each) => (each.length > longest.length ? each : longest), '');
/**
 * Makes a heading of the element that says what the page is called and no more, where none of its headings does: pages from
 * before style sheets set it in bold, builders of sites in a box. Tells the headline that it found so.
 */
function markHeadline(page) {
    const titles = [
        page.querySelector('meta[property="og:title"]')?.getAttribute('content'),
        page.querySelector('title')?.textContent,
    ].flatMap((title) => title?.replace(/\s+/g, ' ').trim() || []);
    const isTitled = [...page.querySelectorAll('h1, h2, h3')]
        .map(textOf$1)
        .some((words) => words !== '' && titles.some((title) => title.includes(words) || words.includes(title)));
    if (isTitled)
        return undefined;
    const parts = titles.flatMap((title) => [
        title,
        longestOf(title.split(separator)),
        longestOf(title.split(/[:：]\s*/)),
    ]);
    const elements = [...(page.body?.querySelectorAll(shown) ?? [])].filter((each) => !each.closest(elsewhere));
    for (const part of parts.filter(isLong).sort((a, b) => b.length - a.length)) {
        const named = elements.filter((each) => textOf$1(each) === part);
        const element = named.find((each) => !named.some((other) => other !== each && each.contains(other)));
        if (!element)
            continue;
        const heading = page.createElement('h1');
        heading.append(...element.childNodes);
        element.append(heading);
        return part;
    }
    return undefined;
}

const day = (when) => when.slice(0, 10);
/** Tells where the page contradicts itself, or says that it shows only a part of the article. */
async function tellContradictions({ told, meta, html, words, lang }, notes) {
    const published = told?.published ?? meta.published;
    const updated = told?.updated ?? meta.updated;
    if (told?.published && meta.published && day(told.published) !== day(meta.published))
        notes.push(`The page has another date of publication in its metadata, ${meta.published}, than in its structured data, ${told.published}.`);
    if (published && updated && day(updated) < day(published))
        notes.push(`The page says that it was updated on ${updated}, before it was published on ${published}.`);
    const guessed = words.length > 200 ? await languageOf(words) : undefined;
    const own = lang && new Intl.Locale(lang).language;
    // Of other languages the detector may know but a neighbour.
    if (guessed && (own === 'en' || own in languages) && own !== new Intl.Locale(guessed).language)
        notes.push(`The page says that its language is “${lang}”; its words look like “${guessed}”: write the right one as lang, or draft again with --lang ${guessed}.`);
    if (/"isAccessibleForFree"\s*:\s*(?:"?false"?|0)/i.test(html))
        notes.push('The page says that the whole article is not free to read: what was saved may be its beginning alone.');
}

/**
 * Reads the article of a web page: its text as Readability finds it; headline, byline, publisher, dates, language and
 * address from the page’s own structured data, otherwise from its other metadata. Where these contradict each other, or
 * tell something that the page does not show, that is a note for the editor.
 * @throws {Refusal} where no article is in it, or it is too large or too deep to be searched
 */
async function readPage(html, parsePage) {
    const lean = leanPage(html);
    if ('excess' in lean)
        throw new Refusal('too-long', lean.excess);
    const notes = [];
    const told = structuredArticle(lean.scripts, notes);
    for (const words of lean.unseen)
        notes.push(`Words of the page that nobody sees, or that are struck out, were left out: “${words}”.`);
    const page = await parsePage(lean.html);
    takeConsent(page, notes);
    const unmarked = markHeadline(page);
    const meta = metadataOf(page);
    const shown = wordsToCompare(page.body?.textContent ?? '');
    const lines = linesShown(page);
    const url = told?.url ?? meta.url;
    const lang = told?.lang || (meta.lang ?? '');
    const { headings, main, titles, mastheads } = meta;
    const sites = siteNames(meta, [meta.publisher?.name, told?.publisher?.name], unmarked);
    const headline = headlineOf({ told: told?.headline, headings, main, titles, sites, mastheads }, notes);
    if (unmarked && headline === unmarked && headline !== told?.headline)
        notes.push(`The headline is the title of the page, which shows no heading that is like it: ${headline}`);
    const houses = [...sites, ...hostOf(url)];
    const authors = told?.byline?.length ? told.byline : meta.byline;
    const below = linesBelow(page, headline, { houses, lang: lang || 'en' });
    const lives = biographiesOn(page, houses);
    const perhaps = [...new Set([...perhapsAuthors(page, houses), ...below.names, ...lives.names])];
    const byline = bylineOf(authors, { shown: shownAuthors(page, houses), perhaps, houses }, notes);
    const paragraphs = [...articleParagraphs(page), ...lives.of(byline)];
    const behind = paragraphsBehind(page);
    const article = articleUnder(page, headline);
    takeOtherArticles(page, article, notes);
    takeLinkLists(page, url, notes);
    takeLinkCards(page, headline, notes);
    takePitches(page, notes);
    const boxed = linesInBoxes(page);
    const beside = [...new Set([...linesOutside(page, article), ...linkedLines(page)])];
    settleEmbeds(page, lang || 'en', notes);
    settleCaptions(page);
    // It takes the page apart, so all else is read before.
    const own = article?.cloneNode(true);
    const entries = own ? undefined : entriesOf(page);
    const found = entries ? { content: textOfEntries(entries, notes) } : foundUnder(own, findText(page));
    const onLoss = (reason) => notes.push(`Of the page: ${reason}.`);
    const all = htmlBlocks(found?.content ?? '', { onLoss, base: url });
    const blocks = withoutLabels(all, { hasByline: byline.length > 0, main: meta.main, headline }, notes);
    const body = sectionsOf(blocks, { lang: lang || 'en', headline, onLoss });
    const [toldSections, described = ''] = [told?.sections ?? [], told?.standfirst ?? meta.description];
    if (body.sections.length === 0)
        body.sections = toldSections;
    else if (sizeOf(toldSections) > sizeOf(body.sections) * 1.5) {
        notes.push('The structured data of the page hold a longer text than the page shows; that text was taken.');
        Object.assign(body, { sections: toldSections, quotes: [] });
    }
    else
        tellLeftOut(paragraphs, textOf(body) + described + shownNames(byline), notes);
    if (body.sections.length === 0) {
        throw new Refusal('no-article', 'no article was found in the page; copy its text into a file of its own');
    }
    takeBoxes(body, [...boxed, ...beside], notes);
    takeLinkHeadings(body, notes);
    tellTaken(behind, textOf(body), 'apart from the rest, behind it', notes);
    const others = boxed.filter((each) => !behind.includes(each));
    tellTaken(others, textOf(body), 'in a box of the page, or asks to subscribe', notes);
    takeBylines(body, [...byline.map(({ name }) => name), found?.byline ?? '']);
    takeLines(body, below, notes);
    const published = told?.published ?? meta.published;
    const updated = told?.updated ?? meta.updated;
    takeDates(body, [published ?? meta.times[0], updated], lang || 'en');
    const standfirst = takeStandfirst(body, described, shown, notes);
    takeLabels(body, lang || 'en', notes);
    takeBareHeadings(body, notes);
    if (!told?.corrections?.length)
        askAboutCorrections(body, notes);
    const rest = beside.filter((each) => !behind.includes(each) && !boxed.includes(each) && each !== standfirst);
    tellTaken(rest, textOf(body), 'beside the article, or is no more than a link', notes);
    tellLeads(below.leads, textOf(body) + (standfirst ?? ''), notes);
    const about = [];
    const signed = found?.byline?.trim() ?? '';
    const isTold = byline.length === 0 && isBiography(signed);
    if (isTold)
        notes.push(`A line of the page may tell who wrote it: “${signed.slice(0, 300)}”.`);
    const mayHaveWritten = [isTold ? nameOfBiography(signed) : signed, perhaps.slice(0, 3).join(', ')].find((each) => each && !isNobody(withoutBy(each), houses));
    if (byline.length === 0 && mayHaveWritten)
        about.push({ field: 'byline', line: withoutBy(mayHaveWritten).slice(0, 200) });
    if (!published && meta.times[0])
        about.push({ field: 'published', line: meta.times[0] });
    else if (!published)
        about.push(...below.days.filter(({ field }) => field === 'published').slice(0, 1));
    const known = { standfirst, url, published, updated };
    await tellContradictions({ told, meta, html, words: textOf(body), lang }, notes);
    const document = {
        ...{ version: 1, id: 'draft', lang, headline: headline ?? '', byline, sections: body.sections },
        ...Object.fromEntries(Object.entries(known).filter(([, value]) => value)),
        ...{ publisher: told?.publisher ?? meta.publisher, image: told?.image ?? meta.image },
        quotes: [...body.quotes, ...(told?.quotes ?? [])],
        ...{
            overview: told?.overview,
            keyPoints: told?.keyPoints,
            timeline: told?.timeline,
            corrections: told?.corrections,
        },
    };
    const { datedByWriting = [] } = told ?? {};
    return { document, about, datedByWriting, notes: [...new Set(notes)], shown: { lines, main: meta.main } };
}
const textOf = ({ sections, quotes }) => [
    ...sections.flatMap(({ heading = '', body }) => [
        heading,
        ...body.map((block) => {
            if (block.type === 'paragraph')
                return inlineText(block.text);
            if (block.type === 'image')
                return block.image.alt;
            return block.type === 'list' ? block.items.map(inlineText).join('\n') : '';
        }),
    ]),
    ...quotes.map(({ text, speaker }) => `${text}\n${speaker?.name ?? ''}`),
].join('\n');
const sizeOf = (sections) => textOf({ sections, quotes: [] }).length;
const shownNames = (byline) => byline.map(({ name }) => name).join(' ');

export { readPage };
