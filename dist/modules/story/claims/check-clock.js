import { parseWhen } from '../dates/when.js';
import { isSameTime } from './text/time/clock-times.js';

/** The time of day of a date, against the times that its passage tells. */
function checkClock(when, { sentence, paragraph }) {
    const [minutes] = clocksOf(when);
    const [other] = sentence.times;
    if (minutes === undefined || !other)
        return [];
    const isTold = ({ times }) => times.some((each) => isSameTime(each, { ...each, minutes, isEither: false }));
    // What is told at eleven may be of three.
    if (paragraph.some(isTold))
        return [];
    const reason = `the passage says “${other.text}”`;
    return [{ kind: 'date', grade: 'unsupported', claim: when, reason, nearest: sentence.text }];
}
function clocksOf(when) {
    const parsed = parseWhen(when);
    const ends = parsed.kind === 'span' ? [parsed.start, parsed.end] : [parsed];
    return ends.flatMap((end) => typeof end !== 'string' && end.kind === 'time' ? [end.hour * 60 + end.minute] : []);
}

export { checkClock };
