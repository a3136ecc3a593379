import type {ArticleSource} from './article-source.js';
import type {Splice} from './splices.js';
import {steps} from './steps.js';
import {setField} from './yaml/field.js';

/** An item of the front matter rests on other words; a quote that repeats the article then has these words. */
export function restEntry(
  source: ArticleSource,
  list: 'keyPoints' | 'quotes' | 'timeline',
  index: number,
  words: string,
): Splice[] {
  const line = words.replace(/\s+/g, ' ').trim();
  const isPull =
    list === 'quotes' &&
    (source.scalar('quotes', index, 'kind') === 'pull' || !source.entry('quotes', index)?.has('speaker'));
  const hasPassage = source.entry(list, index)?.has('passage');
  return steps(source, [
    ...(isPull ? [(now: ArticleSource) => setField(now, [list, index, 'text'], line)] : []),
    ...(isPull && !hasPassage ? [] : [(now: ArticleSource) => setField(now, [list, index, 'passage'], line)]),
  ]);
}
