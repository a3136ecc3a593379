export type * from './quote-card.js';
