import type {Inline} from './story.js';

/** Running text as words alone. */
export const inlineText = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('');
