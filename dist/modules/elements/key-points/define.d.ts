export type * from './key-points.js';
