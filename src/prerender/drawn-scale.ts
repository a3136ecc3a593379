import type {TemplateResult} from 'lit';
import {html} from '../elements/templates/html.js';
import {langOf} from '../elements/templates/label.js';
import {scaleOf} from '../elements/timeline-strip/scale/domain.js';
import {scaleTemplate} from '../elements/timeline-strip/scale/template.js';
import {label} from '../languages/labels.js';
import type {Story} from '../story/story.js';

let last: {story: Story; scale: ReturnType<typeof scaleOf>} | undefined;

/** Its words take as long as all else of a timeline, which several pages of a build show; kept while these are made, in one task. */
function scaleFor(story: Story) {
  if (last?.story !== story) {
    last = {story, scale: scaleOf(story)};
    queueMicrotask(() => (last = undefined));
  }
  return last.scale;
}

/** The scale of a timeline, as a script draws it in a browser; none where there are no two moments. */
export function drawnScale(story: Story): TemplateResult | undefined {
  const scale = scaleFor(story);
  if (!scale) return undefined;
  const drawn = scaleTemplate(scale, story, label(story, 'goToDate'), langOf(story, 'goToDate'));
  return html`<div part="scale">${drawn}</div>`;
}
