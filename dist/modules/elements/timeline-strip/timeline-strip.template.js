import { nothing, html } from '../templates/html.js';
import { heading } from '../templates/heading.js';
import { label } from '../../languages/labels.js';
import { words, langOf } from '../templates/label.js';
import { legend } from '../templates/passage.js';
import { skipEnd, skip } from '../templates/skip.js';
import { hasFilter, hasScale } from './needs-more.js';
import { timelineEvent } from './timeline-event.js';

/** Where it is narrow, a list of more entries shows a few and folds the rest away. */
const unfolded = 8;
const beside = 5;
/**
 * What `<timeline-strip>` shows of a story, if it has a timeline; `level` is that of its heading, `shown` how many entries
 * are in it, `start` the place of the one that it begins with. A filter and a scale are pictures of the list: their places
 * are kept for the script that draws them, if the scale is not `drawn` already.
 */
function timelineTemplate(story, level, shown, start = 0, drawn) {
    const { timeline } = story;
    const { length } = timeline;
    if (!length)
        return undefined;
    const isFolded = length > unfolded;
    const from = isFolded && shown >= length ? Math.max(0, Math.min(start, length - beside)) : 0;
    const to = isFolded ? from + beside : length;
    const list = (first, end) => html `<ol part="list" role="list" start=${first ? first + 1 : nothing}>${timeline.slice(first, Math.min(end, shown)).map((event) => timelineEvent(story, event, level + 1))}</ol>`;
    const fold = (name, first, end) => html `<details part="more"><summary part="more-toggle">${words(story, name, label(story, name).replace('{}', `${end - first}`))}</summary>${list(first, end)}</details>`;
    return html `<section part="base" lang=${story.lang} dir=${story.dir}>
    ${skip(story)}
    <header>
      ${heading(level, 'label', words(story, 'timeline'))}${legend(story, timeline)}
      <div class="buttons" lang=${langOf(story, 'next')} hidden>
        <button part="previous" type="button" aria-label=${label(story, 'previous')}></button>
        <button part="next" type="button" aria-label=${label(story, 'next')}></button>
      </div>
    </header>
    ${hasFilter(timeline) ? html `<div part="filter"></div>` : nothing}
    ${drawn ?? (hasScale(timeline) ? html `<div part="scale"></div>` : nothing)}
    <div part="strip" role="group" aria-label=${label(story, 'timeline')}>${from ? fold('showEarlier', 0, from) : nothing}${list(from, to)}${to < length ? fold('showMore', to, length) : nothing}</div>
    ${skipEnd}
  </section>`;
}

export { timelineTemplate };
