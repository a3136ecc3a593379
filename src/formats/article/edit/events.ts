import {Refusal} from '../../common/refusal.js';
import type {ArticleSource} from './article-source.js';
import type {Splice} from './splices.js';
import {steps} from './steps.js';
import {setField} from './yaml/field.js';

/** What can be said of an event; a field that is empty is not written. */
export interface EventFields {
  title: string;
  text: string;
  when: string;
  end: string;
  status: string;
  kind: string;
  group: string;
  passage: string;
}

const eventNames = ['title', 'text', 'when', 'end', 'status', 'kind', 'group', 'passage'] as const;

/** The fields of an event as they are written. */
export const eventFields = (read: (name: string) => string | undefined): EventFields =>
  Object.fromEntries(eventNames.map((name) => [name, read(name) ?? ''])) as unknown as EventFields;

/** Sets fields of an event; empty ones are taken away. */
export function setEvent(source: ArticleSource, index: number, fields: Partial<EventFields>): Splice[] {
  if (fields.title?.trim() === '') throw new Refusal('words', 'an event needs a title');
  return steps(
    source,
    eventNames.flatMap((name) => {
      const value = fields[name]?.trim();
      if (value === undefined || value === (eventFieldOf(source, index, name) ?? '')) return [];
      return [(now: ArticleSource) => setField(now, ['timeline', index, name], value || undefined)];
    }),
  );
}

const eventFieldOf = (source: ArticleSource, index: number, name: string) =>
  source.scalar('timeline', index, name) ??
  (name === 'passage' ? source.scalar('timeline', index, 'passage', 'exact') : undefined);
