import { w as words, a as articleOfHtml } from './source-article.js';
import { R as Refusal } from './command.js';
import { parseDocument, DomUtils, ElementType } from 'htmlparser2';
import { r as refuseEntities } from './own-entities.js';
import { t as textParagraphs } from './sections.js';
import { e as escapeHtml } from './escape.js';

/** More than any news item has. */
const mostElements = 50_000;
/** The name of an element without the prefix of its namespace. */
const nameOf = ({ name }) => name.replace(/^[^:]*:/, '');
/**
 * The root of an XML document; nothing it refers to is loaded.
 * @throws {Refusal} where it declares entities, or is too large
 */
function rootOf(xml) {
    refuseEntities(xml);
    if ((xml.match(/<\w/g)?.length ?? 0) > mostElements)
        throw new Refusal('too-long', `it has more than ${mostElements} elements; export one article alone`);
    const document = parseDocument(xml, { xmlMode: true, decodeEntities: true });
    const root = childrenOf(document)[0];
    if (!root)
        throw new Refusal('format', 'it is XML without an element');
    return root;
}
const childrenOf = (parent) => parent.children.filter((node) => node.type === ElementType.Tag);
/** The first element below, at any depth, of one of these names, those named first before others. */
function first(parent, ...names) {
    if (!parent)
        return undefined;
    const below = DomUtils.findAll(() => true, parent.children);
    return names.map((name) => below.find((each) => nameOf(each) === name)).find(Boolean);
}
/** The elements below, at any depth, of that name. */
const all = (parent, name) => parent ? DomUtils.findAll((each) => nameOf(each) === name, parent.children) : [];
/** The words of an element, with one space between them. */
const textIn = (element) => element ? DomUtils.textContent(element).replace(/\s+/g, ' ').trim() : '';
/** The value of an attribute, with or without a prefix. */
const attribute = (element, ...names) => names.map((name) => element?.attribs[name]?.trim()).find(Boolean) ?? '';

/** What elements of NITF are in HTML; others of running text are their words. */
const tags = {
    ...{
        p: 'p',
        hl1: 'h1',
        hl2: 'h2',
        bq: 'blockquote',
        ul: 'ul',
        ol: 'ol',
        li: 'li',
        em: 'em',
        strong: 'strong',
    },
    ...{ a: 'a', q: 'q', br: 'br', sub: 'sub', sup: 'sup', table: 'table', pre: 'pre', dl: 'dl', credit: 'cite' },
};
/** What a document of NITF tells, and its text as HTML. */
function readNitf(root) {
    const head = first(root, 'body.head');
    const data = first(root, 'docdata');
    const content = first(root, 'body.content');
    const issued = first(data, 'date.issue') ?? first(data, 'date.release');
    const authors = all(head, 'byline').map((byline) => textIn(first(byline, 'person')) || ownText(byline));
    const release = attribute(first(data, 'date.release'), 'norm');
    const [standfirst = '', ...others] = [first(head, 'abstract'), ...all(head, 'hl2')]
        .map(textIn)
        .filter(Boolean);
    const end = first(root, 'body.end');
    const embargo = embargoOf(dateOf(release));
    const managed = attribute(data, 'management-status');
    return {
        html: [
            ...(content ? childrenOf(content).map(htmlOf) : []),
            ...all(end, 'tagline').map((tagline) => `<p>${escapeHtml(textIn(tagline))}</p>`),
        ].join(''),
        told: {
            headline: textIn(first(head, 'hl1')) || textIn(first(root, 'title')),
            standfirst,
            authors,
            lang: attribute(first(root, 'body'), 'xml:lang', 'lang') || attribute(root, 'xml:lang', 'lang'),
            published: dateOf(attribute(issued, 'norm')) || dateOf(attribute(first(head, 'story.date'), 'norm')),
            url: attribute(first(data, 'du-key'), 'url') || attribute(first(root, 'pubdata'), 'ex-ref'),
            publisher: { name: textIn(first(head, 'distributor')) },
            ...embargo,
            status: statusOf$1(managed) ?? embargo.status,
            notes: [
                ...(embargo.notes ?? []),
                ...statusNotes(managed, statusOf$1(managed)),
                ...others.map((words) => leftOut('second headline', words)),
                ...toldOf(head, { dateline: 'dateline', byttl: 'title of its author', note: 'note' }),
                ...toldOf(end, { bibliography: 'bibliography' }),
                ...all(data, 'ed-msg').map((each) => leftOut('message to editors', attribute(each, 'info') || textIn(each))),
            ],
        },
    };
}
/** A byline without what it says of the person besides the name. */
const ownText = (byline) => {
    const title = textIn(first(byline, 'byttl'));
    return textIn(byline).replace(title, '').trim();
};
/** NITF writes 20310303T090000Z, and +0100. */
function dateOf(norm) {
    const [, year, month, day, time, zone = ''] = /^(\d{4})(\d\d)(\d\d)(?:T(\d{4}(?:\d\d)?)(Z|[+-]\d{4})?)?$/.exec(norm) ?? [];
    if (!year)
        return norm;
    const date = `${year}-${month}-${day}`;
    return time ? `${date}T${time.match(/\d\d/g).join(':')}${zone.replace(/(\d\d)(\d\d)$/, '$1:$2')}` : date;
}
function statusOf$1(written) {
    if (written === '' || written === 'usable')
        return undefined;
    return written === 'canceled' ? 'canceled' : 'withheld';
}
/** What an editor is told of an item that readers must not be shown. */
const statusNotes = (written, status) => status
    ? [
        `The item says that its status is “${written}”: its story shows readers nothing until its status says otherwise.`,
    ]
    : [];
