import type {Story} from '../../story/story.js';

/** Says in the console that a story has no quote of the id that a tag asks for, and which it has. */
export function explainMissingQuote({localName}: HTMLElement, quote: string, {quotes}: Story) {
  const ids = quotes.map(({id}) => `"${id}"`).join(', ') || 'none';
  console.warn(`<${localName}> has no quote "${quote}"; the story has ${ids}`);
}
