import { toJsonLd } from './json-ld/write.js';
import { fromJsonLd, isJsonLd } from './json-ld/read.js';
import { toNinjs } from './ninjs/write.js';
import { fromNinjs, isNinjs } from './ninjs/read.js';
import { fromTimelineJs, isTimelineJs } from './timelinejs/read.js';
import { fromTimelineJsCsv, isTimelineJsCsv } from './timelinejs/read-csv.js';
import { toTimelineJs } from './timelinejs/write.js';

/** In the order in which data is held against them. */
const foreignFormats = [
    {
        name: 'timelinejs',
        label: 'TimelineJS',
        matches: (data) => isTimelineJs(data) || isTimelineJsCsv(data),
        read: (data, options) => typeof data === 'string' ? fromTimelineJsCsv(data, options) : fromTimelineJs(data, options),
        write: toTimelineJs,
    },
    { name: 'ninjs', label: 'ninjs', matches: isNinjs, read: fromNinjs, write: toNinjs },
    { name: 'json-ld', label: 'schema.org JSON-LD', matches: isJsonLd, read: fromJsonLd, write: toJsonLd },
];

export { foreignFormats };
