export { goToItem } from './go-to-item.js';
export { passOn } from './pass-on.js';
export { showPassage } from './show-passage.js';
export { skip } from './skip.js';
