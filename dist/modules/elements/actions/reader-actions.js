export { followLink, goToItem } from './go-to-item.js';
export { copyOrShare } from './copy-or-share.js';
export { skipPast } from './skip-past.js';
