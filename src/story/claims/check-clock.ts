import {parseWhen} from '../dates/when.js';
import type {Finding} from './claim.js';
import type {Grounds} from './text/grounds.js';
import type {ReadText} from './text/read-text.js';
import {isSameTime} from './text/time/clock-times.js';

/** The time of day of a date, against the times that its passage tells. */
export function checkClock(when: string, {sentence, paragraph}: Grounds): Finding[] {
  const [minutes] = clocksOf(when);
  const [other] = sentence.times;
  if (minutes === undefined || !other) return [];
  const isTold = ({times}: ReadText) =>
    times.some((each) => isSameTime(each, {...each, minutes, isEither: false}));
  // What is told at eleven may be of three.
  if (paragraph.some(isTold)) return [];
  const reason = `the passage says “${other.text}”`;
  return [{kind: 'date', grade: 'unsupported', claim: when, reason, nearest: sentence.text}];
}

function clocksOf(when: string): number[] {
  const parsed = parseWhen(when);
  const ends = parsed.kind === 'span' ? [parsed.start, parsed.end] : [parsed];
  return ends.flatMap((end) =>
    typeof end !== 'string' && end.kind === 'time' ? [end.hour * 60 + end.minute] : [],
  );
}