/** What an editor is told of something that an item has and an article file has no place for. */
const leftOut = (what, words) => `The item’s ${what} was left out: “${words}”.`;
/** What is left out of an element, by the names of what is in it. */
const toldOf = (within, names) => Object.entries(names).flatMap(([name, what]) => all(within, name)
    .map(textIn)
    .filter(Boolean)
    .map((words) => leftOut(what, words)));
/** What is to be told of a time before which nothing may be published. */
function embargoOf(until) {
    if (until === '' || Date.parse(until) <= Date.now())
        return {};
    return {
        status: 'withheld',
        notes: [`Do not publish before ${until}: it is withheld until its status says otherwise.`],
    };
}
function htmlOf(element) {
    const name = nameOf(element);
    if (name === 'media')
        return mediaHtml(element);
    const inner = element.children
        .map((node) => {
        if (node.type === ElementType.Text)
            return escapeHtml(node.data);
        return node.type === ElementType.Tag ? htmlOf(node) : '';
    })
        .join('');
    const tag = tags[name];
    if (!tag)
        return inner;
    const href = tag === 'a' ? ` href="${escapeHtml(attribute(element, 'href'))}"` : '';
    return tag === 'br' ? '<br>' : `<${tag}${href}>${inner}</${tag}>`;
}
function mediaHtml(media) {
    const reference = first(media, 'media-reference');
    const alt = attribute(reference, 'alternate-text');
    const caption = textIn(first(media, 'media-caption'));
    return `<figure><img src="${escapeHtml(attribute(reference, 'source'))}" alt="${escapeHtml(alt)}"><figcaption>${escapeHtml(caption)}</figcaption></figure>`;
}

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

/**
 * The articles of an XML document of IPTC: NITF, an item of NewsML-G2, or a message with several.
 * @throws {Refusal} where it is none of these, or without a text
 */
function readNewsXml(xml) {
    const root = rootOf(xml);
    const items = nameOf(root) === 'newsMessage' ? all(root, 'newsItem') : [root];
    const isText = (item) => nameOf(item) === 'nitf' || hasText(item);
    const besides = items
        .filter((item) => !isText(item))
        .map((item) => leftOut('neighbour, which is no text,', textIn(first(item, 'headline')) || attribute(item, 'guid')));
    const read = items
        .filter(isText)
        .map((item) => (nameOf(item) === 'nitf' ? readNitf(item) : readNewsItem(item)));
    if (read.length === 0)
        throw new Refusal('no-article', 'it holds no text: pictures, packages and concepts are no articles');
    return read.map(({ html, told }) => ({
        title: told.headline ?? '',
        url: told.url,
        read() {
            if (words(html.replace(/<[^>]*>/g, ' ')) === '')
                throw new Refusal('excerpt', `“${told.headline}” is in it without its text; export it with its content`);
            return articleOfHtml(html, { ...told, notes: [...(told.notes ?? []), ...besides] });
        },
    }));
}

export { readNewsXml };
