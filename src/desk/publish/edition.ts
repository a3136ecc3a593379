import {diffLines} from 'diff';
import {digestOf} from '../../publish/build/built-file.js';
import type {Story} from '../../story/story.js';

/** What was published: the story, by its digest, and the article file that it was made of. */
export interface Edition {
  digest: string;
  text: string;
}

export const editionOf = (story: Story, text: string): Edition => ({
  digest: digestOf(JSON.stringify(story)),
  text,
});

/** How an article file differs from what was published of it, as a sentence; undefined where readers would see no change. */
export function changedSince(published: Edition, now: Edition): string | undefined {
  if (published.digest === now.digest) return undefined;
  const count = changedLines(published.text, now.text);
  return `Changed since you copied it: ${count} ${count === 1 ? 'line' : 'lines'}.`;
}

/** A line that is written anew counts once. */
function changedLines(before: string, after: string): number {
  let [lines, removed] = [0, 0];
  for (const {count = 0, added, removed: isRemoved} of diffLines(before, after)) {
    if (isRemoved) removed = count;
    else if (added) {
      lines += Math.max(count, removed);
      removed = 0;
    } else {
      lines += removed;
      removed = 0;
    }
  }
  return lines + removed;
}
