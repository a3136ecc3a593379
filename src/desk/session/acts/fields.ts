import {setCredit} from '../../../formats/article/edit/body.js';
import {setEvent} from '../../../formats/article/edit/events.js';
import {setQuote} from '../../../formats/article/edit/quotes.js';
import {byHand} from '../../../formats/article/edit/yaml/checked.js';
import {Refusal} from '../../../formats/common/refusal.js';
import type {Act} from '../act.js';
import type {ActEdit} from './act-edit.js';

/** Sets what is said of an event; one in doubt is in doubt no longer. */
export function editEvent(edit: ActEdit, {key, fields}: Extract<Act, {do: 'event'}>): string {
  const title = edit.titleOf(key);
  const place = edit.itemOf(key);
  if (place.list !== 'timeline') throw new Refusal('words', 'It is no event.');
  if (fields.passage) edit.checkWords(fields.passage);
  const {index} = edit.entryOf(place);
  edit.apply(setEvent(edit.source, index, fields));
  edit.follow(place.key, 'timeline', index);
  edit.settle(place);
  return `${title} settled`;
}

/** Sets who spoke, when and where: in the front matter, or in the line under a quote of the text. */
export function editQuote(edit: ActEdit, {key, fields}: Extract<Act, {do: 'quote'}>): string {
  const title = edit.titleOf(key);
  const place = edit.itemOf(key);
  if (place.list === 'blockquotes') {
    const card = edit.desk.card(key);
    if (card?.kind !== 'quote') throw byHand('the quote');
    edit.apply(setCredit(edit.source, place.index, {...card.fields, ...fields}));
    edit.follow(place.key, 'blockquotes', place.index);
  } else if (place.list === 'quotes') {
    edit.checkDoubted(place, fields.name || place.doubted?.fields.speaker);
    const {index} = edit.entryOf(place);
    edit.apply(setQuote(edit.source, index, fields));
    edit.follow(place.key, 'quotes', index);
  } else throw new Refusal('words', 'It is no quote.');
  edit.settle(place);
  return `${title} settled`;
}
