import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import {sha256} from '@noble/hashes/sha2.js';
import {tags} from '../../prerender/prerender.js';
import type {Tag} from '../../prerender/prerender.js';
import type {Quote, Story} from '../../story/story.js';
import {folderOf} from '../build/built-file.js';

/** A page with the whole story, or with one thing of it, that has an address of its own to paste. */
export interface StoryPage {
  /** Its name in the folder of the story, without `.html`: `index`, `overview`, `quote-mayor`. */
  name: string;
  /** The widgets on it. */
  tags: readonly Tag[];
  /** The quote that it shows. */
  quote?: Quote;
}

/** The pages of a story, the whole of it first. There is none for what the story does not have. */
export function pagesOf(story: Story): StoryPage[] {
  const taken = new Set<string>();
  return [
    {name: 'index', tags},
    {name: 'overview', tags: ['story-overview']},
    ...(story.keyPoints.length ? [{name: 'key-points', tags: ['key-points' as const]}] : []),
    ...(story.timeline.length ? [{name: 'timeline', tags: ['timeline-strip' as const]}] : []),
    ...story.quotes.map((quote) => ({
      name: `quote-${unlike(taken, folderOf(quote.id), quote.id)}`,
      tags: ['quote-card' as const],
      quote,
    })),
  ];
}

/** A name that no earlier one is like: some file systems do not tell capitals apart. */
function unlike(taken: Set<string>, name: string, id: string): string {
  const digest = () => bytesToHex(sha256(utf8ToBytes(id)).subarray(0, 4));
  const own = taken.has(name.toLowerCase()) ? `${name}-${digest()}` : name;
  taken.add(own.toLowerCase());
  return own;
}
