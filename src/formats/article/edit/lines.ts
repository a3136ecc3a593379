import type {ArticleSource, Span} from './article-source.js';

export const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

const blankLine = /^[ \t]*(?:\r?\n|$)/;

/** Lines with all that is on them, and the blank line between this and the next of a spaced list. */
export function linesOf({text}: ArticleSource, {start, end}: Span, isSpaced: boolean): Span {
  const stop = lineEnd(text, end);
  const blank = isSpaced ? (blankLine.exec(text.slice(stop))?.[0].length ?? 0) : 0;
  return {start: lineStart(text, start), end: stop + blank};
}

/** Lines with the blank line behind them, or before them where nothing follows. */
export function withBlank({text}: ArticleSource, {start, end}: Span): Span {
  const [first, stop] = [lineStart(text, start), lineEnd(text, end)];
  const blank = blankLine.exec(text.slice(stop))?.[0].length ?? 0;
  if (blank > 0 || stop < text.length) return {start: first, end: stop + blank};
  const before = /\r?\n[ \t]*(?=\r?\n$)/.exec(text.slice(0, first));
  return {
    start: before ? before.index : first,
    end: before ? stop - (text.slice(0, stop).endsWith('\r\n') ? 2 : 1) : stop,
  };
}
