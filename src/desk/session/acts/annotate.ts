import {addCorrection, allowClaim} from '../../../formats/article/edit/annotations.js';
import {commentsOf} from '../../../formats/article/edit/comments.js';
import {Refusal} from '../../../formats/common/refusal.js';
import type {Act} from '../act.js';
import type {Card} from '../card.js';
import {keys} from '../keys.js';
import type {ActEdit} from './act-edit.js';

/** A claim stays, and the file says why. */
export function keepClaim(edit: ActEdit, key: string, because: string): string {
  const card = edit.desk.card(key);
  if (card?.kind !== 'claim' || !card.item) throw new Refusal('words', 'There is no claim to keep.');
  const {ref, id} = card.item;
  edit.apply(allowClaim(edit.source, {ref, id}, {claim: card.claim, because: because.trim()}));
  edit.settles.push(key);
  return `${card.title} kept`;
}

/** Tells readers what was put right, and in which items. */
export function correct(edit: ActEdit, {text, affects, date}: Extract<Act, {do: 'correct'}>): string {
  const items = new Map(edit.desk.compiled.items.map(({ref, id}) => [edit.keyOf(ref), id]));
  const ids = affects.flatMap((key) => items.get(key) ?? edit.desk.card(key)?.item?.id ?? []);
  edit.apply(addCorrection(edit.source, {date, text, affects: ids}));
  return 'Correction added';
}

/** A note of the draft, or a loss of its conversion, was seen. */
export function seen(edit: ActEdit, {key}: Card): string {
  const note = commentsOf(edit.source).notes.find(({says}) => keys.note(says) === key);
  if (note) edit.apply([{start: note.start, end: note.end, insert: ''}]);
  edit.settles.push(key);
  return 'Note seen';
}
