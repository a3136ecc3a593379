import {addEntry} from '../../../formats/article/edit/yaml/list.js';
import {personOf, sourceOf} from '../../../formats/article/edit/quotes.js';
import type {Value} from '../../../formats/article/edit/yaml/value.js';
import {addPoints} from '../../../formats/article/edit/add-points.js';
import {escapeMarkdown} from '../../../formats/draft/markdown.js';
import type {Act} from '../act.js';
import {placesOf} from '../keys.js';
import type {ActEdit, EntryList} from './act-edit.js';

type Add = Extract<Act, {do: 'add'}>;

/** A new item of words of the article, behind those of its kind. */
export function add(edit: ActEdit, {kind, on, fields = {}}: Add): string {
  edit.checkWords(on.exact);
  const words = on.exact.replace(/\s+/g, ' ').trim();
  switch (kind) {
    case 'point':
      edit.apply(addPoints(edit.source, [{text: fields.text ?? words, passage: words}]));
      settleLast(edit, 'overview');
      return `Point ${edit.source.points.length} added`;
    case 'key-point': {
      // Key points that sections make are none of the front matter; with the first one there they would be gone.
      const isMade = placesOf(edit.source).some(({list}) => list === 'sections');
      if (isMade) edit.writeOutKeyPoints();
      const summary = escapeMarkdown(fields.summary ?? words);
      addTo(edit, 'keyPoints', {heading: fields.heading ?? firstWords(words), summary, passage: words});
      return 'Key point added';
    }
    case 'quote':
      addTo(edit, 'quotes', quoteOf(words, fields));
      return 'Quote added';
    case 'event':
      addTo(edit, 'timeline', eventOf(words, fields));
      return 'Event added';
  }
}

function quoteOf(text: string, fields: NonNullable<Add['fields']>): Record<string, Value | undefined> {
  const {name = '', role = '', handle = '', speakerUrl = '', network = '', url = ''} = fields;
  const speaker = personOf({name, role, handle, speakerUrl});
  return {
    kind: fields.kind || (speaker ? undefined : 'pull'),
    text,
    speaker,
    said: fields.said || undefined,
    source: sourceOf({network, url}),
  };
}

function eventOf(passage: string, fields: NonNullable<Add['fields']>): Record<string, Value | undefined> {
  const {when, end, status, kind, group, title, text} = fields;
  return {
    // Without a day an event is one to come; of others readers are told when they were.
    ...{when: when || undefined, end: end || undefined, status: status || (when ? undefined : 'planned')},
    ...{kind: kind || undefined, group: group || undefined, title: title || passage},
    text: text ? escapeMarkdown(text) : undefined,
    passage,
  };
}

function addTo(edit: ActEdit, list: EntryList, fields: Record<string, Value | undefined>): void {
  edit.apply(addEntry(edit.source, list, fields));
  settleLast(edit, list);
}

function settleLast(edit: ActEdit, list: EntryList | 'overview'): void {
  const last = placesOf(edit.source)
    .filter((each) => each.list === list && !each.doubted)
    .at(-1);
  if (last) edit.settles.push(last.key);
}

const firstWords = (words: string) =>
  words
    .split(' ')
    .slice(0, 6)
    .join(' ')
    .replace(/[.,;:]+$/, '');
