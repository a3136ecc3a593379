export type * from './story-overview.js';
