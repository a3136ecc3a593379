import { copyOrShare } from './copy-or-share.js';
import { skipPast } from './skip-past.js';
import { loadUpdates } from '../updates/load-updates.js';
export { followLink, goToItem } from './go-to-item.js';

/** Does what a button says. */
const press = (button) => (button.value ? copyOrShare(button) : skipPast(button));
/** Marks what changed in a story, with code that only pages need that say `since` or `remember`. */
const markSince = (...told) => loadUpdates().then((updates) => updates.markSince(...told), () => { });

export { markSince, press };
