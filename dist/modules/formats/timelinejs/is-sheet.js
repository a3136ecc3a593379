/** The sheet alone: Excel writes a line above it that names its separator. */
const withoutHint = (text) => text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '');
/** Whether a text has the looks of a TimelineJS sheet: its first line names a year or a date, and a headline. */
function isTimelineJsCsv(data) {
    if (typeof data !== 'string')
        return false;
    const [first = ''] = withoutHint(data).split(/[\r\n]/, 1);
    return /\byear\b|\bstart date\b/i.test(first) && /\bheadline\b/i.test(first);
}

export { isTimelineJsCsv, withoutHint };
