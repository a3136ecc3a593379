import {html} from './html.js';
import type {Correction, Story} from '../../story/story.js';
import {date} from './date.js';
import {label} from '../../languages/labels.js';
import {labelled} from './label.js';

/** When a correction was made, and its text. */
export const correction = (story: Story, {date: when, text}: Correction) =>
  html`<p part="correction" class="meta"><b>${labelled(story, 'correction', date(story, when))}${label(story, 'colon')}</b>${text}</p>`;

/** The corrections of one item, to stand with it. */
export const corrections = (story: Story, {id}: {id: string}) =>
  story.corrections.filter(({affects}) => affects?.includes(id)).map((entry) => correction(story, entry));
