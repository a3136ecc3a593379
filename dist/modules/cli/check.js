import { o as orFail, F as Failure, r as readArgs, U as UsageError } from './command.js';
import { m as matchLanguage, i as inlineText } from './inline-text.js';
import { s as sentences, A as ArticleText, f as isAttribution, e as spelledDates, g as fold, h as howAlike } from './locate.js';
import { b as blockTexts, r as readStoryFile, l as locateKnown, a as lostPassages } from './read-story-file.js';
import { p as parsePage } from './parse-page.js';
import { b as readText } from './read-text.js';
import { b as checkClaims, w as wordsToCompare } from './read.js';
import { q as quoted } from './problems.js';
import { f as filesIn } from './named-files.js';
import { t as tell, c as counted } from './problem.js';

const correctionWords = {
    ar: {
        label: 'تصحيح|تصويب|تنويه',
        version: 'نسخة (?:سابقة|أولى|أقدم)|النسخة (?:السابقة|الأولى)|صيغة سابقة',
        wrongly: 'خطأ|سابق[اً]+',
        article: 'المقال|الخبر|التقرير',
    },
    de: {
        label: 'Korrektur|Berichtigung|Richtigstellung|Anmerkung der Redaktion|Hinweis der Redaktion',
        version: '(?:früher|vorherig|erst|ursprünglich|älter)e[nr]? (?:Version|Fassung)',
        wrongly: 'irrtümlich|fälschlich|zunächst|ursprünglich|zuvor',
        article: 'Artikel|Beitrag|Text|Meldung|Bericht',
        amended: 'korrigiert|geändert|berichtigt|überarbeitet',
    },
    en: {
        label: "Corrections?|Corrected|Clarifications?|Erratum|Editor[’']s note",
        version: '(?:earlier|previous|original|prior|first|initial|older) (?:version|edition)',
        wrongly: 'originally|previously|earlier|initially|incorrect|wrong|mistaken|erroneous|misstated|misidentified|misquoted|in error',
        article: '(?:this|the|our|an) (?:article|story|report|post|page|piece|headline)',
        amended: 'amended|corrected|updated|changed|edited|revised',
    },
    es: {
        label: 'Corrección|Rectificación|Fe de errores|Fe de erratas|Nota de la redacción',
        version: 'versión (?:anterior|previa|original|inicial)|(?:primera|anterior) versión',
        wrongly: 'por error|errónea|anteriormente|inicialmente',
        article: 'artículo|noticia|texto',
        amended: 'corregid[oa]|modificad[oa]|actualizad[oa]',
    },
    fa: {
        label: 'تصحیح|اصلاحیه',
        version: 'نسخه[‌ ٔی]*(?:قبلی|پیشین|اولیه|قدیمی)',
        wrongly: 'به[‌ ]?اشتباه|پیش‌تر|قبلا',
        article: 'مقاله|گزارش|خبر|مطلب',
    },
    fr: {
        label: 'Correction|Correctif|Rectificatif|Rectification|Erratum|Précision|Note de la rédaction',
        version: 'version (?:antérieure|précédente|initiale|originale)|(?:première|précédente) version',
        wrongly: 'par erreur|à tort|initialement|auparavant|précédemment',
        article: 'article|texte|dépêche',
        amended: 'corrigé|modifié|mis à jour|rectifié',
    },
    he: {
        label: 'תיקון|תיקון טעות|הבהרה',
        version: 'גרס[הא] (?:קודמת|מוקדמת|ראשונה)|גרסה הקודמת|בגרסתה? (?:הקודמת|הראשונה)',
        wrongly: 'בטעות|קודם לכן|במקור',
        article: 'הכתבה|הידיעה|המאמר|כתבה זו',
    },
    hi: {
        label: 'सुधार|संशोधन|भूल सुधार|शुद्धिपत्र',
        version: '(?:पहले|पिछले|पुराने|मूल) (?:के )?संस्करण',
        wrongly: 'ग़?लती से|पहले',
        article: 'इस लेख|इस ख़?बर|इस रिपोर्ट',
    },
    it: {
        label: 'Correzione|Rettifica|Errata corrige|Nota della redazione',
        version: 'versione (?:precedente|originale|iniziale)|(?:precedente|prima) versione',
        wrongly: 'per errore|errone|inizialmente|in precedenza',
        article: 'articolo|testo|notizia',
        amended: 'corrett[oa]|modificat[oa]|aggiornat[oa]',
    },
    ja: {
        label: '訂正|お詫びと訂正|お詫び',
        version: '(?:以前|旧|当初|初出|前)の?(?:版|バージョン)',
        wrongly: '誤って|誤り|当初|以前',
        article: 'この記事|本記事|本文',
    },
    pl: {
        label: 'Sprostowanie|Korekta|Errata|Poprawka|Od redakcji',
        version: '(?:wcześniejsz|poprzedni|pierwotn|pierwsz)\\p{L}* wersj',
        wrongly: 'omyłkowo|błędnie|wcześniej|pierwotnie',
        article: 'artykuł|tekst|tekści',
    },
    pt: {
        label: 'Correção|Correcção|Retificação|Errata|Nota da redação',
        version: 'versão (?:anterior|prévia|original|inicial)|(?:primeira|anterior) versão',
        wrongly: 'por engano|erroneamente|incorretamente|inicialmente|anteriormente',
        article: 'artigo|texto|reportagem|notícia',
        amended: 'corrigid[oa]|alterad[oa]|atualizad[oa]',
    },
    ru: {
        label: 'Исправление|Поправка|Уточнение|Опровержение|От редакции',
        version: '(?:предыдущ|ранн|первоначальн|прежн|перв)\\p{L}* верси',
        wrongly: 'ошибочно|по ошибке|ранее|первоначально',
        article: 'стать|текст|заметк|публикаци',
    },
    tr: {
        label: 'Düzeltme|Tashih|Düzelti',
        version: '(?:önceki|eski|ilk) (?:sürüm|versiyon|hal)',
        wrongly: 'yanlışlıkla|sehven|daha önce|başlangıçta',
        article: 'haber|makale|yazı',
    },
    uk: {
        label: 'Виправлення|Уточнення|Спростування|Від редакції',
        version: '(?:попередн|ранн|первісн|перш|раніш)\\p{L}* версі',
        wrongly: 'помилково|через помилку|раніше|спочатку',
        article: 'статт|текст|матеріал|публікаці',
    },
    zh: {
        label: '更正|勘误|勘誤|订正|訂正|编者按',
        version: '(?:此前|早前|先前|之前|早期|较早|最初|较早前)的?(?:版本|版)',
        wrongly: '误|誤|曾|此前',
        article: '本文|本报道|本報道|这篇文章|該文|该文',
    },
};

