import { i as inlineText, a as linkUrl, l as limits, b as plainAddress, c as isProvidersPicture } from './inline-text.js';
import { p as playerOf } from './player.js';
import { t as textOf, l as listOf, w as without } from './losses.js';
import { i as isHtmlText, h as htmlInlines } from './inlines.js';
import { i as isFields } from './command.js';
import { n as namesIn, w as withoutBy } from './byline.js';

/** A picture as schema.org tells of it; a bare number would be no width. */
const picture = ({ url, alt, credit, width, height }) => ({
    ...{ '@type': 'ImageObject', url, description: alt, creditText: credit },
    ...{ width: width && pixels(width), height: height && pixels(height) },
});
const pixels = (value) => ({ '@type': 'QuantitativeValue', value, unitText: 'px' });

/**
 * The things of a JSON-LD document, however it nests them: one, a list, a `@graph`, several scripts of one page. Names
 * are those of schema.org without its prefix; `{"@value": …}` and the like are their values.
 */
class JsonLdGraph {
    things;
    #byId = new Map();
    #referred = new Set();
    constructor(data) {
        this.things = topOf(plain(data), '');
        for (const { fields } of this.things)
            this.#index(fields, 0);
    }
    /** The thing that a value is, or that it refers to by `@id`. */
    thing(value) {
        if (!isFields(value))
            return undefined;
        const isReference = Object.keys(value).every((name) => name === '@id' || name === '@type');
        const known = isReference ? this.#byId.get(textOf(value['@id'])) : undefined;
        if (known)
            this.#referred.add(known);
        return known ?? value;
    }
    /** The things of one of `types`, at the top or as what a page is about. */
    ofType(types) {
        return this.things.filter(({ fields }) => isOfType(fields, types));
    }
    /** The things at the top that nothing read refers to. */
    rest(read) {
        return this.things.filter(({ fields }) => !read.has(fields) && !this.#referred.has(fields));
    }
    #index(value, depth) {
        if (Array.isArray(value))
            for (const each of value)
                this.#index(each, depth);
        if (!isFields(value) || depth > 4)
            return;
        const id = textOf(value['@id']);
        const before = this.#byId.get(id);
        // A reference is no description, and the fullest description counts.
        if (id && Object.keys(value).length > Math.max(2, before ? Object.keys(before).length : 0))
            this.#byId.set(id, value);
        for (const each of Object.values(value))
            if (typeof each === 'object')
                this.#index(each, depth + 1);
    }
}
function topOf(value, path) {
    if (Array.isArray(value))
        return value.flatMap((each, index) => topOf(each, `${path}[${index}]`));
    if (!isFields(value))
        return [];
    const graph = value['@graph'];
    const { '@graph': _, '@context': __, ...fields } = value;
    const own = Object.keys(fields).length > 1 || !graph ? [{ fields, path }] : [];
    const inner = graph === undefined
        ? []
        : topOf(Array.isArray(graph) ? graph : [graph], path ? `${path}.@graph` : '@graph');
    const page = isFields(fields.mainEntity) && '@type' in fields.mainEntity
        ? topOf(fields.mainEntity, path ? `${path}.mainEntity` : 'mainEntity')
        : [];
    return [...own, ...page, ...inner];
}
const prefix = /^(?:https?:\/\/schema\.org\/|schema:)/;
/** A copy with the names of schema.org alone, and with values where there are records of values. */
function plain(value) {
    if (Array.isArray(value))
        return value.flatMap((each) => plain(each));
    if (!isFields(value))
        return value;
    for (const name of ['@value', '@list', '@set'])
        if (name in value)
            return plain(value[name]);
    const named = Object.entries(value).map(([name, each]) => [
        name.replace(prefix, ''),
        name === '@context' ? each : plain(each),
    ]);
    const fields = Object.fromEntries(named);
    // The context of schema.org lets both be written without the sign.
    for (const name of ['type', 'id']) {
        if (typeof fields[name] !== 'string' || `@${name}` in fields)
            continue;
        fields[`@${name}`] = fields[name];
        delete fields[name];
    }
    return fields;
}
/** The types of a thing, such as `NewsArticle`. */
const typesOf = (fields) => listOf(fields['@type']).map((type) => textOf(type).replace(prefix, ''));
const isOfType = (fields, types) => typesOf(fields).some((type) => types.has(type));
/** The words of a value, the first of several. Pages often write HTML where schema.org wants text. */
const wordsOf = (value) => plainText(textOf(listOf(value)[0])).replace(/\s+/g, ' ');
/** A text without the markup that it may be written in; the lines of one that is but escaped stay. */
function plainText(text) {
    if (!isHtmlText(text))
        return text;
    const lines = text.includes('<') ? [text] : text.split('\n');
    return lines.map((line) => inlineText(htmlInlines(line, () => { }))).join('\n');
}
/** A text with the marks and links of the HTML that it may be. */
function inlinesOf(text, onLoss) {
    if (isHtmlText(text))
        return htmlInlines(text, onLoss);
    const words = text.replace(/\s+/g, ' ');
    return words ? [words] : [];
}

