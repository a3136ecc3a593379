/** What a reader can do with a widget; elements load it when the first of it is asked for. */
export {followLink, goToItem} from './go-to-item.js';
export {copyOrShare} from './copy-or-share.js';
export {showPassage} from './show-passage.js';
export {skipPast} from './skip-past.js';