/** Markdown and plain text strike words out so. */
const struck = /~~[^~]+~~/g;
/**
 * Blocks without what they only say was said before: a block that begins as a correction, the sentences that tell what an
 * earlier version had, and words struck out.
 */
function withoutCorrections(blocks, lang) {
    const { label, earlier, amended, wrongly } = patternsOf(lang);
    return blocks.map((block) => {
        if (label.test(block))
            return '';
        const shown = block.replace(struck, ' ');
        const isOfChange = amended.test(shown);
        if (!isOfChange && !earlier.test(shown))
            return shown;
        return sentences(shown, lang)
            .filter((sentence) => !earlier.test(sentence) && !(isOfChange && wrongly.test(sentence)))
            .join('');
    });
}
const known = new Map();
function patternsOf(lang) {
    const language = matchLanguage(lang).split('-')[0];
    const own = Object.hasOwn(correctionWords, language) ? language : 'en';
    const learnt = known.get(own);
    if (learnt)
        return learnt;
    // A site may write its corrections in English, whatever the language of its articles.
    const told = [...new Set([own, 'en'])].map((each) => correctionWords[each]);
    const labels = told.map(({ label }) => label).join('|');
    const made = {
        label: new RegExp(`^[\\s(\\[*—–-]*(?:${labels})(?![\\p{L}\\p{M}])(?:\\s*[:：.—–)\\]-]|[^.!?。:：]{0,60}\\d[^.!?。:：]{0,20}[:：)\\]])`, 'iu'),
        earlier: new RegExp(told.map(earlierVersion).join('|'), 'iu'),
        amended: new RegExp(told.flatMap(changedArticle).join('|'), 'iu'),
        wrongly: new RegExp(told.map((each) => each.wrongly).join('|'), 'iu'),
    };
    known.set(own, made);
    return made;
}
const changedArticle = ({ article, amended }) => amended === undefined ? [] : [`(?:${article}) [^.]{0,40}?(?:${amended})`];
const earlierVersion = ({ version, wrongly, article }) => `(?:${version})|(?:${article})[^]{0,80}?(?:${wrongly})|(?:${wrongly})[^]{0,80}?(?:${article})`;

