/** The actions of readers, in one file that elements load with the first of them; showing a passage, which is longer, is apart. */
export {followLink, goToItem} from './go-to-item.js';
export {copyOrShare} from './copy-or-share.js';
export {skipPast} from './skip-past.js';
