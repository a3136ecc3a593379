import {isSeq} from 'yaml';
import {Refusal} from '../../common/refusal.js';
import type {ArticleSource} from './article-source.js';
import type {Splice} from './splices.js';
import {byHand} from './yaml/checked.js';
import {setField} from './yaml/field.js';
import {addEntry} from './yaml/list.js';

/** What an item may claim though its passage does not say it, and why. */
export interface Allowance {
  claim: string;
  because: string;
}

/** Lets a claim stand: on the entry of an item of the front matter, or by the id of an item of the text. */
export function allowClaim(
  source: ArticleSource,
  {ref, id}: {ref: string; id: string | undefined},
  allowed: Allowance,
): Splice[] {
  if (allowed.because.trim() === '') throw new Refusal('words', 'write why it stands');
  const [, list = '', number = ''] = /^(keyPoints|quotes|timeline)\[(\d+)\]$/.exec(ref) ?? [];
  if (list === '') {
    if (!id) throw new Refusal('words', 'the item is not in the story');
    return addEntry(source, 'allow', {item: id, ...allowed});
  }
  const known = source.front?.document.getIn([list, Number(number), 'allow'], true);
  if (known === undefined) return setField(source, [list, Number(number), 'allow'], [{...allowed}]);
  const entries = isSeq(known) && known.flow ? (known.toJSON() as Allowance[]) : undefined;
  if (!entries && id) return addEntry(source, 'allow', {item: id, ...allowed});
  if (!entries) throw byHand('allow');
  return setField(
    source,
    [list, Number(number), 'allow'],
    [...entries.map((each) => ({...each})), {...allowed}],
  );
}

/** Tells readers what was put right, in which items of the story. */
export function addCorrection(
  source: ArticleSource,
  {date, text, affects}: {date: string; text: string; affects: readonly string[]},
): Splice[] {
  if (text.trim() === '') throw new Refusal('words', 'write what was put right');
  return addEntry(source, 'corrections', {
    date,
    text: text.replace(/\s+/g, ' ').trim(),
    ...(affects.length > 0 && {affects: [...affects]}),
  });
}