const linesOfKind = (kind, texts) => texts.map((text) => ({ kind, text }));
/** The article that a story carries. */
function articleOfStory(story) {
    const { headline, standfirst, overview, keyPoints, quotes, lang } = story;
    const sections = blockTexts(story.sections, quotes);
    if (standfirst)
        sections.push({ id: '', blocks: [standfirst] });
    const headings = [...story.sections, ...keyPoints].flatMap(({ heading }) => heading ?? []);
    const points = overview.map(({ text }) => inlineText(text));
    const blocks = sections.flatMap((section) => section.blocks);
    return {
        ...textsOf(sections, lang),
        lines: [
            ...linesOfKind('heading', [headline, ...headings]),
            ...linesOfKind('item', points),
            ...linesOfKind('paragraph', blocks),
        ],
        ...{ headlines: [headline], standfirst },
        ...{ points, headings, quotes, links: linksOf(story.sections, quotes), isComplete: true },
    };
}
/** The text of sections to look for passages in, with and without what corrections say. */
function textsOf(sections, lang) {
    const whole = new ArticleText(sections, lang);
    const kept = sections.map((section) => ({ ...section, blocks: withoutCorrections(section.blocks, lang) }));
    const isSame = kept.every(({ blocks }, index) => blocks.every((block, at) => block === sections[index].blocks[at]));
    return { whole, text: isSame ? whole : new ArticleText(kept, lang) };
}
/** Where the links of a text and the sources of its quotes lead. */
function linksOf(sections, quotes) {
    const inText = sections.flatMap(({ body }) => body.flatMap((block) => {
        const inlines = block.type === 'paragraph' ? block.text : block.type === 'list' ? block.items.flat() : [];
        return inlines.flatMap((inline) => (typeof inline === 'object' && inline.href ? [inline.href] : []));
    }));
    const shown = new Set(sections.flatMap(({ body }) => body.flatMap((block) => (block.type === 'quote' ? [block.quote] : []))));
    const ofQuotes = quotes.filter(({ id }) => shown.has(id)).flatMap(({ source }) => source?.url ?? []);
    return [...inText, ...ofQuotes];
}

/**
 * Reads the article that a story is held against: an article file (`.md`), a story (`.json`), or a saved page or plain
 * text under another name. Of an article only what its story shows counts, not the footnotes.
 * @throws {Failure} where it cannot be read
 */
async function readAgainst(file, lang, io) {
    if (/\.(?:x?html?|te?xt)$/i.test(file) || file === '-') {
        const text = await readText(file, io);
        // What reads pages takes long to load, and most checks need none of it.
        const { articleText } = await import('./publish-article-text.js');
        return { article: await orFail(file, () => articleText(text, lang, parsePage)), text };
    }
    const { story, problems, text } = await readStoryFile(file, 'off');
    if (story)
        return { article: articleOfStory(story), text };
    const [first] = problems;
    throw new Failure(`${file}: it is not right itself, so nothing can be held against it; first: ${first?.line}:${first?.column} ${first?.reason}`);
}

