import type {ArticleProblem} from '../formats/article/read.js';
import {quoted} from '../formats/article/problems.js';

/** One thing to put right, in an article or a story; lines and columns count from 1. */
export type Problem = ArticleProblem;

/** A problem as people read it: `a.md:14:5 timeline[0].when: 2025-02-30: …`, then nearest match and remedy, indented. */
export function tell({file, line, column, path, reason, remedy, nearest}: Problem): string {
  const where = nearest?.line ? ` (line ${nearest.line})` : '';
  const more = [nearest && `nearest${where}: ${quoted(nearest.text)}`, remedy].filter(Boolean);
  return [`${file}:${line}:${column} ${path ? `${path}: ` : ''}${reason}`, ...more].join('\n  ') + '\n';
}

/** A count with its noun, plural where it takes one: `1 file`, `2 files`. */
export const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;
