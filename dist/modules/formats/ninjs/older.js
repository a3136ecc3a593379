import { textOf } from '../common/values.js';
import { isFields } from '../../story/fields.js';

const contentTypes = {
    ...{ text: 'text/plain', html: 'text/html', xhtml: 'application/xhtml+xml', nitf: 'text/vnd.IPTC.NITF' },
};
/** The fields that ninjs 1 and 2 write all small. */
const capitalised = `representationType firstCreated versionCreated contentCreated embargoedUntil pubStatus copyrightHolder
  copyrightNotice usageTerms edNote contentType charCount wordCount contactInfo eventDetails eventStatus
  plannedCoverageStatus startDate endDate expectedStartDate expectedEndDate expectedDuration plannedCoverage infoSources
  altIds trustIndicators rightsInfo digitalSourceType langId linkedRights encodedRights sizeInBytes aspectRatio videoCodec
  frameRate transportProtocol scanType geoJSON postalCode symbolType exclAudience itemCount`.split(/\s+/);
const newer = new Map([
    ...capitalised.map((name) => [name.toLowerCase(), name]),
    ['embargoed', 'embargoedUntil'],
]);
/** Whether an item says that it is of ninjs 1 or 2, whose rules are others than those of ninjs 3. */
const isOlder = ({ standard }) => isFields(standard) && /^[12](?:\.|$)/.test(textOf(standard.version));
/** A value with the names of ninjs 3 in place of the small ones; what has its newer name as well stays. */
function withNewerNames(value) {
    if (Array.isArray(value))
        return value.map(withNewerNames);
    if (!isFields(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => {
        const modern = newer.get(name);
        return [modern && !(modern in value) ? modern : name, withNewerNames(each)];
    }));
}
/**
 * An item of ninjs 1, whose fields have other names, as one of ninjs 3: `headline`, `byline`, `body_…`,
 * `description_…`, and records of associations and renditions where ninjs 3 has lists. What has its newer name stays.
 */
function withNewerFields(item) {
    const { headline, byline, associations, renditions, ...rest } = item;
    const parts = (prefix) => Object.entries(rest).flatMap(([name, value]) => name.startsWith(prefix) && typeof value === 'string'
        ? [{ role: name.slice(prefix.length), contentType: contentTypes[name.slice(prefix.length)], value }]
        : []);
    const [bodies, descriptions] = [parts('body_'), parts('description_')];
    const others = Object.entries(rest).filter(([name, value]) => !/^(?:body|description)_/.test(name) || typeof value !== 'string');
    return {
        ...(typeof headline === 'string' && { headlines: [{ value: headline }] }),
        ...(typeof byline === 'string' && { by: byline }),
        ...(bodies.length > 0 && { bodies }),
        ...(descriptions.length > 0 && { descriptions }),
        ...(associations !== undefined && { associations: named(associations, withNewerFields) }),
        ...(renditions !== undefined && { renditions: named(renditions) }),
        ...Object.fromEntries(others),
    };
}
function named(records, read = (item) => item) {
    if (Array.isArray(records))
        return records.map((each) => (isFields(each) ? read(each) : each));
    if (!isFields(records))
        return records;
    return Object.entries(records).map(([name, each]) => (isFields(each) ? { name, ...read(each) } : each));
}

export { isOlder, withNewerFields, withNewerNames };
