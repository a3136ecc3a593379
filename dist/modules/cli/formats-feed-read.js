import { parseFeed } from 'feedsmith';
import { a as linkUrl } from './inline-text.js';
import { w as words, i as isCut, a as articleOfHtml } from './source-article.js';
import { l as listOf, t as textOf } from './losses.js';
import { r as refuseEntities } from './own-entities.js';
import { R as Refusal, i as isFields } from './command.js';
import { e as escapeHtml } from './escape.js';
import { i as isHtmlText } from './inlines.js';
import { Parser } from 'htmlparser2';
import { c as classicHtml } from './classic.js';

const fields = {
    'wp:status': 'status',
    'wp:post_type': 'type',
    'excerpt:encoded': 'excerpt',
    'wp:post_date_gmt': 'published',
    'wp:post_modified_gmt': 'updated',
};
/**
 * The posts of a file that WordPress exported, one for each item of the feed that it is, and what readers call those who log
 * in by a name; none of any other feed.
 */
function exportedPosts(xml) {
    const names = new Map();
    if (!/<wp:wxr_version\b/.test(xml))
        return { posts: [], names };
    const posts = [];
    let author;
    let said = '';
    let field;
    const parser = new Parser({
        onopentag(name) {
            if (name === 'item')
                posts.push({ status: '', type: '', excerpt: '', published: '', updated: '' });
            if (name === 'wp:author')
                author = {};
            said = '';
            field = posts.length > 0 ? fields[name] : undefined;
        },
        onclosetag(name) {
            if (author)
                author[name] = said.trim();
            if (author && name === 'wp:author') {
                names.set(author['wp:author_login'] ?? '', author['wp:author_display_name'] ?? '');
                author = undefined;
            }
            if (fields[name])
                field = undefined;
        },
        ontext(words) {
            said += words;
            const post = posts.at(-1);
            if (post && field)
                post[field] += words.trim();
        },
    }, { xmlMode: true, decodeEntities: true });
    parser.end(xml);
    // What was never published has no date there, written with zeros.
    const utc = (date) => (/^[1-9]/.test(date) ? `${date.replace(' ', 'T')}Z` : '');
    const dated = posts.map((post) => ({ ...post, published: utc(post.published), updated: utc(post.updated) }));
    return { posts: dated, names };
}

/** More than a feed has that anyone reads. */
const mostItems = 2_000;
/** A text that a feed calls a summary may be the whole article. */
const longSummary = 800;
/**
 * The articles of a feed: RSS, Atom, RSS 1.0, JSON Feed, or what WordPress exports.
 * @throws {Refusal} where it is no feed or holds nothing
 */
