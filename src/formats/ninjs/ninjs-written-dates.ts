import {parseWhen} from '../../story/dates/when.js';
import {dateTime} from '../common/iso-date.js';
import type {Losses} from '../common/losses.js';

interface Dates {
  eventDetails?: {dates: Record<string, string>};
}

/** When a part began and ended: as times where those are known, otherwise as precise as they are. */
export function datesItem(
  when: string | undefined,
  end: string | undefined,
  path: string,
  losses: Losses,
): Dates {
  const [from, to = end] = when && parseWhen(when).kind === 'span' ? when.split('/') : [when];
  const dates = {...dateItem(from, 'Start', path, losses), ...dateItem(to, 'End', path, losses)};
  return Object.keys(dates).length > 0 ? {eventDetails: {dates}} : {};
}

function dateItem(
  when: string | undefined,
  side: 'Start' | 'End',
  path: string,
  losses: Losses,
): Record<string, string> {
  if (!when || when === '..') {
    if (when !== undefined) losses.add(path, 'ninjs does not tell that an end is open or unknown');
    return {};
  }
  const time = dateTime(when);
  if (time) {
    if (time.length !== when.length) losses.add(path, 'ninjs tells every time to the second');
    return {[side === 'Start' ? 'startDate' : 'endDate']: time};
  }
  const {kind, approximate, uncertain} = parseWhen(when) as Exclude<
    ReturnType<typeof parseWhen>,
    {kind: 'span'}
  >;
  if (kind === 'years' || kind === 'season') {
    losses.add(path, `${when}: ninjs has no decades and no seasons`);
    return {};
  }
  if (approximate || uncertain) losses.add(path, `${when}: ninjs does not tell how sure a date is`);
  return {
    [`expected${side}Date`]: when
      .replace(/^Y/, '')
      .replace(/[?~%]$/, '')
      .replace(/(?:-XX)+$/, ''),
  };
}
