import {dropDoubted} from '../../../formats/article/edit/doubted.js';
import {restEntry} from '../../../formats/article/edit/rest-entry.js';
import {setEvent} from '../../../formats/article/edit/events.js';
import {moveEntry, removeEntry} from '../../../formats/article/edit/yaml/list.js';
import {setField} from '../../../formats/article/edit/yaml/field.js';
import {
  acceptGuess,
  dropPoint,
  movePoint,
  restPoint,
  rewordPoint,
} from '../../../formats/article/edit/overview.js';
import {escapeMarkdown} from '../../../formats/draft/markdown.js';
import {Refusal} from '../../../formats/common/refusal.js';
import type {ActEdit} from './act-edit.js';

/** An item is right as it stands: its guess carries it, or it is in doubt no longer. */
export function acceptItem(edit: ActEdit, key: string): string {
  const title = edit.titleOf(key);
  const place = edit.place(key);
  if (place.doubted) {
    edit.checkDoubted(place);
    const {list, index} = edit.entryOf(place);
    edit.follow(key, list, index);
  } else if (place.list === 'overview') acceptPoint(edit, key, place.index);
  // Without a footnote nothing was guessed, so that nothing can be right.
  if (edit.text === edit.desk.text && edit.desk.card(key)?.item?.state === 'lost') throw noWords();
  edit.settle(place);
  return `${title} settled`;
}

const noWords = () => new Refusal('words', 'It rests on no words yet; choose some of the article.');

/** A guess whose words stand twice is shown with what stands beside them, and so it is taken. */
function acceptPoint(edit: ActEdit, key: string, index: number): void {
  const card = edit.desk.card(key);
  const isLost = card?.kind === 'guess' && !card.item?.passage;
  const once = isLost ? edit.wordsOnce(card.passage) : undefined;
  if (isLost && !once) throw noWords();
  edit.apply(once ? restPoint(edit.source, index, once.exact) : acceptGuess(edit.source, index));
}

/** An item rests on other words. */
export function rest(edit: ActEdit, key: string, words: string): string {
  edit.checkWords(words);
  const place = edit.itemOf(key);
  if (place.list === 'overview') {
    edit.apply(restPoint(edit.source, place.index, words));
    edit.follow(place.key, 'overview', place.index);
  } else if (place.list === 'blockquotes') throw new Refusal('words', 'Its words are the article’s own.');
  else {
    const {list, index} = edit.entryOf(place);
    edit.apply(restEntry(edit.source, list, index, words));
    edit.follow(place.key, list, index);
  }
  edit.settle(place);
  return `${edit.titleOf(key)} rests on other words`;
}

/** An item in other words. */
export function reword(edit: ActEdit, key: string, text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') throw new Refusal('words', 'There are no words; drop it instead.');
  const place = edit.itemOf(key);
  if (place.list === 'overview') {
    edit.apply(rewordPoint(edit.source, place.index, line));
    edit.follow(place.key, 'overview', place.index);
  } else if (place.list === 'keyPoints') {
    const {index} = edit.entryOf(place);
    rewordKeyPoint(edit, index, line);
    edit.follow(place.key, 'keyPoints', index);
  } else if (place.list === 'timeline') {
    const {index} = edit.entryOf(place);
    edit.apply(setEvent(edit.source, index, {title: line}));
    edit.follow(place.key, 'timeline', index);
  } else throw new Refusal('words', 'The words of a quote are the article’s own.');
  return `${edit.titleOf(key)} reworded`;
}

/** One that had no passage rests on the words that it had. */
function rewordKeyPoint(edit: ActEdit, index: number, line: string): void {
  const {source} = edit;
  if (!source.entry('keyPoints', index)?.has('passage')) {
    const before = source.scalar('keyPoints', index, 'summary') ?? '';
    edit.apply(setField(source, ['keyPoints', index, 'passage'], before));
  }
  edit.apply(setField(edit.source, ['keyPoints', index, 'summary'], escapeMarkdown(line)));
}

export function drop(edit: ActEdit, key: string): string {
  const title = edit.titleOf(key);
  const place = edit.itemOf(key);
  const {list, index} = place;
  if (place.doubted) {
    edit.apply(dropDoubted(edit.source, place.doubted));
    edit.topics.add(`${list}?`);
  } else if (list === 'overview') edit.apply(dropPoint(edit.source, index));
  else if (list === 'blockquotes')
    throw new Refusal('words', 'The quote is part of the article’s text; edit it there.');
  else edit.apply(removeEntry(edit.source, list, index));
  edit.settle(place);
  return `${title} dropped`;
}

/** @param by places up (less than 0) or down */
export function move(edit: ActEdit, key: string, by: number): string {
  const title = edit.titleOf(key);
  const place = edit.itemOf(key);
  const {list, index} = place;
  if (place.doubted || list === 'blockquotes')
    throw new Refusal('words', 'It stands where the article has it.');
  const count = list === 'overview' ? edit.source.points.length : (edit.source.list(list)?.items.length ?? 0);
  const to = Math.max(0, Math.min(count - 1, index + by));
  if (to === index) throw new Refusal('words', `${title} is the ${by < 0 ? 'first' : 'last'} one.`);
  edit.apply(
    list === 'overview' ? movePoint(edit.source, index, to) : moveEntry(edit.source, list, index, to),
  );
  return `${title} moved ${by < 0 ? 'up' : 'down'}`;
}