/** Fields of which the article says no more what it said are told even where it says nothing else. */
const dated = new Set(['when', 'end', 'said', 'speaker']);
/**
 * The items whose passages stand, and whose article now says something else around them: another date, another speaker, or
 * that it is not so.
 */
function changedClaims(story, now) {
    if (story.sections.length === 0)
        return [];
    const before = new Set(claimsOf(story, articleOfStory(story).whole).map(keyOf));
    const after = claimsOf(story, now.text).filter((claim) => !before.has(keyOf(claim)) &&
        (claim.grade === 'contradicted' ||
            (claim.grade === 'unsupported' && now.isComplete && dated.has(claim.field))));
    return after.map(({ path, id, kind, claim, reason, nearest }) => ({
        ...{ path, id, reason: `the article now says another ${kind} than ${quoted(claim)}: ${reason}` },
        remedy: 'make the story anew from the article',
        ...(nearest && { nearest }),
    }));
}
const keyOf = ({ path, field, kind, claim }) => [path, field, kind, claim].join('\n');
/** What the story claims that a text does not say; items whose words are not there are passed over. */
function claimsOf(story, article) {
    const sections = article.sections.map((_, section) => ({
        id: `section-${section}`,
        body: [...article.blocks()].flatMap((block) => block.section === section && block.text.trim() !== '' ? [{ type: 'paragraph', text: [block.text] }] : []),
    }));
    const placed = (items) => items.map((item) => {
        const found = item.passage && locateKnown(article, item.passage);
        if (found && 'passage' in found)
            return { ...item, passage: { ...found.passage, section: `section-${found.section}` } };
        const { passage: _, ...rest } = item;
        return rest;
    });
    const { standfirst: _, ...head } = story;
    const report = checkClaims({
        ...{ ...head, sections },
        ...{ overview: placed(story.overview), keyPoints: placed(story.keyPoints) },
        ...{ quotes: placed(story.quotes), timeline: placed(story.timeline) },
    });
    return report.problems;
}

/**
 * What cards show of quotes besides their words, and the article does not say beside these words any more: who said it, in
 * what role or under what name of a network, when, and where.
 */
