import { html } from '../templates/html.js';
import { heading } from '../templates/heading.js';
import { label } from '../../languages/labels.js';
import { words, langOf } from '../templates/label.js';
import { skipEnd, skip } from '../templates/skip.js';
import { scaleRail } from './scale-rail.js';
import { timelineEvent } from './timeline-event.js';

/**
 * What `<timeline-strip>` shows of a story, if it has a timeline; `level` is that of its heading, `most` how many entries
 * are in it.
 */
const timelineTemplate = (story, level, shown) => story.timeline.length
    ? html `<section part="base" lang=${story.lang} dir=${story.dir}>
        <header>
          ${heading(level, 'label', words(story, 'timeline'))}
          <div class="buttons" lang=${langOf(story, 'next')} hidden>
            <button part="previous" type="button" aria-label=${label(story, 'previous')}></button>
            <button part="next" type="button" aria-label=${label(story, 'next')}></button>
          </div>
        </header>
        ${skip(story)}
        ${scaleRail(story)}
        <div part="strip" role="group" aria-label=${label(story, 'timeline')}>
          <ol part="list" role="list">${story.timeline.slice(0, shown).map((event) => timelineEvent(story, event, level + 1))}</ol>
        </div>
        ${skipEnd}
      </section>`
    : undefined;

export { timelineTemplate };
