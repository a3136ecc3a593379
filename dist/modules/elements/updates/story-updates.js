export { version } from '../base/version.js';
export { markSince } from './since.js';
export { Updates } from './updates.js';
