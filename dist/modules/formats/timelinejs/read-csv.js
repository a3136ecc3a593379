import Papa from 'papaparse';
import { Refusal } from '../common/refusal.js';
import { readTimelineJs } from './read.js';
import { isTimelineJsCsv, withoutHint } from './is-sheet.js';
import { isDayFirst, isAmbiguous, clockParts, writtenParts } from './written-date.js';

/** More than a timeline has. */
const most = { rows: 20_000, columns: 200 };
/**
 * A sheet for TimelineJS, saved as CSV, as a story: see `fromTimelineJs`. Rows of type `title` and `era` are told apart;
 * losses are told by row and column, the first row being that of the column’s names.
 * @throws {Refusal} where it is no such sheet
 */
function readTimelineJsCsv(text, context) {
    if (!isTimelineJsCsv(text)) {
        throw new Refusal('format', 'this is no TimelineJS sheet, whose first row names the columns Year and Headline');
    }
    const sheet = withoutHint(text);
    const { data, errors } = Papa.parse(sheet, { delimiter: delimiterOf(sheet), preview: most.rows + 1 });
    const [fault] = errors;
    if (fault)
        throw new Refusal('format', `row ${(fault.row ?? 0) + 1} is not CSV: ${fault.message}`);
    const [header = [], ...rows] = data;
    if (data.length > most.rows)
        throw new Refusal('format', `it has more than ${most.rows} rows; make several sheets of it`);
    if (data.some(({ length }) => length > most.columns))
        throw new Refusal('format', `it has more than ${most.columns} columns`);
    const names = header.map(nameOf);
    const slides = { title: undefined, events: [], eras: [] };
    const places = new Map();
    const dated = rows.map((cells) => ['startdate', 'enddate'].flatMap((name) => cells[names.indexOf(name)] ?? []));
    const order = { lang: context.lang ?? 'en', dayFirst: isDayFirst(dated.flat()) };
    const unsure = dated.flatMap((dates, index) => dates.filter(isAmbiguous).map((date) => ({
        path: `row ${index + 2}.date`,
        reason: `${date.trim()}: taken for ${order.dayFirst ? 'day/month, as other rows have it' : 'month/day, as TimelineJS has it'}`,
    })));
    for (const [index, cells] of rows.entries()) {
        if (cells.every((cell) => cell.trim() === ''))
            continue;
        const row = Object.fromEntries(cells.map((cell, column) => [names[column] || `column ${column + 1}`, cell]));
        const slide = slideOf(row, order);
        const type = row.type?.trim().toLowerCase();
        const kind = type === 'era' ? 'eras' : type === 'title' && !slides.title ? 'title' : 'events';
        if (kind === 'title')
            slides.title = slide;
        else
            slides[kind].push(slide);
        places.set(kind === 'title' ? kind : `${kind}[${slides[kind].length - 1}]`, `row ${index + 2}`);
    }
    const { document, losses } = readTimelineJs(slides, context);
    const inRow = (path) => path.replace(/^(?:title|events\[\d+\]|eras\[\d+\])/, (place) => places.get(place) ?? place);
    return { document, losses: [...losses.map((loss) => ({ ...loss, path: inRow(loss.path) })), ...unsure] };
}
/** Which of the signs between columns a sheet has, as its first line shows. */
function delimiterOf(sheet) {
    const [first = ''] = sheet.split(/[\r\n]/, 1);
    const [frequent] = [',', ';', '\t'].sort((a, b) => first.split(b).length - first.split(a).length);
    return frequent;
}
/** `End Year` and `endyear` are one column. */
const nameOf = (header) => header.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const known = [
    ...['year', 'month', 'day', 'time', 'endyear', 'endmonth', 'endday', 'endtime', 'startdate', 'enddate'],
    ...['displaydate', 'headline', 'text', 'media', 'mediacredit', 'mediacaption', 'mediathumbnail', 'type'],
    ...['group', 'tag', 'background', 'alttext', 'alt', 'mediaalt', 'mediaalttext'],
];
function slideOf(row, order) {
    const others = Object.entries(row).filter(([name, value]) => !known.includes(name) && typeof value === 'string');
    const start = {
        ...dateOf(row.startdate, order),
        ...withoutEmpty({ year: whole(row.year), month: whole(row.month), day: whole(row.day) }),
        ...clockOf(row.time),
    };
    const end = {
        ...dateOf(row.enddate, order),
        ...withoutEmpty({ year: whole(row.endyear), month: whole(row.endmonth), day: whole(row.endday) }),
        ...clockOf(row.endtime),
    };
    return {
        ...(Object.keys(start).length && { start_date: start }),
        ...(Object.keys(end).length && { end_date: end }),
        display_date: row.displaydate,
        text: { headline: row.headline, text: row.text },
        media: {
            url: row.media,
            alt: row.alttext ?? row.mediaalttext ?? row.mediaalt ?? row.alt,
            credit: row.mediacredit,
            caption: row.mediacaption,
            thumbnail: row.mediathumbnail,
        },
        group: row.group,
        tag: row.tag,
        background: row.background,
        ...Object.fromEntries(others),
    };
}
/** Spreadsheets write 1,066 for the year 1066. */
const whole = (text = '') => text.replace(/[\s,]+/g, '');
const withoutEmpty = (parts) => Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== ''));
function dateOf(text = '', { lang, dayFirst }) {
    if (text.trim() === '')
        return {};
    return writtenParts(text, lang, { dayFirst }) ?? { year: text.trim() };
}
function clockOf(text = '') {
    return text.trim() === '' ? {} : (clockParts(text) ?? { hour: text.trim() });
}

export { readTimelineJsCsv };
