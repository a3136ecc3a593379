import {Refusal} from '../../formats/common/refusal.js';
import {isRich} from '../bring/clipboard.js';
import type {Clip} from '../bring/clipboard.js';
import {readClip, textOf} from '../bring/read.js';

/** The article as it is now. */
export interface Now {
  /** The name of its file; empty where it was pasted. */
  name: string;
  /** A page, a text, or a draft of what was pasted, in which its structure is. */
  text: string;
}

/**
 * The article that was pasted, typed or chosen, as a story can be held against it.
 * @throws {Refusal} where no article is in it
 */
export async function readNow(given: File | Clip): Promise<Now> {
  if (given instanceof File) return {name: given.name, text: await textOf(given)};
  if (!isRich(given)) {
    if (given.text.trim() === '')
      throw new Refusal('empty', 'it is empty: paste or choose the article first');
    return {name: '', text: given.text};
  }
  const read = await readClip(given);
  if ('choices' in read) throw new Refusal('format', 'there are several articles in it; paste the one');
  return {name: '', text: read.article.text};
}
