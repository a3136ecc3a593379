import '../../story/story.js';
import { linkUrl } from '../../story/link-url.js';
import { namesIn, withoutBy } from '../common/byline.js';
import { listOf, textOf, without } from '../common/values.js';
import { wordsOf } from './graph.js';
import { isFields } from '../../story/fields.js';
import { limits } from '../../story/schema/limits.js';

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

export { bylineOf, imagesOf, peopleOf, publisherOf };
