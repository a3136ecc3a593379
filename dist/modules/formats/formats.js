import { writeJsonLd } from './json-ld/write.js';
import { readJsonLd, isJsonLd } from './json-ld/read.js';
import { writeNinjs } from './ninjs/write.js';
import { readNinjs, isNinjs } from './ninjs/read.js';
import { readTimelineJs, isTimelineJs } from './timelinejs/read.js';
import { isTimelineJsCsv } from './timelinejs/is-sheet.js';
import { readTimelineJsCsv } from './timelinejs/read-csv.js';
import { writeTimelineJs } from './timelinejs/write.js';

/** In the order in which data is held against them. */
const foreignFormats = [
    {
        name: 'timelinejs',
        label: 'TimelineJS',
        matches: (data) => isTimelineJs(data) || isTimelineJsCsv(data),
        read: (data, context) => typeof data === 'string' ? readTimelineJsCsv(data, context) : readTimelineJs(data, context),
        write: writeTimelineJs,
    },
    { name: 'ninjs', label: 'ninjs', matches: isNinjs, read: readNinjs, write: writeNinjs },
    { name: 'json-ld', label: 'schema.org JSON-LD', matches: isJsonLd, read: readJsonLd, write: writeJsonLd },
];
/** The formats as a sentence names them. */
foreignFormats.map(({ label }) => label).join(', ');
/** The format that data have the looks of. */
const formatOf = (data) => foreignFormats.find((each) => each.matches(data));

export { foreignFormats, formatOf };
