import { toJsonLd } from './json-ld.js';
import { fromJsonLd, isJsonLd } from './json-ld-import.js';
import { toNinjs } from './ninjs-export.js';
import { fromNinjs, isNinjs } from './ninjs-import.js';
import { fromTimelineJs, isTimelineJs } from './timelinejs.js';
import { fromTimelineJsCsv, isTimelineJsCsv } from './timelinejs-csv.js';
import { toTimelineJs } from './timelinejs-export.js';

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
