import {imageField, setPicture} from '../../../formats/article/edit/body.js';
import {commentsOf} from '../../../formats/article/edit/comments.js';
import {setField} from '../../../formats/article/edit/yaml/field.js';
import type {Value} from '../../../formats/article/edit/yaml/value.js';
import {withoutComment} from '../../../formats/article/edit/head.js';
import {Refusal} from '../../../formats/common/refusal.js';
import {keys} from '../keys.js';
import type {ActEdit} from './act-edit.js';

/** Writes what a picture shows, and whose it is where that is told. */
export function describePicture(edit: ActEdit, key: string, alt: string, credit: string | undefined): string {
  const words = alt.trim();
  if (words === '') throw new Refusal('words', 'Write what the picture shows.');
  if (key === keys.picture('')) describeAbove(edit, words, credit?.trim());
  else {
    const index = edit.source.pictures.findIndex(({url}) => keys.picture(url) === key);
    edit.apply(setPicture(edit.source, index, {alt: words, credit}));
  }
  edit.settles.push(key);
  edit.topics.add('image');
  return 'Picture settled';
}

/** The picture above the article: in the comment that a draft left, or in the front matter. */
function describeAbove(edit: ActEdit, alt: string, credit: string | undefined): void {
  const commented = commentsOf(edit.source).fields.find(({field}) => field === 'image')?.value;
  if (commented) {
    const value = {...(commented as Record<string, Value>), alt, ...(credit && {credit})};
    edit.apply(withoutComment(edit.source, 'image'));
    edit.apply(setField(edit.source, ['image'], value));
    return;
  }
  if (!imageField(edit.source, 'url')) throw new Refusal('words', 'There is no such picture any more.');
  edit.apply(setField(edit.source, ['image', 'alt'], alt));
  if (credit !== undefined && credit !== imageField(edit.source, 'credit'))
    edit.apply(setField(edit.source, ['image', 'credit'], credit || undefined));
}
