import {sentences} from '../../../story/passages/sentences.js';

/** Words of a block of the article: from one character of its text up to another. */
export interface WordRange {
  block: number;
  start: number;
  end: number;
}

/** A place in the article: a character of a block's text. */
export interface TextPlace {
  block: number;
  at: number;
}

/** Where the selection begins and ends in the texts of the article; undefined where nothing of them is selected. */
export function selectedPlaces(
  words: HTMLElement,
  texts: readonly Text[],
  selection: Selection | null = getSelection(),
): {from: TextPlace; to: TextPlace} | undefined {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!words.contains(range.startContainer) || !words.contains(range.endContainer)) return undefined;
  const parts = texts.flatMap((text, block): WordRange[] => {
    if (!range.intersectsNode(text)) return [];
    const start = range.startContainer === text ? range.startOffset : 0;
    const end = range.endContainer === text ? range.endOffset : text.length;
    // Selecting a paragraph by three clicks reaches to the beginning of the next.
    return text.data.slice(start, end).trim() ? [{block, start, end}] : [];
  });
  const [first, last] = [parts[0], parts.at(-1)];
  return (
    first && last && {from: {block: first.block, at: first.start}, to: {block: last.block, at: last.end}}
  );
}

/** Where the sentences of a text stand, without the spaces around them. */
export function sentenceSpans(text: string, lang: string): {start: number; end: number}[] {
  let at = 0;
  return sentences(text, lang).flatMap((sentence) => {
    const start = at + (sentence.length - sentence.trimStart().length);
    at += sentence.length;
    const end = start + sentence.trim().length;
    return end > start ? [{start, end}] : [];
  });
}

/** One sentence more than a range holds, or the one that it begins in. */
export function nextSentence(text: string, lang: string, {block, start, end}: WordRange): WordRange {
  const spans = sentenceSpans(text, lang);
  const first = spans.findIndex((span) => span.end > start || span === spans.at(-1));
  if (first === -1) return {block, start, end};
  const isTaken = start <= spans[first]!.start && end >= spans[first]!.end;
  const last = spans.findIndex((span) => span.end > end);
  return {
    ...{block, start: spans[first]!.start},
    end: isTaken ? spans[last === -1 ? spans.length - 1 : last]!.end : spans[first]!.end,
  };
}

/** A range without its last sentence; it keeps its first. */
export function withoutSentence(text: string, lang: string, {block, start, end}: WordRange): WordRange {
  const taken = sentenceSpans(text, lang).filter((span) => span.start >= start && span.end <= end);
  return taken.length < 2 ? {block, start, end} : {block, start, end: taken.at(-2)!.end};
}

/** A range whose start or end is moved by a word; it keeps one word at least. */
export function movedByWord(
  text: string,
  {block, start, end}: WordRange,
  edge: 'start' | 'end',
  by: -1 | 1,
): WordRange {
  const words = [...new Intl.Segmenter(undefined, {granularity: 'word'}).segment(text)].filter(
    ({isWordLike}) => isWordLike,
  );
  const starts = words.map(({index}) => index);
  const ends = words.map(({index, segment}) => index + segment.length);
  if (edge === 'start') {
    const moved = by < 0 ? starts.findLast((at) => at < start) : starts.find((at) => at > start && at < end);
    return {block, start: moved ?? start, end};
  }
  const moved = by > 0 ? ends.find((at) => at > end) : ends.findLast((at) => at < end && at > start);
  return {block, start, end: moved ?? end};
}

/** Selects words of the article, as a reader would. */
export function select(text: Text, {start, end}: {start: number; end: number}): void {
  getSelection()?.setBaseAndExtent(text, Math.min(start, text.length), text, Math.min(end, text.length));
}
