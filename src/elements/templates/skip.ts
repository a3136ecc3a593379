import {html} from './html.js';
import type {Story} from '../../story/story.js';
import {words} from './label.js';

/** The button past what is long, or repeats the article; it comes hidden, since it needs a script. */
export const skip = (story: Story) =>
  html`<button part="skip" type="button" hidden>${words(story, 'skip')}</button>`;

/** The place it leads to. */
export const skipEnd = html`<span part="end"></span>`;
