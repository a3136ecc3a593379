import {compileArticle} from '../../../formats/article/read.js';
import type {ArticleItem} from '../../../formats/article/read.js';
import {sourceOf} from '../../../formats/article/edit/article-source.js';
import type {ArticleSource} from '../../../formats/article/edit/article-source.js';
import {namesItems, renameItems} from '../../../formats/article/edit/references.js';
import {placesOf} from '../keys.js';
import type {Place} from '../keys.js';
import type {ActEdit} from './act-edit.js';

/** Where no entry came or went, each is what it was, though its words, by which it is known, are others. */
export function renamedInPlace(edit: ActEdit): void {
  const [before, after] = [placesOf(sourceOf(edit.desk.text)), placesOf(edit.source)];
  const known = new Set(after.map(({key}) => key));
  const refs = new Map(after.map((place) => [place.ref, place]));
  if (countsOf(before) !== countsOf(after)) return;
  for (const {key, ref} of before) {
    const now = refs.get(ref)!.key;
    if (!known.has(key) && !edit.renamed.has(key)) edit.renamed.set(key, now);
  }
}

const countsOf = (places: readonly Place[]) =>
  places
    .map(({ref}) => ref)
    .sort()
    .join();

/**
 * Corrections and allowed claims name items by ids that are made of their words, or of their place: what is said of an item
 * goes with it, and of one that is gone nothing is said any more.
 */
export function followReferences(edit: ActEdit): void {
  const {desk, renamed} = edit;
  const source = sourceOf(desk.text);
  if (!namesItems(source)) return;
  const now = compileArticle(edit.text, {file: 'article.md', claims: 'off', lenient: true});
  const [known, found] = [namesOf(source, desk.compiled.items), namesOf(edit.source, now.items)];
  const places = new Set(placesOf(edit.source).map(({key}) => key));
  const names = new Map<string, string | undefined>();
  for (const [key, before] of known) {
    const own = renamed.get(key) ?? key;
    const after = found.get(own);
    for (const [index, name] of before.entries())
      // One that the story does not hold for now has no id; what is said of it stays.
      if (!places.has(own)) names.set(name, undefined);
      else if (after?.[index]) names.set(name, after[index]);
  }
  edit.apply(renameItems(edit.source, names));
}

/** The names of each item: its place, and its id. */
function namesOf(source: ArticleSource, items: readonly ArticleItem[]): Map<string, string[]> {
  const found = new Map(items.map((item) => [item.ref, item]));
  return new Map(
    placesOf(source).flatMap(({key, ref}) => {
      const item = found.get(ref);
      return item ? [[key, [item.ref, ...(item.id ? [item.id] : [])]]] : [];
    }),
  );
}
