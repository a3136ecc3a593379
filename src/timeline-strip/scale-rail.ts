import {html, nothing, svg} from 'lit';
import type {Story, TimelineEvent} from '../story/story.js';

type Dated = TimelineEvent & {when: string; at: number};

/** Room for the entries without a date, at the end of the rail, in percent of its length. */
const undatedRoom = 16;

/**
 * How far apart the events lie: a tick each on one scale, and beyond a dashed line those without a date. A picture
 * only; the list below says the same in words. Positions are SVG attributes, since a strict CSP blocks `style`.
 */
export function scaleRail(story: Story) {
  const dated = story.timeline.filter((event): event is Dated => event.at !== undefined);
  const first = dated[0];
  const last = dated.at(-1);
  if (!first || !last) return nothing;
  const length = last.at - first.at;
  if (!(length > 0)) return nothing;

  const undated = story.timeline.filter((event) => event.at === undefined);
  const end = undated.length ? 100 - undatedRoom : 100;
  const at = (x: number) => `${+(story.dir === 'rtl' ? 100 - x : x).toFixed(2)}%`;
  const tick = (event: Dated) => {
    const x = at(((event.at - first.at) / length) * end);
    return svg`<line class=${event.status ?? 'happened'} x1=${x} x2=${x} y1="2" y2="14"/>`;
  };
  const ring = (_: TimelineEvent, index: number) =>
    svg`<circle cx=${at(end + ((index + 1) / (undated.length + 1)) * undatedRoom)} cy="8" r="3.5"/>`;
  const line = (from: number, to: number) => svg`<line x1=${at(from)} x2=${at(to)} y1="8" y2="8"/>`;
  return html`<svg part="scale" width="100%" height="36" aria-hidden="true">
    ${line(0, end)}<g class="undated">${line(end, 100)}</g>${dated.map(tick)}${undated.map(ring)}
    <text x=${at(0)} y="32">${story.dates[first.when]}</text>
    <text x=${at(end)} y="32" text-anchor="end">${story.dates[last.when]}</text>
  </svg>`;
}
