import { textDirection } from '../../story/language/direction.js';
import { Ids } from '../common/ids.js';
import { inlineText } from '../../story/inline-text.js';
import { escapeHtml } from '../html/escape.js';
import { isHtmlText } from '../html/html-text.js';
import { picture } from './picture.js';
import { partsOf, exactly } from './write-items.js';
import { Losses } from '../common/losses.js';

/**
 * A story as schema.org JSON-LD: a `NewsArticle` whose parts are its overview, its key points and its timeline (each a
 * work with an `ItemList` in order) and its quotes (`Quotation`), with `isBasedOn` the address of the words in the article that each
 * rests on. Nothing is in it that the story does not say; what schema.org has no place for is in `losses`.
 */
function writeJsonLd(story) {
    const losses = new Losses();
    const { headline, standfirst, lang, url, publisher, byline, image, corrections } = story;
    const words = (inlines, path) => {
        if (inlines.some((inline) => typeof inline !== 'string'))
            losses.add(path, 'its marks and links: plain text here');
        return inlineText(inlines);
    };
    if (story.dir !== textDirection(lang))
        losses.add('dir', 'schema.org follows the language');
    if (story.changes)
        losses.add('changes', 'schema.org does not tell editions apart');
    const { source, text, reviewed } = story.ai ?? {};
    losses.unless({ ai: source ?? text }, '', {
        ai: 'schema.org has a list of types of its own, which is not written',
    });
    if (reviewed)
        losses.add('ai.reviewed.hash', 'schema.org tells who reviewed it and when, not what');
    const document = {
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        ...(url && { '@id': url, url }),
        identifier: story.id,
        headline,
        description: standfirst,
        inLanguage: lang,
        abstract: story.overview.map(({ text }, index) => words(text, `overview[${index}].text`)).join('\n'),
        author: byline.map(person),
        publisher: publisher && { '@type': 'Organization', ...publisher },
        ...exactly('datePublished', story.published, 'published', losses),
        ...exactly('dateModified', story.updated, 'updated', losses),
        ...exactly('expires', story.expires, 'expires', losses),
        creativeWorkStatus: story.status,
        image: image && picture(image),
        articleBody: bodyOf(story, words, losses),
        correction: corrections.map(({ date, text, affects }, index) => {
            if (affects?.length)
                losses.add(`corrections[${index}].affects`, 'a CorrectionComment names no items');
            return {
                '@type': 'CorrectionComment',
                text,
                ...exactly('datePublished', date, `corrections[${index}].date`, losses),
            };
        }),
        potentialAction: reviewed && {
            ...{ '@type': 'ReviewAction', actionStatus: 'https://schema.org/CompletedActionStatus' },
            agent: { '@type': 'Person', name: reviewed.by, jobTitle: reviewed.role },
            ...exactly('endTime', reviewed.at, 'ai.reviewed.at', losses),
        },
        hasPart: partsOf(story, words, losses),
    };
    return { document: withoutEmpty(withReadable(document)), losses: losses.list() };
}
/** Plain text that would be taken for HTML, as many pages write it here, is escaped as HTML is. */
function withReadable(thing) {
    const texts = new Set([
        ...['headline', 'name', 'description', 'abstract', 'text', 'articleBody', 'jobTitle', 'creditText'],
        'alternateName',
    ]);
    const readable = (value, name) => {
        if (typeof value === 'string')
            return texts.has(name) && isHtmlText(value) ? escapeHtml(value) : value;
        if (Array.isArray(value))
            return value.map((each) => readable(each, name));
        return typeof value === 'object' && value !== null ? withReadable(value) : value;
    };
    return Object.fromEntries(Object.entries(thing).map(([name, value]) => [name, readable(value, name)]));
}
const person = ({ name, role, url }) => ({ '@type': 'Person', name, jobTitle: role, url });
function bodyOf({ sections, quotes, keyPoints }, words, losses) {
    const said = new Map(quotes.map(({ id, passage, text }) => [id, quoteText(text, passage)]));
    const headings = new Set(keyPoints.map(({ heading }) => heading));
    const ids = new Ids();
    return sections
        .flatMap(({ id, heading, body }, section) => {
        if (ids.make(heading ?? 'opening', 'section') !== id)
            losses.add(`sections[${section}].id`, 'not told by articleBody');
        if (heading && !headings.has(heading))
            losses.add(`sections[${section}].heading`, 'a paragraph of articleBody');
        return [
            heading,
            ...body.flatMap((block, index) => {
                const path = `sections[${section}].body[${index}]`;
                if (block.type === 'paragraph')
                    return words(block.text, path);
                losses.add(path, block.type === 'image'
                    ? 'an image: articleBody is text'
                    : `a ${block.type} is paragraphs of articleBody`);
                if (block.type === 'list')
                    return block.items.map((item) => words(item, path));
                return block.type === 'quote' ? (said.get(block.quote) ?? '') : '';
            }),
        ];
    })
        .filter(Boolean)
        .join('\n\n');
}
const quoteText = (text, passage) => passage ? `${passage.prefix ?? ''}${passage.exact}${passage.suffix ?? ''}` : text;
function withoutEmpty(thing) {
    const kept = Object.entries(thing).flatMap(([key, value]) => {
        if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
            return [];
        if (Array.isArray(value))
            return [[key, value.map((each) => cleaned(each))]];
        return [[key, cleaned(value)]];
    });
    return Object.fromEntries(kept);
}
const cleaned = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? withoutEmpty(value) : value;

export { writeJsonLd };
