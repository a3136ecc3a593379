import { html, nothing } from '../templates/html.js';
import { inlineText } from '../../story/inline-text.js';
import { corrections } from '../templates/corrections.js';
import { heading } from '../templates/heading.js';
import { inlines } from '../templates/inline.js';
import { words } from '../templates/label.js';
import { legend, passage } from '../templates/passage.js';
import { sectionBody } from '../templates/section-body.js';
import { skipEnd, skip } from '../templates/skip.js';

/** What `<key-points>` shows of a story, if it has any; `level` is that of its heading. */
const keyPointsTemplate = (story, level) => story.keyPoints.length
    ? html `<section part="base" lang=${story.lang} dir=${story.dir}>
        <header>
          ${heading(level, 'label', words(story, 'keyPoints'))}${legend(story, story.keyPoints.filter(hasOwnPassage))}
        </header>
        ${skip(story)}
        <ol part="list" role="list">${story.keyPoints.map((point) => keyPoint(story, point, level + 1))}</ol>
        ${skipEnd}
      </section>`
    : undefined;
/** Whether its words stand elsewhere than in the section that it opens. */
const hasOwnPassage = ({ section, passage }) => !section || passage?.section !== section;
/** A heading that repeats the headline is left out: the page has it. */
function keyPoint(story, point, level) {
    const section = story.sections.find(({ id }) => id === point.section);
    return html `<li part="point" data-item=${point.id}>
    <div>
      ${point.heading.trim() === story.headline.trim() ? nothing : heading(level, 'heading', point.heading)}
      <p part="summary" class=${isOpening(point.summary, section) ? 'opening' : nothing}>${inlines(point.summary)}</p>${hasOwnPassage(point) ? passage(story, point, point.summary) : nothing}
      ${corrections(story, point)}
      ${section ? disclosure(story, section) : nothing}
    </div>
  </li>`;
}
/** Whether a section begins with the very words of its key point. */
function isOpening(summary, section) {
    const [first] = section?.body ?? [];
    return first?.type === 'paragraph' && inlineText(first.text).startsWith(inlineText(summary));
}
const disclosure = (story, section) => html `<details part="section">
    <summary part="section-toggle"><b>${words(story, 'readSection')}</b><b hidden>${words(story, 'closeSection')}</b></summary>
    ${sectionBody(story, section)}
  </details>`;

export { keyPointsTemplate };
