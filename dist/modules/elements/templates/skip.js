import { html } from './html.js';
import { words } from './label.js';

/** The button past what is long, or repeats the article; it comes hidden, since it needs a script. */
const skip = (story) => html `<button part="skip" type="button" hidden>${words(story, 'skip')}</button>`;
/** The place it leads to. */
const skipEnd = html `<span part="end"></span>`;

export { skip, skipEnd };
