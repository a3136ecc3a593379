export { goToItem } from './go-to-item.js';
export { passOn } from './copy-or-share.js';
export { showPassage } from './show-passage.js';
export { skip } from './skip-past.js';
