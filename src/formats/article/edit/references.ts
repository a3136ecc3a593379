import {isMap, isScalar, isSeq} from 'yaml';
import {Refusal} from '../../common/refusal.js';
import type {ArticleSource} from './article-source.js';
import type {Splice} from './splices.js';
import {steps} from './steps.js';
import type {Step} from './steps.js';
import {setField} from './yaml/field.js';
import {removeEntry} from './yaml/list.js';

/** Whether corrections or allowed claims of the front matter name items. */
export const namesItems = (source: ArticleSource): boolean =>
  source.list('allow') !== undefined ||
  (source.list('corrections')?.items ?? []).some((entry) => isMap(entry) && entry.has('affects'));

/**
 * Names items anew in `allow` and in what corrections affect. What names an item that is gone goes too, but a correction
 * stays. A name that cannot be changed safely stays as it is: the check tells of it.
 * @param names what each is named now, or undefined where it is gone
 */
export function renameItems(source: ArticleSource, names: ReadonlyMap<string, string | undefined>): Splice[] {
  const isOther = (name: string) => names.has(name) && names.get(name) !== name;
  const allow = (source.list('allow')?.items ?? []).map((entry, index): Step => {
    const item = isMap(entry) ? entry.get('item', true) : undefined;
    const name = isScalar(item) ? String(item.value) : '';
    if (!isOther(name)) return () => [];
    const next = names.get(name);
    return (now) =>
      next === undefined ? removeEntry(now, 'allow', index) : setField(now, ['allow', index, 'item'], next);
  });
  const affected = (source.list('corrections')?.items ?? []).flatMap((entry, index): Step[] => {
    const affects = isMap(entry) ? entry.get('affects', true) : undefined;
    const known = isSeq(affects)
      ? affects.items.map((each) => (isScalar(each) ? String(each.value) : ''))
      : [];
    const path = ['corrections', index, 'affects'];
    const next = known.flatMap((name) => (names.has(name) ? (names.get(name) ?? []) : name));
    if (next.length < known.length) return [(now) => setField(now, path, next.length > 0 ? next : undefined)];
    // One by one, since a list may have a line for each.
    return next.map(
      (name, at): Step =>
        (now) =>
          name === known[at] ? [] : setField(now, [...path, at], name),
    );
  });
  // From the last entry to the first, so that none moves before its turn.
  return steps(source, [...allow.toReversed(), ...affected].map(ifSafe));
}

const ifSafe =
  (step: Step): Step =>
  (now) => {
    try {
      return step(now);
    } catch (error) {
      if (error instanceof Refusal) return [];
      throw error;
    }
  };
