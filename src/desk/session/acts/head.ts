import {headValue, setHead, withoutComment} from '../../../formats/article/edit/head.js';
import type {HeadField} from '../../../formats/article/edit/head.js';
import {Refusal} from '../../../formats/common/refusal.js';
import {languageTag} from '../../../story/language/tag.js';
import type {Act} from '../act.js';
import {aboutFields} from '../cards/head.js';
import {keys} from '../keys.js';
import {languageName} from '../language-name.js';
import type {ActEdit} from './act-edit.js';

/** Takes over what the fields of a head card propose. */
export function acceptHead(edit: ActEdit, key: string): string {
  const card = edit.desk.card(key);
  const fields = card?.kind === 'head' ? card.fields : [];
  const told = fields.flatMap(({field, value, proposed}) =>
    value || proposed ? [[field, value || proposed!]] : [],
  );
  if (told.length === 0 && fields.some(({isRequired}) => isRequired))
    throw new Refusal('words', `Write the ${card?.title.toLowerCase() ?? 'field'}.`);
  return writeHead(edit, key, Object.fromEntries(told) as Record<string, string>);
}

/** Writes fields of the head. */
export function writeHead(edit: ActEdit, key: string, fields: Extract<Act, {do: 'head'}>['fields']): string {
  for (const [name, value] of Object.entries(fields) as [HeadField, string][]) {
    if (value.trim() === '' && (name === 'lang' || name === 'headline'))
      if (headValue(edit.source, name) !== '')
        throw new Refusal('words', `A story needs a ${name === 'lang' ? 'language' : 'headline'}.`);
    // One that stands in the file already is told by the check.
    const isNew = value.trim() !== '' && value !== headValue(edit.source, name);
    if (name === 'lang' && isNew && !languageName(languageTag(value)))
      throw new Refusal(
        'words',
        `No language is known by the tag “${value.trim()}”: write one such as en or pt-BR.`,
      );
    edit.apply(setHead(edit.source, name, value));
  }
  if (key === keys.about) edit.apply(withoutComment(edit.source, ...aboutFields, 'updated', 'publisher'));
  edit.settles.push(key);
  edit.topics.add(key === keys.about ? 'head' : key.slice('head '.length));
  return `${edit.titleOf(key)} settled`;
}

/** Readers are not told who wrote it, when and where. */
export function leaveOut(edit: ActEdit, key: string): string {
  if (key !== keys.about) throw new Refusal('words', 'A story needs it.');
  writeHead(edit, key, {});
  return `${edit.titleOf(key)} left out`;
}
