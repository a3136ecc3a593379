import {copyOrShare} from './copy-or-share.js';
import {skipPast} from './skip-past.js';

/** The actions of readers, in one file that elements load with the first of them; showing a passage, which is longer, is apart. */
export {followLink, goToItem} from './go-to-item.js';

/** Does what a button says. */
export const press = (button: HTMLButtonElement) => (button.value ? copyOrShare(button) : skipPast(button));
