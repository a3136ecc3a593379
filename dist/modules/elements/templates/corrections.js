import { html } from './html.js';
import { date } from './date.js';
import { label } from '../../languages/labels.js';
import { labelled } from './label.js';

/** When a correction was made, and its text. */
const correction = (story, { date: when, text }) => html `<p part="correction" class="meta"><b>${labelled(story, 'correction', date(story, when))}${label(story, 'colon')}</b>${text}</p>`;
/** The corrections of one item, to stand with it. */
const corrections = (story, { id }) => story.corrections.filter(({ affects }) => affects?.includes(id)).map((entry) => correction(story, entry));

export { correction, corrections };
