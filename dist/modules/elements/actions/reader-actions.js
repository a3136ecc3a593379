import { copyOrShare } from './copy-or-share.js';
import { skipPast } from './skip-past.js';
export { followLink, goToItem } from './go-to-item.js';

/** Does what a button says. */
const press = (button) => (button.value ? copyOrShare(button) : skipPast(button));

export { press };
