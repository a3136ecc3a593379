import { DomUtils } from 'htmlparser2';
import { textParagraphs } from '../html/sections.js';
import { escapeHtml } from '../html/escape.js';
import { first, textIn, all, attribute, nameOf, childrenOf } from './element.js';
import { embargoOf, statusNotes, leftOut, toldOf, readNitf } from './nitf.js';

/** Whether an item of NewsML-G2 holds a text; others are pictures, packages and what tells of concepts. */
function hasText(item) {
    const kind = attribute(first(item, 'itemClass'), 'qcode', 'uri');
    return nameOf(item) === 'newsItem' && (kind === '' || /(?:text|composite)$/.test(kind));
}
/** What an item of NewsML-G2 tells, and its text as HTML; that may be NITF. */
function readNewsItem(item) {
    const [meta, content, set] = [
        first(item, 'itemMeta'),
        first(item, 'contentMeta'),
        first(item, 'contentSet'),
    ];
    const { html, told } = textOf(set);
    const embargo = embargoOf(textIn(first(meta, 'embargoed')));
    const provider = first(meta, 'provider');
    const page = all(meta, 'link').find((link) => /html/.test(attribute(link, 'contenttype')));
    const creators = [
        ...all(content, 'by').map(textIn),
        ...all(content, 'creator').map((each) => textIn(first(each, 'name')) || attribute(each, 'literal')),
    ];
    const headlines = all(content, 'headline');
    const role = (each) => attribute(each, 'role');
    const main = headlines.find((each) => /main/i.test(role(each))) ??
        headlines.find((each) => role(each) === '') ??
        headlines[0];
    const below = headlines.find((each) => each !== main && /sub|deck|second/i.test(role(each)));
    const summary = all(content, 'description').find((each) => /summary|standfirst|^$/.test(attribute(each, 'role')));
    const standfirst = summary ?? below;
    const code = attribute(first(meta, 'pubStatus'), 'qcode', 'uri');
    const name = textIn(first(provider, 'name')) || attribute(provider, 'literal');
    const coded = attribute(provider, 'qcode');
    const others = headlines.filter((each) => each !== main && each !== standfirst);
    return {
        html,
        told: {
            headline: textIn(main) || told.headline,
            standfirst: textIn(standfirst) || told.standfirst,
            lang: attribute(first(content, 'language'), 'tag') || attribute(item, 'xml:lang') || told.lang,
            url: attribute(page, 'href') || told.url,
            authors: creators.filter(Boolean).length
                ? creators.slice(0, all(content, 'by').length || undefined)
                : told.authors,
            publisher: {
                name: name || (told.publisher?.name ?? ''),
                url: attribute(provider, 'uri'),
            },
            published: textIn(first(content, 'contentCreated')) ||
                textIn(first(meta, 'firstCreated')) ||
                told.published ||
                textIn(first(meta, 'versionCreated')),
            updated: textIn(first(content, 'contentModified')) || textIn(first(meta, 'versionCreated')),
            notes: [
                ...(embargo.notes ?? []),
                ...statusNotes(code, statusOf(code)),
                ...(!name && coded
                    ? [`The item names its publisher by a code alone, ${coded}: write its name.`]
                    : []),
                ...others.map((each) => leftOut(`headline “${role(each)}”`, textIn(each))),
                ...toldOf(content, { dateline: 'dateline', creditline: 'credit' }),
                ...toldOf(meta, { edNote: 'note to editors' }),
                ...(told.notes ?? []),
            ],
            status: statusOf(code) ?? embargo.status ?? told.status,
        },
    };
}
function statusOf(code) {
    if (code === '' || /usable$/.test(code))
        return undefined;
    return /cancell?ed$/.test(code) ? 'canceled' : 'withheld';
}
/** The text of an item, of the several forms that it may have the one with most structure. */
function textOf(set) {
    const nitf = first(set, 'nitf');
    if (nitf)
        return readNitf(nitf);
    const page = first(set, 'html');
    const body = first(page, 'body');
    if (body)
        return {
            html: DomUtils.getInnerHTML(body, { xmlMode: true }),
            told: { headline: textIn(first(page, 'title')) },
        };
    const inline = first(set, 'inlineXML');
    if (inline && childrenOf(inline).length > 0)
        return { html: DomUtils.getInnerHTML(inline, { xmlMode: true }), told: {} };
    const data = first(set, 'inlineData');
    const written = data ? DomUtils.textContent(data) : '';
    if (/html/.test(attribute(data, 'contenttype')))
        return { html: written, told: {} };
    return {
        html: textParagraphs(written)
            .map((each) => `<p>${escapeHtml(each)}</p>`)
            .join(''),
        told: {},
    };
}

export { hasText, readNewsItem };
