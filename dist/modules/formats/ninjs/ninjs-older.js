import { isFields } from '../../story/fields.js';

const contentTypes = {
    ...{ text: 'text/plain', html: 'text/html', xhtml: 'application/xhtml+xml', nitf: 'text/vnd.IPTC.NITF' },
};
/**
 * An item of ninjs 1, whose fields have other names, as one of ninjs 3: `headline`, `byline`, `body_…`,
 * `description_…`, and records of associations and renditions where ninjs 3 has lists. What has its newer name stays.
 */
function fromOlderNinjs(item) {
    const { headline, byline, associations, renditions, ...rest } = item;
    const parts = (prefix) => Object.entries(rest).flatMap(([name, value]) => name.startsWith(prefix) && typeof value === 'string'
        ? [{ role: name.slice(prefix.length), contentType: contentTypes[name.slice(prefix.length)], value }]
        : []);
    const [bodies, descriptions] = [parts('body_'), parts('description_')];
    const newer = Object.entries(rest).filter(([name, value]) => !/^(?:body|description)_/.test(name) || typeof value !== 'string');
    return {
        ...(typeof headline === 'string' && { headlines: [{ value: headline }] }),
        ...(typeof byline === 'string' && { by: byline }),
        ...(bodies.length > 0 && { bodies }),
        ...(descriptions.length > 0 && { descriptions }),
        ...(associations !== undefined && { associations: named(associations, fromOlderNinjs) }),
        ...(renditions !== undefined && { renditions: named(renditions) }),
        ...Object.fromEntries(newer),
    };
}
function named(records, read = (item) => item) {
    if (Array.isArray(records))
        return records.map((each) => (isFields(each) ? read(each) : each));
    if (!isFields(records))
        return records;
    return Object.entries(records).map(([name, each]) => (isFields(each) ? { name, ...read(each) } : each));
}

export { fromOlderNinjs };
