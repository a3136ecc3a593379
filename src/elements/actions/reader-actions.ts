/** The actions of readers, in one file that elements load with the first of them. */
export {followLink, goToItem} from './go-to-item.js';
export {copyOrShare} from './copy-or-share.js';
export {showPassage} from './show-passage.js';
export {skipPast} from './skip-past.js';