function changedQuotes(story, now) {
    const was = articleOfStory(story);
    return story.quotes.flatMap((quote, index) => {
        const changes = changesOf(quote, was, now, story.lang);
        return changes.slice(0, 1).map(({ what, shown, near }) => ({
            ...{ path: `quotes[${index}]`, id: quote.id },
            reason: `the article does not say ${what} beside the words any more: “${shown}”`,
            remedy: 'make the story anew from the article',
            ...(near && { nearest: near }),
        }));
    });
}
function changesOf(quote, was, now, lang) {
    const other = sameWords(quote, now.quotes);
    if (other && (now.isComplete || other.speaker))
        return differences(quote, other, was, now);
    if (!quote.passage)
        return [];
    const old = around(was.whole, quote.passage);
    const found = around(now.text, quote.passage) ?? around(now.whole, quote.passage);
    if (!old || !found)
        return [];
    // A line of attribution may stand by itself.
    const place = found.next && isAttribution(found.next) ? `${found.text}\n${found.next}` : found.text;
    const facts = factsOf(quote, lang).filter(({ isIn }) => isIn(old.text));
    // A page may show the words alone.
    if (!now.isComplete && place.length < quote.passage.exact.length + 4)
        return linkGone(quote, was, now);
    const lost = facts.filter(({ isIn }) => !isIn(place) && !stillSaid(old.text, isIn, now.whole, lang));
    return [...lost.map((fact) => ({ ...fact, near: found.text })), ...linkGone(quote, was, now)];
}
/** The quote of an article that has the same words. */
function sameWords({ text, id }, quotes) {
    const same = quotes.filter((each) => wordsToCompare(each.text) === wordsToCompare(text));
    return same.find((each) => each.id === id) ?? same[0];
}
/** How two cards of the same words differ; what a page does not say may stand elsewhere. */
function differences(quote, other, was, now) {
    const [one, two] = [quote.speaker, other.speaker];
    const rows = [
        ['who said it', one?.name, two?.name],
        ['their role', one?.role, two?.role],
        ['their handle', one?.handle, two?.handle],
        ['when', quote.said?.slice(0, 10), other.said?.slice(0, 10)],
    ];
    const changed = rows.filter(([, shown = '', current = '']) => shown && wordsToCompare(shown) !== wordsToCompare(current) && (current || now.isComplete));
    const links = [quote.source?.url, other.source?.url];
    const isMoved = links[0] && links[0] !== links[1] && !isSameAddress(links[0], links[1]);
    return [
        ...changed.map(([what, shown, current]) => ({ what, shown: shown, near: current })),
        ...(isMoved && (links[1] || now.isComplete) ? [{ what: 'where', shown: links[0], near: links[1] }] : []),
        ...(links[1] ? [] : linkGone(quote, was, now)),
    ];
}
/** An address counts by what it leads to, not by how a site or a network spells it. */
function isSameAddress(one, other) {
    const bare = (address) => address
        .replace(/^https?:\/\/(?:www\.|m\.|mobile\.)?/, '')
        .replace(/^twitter\.com/, 'x.com')
        .replace(/[?#].*$/, '')
        .replace(/\/$/, '')
        .toLowerCase();
    return other !== undefined && bare(one) === bare(other);
}
/** The article had a link to where it was said, and has other links now. */
function linkGone({ source }, was, now) {
    const { url } = source ?? {};
    const has = ({ links }) => links.some((each) => isSameAddress(url, each));
    return url && has(was) && now.links.length > 0 && !has(now) ? [{ what: 'where', shown: url }] : [];
}
/** What a card shows, and whether a text says it. */
function factsOf({ speaker, said }, lang) {
    const facts = [];
    const day = said?.slice(0, 10);
    for (const word of speaker?.name.split(/[\s・·]+/).filter(({ length }) => length > 1) ?? [])
        facts.push({ what: 'who said it', shown: speaker.name, isIn: saying(word) });
    if (speaker?.role)
        facts.push({ what: 'their role', shown: speaker.role, isIn: saying(speaker.role) });
    if (speaker?.handle)
        facts.push({ what: 'their handle', shown: speaker.handle, isIn: saying(speaker.handle) });
    if (day)
        facts.push({
            what: 'when',
            shown: day,
            isIn: (text) => spelledDates(text, lang).some(({ when }) => when === day),
        });
    return facts;
}
const saying = (words) => (text) => wordsToCompare(text).includes(wordsToCompare(words));
/** Whether a sentence that said it stands elsewhere as it was: a paragraph may have been parted, or moved. */
function stillSaid(old, isIn, now, lang) {
    return old
        .split('\n')
        .flatMap((line) => sentences(line, lang))
        .some((sentence) => isIn(sentence) && now.folded.includes(fold(sentence).text.trim()));
}
/** The paragraph of a passage, and the one after it. */
function around(article, passage) {
    const found = locateKnown(article, passage);
    if (!('passage' in found))
        return undefined;
    const { prefix = '', exact, suffix = '' } = found.passage;
    const blocks = article.sections[found.section].blocks.length;
    const next = found.block + 1 < blocks
        ? article.block({ section: found.section, block: found.block + 1 }).text
        : undefined;
    return { text: `${prefix}${exact}${suffix}`, next };
}

/** Below this likeness a line of a page is another line, not this one reworded. */
const alike = 0.35;
/**
 * Headline, standfirst, points of the overview and headings that the article has in other words now, or not any more. A page
 * need not show all of them: what it shows nothing of is not told.
 */
function changedLines(story, now) {
    const was = articleOfStory(story);
    const known = new Set(was.lines.map(({ text }) => bare(text)));
    const inText = new Set([...was.whole.blocks()].map(({ text }) => bare(text)));
    // What stands in the text of the article says nothing of whether a page shows it as a line of its own.
    const own = new Set(now.lines.flatMap(({ kind, text }) => (kind === 'item' || !inText.has(bare(text)) ? [bare(text)] : [])));
    const all = now.lines.map(({ text }) => bare(text)).join('\n');
    const told = (kind, lines, current) => {
        if (now.isComplete) {
            const kept = new Set(current.map(bare));
            return lines
                .filter(({ text }) => !kept.has(bare(text)))
                .map((line) => reworded(line, nearestLine(line.text, current)));
        }
        const shown = lines.filter(({ text }) => own.has(bare(text)));
        if (shown.length > 0)
            return lines
                .filter((line) => !shown.includes(line))
                .map((line) => reworded(line, nearestLine(line.text, news(kind))));
        // None is shown, or all were reworded.
        return lines.flatMap((line) => {
            const near = all.includes(bare(line.text)) ? undefined : nearestLine(line.text, news(kind));
            return near ? [reworded(line, near)] : [];
        });
    };
    const news = (kind) => now.lines.filter((line) => line.kind === kind && !known.has(bare(line.text))).map(({ text }) => text);
    const { headline, standfirst } = story;
    return [
        ...headlineChanged(headline, now),
        ...(standfirst
            ? told('paragraph', [{ path: 'standfirst', what: 'the standfirst', text: standfirst }], [now.standfirst ?? ''])
            : []),
        ...told('item', pointsOf(story), now.points),
        ...told('heading', headingsOf(story, now), now.headings),
    ];
}
function headlineChanged(headline, { headlines, lines, isComplete }) {
    const own = bare(headline);
    const [first] = headlines;
    if (first === undefined || headlines.some((each) => bare(each).includes(own)))
        return [];
    // The title of a page that shows no such heading may say something else.
    const isShown = lines.some(({ kind, text }) => kind === 'heading' && bare(text) === bare(first));
    const near = nearestLine(headline, headlines, isComplete || isShown ? 0 : alike);
    return near ? [reworded({ path: 'headline', what: 'the headline', text: headline }, near)] : [];
}
const pointsOf = ({ overview }) => overview.map(({ id, text }, index) => ({
    ...{ path: `overview[${index}]`, id, what: 'the point', text: inlineText(text) },
}));
/** The headings that are the article's, each as the key point that shows it; a key point may have one of its own. */
function headingsOf({ sections, keyPoints }, { isComplete }) {
    const ofArticle = new Set(sections.map(({ heading }) => heading));
    const inPoints = keyPoints.flatMap(({ id, heading }, index) => ofArticle.has(heading) || isComplete
        ? [{ path: `keyPoints[${index}]`, id, what: 'the heading', text: heading }]
        : []);
    const shown = new Set(keyPoints.map(({ heading }) => heading));
    const others = sections.flatMap(({ id, heading }, index) => heading && !shown.has(heading)
        ? [{ path: `sections[${index}]`, id, what: 'the heading', text: heading }]
        : []);
    return [...inPoints, ...others];
}
const reworded = ({ path, id, what, text }, nearest) => ({
    ...{ path, ...(id !== undefined && { id }) },
    reason: `${what} is not in the article any more: ${quoted(text)}`,
    remedy: 'make the story anew from the article',
    ...(nearest && { nearest }),
});
function nearestLine(text, lines, least = alike) {
    let best;
    let most = least;
    for (const line of lines) {
        const found = howAlike(text, line.slice(0, 2_000));
        if (found >= most)
            [best, most] = [line, found];
    }
    return best;
}
/** What differs between two templates of one line is not told: case, a full stop, the mark of a list. */
const bare = (text) => fold(text)
    .text.replace(/^[\s•·*–-]+|[\s.:：。]+$/gu, '')
    .toLowerCase();
/** An article without the points of the overview that a page shows as a list of its text: they bear nothing out. */
function withoutPoints(article, story) {
    if (article.isComplete)
        return article;
    const own = new Set(story.overview.map(({ text }) => bare(inlineText(text))));
    const left = new Map();
    const count = (text, by) => left.set(bare(text), (left.get(bare(text)) ?? 0) + by);
    for (const { kind, text } of article.lines)
        if (kind === 'item' && own.has(bare(text)))
            count(text, 1);
    for (const { body } of story.sections)
        for (const block of body)
            if (block.type === 'list')
                for (const item of block.items)
                    count(inlineText(item), -1);
    const blocks = [...article.whole.blocks()].map(({ text }) => text);
    const kept = blocks.filter((text) => {
        if ((left.get(bare(text)) ?? 0) <= 0)
            return true;
        count(text, -1);
        return false;
    });
    return kept.length === blocks.length
        ? article
        : { ...article, ...textsOf([{ blocks: kept }], article.whole.lang) };
}

/**
 * Holds a story against its article as it is now: passages, what quote cards show besides their words, dates and denials
 * around the passages, overview, headings, standfirst and headline. Each item is told once, with what weighs most.
 */
function driftOf(story, article) {
    const now = withoutPoints(article, story);
    const told = new Map();
    const all = [
        ...lostIn(story, now),
        ...changedQuotes(story, now),
        ...changedClaims(story, now),
        ...changedLines(story, now),
    ];
    for (const drift of all)
        if (!told.has(drift.path))
            told.set(drift.path, drift);
    return [...told.values()];
}
/** A passage of a correction is borne out by it, if it was one before. */
function lostIn(story, { text, whole }) {
    const lost = lostPassages(story, text);
    if (lost.length === 0 || text === whole)
        return lost;
    const paths = (drifts) => new Set(drifts.map(({ path }) => path));
    const [wereCorrections, gone] = [articleOfStory(story).text, whole].map((each) => paths(lostPassages(story, each)));
    return lost.filter(({ path }) => gone.has(path) || !wereCorrections.has(path));
}

/** In so many files the same problem is told once, with all its places. */
const manyFiles = 3;
/**
 * Problems as people read them, each as `tell` words it; what is the same in many files, with the same remedy, once:
 * its places in a line each, then the reason and the remedy.
 */
function tellAll(problems) {
    const groups = new Map();
    for (const problem of problems) {
        const { reason, remedy, nearest, path } = problem;
        // What stands nearest is of one place.
        const key = nearest ? JSON.stringify(problem) : JSON.stringify([withoutIndex(path), reason, remedy]);
        const group = groups.get(key);
        if (group)
            group.push(problem);
        else
            groups.set(key, [problem]);
    }
    return [...groups.values()].map(tellGroup).join('');
}
const withoutIndex = (path) => path.replace(/\[\d+\]/g, '[]');
function tellGroup(group) {
    const files = new Set(group.map(({ file }) => file)).size;
    if (files < manyFiles)
        return group.map(tell).join('');
    const { reason, remedy } = group[0];
    const places = group.map(({ file, line, column, path }) => `${file}:${line}:${column} ${path}`.trimEnd());
    const more = [`${reason} (in ${counted(files, 'file')})`, remedy].filter(Boolean);
    return [...places, ...more.map((line) => `  ${line}`)].join('\n') + '\n';
}

/**
 * Checks articles and stories, or holds a story against an article that may have changed. Problems go to standard
 * output, one block of lines each, or as one JSON object:
 * `{version, files, problems: [{file, line, column, field, reason, remedy?, nearest?: {line, text}, kind?, grade?, claim?}], warnings,
 * inferred}`; the line of a nearest match is 0 where it is not known. Warnings leave the exit code 0: a field that is
 * ignored, a comment that a draft left, a claim that the article neither says nor contradicts.
 */
const check = {
    usage: `story-widgets check <files or folders…> [--claims=off|warn|error] [--json]
story-widgets check <story.json> --against <article.md|.txt|page.html> [--json]

Checks schema, dates, links, ids and passages, and what each line claims against its passage: numbers, dates, names,
negations, quotes and speakers. What the article contradicts is a problem, what it does not say a warning. With --against, names what the
story shows and the article does not bear out any more: passages that are gone, changed or moved; who said a quote, when and
where; dates; headline, standfirst, overview and headings in other words; and only those. Comments that “draft” left are warnings, with which check still exits 0.

  --against <file>  the article as it is now
  --claims <what>   off: not checked; warn: warnings alone; error: what the article does not say is a problem too
  --json            for machines: {version, files, problems, warnings, inferred}`,
    async run(args, io) {
        const options = { against: { type: 'string' }, claims: { type: 'string' }, json: { type: 'boolean' } };
        const { values, files: named } = readArgs(args, options, { minFiles: 1 });
        const claims = claimsMode(values.claims);
        const files = filesIn(named);
        const problems = [];
        const warnings = [];
        const inferred = [];
        const ids = new Map();
        for (const file of files) {
            io.signal.throwIfAborted();
            const read = await readStoryFile(file, claims);
            problems.push(...read.problems);
            warnings.push(...read.warnings);
            inferred.push(...read.inferred);
            if (values.against !== undefined)
                problems.push(...(await drifted(read, values.against, io)));
            if (!read.story)
                continue;
            // An article and the story made of it have the same id, as they should.
            const kind = file.endsWith('.json') ? 'story' : 'article';
            const earlier = ids.get(`${kind} ${read.story.id}`);
            if (earlier)
                problems.push(sameId(read, read.story.id, earlier));
            else
                ids.set(`${kind} ${read.story.id}`, file);
        }
        if (values.json) {
            const [told, warned, followed] = [problems, warnings, inferred].map((list) => list.map(toJson));
            const found = { problems: told, warnings: warned, inferred: followed };
            io.stdout.write(`${JSON.stringify({ version: 1, files: files.length, ...found })}\n`);
        }
        else
            report({ problems, warnings }, files.length, io);
        return problems.length ? 1 : 0;
    },
};
/** A problem in the form that programs have read since version 1; `path` is called `field` there. */
const toJson = ({ file, line, column, path, reason, remedy, nearest, kind, grade, claim }) => ({
    ...{ file, line, column, field: path, reason, remedy, nearest, kind, grade, claim },
});
/** The value of `--claims`. @throws {UsageError} for a word that is no mode */
function claimsMode(written) {
    if (written === undefined)
        return 'graded';
    if (written === 'off' || written === 'warn' || written === 'error')
        return written;
    throw new UsageError(`--claims: write off, warn or error, not “${written}”`);
}
async function drifted(read, against, io) {
    if (!read.story)
        return [];
    const known = new Set(read.problems.map(({ path }) => path));
    const { article, text } = await readAgainst(against, read.story.lang, io);
    return driftOf(read.story, article).flatMap(({ path, id, reason, remedy, nearest }) => {
        const place = id === undefined ? path : `${path}.passage`;
        if (known.has(place))
            return [];
        const near = nearest && { nearest: { line: lineOf(nearest, text), text: nearest } };
        return [
            {
                file: read.file,
                ...read.placeOf(place),
                path: id === undefined ? path : `${path} “${id}”`,
                reason,
                remedy,
                ...near,
            },
        ];
    });
}
/** The line of the article file in which words begin, 0 if markup stands among them. */
function lineOf(words, text) {
    const at = text.indexOf(words.slice(0, 60));
    return at === -1 ? 0 : text.slice(0, at).split(/\r\n|[\r\n]/).length;
}
const sameId = ({ file, placeOf }, id, earlier) => ({
    ...{ file, ...placeOf('id'), path: 'id', reason: `${earlier} has the id “${id}” as well` },
    remedy: 'give one of them another',
});
function report({ problems, warnings }, files, io) {
    io.stdout.write(tellAll(problems));
    io.stdout.write(tellAll(warnings.map((warning) => ({ ...warning, path: `warning: ${warning.path}` }))));
    const found = problems.length ? counted(problems.length, 'problem') : 'no problem';
    const warned = warnings.length ? `, ${counted(warnings.length, 'warning')}` : '';
    io.stderr.write(`${counted(files, 'file')} checked, ${found}${warned}.\n`);
}

var check$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  check: check
});

export { linesOfKind as a, check$1 as c, linksOf as l, textsOf as t };
