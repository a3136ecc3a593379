import {Refusal} from '../../common/refusal.js';
import type {ArticleSource} from './article-source.js';
import type {Splice} from './splices.js';
import {steps} from './steps.js';
import type {Step} from './steps.js';
import {setField} from './yaml/field.js';
import type {Value} from './yaml/value.js';

/** What can be said of a quote, besides its words; a field that is empty is not written. */
export interface QuoteFields {
  name: string;
  role: string;
  handle: string;
  speakerUrl: string;
  said: string;
  kind: string;
  network: string;
  url: string;
}

/** The fields of a quote of the front matter as they are written. */
export function quoteFields(source: ArticleSource, index: number): QuoteFields {
  const of = (...path: string[]) => source.scalar('quotes', index, ...path) ?? '';
  return {
    name: of('speaker') || of('speaker', 'name'),
    role: of('speaker', 'role'),
    handle: of('speaker', 'handle'),
    speakerUrl: of('speaker', 'url'),
    said: of('said'),
    kind: of('kind'),
    network: of('source', 'network'),
    url: of('source') || of('source', 'url'),
  };
}

/** Sets fields of a quote of the front matter; empty ones are taken away. */
export function setQuote(source: ArticleSource, index: number, changed: Partial<QuoteFields>): Splice[] {
  const before = quoteFields(source, index);
  const after = {...before, ...changed};
  const speaker = personOf(after);
  const is = (names: readonly (keyof QuoteFields)[]) => names.some((name) => before[name] !== after[name]);
  const list: Step[] = [];
  const set = (name: string, value: Value | undefined) =>
    list.push((now) => setField(now, ['quotes', index, name], value));
  if (is(['name', 'role', 'handle', 'speakerUrl'])) {
    const node = source.entry('quotes', index)?.get('speaker', true);
    // A speaker that has fields of its own, such as a picture, keeps them.
    if (node && typeof speaker === 'object' && 'items' in (node as object))
      for (const [field, value] of Object.entries({
        ...{name: after.name, role: after.role, handle: after.handle, url: after.speakerUrl},
      }))
        list.push((now) =>
          (now.scalar('quotes', index, 'speaker', field) ?? '') === value
            ? []
            : setField(now, ['quotes', index, 'speaker', field], value || undefined),
        );
    else set('speaker', speaker);
  }
  if (is(['said'])) set('said', after.said || undefined);
  if (is(['kind'])) set('kind', after.kind || undefined);
  if (is(['network', 'url'])) set('source', sourceOf(after));
  return steps(source, list);
}

/** Who speaks, as it is written. @throws {Refusal} where something is told of nobody */
export function personOf({
  name,
  role,
  handle,
  speakerUrl,
}: Pick<QuoteFields, 'name' | 'role' | 'handle' | 'speakerUrl'>): Value | undefined {
  if (!role && !handle && !speakerUrl) return name || undefined;
  if (name.trim() === '') throw new Refusal('words', 'write who said it');
  return {name, role: role || undefined, handle: handle || undefined, url: speakerUrl || undefined};
}

/** Where it was said, as it is written: an address, with the network where this is told. */
export function sourceOf({network, url}: Pick<QuoteFields, 'network' | 'url'>): Value | undefined {
  if (!network) return url || undefined;
  return {url: url || undefined, network};
}
