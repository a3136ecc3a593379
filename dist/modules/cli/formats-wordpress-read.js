import { w as words, a as articleOfHtml, i as isCut } from './source-article.js';
import { l as listOf, t as textOf } from './losses.js';
import { i as isFields, R as Refusal } from './command.js';
import { c as classicHtml } from './classic.js';

/** The posts of WordPress, whose text is under `content.rendered`. */
const readWordPress = (data) => listOf(data)
    .filter(isFields)
    .map((post) => ({ title: renderedOf(post.title), url: textOf(post.link), read: () => articleOf(post) }));
const htmlOf = (value) => isFields(value) ? textOf(value.rendered) || textOf(value.raw) : textOf(value);
const renderedOf = (value) => words(htmlOf(value));
function articleOf(post) {
    const lost = [];
    const onLoss = (reason) => lost.push(`Of the text: ${reason}.`);
    const isRaw = isFields(post.content) && !textOf(post.content.rendered);
    const html = classicHtml(htmlOf(post.content), onLoss, { isShown: !isRaw });
    const title = renderedOf(post.title);
    if (!words(html) || (isFields(post.content) && post.content.protected === true))
        throw new Refusal('excerpt', `“${title}” is in it without its text; save its page and draft from that`);
    const embedded = isFields(post._embedded) ? post._embedded : {};
    const authors = listOf(embedded.author)
        .map((each) => (isFields(each) ? textOf(each.name) : ''))
        .filter(Boolean);
    const status = textOf(post.status);
    const isShown = status === '' || status === 'publish';
    const excerpt = renderedOf(post.excerpt);
    const embeddedMedia = listOf(embedded['wp:featuredmedia']).find(isFields);
    const picture = embeddedMedia && textOf(embeddedMedia.source_url);
    return articleOfHtml(html, {
        ...{ headline: title, url: textOf(post.link), authors },
        standfirst: isCut(excerpt) ? '' : excerpt,
        lang: textOf(post.lang),
        published: timeOf(post.date_gmt, post.date),
        updated: timeOf(post.modified_gmt, post.modified),
        status: isShown ? undefined : 'withheld',
        image: picture ? { url: picture, alt: textOf(embeddedMedia.alt_text) } : undefined,
        notes: [
            ...lost,
            ...(authors.length === 0 && post.author
                ? [
                    `WordPress names its author by number alone, ${textOf(post.author)}: write the byline, or ask it with “_embed”.`,
                ]
                : []),
            ...(isShown
                ? []
                : [`WordPress says that its status is “${status}”: it is withheld until its status says otherwise.`]),
            ...(isCut(words(html))
                ? ['The text ends as if it were cut off: see that it is the whole article.']
                : []),
        ],
    });
}
/** A time in UTC, which WordPress writes without saying so; its other one is of the clocks of the site. */
function timeOf(utc, local) {
    const written = textOf(utc);
    if (/^[1-9]\d{3}-/.test(written))
        return /(?:Z|[+-]\d\d:\d\d)$/.test(written) ? written : `${written}Z`;
    return /^[1-9]\d{3}-/.test(textOf(local)) ? textOf(local) : '';
}

export { readWordPress };
