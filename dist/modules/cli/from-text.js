import { e as spelledDates, l as letters, f as isAttribution, t as isSoleAttribution } from './locate.js';
import { w as withoutBy, b as bylineStart, n as namesIn, c as isName, e as isByline, i as isPersonName } from './byline.js';
import { w as wordingLocale } from './inline-text.js';
import { i as isOverviewName } from './read.js';

const known = new Map();
/** The names of the days of the week in a language, in lower case. */
function weekdays(lang) {
    const found = known.get(lang) ?? namesOf(wordingLocale(lang));
    if (known.size < 100)
        known.set(lang, found);
    return found;
}
function namesOf(locale) {
    const { format } = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    return new Set([...Array(7).keys()].map((day) => format(Date.UTC(2001, 0, day + 1)).toLowerCase()));
}

const updated = 'updated|modified|aktualisiert|mis à jour|modifié|actualizado|actualizada|atualizado|atualizada|aggiornato|bijgewerkt|aktualizacja|обновлено|оновлено|güncelleme|güncellendi|تحديث|آخر تحديث|به‌روزرسانی|עודכן|अपडेट|更新|更新于|更新於|最終更新';
const published = 'published|posted|date(?=\\s*[:：])|stand|veröffentlicht|erschienen|publié|publiée|publicado|publicada|pubblicato|gepubliceerd|opublikowano|dodano|data publikacji|опубликовано|дата публикации|опубліковано|yayınlanma|yayın tarihi|نشر|نُشر|تاريخ النشر|منتشر شده|تاریخ انتشار|פורסם|प्रकाशित|公開|掲載|配信|发布|發布|發佈|发表';
const order = '(?:(?:first|last|zuletzt) )?';
/** What a line begins with that tells of the article, not in it. */
const publicationStart = new RegExp(`^${order}(?:${updated}|${published})(?![${letters}])`, 'iu');
const updatedWord = new RegExp(`(?<![${letters}])(?:${updated})`, 'iu');
// Where words are not set apart, other letters may follow; letters with capitals are set apart.
const publicationWord = new RegExp(`(?<![${letters}])${order}(?:${updated}|${published})(?!\\p{Lu})`, 'giu');
/** A line of facts is no longer than this; what is longer tells something. */
const longest = 120;
const numeric = /(?<![\d./-])\d{1,4}([./-])\d{1,2}\1\d{1,4}(?![\d./-])/g;
/** 9.30 am, 9h30, 9:30 Uhr, 9時30分 */
const time = /\d{1,2}\s?(?:[:.h時时]\d{2}|[ap]\.?m(?!\p{L})|uhr|h(?!\p{L}))/iu;
/** How long reading takes, which is told of a page and is no part of an article. */
const reading = /(?:\d+\s?[-‑]?\s?(?:min(?:ute[ns]?|uti|utos?)?\.?|мин\.?|хв\.?|dk\.?|分(?:钟|鐘)?)(?:\s?(?:read|reading time|lesezeit|de lecture|de lectura|di lettura|de leitura|leestijd|czytania|чтения|читання|okuma|で読める|で読めます|阅读|閱讀))?|(?:lesezeit|reading time|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|czas czytania|время чтения)\s*:?\s*(?:ca\.\s?)?\d+\s?\p{L}*\.?)/iu;
const readingLine = new RegExp(`^[\\s|·•–—-]*${reading.source}[\\s|·•–—-]*$`, 'iu');
const picture = /^\(?(?:photos?|photographs?|pictures?|images?|foto(?:s|grafie|grafía)?|bild(?:er)?|crédits? photo|immagine|фото|fotoğraf|写真|图片|圖片|照片|تصوير|عکس|צילום|फोटो)\s*[:：]|^\(?(?:photo|picture|image)s? (?:by|credit)\b/iu;
/** What stands between facts in a row. */
const between = /^[\s|·•,;:()–—/-]+|[\s|·•,;:()–—/-]+$/gu;
/** What a page sets above a text for its readers, and what no article is made of: the minutes that it takes, who took a picture. */
const isFurniture = (line) => line.length <= longest && ((/\d/.test(line) && readingLine.test(line)) || picture.test(line));
/** The facts that a line tells of an article, if it tells nothing else: “By Mira Sample, city reporter | 3 May 2031, 9.30 am”. */
function publicationFacts(line, lang) {
    if (line.length > longest)
        return [];
    const dates = datesOf(line, lang);
    if (dates.length === 0)
        return isBylineWithRole(line) ? [{ field: 'byline', line, value: withoutBy(line) }] : [];
    const who = line.slice(0, dates[0].start).replace(publicationWord, '').replace(between, '');
    const isName = isSigned(who) && !bylineStart.test(who) && !isTold(line);
    const names = isBylineWithRole(who) || isName ? who : '';
    const from = names ? line.indexOf(names) + names.length : 0;
    const { start, end } = dates.at(-1);
    const before = wordsBesides(line.slice(from, start), lang);
    const after = wordsBesides(line.slice(end), lang);
    const areShort = (words, letters) => words.length <= 3 && words.every((word) => [...word].length <= letters);
    const isNothingElse = areShort(before, 3) &&
        (after.length === 0 || (time.test(line.slice(end)) && areShort(after, 5))) &&
        !/[,;:]$/.test(line);
    if (!isNothingElse)
        return [];
    const told = dates.map(({ start, when }, index) => {
        const before = line.slice(dates[index - 1]?.end ?? 0, start);
        return { field: updatedWord.test(before) ? 'updated' : 'published', line, ...(when && { value: when }) };
    });
    const first = told.filter(({ field }, index) => told.findIndex((each) => each.field === field) === index);
    return names ? [{ field: 'byline', line, value: withoutBy(names) }, ...first] : first;
}
/** In Chinese and Japanese no longer word is a name alone. */
const shortName = /^[\p{Script=Han}\p{Script=Katakana}・·]{3,6}$/u;
const capital = /\p{Lu}/u;
/** Whether a line tells something, in a script without capitals, where all words look like names: a sentence, an item of a list. */
const isTold = (line) => !capital.test(line) && /^[-*+•]\s|[.!?…。！？؟۔।]$/u.test(line.trim());
/** Whether a line may be a name and no more, beside a line that tells when the article came out: “Mira Sample and Tom Sample”. */
const isSigned = (line) => {
    const [names = '', ...roles] = line.split(/\s*[,|·•–—]\s*/);
    if (isTold(line) || (!capital.test(names) && names.split(/\s+/).length > 4))
        return false;
    return namesIn(names).every((name) => isName(name) || shortName.test(name)) && roles.every(isRole);
};
/** A byline, with what the one named is, or where: “By Mira Sample in Saltby”. */
function isBylineWithRole(line) {
    const names = withoutBy(line);
    if (names === line || /[.!?…]$/u.test(line))
        return false;
    if (isByline(line))
        return true;
    const [first = '', ...rest] = names.split(/\s*[,，、|·•–—(（]\s*|\s+(?:in|at|for|aus|à|en|a|and|und|et|y|e)\s+/u);
    return isPersonName(first) && rest.every(isRole);
}
/** What somebody is, or where, is told in a few words. */
const isRole = (words) => words.split(/\s+/).length <= 5;
/** The days of a line, those too that cannot be read as one: 03/04/2031 is two. */
function datesOf(line, lang) {
    const spelled = spelledDates(line, lang).map(({ start, end, when, doubt }) => ({
        ...{ start, end },
        ...(!doubt && { when }),
    }));
    const others = [...line.matchAll(numeric)]
        .map((match) => ({ start: match.index, end: match.index + match[0].length }))
        .filter(({ start, end }) => !spelled.some((each) => each.start < end && start < each.end));
    return [...spelled, ...others].sort((a, b) => a.start - b.start);
}
/** The words of a part of a line that are no date, no name of a day, and do not say what the date is that of. */
function wordsBesides(part, lang) {
    let rest = part;
    for (const { start, end } of datesOf(part, lang).reverse())
        rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
    const days = [...weekdays(lang)];
    const words = rest
        .replace(publicationWord, ' ')
        .replace(reading, ' ')
        .toLowerCase()
        .match(/[\p{L}\p{M}]+/gu);
    return (words ?? []).filter((word) => !days.some((day) => day.startsWith(word)));
}

/** A line under another makes it a heading in Markdown. */
const underlined = /^(?=\S)(?![-*#>=])(.{1,100})\n(=|-)\2{2,}[ \t]*$/gm;
const rule = /^[ \t]*([-*_=~+#])(?:[ \t]*\1){2,}[ \t]*$/gm;
/** The look behind and ahead keep a long row of signs or spaces from being read anew from each of them. */
const edges = /^[ \t]*([-*_=~+])\1{3,}[ \t]*|(?<![ \t])[ \t]*([-*_=~])(?<!\2{2})\2{3,}(?!\2)[ \t]*$/gm;
/**
 * A text with underlined headings written as `#`, and without rows of signs, which part what stands around them, as in
 * mail and from wires: to a Markdown parser they would be lists within lists.
 */
const withoutRules = (text) => text
    .replace(underlined, (_, title, sign) => `${sign === '=' ? '#' : '##'} ${title.trim()}`)
    .replace(rule, '')
    .replace(edges, '');

const bullet = /^[-*+•‣–] (?=\S)/;
const hash = /^(#{1,6}) (.+)$/;
/** A day alone on its line. */
const sole = /^(?:\d{1,2}\.? \p{L}+ \d{4}|\p{L}+ \d{1,2}, \d{4}|\d{4}年\d{1,2}月\d{1,2}日)$/u;
/** German ends a quotation with the mark that English begins it with. */
const sentenceEnd = /[.!?…:;,。！？۔؟।][”"“’‘')»«›‹」』）]*$/u;
/** Whether a line is a day, and no more. */
const isDay = (line) => /\d/.test(line) && sole.test(line);
/** Above a text stand no more lines than these. */
const longestOpening = 12;
/** The paragraphs of a text: its lines, or what stands between blank lines where lines are broken by hand. */
function linesOf(text, lang) {
    const clean = text
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n')
        .trim();
    const lines = withoutRules(clean)
        .split('\n')
        .map((line) => line.replace(/\s+/g, ' ').trim())
        // What mail sets before a signature, which signs no words of the article.
        .map((line) => (line === '--' ? '' : line));
    const isBroken = lines.includes('') && lines.filter(({ length }) => length > 100).length * 4 < lines.length;
    const width = Math.max(...lines.map(({ length }) => length).filter((length) => length <= 100));
    const opening = openingOf(lines, lang);
    const firstSentence = lines.findIndex((line) => sentenceEnd.test(line));
    const paragraphs = [];
    let open = false;
    for (const [index, written] of lines.entries()) {
        const line = written.replace(/^(?:> ?)+/, '');
        const quoted = line !== written;
        const { facts = [], isFurniture = false } = opening.get(index) ?? {};
        const standsAlone = facts.length > 0 || isFurniture || isByline(line) || isDay(line);
        const starts = bullet.test(line) ||
            hash.test(line) ||
            isAttribution(line) ||
            standsAlone ||
            (index <= firstSentence && hadRoom(lines[index - 1] ?? '', line, width));
        if (isBroken && open && line && !starts)
            paragraphs.at(-1).text += ` ${line}`;
        else if (line)
            paragraphs.push({ text: line, quoted, facts, isFurniture });
        open = line !== '' && !hash.test(line) && !standsAlone;
    }
    return paragraphs;
}
/** Whether a line was ended for another reason than the width of the text: the next word had room on it. */
const hadRoom = (line, next, width) => line.length + 1 + next.split(' ')[0].length < width * 0.75;
/** The first lines of a text, by their index, and what those tell of it that are no text. */
function openingOf(lines, lang) {
    const indexes = [...lines.keys()].filter((index) => lines[index] !== '').slice(0, longestOpening);
    const plain = indexes.map((index) => lines[index].replace(hash, '$2').replace(/\*+/g, ''));
    const facts = plain.map((line) => publicationFacts(line, lang));
    const isDate = (place) => facts[place]?.some(({ field }) => field !== 'byline');
    return new Map(indexes.map((index, place) => {
        const line = plain[place];
        const isSignature = place > 0 && [-2, -1, 1, 2].some((step) => isDate(place + step)) && isSigned(line);
        const told = isSignature && !facts[place].length
            ? [{ field: 'byline', line, value: line }]
            : facts[place];
        return [index, { facts: told, isFurniture: isFurniture(line) }];
    }));
}

/** What offices set above what they send to the press. */
const label$1 = /^[\s*_(\[–—-]*(?:for immediate release|(?:press|news|media) (?:release|statement|advisory)|presse?(?:mitteilung|information|meldung)|medienmitteilung|communiqué de presse|(?:comunicado|nota) de prensa|comunicato stampa|comunicado de imprensa|nota (?:à|de) imprensa|persbericht|komunikat prasowy|informacja prasowa|пресс-релиз|прес-?реліз|basın (?:bülteni|açıklaması)|بيان صحفي|بیانیه مطبوعاتی|הודעה לעיתונות|प्रेस विज्ञप्ति|新闻稿|新聞稿|プレスリリース|報道資料)[\s:：.!*_)\]–—-]*$/iu;
/** Whether a line says that what follows is for the press, which is no headline of it. */
const isReleaseLabel = (line) => label$1.test(line);
const toldLabel = (line) => `“${line.trim()}” above the headline was left out.`;

/** What sites and desks set around a text in a word or two, in the languages of drafts. */
const share = "share(?: (?:this|the))?(?: (?:article|story|post|page))?(?: on [\\p{L} ]{1,20})?|(?:artikel|beitrag)? ?teilen|partager(?: (?:l[’']article|cet article))?|compart(?:e|ir)(?: (?:esta noticia|este artículo))?|condividi(?: (?:l[’']articolo|questo articolo))?|partilh(?:ar|e)(?: (?:artigo|este artigo|notícia))?|compartilh(?:ar|e)(?: (?:artigo|notícia))?|deel(?: dit (?:artikel|bericht))?|delen|udostępnij(?: artykuł)?|podziel się|поделиться|поделитесь|поділитис[яь]|paylaş(?:ın)?|(?:مشاركة|شارك)(?: (?:المقال|الخبر))?|هم‌?رسانی|اشتراک‌?گذاری|שתפו|שתף|שיתוף|(?:साझा|शेयर) करें|シェア(?:する)?|共有(?:する)?|分享|转发";
const advertisement = 'advertisements?|advertising|sponsored(?: content)?|anzeigen?|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|reklama|реклама|reklam|إعلان|اعلان|آگهی|تبلیغات|פרסומת|विज्ञापन|広告|广告|廣告';
const aboutAuthor = "about the authors?|über (?:den autor|die autorin)|à propos de l[’']auteure?|sobre (?:la firma|el autor|la autora|o autor|a autora)|informazioni sull[’']autore|over de auteur|o autor(?:ze|ce)|об авторе|про автора|yazar hakkında|عن الكاتبة?|درباره نویسنده|אודות הכותבת?|लेखक के बारे में|著者(?:について|プロフィール)|(?:关于|關於)作者|作者(?:简介|簡介)";
const origin = 'original-content von:[^.!?]{1,100}|contenu original (?:de|par) ?:[^.!?]{1,100}|original content by:[^.!?]{1,100}';
const label = new RegExp(`^[\\s–—:*-]*(?:${share}|${advertisement}|${aboutAuthor}|${origin}|©[^.]{0,40})[\\s–—:*-]*$`, 'iu');
/** What desks and agencies write below the last line. */
const end = /^[\s(（[–—*-]*(?:30|ends?|ende|fin|fine|fim|einde|koniec|конец|кінець|son|完|了|終わり)[\s)）\]–—*-]*$|^(?:_{3,}|\*{3}|# ?# ?#)$/iu;
/** Whether a line is no more than a label of the site’s: “Advertisement”, “Share this article”. */
const isSiteLabel = (line) => line.length < 140 && label.test(line);
/** Whether a line says that the text ends above it. */
const isEndMark = (line) => end.test(line.trim());
/** Whether a paragraph tells of somebody who wrote the text, and nothing else: it begins with the name. */
const tellsOf = (paragraph, names) => names.some((name) => name.length > 1 && paragraph.startsWith(name) && paragraph.length > name.length + 10);

/** Longer lines are paragraphs, whatever they end with. */
const longestHeading = 100;
/**
 * Takes plain text or Markdown apart: what stands before all paragraphs is the headline and lines that tell who wrote it and when;
 * a line with `#`, or a short line that ends no sentence and stands before a paragraph, is a heading; a list under a line named
 * like an overview in `lang` is that; a paragraph before `— name date` is a quote; what stands before all headings begins with
 * the standfirst. Each line is a paragraph, unless the text has blank lines and breaks its lines itself.
 */
function draftParts(text, lang = 'en', { hasHeadline = false } = {}) {
    const lines = linesOf(text, lang);
    const parts = { sections: [{ blocks: [] }], about: [] };
    const leaveOut = (told) => (parts.notes = [...(parts.notes ?? []), told]);
    let inOverview = false;
    for (const [index, { text: line, quoted, facts, isFurniture }] of lines.entries()) {
        const { blocks } = parts.sections.at(-1);
        const last = blocks.at(-1);
        const isOpening = parts.sections.length === 1;
        const isFirst = isOpening && !hasHeadline && !blocks.length && parts.headline === undefined && !parts.overview;
        const following = lines
            .slice(index + 1, index + 7)
            .filter((each) => !isOpening || !(each.facts.length || each.isFurniture))
            .map((each) => each.text);
        const [next] = following;
        const [, marks, written] = hash.exec(line) ?? [];
        const title = written?.replace(/ #+$/, '');
        const item = bullet.test(line) && !spoken.test(line) ? line.replace(bullet, '') : undefined;
        inOverview &&= item !== undefined;
        if (isOpening && !blocks.length && isReleaseLabel(title ?? line))
            leaveOut(toldLabel(title ?? line));
        else if (!parts.overview && isOverviewName(title ?? line, lang) && bullet.test(next ?? '')) {
            parts.overview = { heading: title ?? line, points: [] };
            inOverview = true;
        }
        else if (isOpening && facts.length)
            parts.about.push(...facts);
        else if (marks === '#' && parts.headline === undefined)
            parts.headline = title;
        else if (title)
            parts.sections.push({ heading: title, blocks: [] });
        else if (inOverview)
            parts.overview.points.push(item);
        else if (item)
            blocks.push({ kind: 'item', text: item });
        else if (isSoleAttribution(line) && last?.kind === 'paragraph' && !isDialogue(line, last.text))
            Object.assign(last, { kind: 'quote', credit: line });
        else if (isOpening && isFurniture)
            leaveOut(`“${line}” beside the headline was left out.`);
        else if (isFirst && isKicker(line, following))
            leaveOut(toldLabel(line));
        else if (isOpening && parts.headline !== undefined && !blocks.length && lines[index + 1]?.facts.length)
            // Between a headline and who wrote it stands no heading.
            blocks.push({ kind: 'paragraph', text: line });
        else if (!quoted && isFirst && isShortLine(line, next))
            parts.headline = line;
        else if (quoted || !isHeading(line, next))
            blocks.push({ kind: 'paragraph', text: line, ...(quoted && { quoted }) });
        else
            parts.sections.push({ heading: line, blocks: [] });
    }
    takeEnd(parts, leaveOut);
    return withStandfirst(parts);
}
/** Takes what marks the end of a text away, and what a site writes below it. */
function takeEnd({ sections }, leaveOut) {
    const blocks = sections.at(-1).blocks;
    for (let last = blocks.at(-1); last?.kind === 'paragraph'; last = blocks.at(-1)) {
        if (blocks.length < 2 || !(isEndMark(last.text) || isSiteLabel(last.text)))
            return;
        blocks.pop();
        leaveOut(`“${last.text}” below the text was left out.`);
    }
}
/** Polish sets the same dash before what somebody says as before a point of a list: “– Nie wiem – mówi Anna.” */
const spoken = /^– .{8,400} – \p{Ll}/u;
/** Speech that begins with a dash, in which one line answers another, is signed by nobody: “— Пойдём.” */
const isDialogue = (line, before) => /^[—–-]/.test(before) || /(?<!\b(?:Jr|Sr|Dr))[.!?…]["”»]?$/u.test(line);
const isHeading = (line, next) => isShortLine(line, next) && next.length > line.length;
/** Whether a line ends no sentence and stands above another, as headlines and headings do. */
function isShortLine(line, next) {
    if (next === undefined || bullet.test(next) || hash.test(next))
        return false;
    return (line.length <= longestHeading &&
        !sentenceEnd.test(line) &&
        !isAttribution(line) &&
        !isDay(line) &&
        !isSoleAttribution(next) &&
        /^[\p{Lu}\p{N}\p{Lo}“"‘'«]/u.test(line));
}
/** Where letters have no capitals, a word, or a few signs. */
const uncasedKicker = /^(?!\d)(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,4}|[\p{Lo}\p{M}]{3,12})$/u;
/** Whether a line is the name of a part of a newspaper, above a headline that stands above something: “NEWS”, “Politics”. */
const isKicker = (line, [next, afterNext]) => isShortLine(next ?? '', afterNext) &&
    (/^(?:\p{Lu}+(?: (?:& )?\p{Lu}+)?|\p{Lu}\p{Ll}{2,13})$/u.test(line)
        ? /\s/.test(next) && /\p{Ll}/u.test(next)
        : uncasedKicker.test(line) && next.length > line.length * 2.5);
function withStandfirst(parts) {
    const [opening, ...rest] = parts.sections;
    const [first, ...blocks] = opening.blocks;
    if (first?.kind === 'paragraph') {
        parts.standfirst = first.text;
        opening.blocks = blocks;
    }
    if (opening.blocks.length === 0)
        parts.sections = rest;
    return parts;
}

export { publicationFacts as a, withoutRules as b, isReleaseLabel as c, draftParts as d, toldLabel as e, isSiteLabel as f, isSigned as i, publicationStart as p, tellsOf as t, weekdays as w };
