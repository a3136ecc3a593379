export type * from './timeline-strip.js';
