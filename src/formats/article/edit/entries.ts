import type {KeyPoint} from '../../../story/story.js';
import {inlineMarkdown} from '../../draft/write-inline.js';
import {Refusal} from '../../common/refusal.js';
import {ArticleSource} from './article-source.js';
import type {Doubted} from './comments.js';
import {commentsOf} from './comments.js';
import {addEntry, byHand, setField} from './front-matter.js';
import type {Value} from './front-matter.js';
import {TextEdit} from './splices.js';
import type {Splice} from './splices.js';

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
  const origin: Value | undefined =
    after.network || after.url
      ? after.network
        ? {url: after.url || undefined, network: after.network}
        : after.url
      : undefined;
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
  if (is(['network', 'url'])) set('source', origin);
  return steps(source, list);
}

const personOf = ({name, role, handle, speakerUrl}: QuoteFields): Value | undefined =>
  role || handle || speakerUrl
    ? {name, role: role || undefined, handle: handle || undefined, url: speakerUrl || undefined}
    : name || undefined;

/** An item of the front matter rests on other words; a quote that repeats the article then has these words. */
export function restEntry(
  source: ArticleSource,
  list: 'keyPoints' | 'quotes' | 'timeline',
  index: number,
  words: string,
): Splice[] {
  const line = words.replace(/\s+/g, ' ').trim();
  const isPull =
    list === 'quotes' &&
    (source.scalar('quotes', index, 'kind') === 'pull' || !source.entry('quotes', index)?.has('speaker'));
  const hasPassage = source.entry(list, index)?.has('passage');
  return steps(source, [
    ...(isPull ? [(now: ArticleSource) => setField(now, [list, index, 'text'], line)] : []),
    ...(isPull && !hasPassage ? [] : [(now: ArticleSource) => setField(now, [list, index, 'passage'], line)]),
  ]);
}

/** An entry in doubt becomes one of its list. */
export function acceptDoubted(source: ArticleSource, doubted: Doubted): Splice[] {
  const {text} = source;
  const own = text.slice(doubted.entry, doubted.end);
  const list = source.list(doubted.list);
  if (list?.flow) throw byHand(doubted.list);
  const commented = commentsOf(source).lists.find((each) => each.list === doubted.list);
  const [first] = list?.items ?? [];
  const hyphen = first ? indentOf(source, doubted.list) : '  ';
  const entry = own.replace(/^ {2}# /gm, hyphen);
  const splices: Splice[] = [{start: doubted.start, end: doubted.end, insert: entry}];
  // The list may stand elsewhere than the comment.
  if (list && list.items.length > 0 && !standsIn(source, doubted)) {
    const edit = new TextEdit(text);
    edit.apply([{start: doubted.start, end: doubted.end, insert: ''}]);
    edit.apply(
      addEntry(new ArticleSource(edit.text), doubted.list, doubted.fields as {[field: string]: Value}),
    );
    return edit.splices();
  }
  if (!list && commented) splices.unshift({start: commented.start, end: commented.start + 2, insert: ''});
  const edit = new TextEdit(text);
  edit.apply(splices);
  return edit.splices();
}

function indentOf(source: ArticleSource, list: string): string {
  const entry = source.entry(list, 0);
  const start = entry && source.spanOfYaml(entry)?.start;
  if (start === undefined) return '  ';
  const line = source.text.slice(source.text.lastIndexOf('\n', start) + 1, start);
  return /^[ \t]*/.exec(line)![0];
}

/** Whether a comment stands among the entries of its list, or right behind them. */
function standsIn(source: ArticleSource, {list, start}: Doubted): boolean {
  const before = source.text.slice(source.front!.start, start);
  const name = [...before.matchAll(/^(?:# )?(\w+):/gm)].at(-1)?.[1];
  return name === list;
}

/** Takes an entry in doubt away, and its list’s name with the last one. */
export function dropDoubted(source: ArticleSource, doubted: Doubted): Splice[] {
  const {lists, doubted: all} = commentsOf(source);
  const name = lists.find(({list}) => list === doubted.list);
  const isLast = all.filter(({list}) => list === doubted.list).length === 1;
  const splices: Splice[] = [{start: doubted.start, end: doubted.end, insert: ''}];
  if (name && isLast) splices.unshift({start: name.start, end: name.end, insert: ''});
  return splices;
}

/** The key points that the sections make, written out, so that each can be changed. */
export function writeKeyPoints(
  source: ArticleSource,
  points: readonly KeyPoint[],
  headings: readonly string[],
): Splice[] {
  return steps(
    source,
    points.map(
      ({heading, summary, passage}) =>
        (now: ArticleSource) =>
          addEntry(now, 'keyPoints', {
            heading,
            summary: inlineMarkdown(summary),
            ...(headings.includes(heading) && {section: heading}),
            passage: passage?.exact,
          }),
    ),
  );
}

type Step = (now: ArticleSource) => Splice[];

/** Steps, each in the text that the last one left, as splices of the text as it was. */
export function steps(source: ArticleSource, list: readonly Step[]): Splice[] {
  const edit = new TextEdit(source.text);
  for (const step of list)
    edit.apply(step(edit.text === source.text ? source : new ArticleSource(edit.text)));
  return edit.splices();
}
