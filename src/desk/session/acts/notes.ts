import type {ArticleSource} from '../../../formats/article/edit/article-source.js';
import {commentsOf} from '../../../formats/article/edit/comments.js';
import {isGuess} from '../../../formats/article/edit/overview.js';
import {placesOf} from '../keys.js';
import type {ActEdit} from './act-edit.js';

/** Takes away the notes of the draft that nothing is left to do about after this act. */
export function clearNotes(edit: ActEdit): void {
  if (edit.topics.size === 0) return;
  const {desk, settles, renamed} = edit;
  const settled = new Set([...desk.settled, ...settles].map((key) => renamed.get(key) ?? key));
  const done = commentsOf(edit.source).notes.filter(
    ({about}) => about !== undefined && edit.topics.has(about) && !isOpen(edit.source, about, settled),
  );
  edit.apply(done.map(({start, end}) => ({start, end, insert: ''})));
}

/** Whether anything is left to settle of what notes on this topic are about. */
function isOpen(source: ArticleSource, topic: string, settled: ReadonlySet<string>): boolean {
  const {doubted, fields} = commentsOf(source);
  const places = placesOf(source);
  if (topic.endsWith('?')) return doubted.some(({list}) => `${list}?` === topic);
  if (topic.startsWith('[^')) {
    const place = places.find(({key}) => key === topic);
    return place !== undefined && isGuess(source, place.index);
  }
  if (topic === 'overview') return source.points.some((_, index) => isGuess(source, index));
  if (topic === 'image')
    return fields.some(({field}) => field === 'image') || source.pictures.some(({alt}) => !alt);
  return places.some(({list, key, doubted: isDoubted}) => list === topic && !isDoubted && !settled.has(key));
}
