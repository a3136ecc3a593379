import { refuseDepth } from '../common/format.js';
import { Refusal } from '../common/refusal.js';
import { isFields } from '../../story/fields.js';
import { articleOf } from './article.js';
import { JsonLdGraph, typesOf, isOfType, wordsOf } from './graph.js';
import { Losses } from '../common/losses.js';

/** What can be the article of a page, the likeliest first. */
const articles = [
    new Set([
        'LiveBlogPosting',
        'NewsArticle',
        'ReportageNewsArticle',
        'AnalysisNewsArticle',
        'BackgroundNewsArticle',
    ]),
    new Set(['OpinionNewsArticle', 'ReviewNewsArticle', 'AskPublicNewsArticle', 'Report', 'SatiricalArticle']),
    new Set([
        'Article',
        'BlogPosting',
        'AdvertiserContentArticle',
        'ScholarlyArticle',
        'TechArticle',
        'SocialMediaPosting',
    ]),
];
/** What a story can be made of where there is no article. */
const parts = new Set(['ItemList', 'Event', 'Quotation', 'NewsEvent', 'PublicationEvent']);
/** Whether data has the looks of JSON-LD: one thing, or the things of all scripts of a page. */
function isJsonLd(data) {
    if (Array.isArray(data))
        return data.length > 0 && data.every(isJsonLd);
    return isFields(data) && ['@context', '@graph', '@type'].some((name) => name in data);
}
/**
 * Structured data of schema.org as a story: a `NewsArticle`, a `LiveBlogPosting` or another article with the lists and
 * quotations that are its parts; where there is no article, an `ItemList`, events or quotations. Names, records,
 * references and lists of these are understood wherever pages write them. Whatever has no home in a story is in
 * `losses`; `parseStory` is still to check the document.
 * @throws {Refusal} where it tells of none of these, of no headline or of no language
 */
function readJsonLd(data, context = {}) {
    refuseDepth(data);
    if (!isJsonLd(data))
        throw new Refusal('format', 'this is not JSON-LD, which has a "@context" and a "@type"');
    const graph = new JsonLdGraph(data);
    const losses = new Losses();
    const main = articles.map((types) => fullest(graph.ofType(types))).find((thing) => thing !== undefined);
    const things = main ? [main] : graph.ofType(parts);
    if (things.length === 0) {
        const types = [...new Set(graph.things.flatMap(({ fields }) => typesOf(fields)))].slice(0, 8).join(', ');
        throw new Refusal('format', `it tells of no article, list, event or quotation${types && `, only of ${types}`}`);
    }
    const thing = main ?? { fields: asParts(things), path: '' };
    const document = articleOf(thing, graph, context, losses);
    for (const { fields, path } of graph.rest(new Set(things.map((each) => each.fields)))) {
        losses.add(path || '@type', `a ${typesOf(fields).join(', ') || 'thing'} is no part of the article`);
    }
    return { document, losses: losses.list() };
}
/** A page may tell of other articles too, in fewer words. */
const fullest = (things) => [...things].sort((a, b) => Object.keys(b.fields).length - Object.keys(a.fields).length)[0];
/** Things without an article as those of one that has nothing else; the first that has a name names it. */
function asParts(things) {
    const named = things.find(({ fields }) => !isOfType(fields, new Set(['Quotation'])) && wordsOf(fields.name))?.fields;
    return {
        headline: named?.name,
        inLanguage: things.map(({ fields }) => fields.inLanguage).find((lang) => lang !== undefined),
        hasPart: things.map(({ fields }) => fields),
    };
}

export { isJsonLd, readJsonLd };
