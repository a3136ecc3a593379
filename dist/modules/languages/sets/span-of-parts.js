/** One or more of year, month and day, and perhaps a time. */
const whole = /^(?:[^年月日]*[年月日])+(?: .*)?$/;
/** Words a span of dates whose parts are named, as "2031年3月3日～5日": what both share is said once. */
const spanWith = (between) => (start, end) => {
    let shared = '';
    if (whole.test(start)) {
        for (const part of start.match(/[^年月日]*[年月日]/g)) {
            if (!end.startsWith(shared + part))
                break;
            shared += part;
        }
    }
    return start + between + (end.slice(shared.length).trim() || end);
};

export { spanWith };
