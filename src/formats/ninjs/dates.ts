import type {TimelineEvent} from '../../story/story.js';
import {isFields, isWritten, textOf} from '../common/values.js';
import type {Fields} from '../common/values.js';
import {isoWhen} from '../common/dates/iso-date.js';
import type {Losses} from '../common/losses.js';

/**
 * When an item begins and ends. Of dates under names that ninjs 3.1 does not have, those that mean the same are read, as
 * IPTC’s own samples have them.
 */
export function ninjsDates(
  {eventDetails}: Fields,
  path: string,
  losses: Losses,
): Pick<TimelineEvent, 'when' | 'end'> {
  if (!isFields(eventDetails)) return {};
  const at = path ? `${path}.eventDetails` : 'eventDetails';
  const {dates, ...others} = eventDetails;
  losses.others(others, at);
  if (!isFields(dates)) return {};
  const {
    startDate,
    expectedStartDate,
    estimatedStartDate,
    endDate,
    expectedEndDate,
    estimatedEndDate,
    ...rest
  } = dates;
  losses.others(rest, `${at}.dates`);
  const first = (written: Fields) => {
    const [found, ...more] = Object.entries(written).filter(([, value]) => isWritten(value));
    for (const [name] of more) losses.add(`${at}.dates.${name}`, `${found![0]} was read`);
    return found && isoWhen(textOf(found[1]), `${at}.dates.${found[0]}`, losses);
  };
  losses.others({estimatedStartDate}, `${at}.dates`, 'read as expectedStartDate');
  losses.others({estimatedEndDate}, `${at}.dates`, 'read as expectedEndDate');
  const when = first({startDate, expectedStartDate, estimatedStartDate});
  const end = first({endDate, expectedEndDate, estimatedEndDate});
  if (end && !when) losses.add(`${at}.dates`, 'an end without a start');
  return {...(when && {when}), ...(when && end && end !== when && {end})};
}