function readFeed(text) {
    if (!/^\s*[{[]/.test(text))
        refuseEntities(text);
    let parsed;
    try {
        parsed = parseFeed(text);
    }
    catch (error) {
        throw new Refusal('format', `it is no feed that can be read: ${error.message}`);
    }
    const feed = isFields(parsed.feed) ? parsed.feed : {};
    const written = listOf(feed.items ?? feed.entries).filter(isFields);
    if (written.length > mostItems)
        throw new Refusal('too-long', `it has more than ${mostItems} articles; export fewer of them`);
    const { posts, names } = exportedPosts(text);
    const items = written.flatMap((item, index) => {
        const post = posts[index];
        // Menus, pictures and styles are exported as posts, too.
        if (post && !/^(?:post|page|article|news|)$/.test(post.type))
            return [];
        const title = words(valueOf(item.title));
        const url = addressOf(item);
        return [{ title, url, read: () => articleOf(item, { title, url, post, names }, feed) }];
    });
    if (items.length === 0)
        throw new Refusal('no-article', 'it is a feed without an article');
    return items;
}
const valueOf = (value) => textOf(isFields(value) ? (value.value ?? value.encoded) : value);
function addressOf({ link, url, links, guid, id }) {
    const listed = listOf(links).filter(isFields);
    const page = listed.find(({ rel }) => rel === undefined || rel === 'alternate');
    return [url, link, page?.href, isFields(guid) ? guid.value : guid, id]
        .map((each) => linkUrl(textOf(each)))
        .find(Boolean);
}
function articleOf(item, { title, url, post, names }, feed) {
    const summary = valueOf(item.summary) || valueOf(item.description);
    const content = valueOf(item.content) || textOf(item.content_html) || textOf(item.content_text);
    const lost = [];
    const html = post
        ? classicHtml(content, (reason) => lost.push(`Of the text: ${reason}.`))
        : isHtmlText(content) || content === ''
            ? content
            : paragraphsOf(content);
    const isWhole = summary.length > longSummary && !isCut(words(summary));
    if (!html && !isWhole) {
        const where = url ? `save the page ${url} and draft from that` : 'draft from its page';
        throw new Refusal('excerpt', `“${title}” is in it as an excerpt only, without its text; ${where}`);
    }
    const told = {
        headline: title,
        standfirst: post?.excerpt || (html ? summary : ''),
        lang: textOf(item.language) || langOf(item) || textOf(feed.language) || langOf(feed),
        url,
        publisher: { name: valueOf(feed.title), url: textOf(feed.link) || textOf(feed.home_page_url) },
        authors: authorsOf(item).map((login) => names.get(login) || login),
        published: post?.published || dateOf(item, 'pubDate', 'published', 'date_published') || dcDate(item),
        updated: post?.updated || dateOf(item, 'updated', 'date_modified'),
        status: post && post.status !== 'publish' && post.status !== '' ? 'withheld' : undefined,
        notes: [
            ...lost,
            ...(html ? [] : ['The feed calls the text a summary; see that it is the whole article.']),
            ...(isCut(words(html))
                ? ['The text ends as if it were cut off: see that it is the whole article.']
                : []),
            ...(post && post.status !== 'publish' && post.status !== ''
                ? [
                    `WordPress says that its status is “${post.status}”: it is withheld until its status says otherwise.`,
                ]
                : []),
        ],
    };
    const notes = [...(told.notes ?? [])];
    const body = withoutPointer(html || summary, { title, site: valueOf(feed.title) }, notes);
    return articleOfHtml(body, { ...told, notes });
}
/** WordPress ends what it sends to feeds with a sentence that leads to the post: its title, and its site. */
function withoutPointer(html, { title, site }, notes) {
    const [last = ''] = /<p\b[^<>]*>(?:(?!<p\b)[^])*<\/p>\s*$/.exec(html) ?? [];
    const said = words(last);
    const isPointer = title !== '' &&
        site !== '' &&
        said.includes(title) &&
        said.includes(site) &&
        said.length < title.length + site.length + 60;
    if (!isPointer || last.length === html.trim().length)
        return html;
    notes.push(`What the feed says of itself below the text was left out: “${said}”.`);
    return html.slice(0, html.lastIndexOf(last));
}
const dateOf = (item, ...names) => names.map((name) => textOf(item[name])).find(Boolean);
const langOf = ({ dc, xml }) => (isFields(xml) ? textOf(xml.lang) : '') ||
    (isFields(dc) ? textOf(listOf(dc.languages ?? dc.language)[0]) : '');
const dcDate = ({ dc }) => (isFields(dc) ? textOf(listOf(dc.dates ?? dc.date)[0]) : '');
function authorsOf({ authors, author, dc }) {
    const named = [...listOf(authors), ...listOf(author)].map((each) => 
    // RSS wants an address of mail, with the name in brackets.
    (isFields(each) ? textOf(each.name) : textOf(each)).replace(/^\S+@\S+\s*\((.+)\)$/, '$1'));
    const creators = isFields(dc) ? listOf(dc.creators ?? dc.creator).map(textOf) : [];
    return [...new Set((creators.length ? creators : named).filter((name) => name && !/^\S+@\S+$/.test(name)))];
}
/** Plain text as HTML, a paragraph for each that a blank line ends. */
const paragraphsOf = (text) => text
    .split(/\n\s*\n/)
    .filter((each) => each.trim())
    .map((each) => `<p>${escapeHtml(each)}</p>`)
    .join('');

export { readFeed };
