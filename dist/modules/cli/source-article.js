import { i as inlineText, a as linkUrl, l as limits } from './inline-text.js';
import { g as fold } from './locate.js';
import { h as htmlBlocks, s as sectionsOf } from './sections.js';
import { i as isHtmlText, h as htmlInlines } from './inlines.js';
import { n as namesIn, d as isLogin } from './byline.js';
import { i as isoWhen } from './iso-date.js';
import { c as isReleaseLabel, e as toldLabel } from './from-text.js';
import { L as Losses } from './losses.js';

/** The words of a field that may hold HTML. */
const words = (text = '') => (isHtmlText(text) ? inlineText(htmlInlines(text, () => { })) : text).replace(/\s+/g, ' ').trim();
/** Makes an article of HTML, such as a feed or a document holds, and of what is told beside it. */
function articleOfHtml(html, given = {}) {
    const notes = [...(given.notes ?? [])];
    const onLoss = (reason) => notes.push(`Of the text: ${reason}.`);
    const url = linkUrl(given.url ?? '');
    const blocks = htmlBlocks(html, { onLoss, base: url });
    takeLabel(blocks, notes);
    const told = { ...given, ...given.head?.(blocks, notes) };
    const headline = (words(told.headline) || takeTitle(blocks)).slice(0, limits.line);
    const lang = languageTag(told.lang);
    const body = sectionsOf(blocks, { lang: lang || 'en', headline, onLoss });
    const when = (written, name) => {
        const losses = new Losses();
        const date = written ? isoWhen(written, name, losses) : undefined;
        for (const { reason } of losses.list())
            notes.push(`The source’s ${name}, ${written}: ${reason}.`);
        return date;
    };
    const published = when(told.published, 'date of publication');
    const updated = when(told.updated, 'date of the last change');
    const standfirst = standfirstOf(words(told.standfirst), body.sections);
    const authors = (told.authors ?? []).flatMap((each) => namesIn(words(each))).filter(Boolean);
    const byline = authors.filter((name) => !isLogin(name));
    for (const name of authors.filter(isLogin))
        notes.push(`The source names “${name}” as its author, which is how somebody logs in: write who wrote it.`);
    const document = {
        ...{ version: 1, id: 'draft', lang, headline, ...body },
        ...(url && { url }),
        ...(standfirst && { standfirst }),
        ...(told.publisher?.name && { publisher: publisherOf(told.publisher) }),
        ...(published && { published }),
        ...(updated && updated !== published && { updated }),
        ...(told.image && { image: told.image }),
        ...(told.status && { status: told.status }),
        byline: byline.map((name) => ({ name: name.slice(0, limits.line) })),
    };
    return { document, notes: [...new Set(notes)] };
}
/** Takes away what stands above the headline of what is sent to the press. */
function takeLabel(blocks, notes) {
    const [first] = blocks;
    if (first?.kind !== 'heading' && first?.kind !== 'paragraph')
        return;
    const line = inlineText(first.text);
    if (!isReleaseLabel(line))
        return;
    blocks.shift();
    notes.push(toldLabel(line));
}
/** The heading that a text begins with, unless another has a higher rank. */
function takeTitle(blocks) {
    const [first] = blocks;
    const isTitle = first?.kind === 'heading' &&
        !blocks.slice(1).some((block) => block.kind === 'heading' && block.level < first.level);
    if (!isTitle)
        return '';
    blocks.shift();
    return inlineText(first.text);
}
/** What a source says of an article, unless its text begins with it and goes on, and not cut off. */
function standfirstOf(said, sections) {
    const [opening] = sections;
    const at = opening?.body.findIndex(({ type }) => type === 'paragraph') ?? -1;
    const block = opening?.body[at];
    const first = block?.type === 'paragraph' ? fold(inlineText(block.text)).text.trim() : '';
    const start = fold(said).text.trim();
    if (start && first === start && opening.heading === undefined) {
        opening.body.splice(at, 1);
        return said;
    }
    if (!start || isCut(said) || first.startsWith(start.slice(0, 60)))
        return undefined;
    return said;
}
/** Whether words end as the beginning of a text does that was cut off. */
const isCut = (said) => /(?:…|\.\.\.|\[…\]|\[&hellip;\]|(?:read more|continue reading|weiterlesen|lire la suite|leer más|читать далее)[\s»→>.…]*)\s*$/i.test(said.trim());
function publisherOf({ name, url }) {
    const address = linkUrl(url ?? '');
    return { name: words(name).slice(0, limits.line), ...(address && { url: address }) };
}
function languageTag(written = '') {
    try {
        return Intl.getCanonicalLocales(written.trim().replaceAll('_', '-'))[0] ?? '';
    }
    catch {
        return '';
    }
}

export { articleOfHtml as a, isCut as i, words as w };
