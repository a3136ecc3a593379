import {html, nothing} from 'lit';
import type {Passage, Story} from '../story/story.js';
import {labels} from './labels.js';
import {link} from './link.js';

/** "Where does the article say that?": the words, marked, in the paragraph around them, behind a quiet disclosure. */
export function passage(story: Story, {passage}: {passage?: Passage | undefined}) {
  if (!passage) return nothing;
  const {exact, prefix = '', suffix = ''} = passage;
  const heading = story.sections.find((section) => section.id === passage.section)?.heading;
  return html`<details part="passage" class="passage">
    <summary part="passage-toggle">${labels.inArticle}</summary>
    <blockquote part="passage-text"><p>${/^\s/.test(prefix) ? '…' : ''}${prefix}<mark part="mark">${exact}</mark>${suffix}${/\s$/.test(suffix) ? '…' : ''}</p></blockquote>
    ${heading && html`<p class="meta">${link(passage.url, heading)}</p>`}
  </details>`;
}
