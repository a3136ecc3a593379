import { namesIn } from '../common/byline.js';
import { isElsewhere } from './head/shown-authors.js';
import { isoWhen } from '../common/dates/iso-date.js';
import { Losses } from '../common/losses.js';
import { mastheadsOf, partsOf } from './head/mastheads.js';
import { linkUrl } from '../../story/link-url.js';

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
            return [...new Set(named.flatMap(namesIn))];
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

export { metadataOf };
