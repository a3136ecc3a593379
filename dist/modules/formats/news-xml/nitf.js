import { ElementType } from 'htmlparser2';
import { escapeHtml } from '../html/escape.js';
import { first, all, textIn, attribute, childrenOf, nameOf } from './element.js';

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
            status: statusOf(managed) ?? embargo.status,
            notes: [
                ...(embargo.notes ?? []),
                ...statusNotes(managed, statusOf(managed)),
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
function statusOf(written) {
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

export { embargoOf, leftOut, readNitf, statusNotes, toldOf };
