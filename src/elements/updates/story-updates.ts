/** What readers of a page see that tells of editions: `refresh`, `since` and `remember`. Elements load it with the first of them. */
export {version} from '../base/version.js';
export {markSince} from './since.js';
export {Updates} from './updates.js';
