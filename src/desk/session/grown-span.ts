import type {Span} from '../../formats/article/edit/article-source.js';

/**
 * A span with as few words more as it takes, behind it and then before: it is asked of one, two, four and so on, since all that
 * holds what is enough is enough, and to ask takes as long as the article is.
 */
export function grownUntil(text: string, span: Span, isEnough: (span: Span) => boolean): Span | undefined {
  if (isEnough(span)) return span;
  if (!isEnough({start: 0, end: text.length})) return undefined;
  const ends = [...text.slice(span.end).matchAll(/\s*\S+/g)].map((word) => ({
    start: span.start,
    end: span.end + word.index + word[0].length,
  }));
  const starts = [...text.slice(0, span.start).matchAll(/\S+\s*/g)].map(({index: start}) => ({
    start,
    end: text.length,
  }));
  const grown = [...ends, ...starts.reverse()];
  let [least, most] = [0, 1];
  while (most < grown.length && !isEnough(grown[most - 1]!)) [least, most] = [most, 2 * most];
  most = Math.min(most, grown.length);
  while (least + 1 < most) {
    const middle = (least + most) >> 1;
    if (isEnough(grown[middle - 1]!)) most = middle;
    else least = middle;
  }
  return grown[most - 1];
}
