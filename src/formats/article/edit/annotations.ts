import {isMap, isScalar, isSeq} from 'yaml';
import {Refusal} from '../../common/refusal.js';
import type {ArticleSource} from './article-source.js';
import {steps} from './entries.js';
import {addEntry, byHand, setField} from './front-matter.js';
import type {Splice} from './splices.js';

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

/**
 * Points have their number for an id: where points move, what is said of them in `allow` and `corrections` goes with them.
 * @param to the new index of each, or undefined where it is gone
 */
export function renumbered(source: ArticleSource, to: readonly (number | undefined)[]): Splice[] {
  const moved = (name: string): string | undefined => {
    const [, before = '', digits = '', after = ''] = /^(overview-|overview\[)(\d+)(\]?)$/.exec(name) ?? [];
    if (before === '') return name;
    const base = before === 'overview-' ? 1 : 0;
    const index = Number(digits) - base;
    const place = index in to ? to[index] : index;
    return place === undefined ? undefined : `${before}${place + base}${after}`;
  };
  const allow = source.list('allow')?.items ?? [];
  const items = allow.flatMap((entry, index) => {
    const item = isMap(entry) ? entry.get('item', true) : undefined;
    const name = isScalar(item) ? String(item.value) : '';
    const next = moved(name);
    // What was said of a point that is gone stays: the check tells of it.
    return next === undefined || next === name
      ? []
      : [(now: ArticleSource) => setField(now, ['allow', index, 'item'], next)];
  });
  const affected = (source.list('corrections')?.items ?? []).flatMap((entry, index) => {
    const affects = isMap(entry) ? entry.get('affects', true) : undefined;
    const names = isSeq(affects)
      ? affects.items.map((each) => (isScalar(each) ? String(each.value) : ''))
      : [];
    return names.flatMap((name, at) => {
      const next = moved(name);
      return next === undefined || next === name
        ? []
        : [(now: ArticleSource) => setField(now, ['corrections', index, 'affects', at], next)];
    });
  });
  return steps(source, [...items, ...affected]);
}
