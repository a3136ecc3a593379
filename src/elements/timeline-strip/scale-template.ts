import {html, nothing, svg} from '../templates/html.js';
import type {Story} from '../../story/story.js';
import {eventLooks} from './event-looks.js';
import {scaleOf} from './scale.js';

/**
 * How far apart the entries lie, on one scale: a tick for a moment, a bar for what lasts or is known only roughly, a band
 * for an era, and dots beyond the end for what has no date. A picture only; the list below says the same in words.
 * Positions are in paths, since a strict CSP blocks `style`; of 10,000 entries many fall on the same place.
 */
export function scaleRail(story: Story) {
  const scale = scaleOf(story);
  if (!scale) return nothing;
  const [dated, last, room, at] = scale;
  const marks: Record<string, Set<string>> = {};
  const mark = (looks: string, path: string) => (marks[looks] ??= new Set()).add(path);
  mark('axis', `M0 8H${room}`);
  if (room < 1000) mark('undated', `M${room + 40} 8H1000`);
  for (const event of dated) {
    const looks = eventLooks(event);
    const x = at(event.at);
    if (event.until) mark(`${looks} bar`, `M${x} 8H${at(event.until)}`);
    else mark(looks, `M${x} 2v12`);
  }
  return html`<div part="scale" aria-hidden="true">
    <svg viewBox="0 0 1000 16" preserveAspectRatio="none">
      ${Object.entries(marks).map(([looks, paths]) => svg`<path class=${looks} d=${[...paths].join('')} />`)}
    </svg>
    <p><bdi>${story.dates[dated[0]!.when]}</bdi> <bdi>${story.dates[last.end ?? last.when]}</bdi></p>
  </div>`;
}
