import {copyOrShare} from './copy-or-share.js';
import {skipPast} from './skip-past.js';
import {loadUpdates} from '../updates/load-updates.js';
import type {markSince as mark} from '../updates/story-updates.js';

/** The actions of readers, in one file that elements load with the first of them; showing a passage, which is longer, is apart. */
export {followLink, goToItem} from './go-to-item.js';

/** Does what a button says. */
export const press = (button: HTMLButtonElement) => (button.value ? copyOrShare(button) : skipPast(button));

/** Marks what changed in a story, with code that only pages need that say `since` or `remember`. */
export const markSince = (...told: Parameters<typeof mark>): Promise<void> =>
  loadUpdates().then(
    (updates) => updates.markSince(...told),
    () => {},
  );
