import type {Resting} from '../../resting.js';
import type {WordRange} from './selected-words.js';

/** What stands behind words: an item that rests on them, one that may, the one in hand, words that were chosen for it. */
const states = ['settled', 'guess', 'now', 'taken'] as const;

interface Highlights {
  set(name: string, highlight: object): void;
  delete(name: string): void;
}
declare const Highlight: (new (...ranges: AbstractRange[]) => {priority: number}) | undefined;

/** Whether this browser marks words; where it does not, the paragraph of what is in hand has a mark. */
export const canMark = typeof Highlight !== 'undefined' && 'highlights' in CSS;

/**
 * Marks words without putting anything into the text, so that what is selected and copied stays clean. Nothing is marked in a
 * browser that has no highlights; the margin and the paragraph tell all the same.
 */
export function markWords(
  texts: readonly Text[],
  resting: readonly Resting[],
  now: readonly WordRange[],
  taken: readonly WordRange[],
): void {
  const {highlights} = CSS as {highlights?: Highlights};
  if (!highlights || typeof Highlight === 'undefined') return;
  const ranges = (words: readonly WordRange[]) =>
    words.flatMap(({block, start, end}) => {
      const text = texts[block];
      if (!text || start < 0 || end > text.length) return [];
      return new StaticRange({startContainer: text, startOffset: start, endContainer: text, endOffset: end});
    });
  const marked = {
    settled: resting.filter(({isGuess}) => !isGuess).flatMap(({marks}) => marks),
    guess: resting.filter(({isGuess}) => isGuess).flatMap(({marks}) => marks),
    ...{now, taken},
  };
  for (const [priority, state] of states.entries()) {
    const now = ranges(marked[state]);
    if (isSame(shown.get(state), now)) continue;
    shown.set(state, now);
    const highlight = new Highlight(...now);
    highlight.priority = priority;
    highlights.set(`desk-${state}`, highlight);
  }
}

/** What is marked: each highlight that is set anew has all of the article painted again. */
const shown = new Map<string, readonly StaticRange[]>();

const isSame = (before: readonly StaticRange[] | undefined, now: readonly StaticRange[]) =>
  before?.length === now.length &&
  now.every(
    ({startContainer, startOffset, endOffset}, index) =>
      startContainer === before[index]!.startContainer &&
      startOffset === before[index]!.startOffset &&
      endOffset === before[index]!.endOffset,
  );

/** The words in hand, the first of them where they stand in several places; absent where nothing is marked. */
export function wordsInHand(): Range | undefined {
  const [first] = shown.get('now') ?? [];
  if (!first) return undefined;
  const range = document.createRange();
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(first.endContainer, first.endOffset);
  return range;
}

/** Takes all marks away. */
export function unmarkWords(): void {
  const {highlights} = CSS as {highlights?: Highlights};
  for (const state of states) highlights?.delete(`desk-${state}`);
  shown.clear();
}
