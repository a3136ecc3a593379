import {sourceOf} from './article-source.js';
import type {ArticleSource} from './article-source.js';
import {TextEdit} from './splices.js';
import type {Splice} from './splices.js';

export type Step = (now: ArticleSource) => Splice[];

/** Steps, each in the text that the last one left, as splices of the text as it was. */
export function steps(source: ArticleSource, list: readonly Step[]): Splice[] {
  const edit = new TextEdit(source.text);
  for (const step of list) edit.apply(step(sourceOf(edit.text)));
  return edit.splices();
}
