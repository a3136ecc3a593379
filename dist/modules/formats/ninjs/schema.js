import * as v from 'valibot';
import { fieldOf, isFields } from '../../story/fields.js';

const text = v.string('a text should stand here');
const number = v.number('a number should stand here');
const whole = v.pipe(number, v.integer('a whole number should stand here'));
const uri = v.pipe(text, v.check(isUri, 'no complete address (URI), such as https://example.org/item or urn:example:item'));
const dateTime = v.pipe(text, v.regex(/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/i, 'no date with a time of day and its zone, such as 2031-03-01T09:30:00Z'));
const someDate = v.pipe(text, v.regex(/^-?(?:[1-9]\d*)?\d{4}(?:-(?:1[0-2]|0[1-9])(?:-(?:3[01]|0[1-9]|[12]\d)(?:T(?:2[0-3]|[01]\d):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:2[0-3]|[01]\d):[0-5]\d)?)?)?)?$/, 'no year, month, day or time, such as 2031, 2031-03, 2031-03-01 or 2031-03-01T09:30:00Z'));
function isUri(written) {
    return /^[a-z][a-z\d+.-]*:[^\s"<>\\^`{|}]+$/i.test(written) && !/%(?![\da-f]{2})/i.test(written);
}
const object = v.custom(isFields, 'a record should stand here');
/** A record with these fields and no others, all of them optional but for those that are `required`. */
const record = (entries, ...required) => v.pipe(object, v.strictObject(Object.fromEntries(Object.entries(entries).map(([name, schema]) => [
    name,
    required.includes(name) ? schema : v.optional(schema),
])), ({ expected }) => (expected === 'never' ? 'ninjs has no such field' : 'missing')));
const list = (entry) => v.array(entry, 'a list should stand here');
const either = (one, other) => (fields) => Object.hasOwn(fields, one) !== Object.hasOwn(fields, other);
const oneOf = (entries, one, other) => v.pipe(record(entries), v.check(either(one, other), `one of ${one} and ${other} should stand here`));
const choice = (...values) => v.picklist(values, `one of ${values.join(', ')} should stand here`);
const newsType = choice('text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning');
const pubStatus = choice('usable', 'withheld', 'canceled');
const urgency = v.pipe(whole, v.minValue(1, 'at least 1'), v.maxValue(9, 'at most 9'));
const percent = v.pipe(whole, v.minValue(0, 'at least 0'), v.maxValue(100, 'at most 100'));
const contactInfo = list(oneOf({
    ...{ type: text, role: text, lang: text, name: text, value: text },
    address: record({ lines: list(text), locality: text, area: text, postalCode: text, country: text }),
}, 'value', 'address'));
const concept = { name: text, rel: text, uri, literal: text };
const organisation = record({
    ...concept,
    symbols: list(record({ exchange: text, symbolType: uri, symbol: text })),
    contactInfo,
});
const rendition = record({
    ...{
        name: text,
        href: uri,
        contentType: text,
        title: text,
        width: whole,
        height: whole,
        sizeInBytes: whole,
    },
    ...{ duration: number, format: text, aspectRatio: text, videoCodec: text, frameRate: number },
    ...{ poi: record({ x: whole, y: whole }), transportProtocol: text },
    ...{ scanType: choice('progressive', 'interlaced'), bitrate: text },
}, 'name');
const dates = v.pipe(record({
    ...{ startDate: dateTime, endDate: dateTime, expectedStartDate: someDate, expectedEndDate: someDate },
    expectedDuration: text,
    recurrence: record({
        // The published schema wants it to be a list and a text at once.
        recurrenceDates: v.never('the schema of ninjs lets nothing stand here'),
        recurrenceRules: list(record({
            frequency: choice('secondly', 'minutely', 'hourly', 'daily', 'weekly', 'monthly', 'yearly'),
            ...{ interval: whole, until: dateTime, count: whole },
        })),
    }),
}), v.check((fields) => either('startDate', 'expectedStartDate')(fields) || either('endDate', 'expectedEndDate')(fields), 'one of startDate and expectedStartDate should stand here, or one of endDate and expectedEndDate'));
const words = (more = {}) => list(record({ role: text, contentType: text, ...more, value: text }, 'value'));
const itemFields = {
    ...{ uri, type: newsType, representationType: choice('full', 'partial'), profile: text, version: text },
    ...{ firstCreated: dateTime, versionCreated: dateTime, contentCreated: dateTime, embargoedUntil: dateTime },
    ...{ pubStatus, urgency, copyrightHolder: text, copyrightNotice: text, usageTerms: text, edNote: text },
    ...{
        language: text,
        descriptions: words(),
        bodies: words({ charCount: whole, wordCount: whole }),
        headlines: words(),
    },
    people: list(record({ ...concept, contactInfo })),
    organisations: list(organisation),
    places: list(record({ ...concept, contactInfo, geoJSON: object })),
    subjects: list(record({ ...concept, creator: text, relevance: percent, confidence: percent })),
    events: list(record({ id: text, ...concept })),
    eventDetails: record({ eventStatus: uri, plannedCoverageStatus: uri, dates, organiser: organisation }),
    plannedCoverage: list(record({
        ...{ uri, title: text, pubStatus, type: newsType, dates, edNote: text, urgency, language: text },
        commissioned: record({ by: text, on: dateTime, references: list(record({ name: text, value: text })) }),
        audiences: list(record({ audience: text, significance: whole })),
        ...{ exclAudience: list(text), itemCount: record({ rangeFrom: whole, rangeTo: whole }), wordCount: whole },
        renditions: list(rendition),
    })),
    objects: list(record(concept)),
    infoSources: list(record({ name: text, role: text, uri, literal: text, contactInfo })),
    ...{ title: text, by: text, slugline: text, located: text, renditions: list(rendition) },
    associations: list(v.lazy(() => association)),
    altIds: list(record({ role: text, value: text })),
    trustIndicators: list(record({ role: uri, title: text, href: uri })),
    standard: record({ name: text, version: text, schema: uri }),
    genres: list(record({ name: text, uri: text, literal: text })),
    expires: dateTime,
    rightsInfo: oneOf({ langId: uri, linkedRights: uri, encodedRights: text }, 'linkedRights', 'encodedRights'),
    digitalSourceType: record({ name: text, uri, literal: text }),
};
const association = record({ ...itemFields, name: text, rel: text }, 'name', 'uri');
const item = record(itemFields, 'uri');
/** Where an item is not as ninjs 3.1 wants it, and how. `path` is where the item stands. */
function ninjsFaults(data, path = '') {
    const { issues = [] } = v.safeParse(item, data);
    return issues.map(({ path: keys = [], message }) => {
        const inner = fieldOf(keys.map(({ key }) => key));
        return {
            path: path && inner && !inner.startsWith('[') ? `${path}.${inner}` : path + inner,
            reason: message,
        };
    });
}

export { ninjsFaults };