/** Persons and organisations: names, records, references, or lists of these. */
function peopleOf(value, path, { graph, losses }) {
    return listOf(value).flatMap((each, index) => {
        const at = Array.isArray(value) ? `${path}[${index}]` : path;
        const fields = graph.thing(each);
        const names = listOf(fields ? fields.name : each)
            .map((written) => withoutBy(wordsOf(written)).slice(0, limits.line))
            .filter(Boolean);
        const [name = ''] = names;
        if (name === '') {
            losses.add(at, 'somebody without a name');
            return [];
        }
        if (!fields)
            return [{ name }];
        // Of several in one record, nobody knows whose the rest of it is.
        if (names.length > 1) {
            losses.others(without(fields, '@type', '@id', 'name'), at, 'it has several names');
            return names.map((each) => ({ name: each }));
        }
        const { jobTitle, url, sameAs, alternateName, image } = fields;
        losses.others(without(fields, '@type', '@id', 'name', 'jobTitle', 'url', 'sameAs', 'alternateName', 'image'), at);
        const role = wordsOf(isFields(jobTitle) ? jobTitle.name : jobTitle);
        const address = [...listOf(url), ...listOf(sameAs)]
            .map((link) => linkUrl(textOf(link)))
            .find((link) => link !== undefined);
        const handle = wordsOf(alternateName);
        const picture = imagesOf(image, `${at}.image`, { graph, losses })[0];
        return [
            {
                name,
                ...(role && { role: role.slice(0, limits.line) }),
                ...(address && { url: address }),
                ...(handle.startsWith('@') && { handle }),
                ...(picture && { image: picture }),
            },
        ];
    });
}
/** The authors, without what a byline has no place for. */
function bylineOf(value, path, context) {
    return peopleOf(value, path, context).flatMap(({ name, role, url, handle, image }, index) => {
        context.losses.others({ alternateName: handle, image }, Array.isArray(value) ? `${path}[${index}]` : path);
        // What is told besides would be of one of several alone.
        if (!role && !url)
            return namesIn(name).map((each) => ({ name: each }));
        return [{ name, ...(role && { role }), ...(url && { url }) }];
    });
}
function publisherOf(value, path, { graph, losses }) {
    const [first, ...more] = listOf(value);
    if (more.length)
        losses.add(path, 'a story has one publisher');
    const fields = graph.thing(first);
    const name = wordsOf(fields ? fields.name : first);
    if (name === '')
        return {};
    if (!fields)
        return { publisher: { name } };
    losses.others(without(fields, '@type', '@id', 'name', 'url'), path);
    const id = textOf(fields['@id']);
    const url = linkUrl(textOf(listOf(fields.url)[0])) ?? (id.includes('#') ? undefined : linkUrl(id));
    return { publisher: { name: name.slice(0, limits.line), ...(url && { url }) } };
}
/** Images: addresses, records, references, or lists of these. */
function imagesOf(value, path, { graph, losses }) {
    return listOf(value).flatMap((each, index) => {
        const at = Array.isArray(value) ? `${path}[${index}]` : path;
        const fields = graph.thing(each) ?? {};
        const written = [each, ...listOf(fields.contentUrl), ...listOf(fields.url), fields['@id']];
        const url = written
            .map((address) => linkUrl(textOf(address).replace(/^\/\//, 'https://')))
            .find((address) => address !== undefined);
        if (url === undefined) {
            losses.add(at, 'a picture without a full address');
            return [];
        }
        const read = [
            '@type',
            '@id',
            'contentUrl',
            'url',
            'description',
            'caption',
            'name',
            'creditText',
            'width',
            'height',
        ];
        losses.others(without(fields, ...read), at);
        const alt = wordsOf(fields.description) || wordsOf(fields.caption) || wordsOf(fields.name);
        const [width, height] = [fields.width, fields.height].map((side) => parseInt(textOf(isFields(side) ? side.value : side), 10));
        const credit = wordsOf(fields.creditText).slice(0, limits.line);
        return [
            {
                ...{ url, alt: alt.slice(0, limits.text) },
                ...(credit && { credit }),
                ...(width > 0 && height > 0 && { width: width, height: height }),
            },
        ];
    });
}

/** What schema.org calls that which a provider plays; of everything else no more is known than that it is on the web. */
const types = {
    video: 'VideoObject',
    audio: 'AudioObject',
    map: 'Map',
    chart: 'WebPage',
    page: 'WebPage',
};
const known = new Set(Object.values(types));
/** Something that can be asked for, as a work about the item that it stands with. */
function embedThing({ url, title, credit, image }) {
    const player = playerOf(url);
    const isMedia = player?.kind === 'video' || player?.kind === 'audio';
    return {
        ...{ '@type': types[player?.kind ?? 'page'], url, name: title, creditText: credit },
        ...(isMedia && { embedUrl: player.frame }),
        ...(image && { thumbnail: picture(image) }),
    };
}
const isEmbed = (thing) => thing !== undefined && isOfType(thing, known);
/** What a work about an item is in a story; undefined where it has no encrypted address. */
function embedOf(thing, path, context) {
    const { losses } = context;
    const frame = textOf(thing.embedUrl);
    const url = plainAddress(textOf(thing.url) || frame)?.href;
    if (!url) {
        losses.add(path, 'left out: a work without an encrypted address (https)');
        return undefined;
    }
    const read = ['@type', '@id', 'url', 'name', 'creditText', 'thumbnail', 'embedUrl'];
    losses.others(without(thing, ...read), path);
    if (frame && frame !== url && frame !== playerOf(url)?.frame)
        losses.add(`${path}.embedUrl`, 'the player is found by the address of the page');
    const [title, credit] = [wordsOf(thing.name), wordsOf(thing.creditText)];
    const [image] = imagesOf(thing.thumbnail, `${path}.thumbnail`, context);
    const isOwn = image && !isProvidersPicture(image.url);
    if (image && !isOwn)
        losses.add(`${path}.thumbnail`, 'on a site of a provider, who would hear of each reader');
    return {
        url,
        ...(title && { title: title.slice(0, limits.line) }),
        ...(credit && { credit: credit.slice(0, limits.line) }),
        ...(isOwn && { image }),
    };
}

export { JsonLdGraph as J, peopleOf as a, inlinesOf as b, imagesOf as c, isOfType as d, embedOf as e, bylineOf as f, publisherOf as g, embedThing as h, isEmbed as i, picture as j, plainText as p, typesOf as t, wordsOf as w };
