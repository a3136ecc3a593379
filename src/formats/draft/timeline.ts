import type {TimelineEvent} from '../../story/story.js';
import {sentences} from '../../story/passages/sentences.js';
import {limits} from '../../story/story.js';
import {parseAttribution} from '../common/attribution.js';
import type {DraftEntry} from './front-matter.js';
import type {DraftBlock, DraftParts} from './from-text.js';
import type {DraftContext} from './markdown.js';
import {inlineText} from '../../story/inline-text.js';
import {Ids} from '../common/ids.js';
import {inlineMarkdown} from './write-inline.js';
import {datedWordsIn} from './dates/dated-words.js';
import type {DatedArticle, DatedWords} from './dates/dated-words.js';

/** Reading a date takes most of a millisecond, and few articles spell out more. */
const mostNumbers = 100;

/** The entries of the timeline: those that the source has, otherwise a proposal for each date that its text spells out. */
export function timelineOf(parts: DraftParts, context: DraftContext): DraftEntry[] {
  const {timeline: given = [], datedByWriting = []} = parts.given ?? {};
  if (given.length === 0) return proposedEvents(parts, context);
  return given.map((event) => {
    const entry = givenEvent(event, context);
    const isWritten = datedByWriting.includes(event.id);
    return isWritten && !entry.doubt
      ? {...entry, doubt: 'its date is when it was written, perhaps not when it happened'}
      : entry;
  });
}

function givenEvent(
  {id, at: _, until: __, text, quote: ___, title, passage, ...fields}: TimelineEvent,
  {lang = 'en', isThere, doubtOf}: DraftContext,
): DraftEntry {
  const [first = ''] = text ? sentences(inlineText(text), lang) : [];
  const named = [passage?.exact ?? '', first.trim(), title];
  const words = named.find((each) => each && isThere(each));
  const doubt = doubtOf(named);
  const known = id === new Ids().make(title, 'event') ? {} : {id};
  return {
    fields: {
      ...known,
      ...fields,
      title,
      ...(text && {text: inlineMarkdown(text)}),
      passage: words ?? passage?.exact ?? '??',
    },
    ...(doubt !== undefined && {doubt}),
  };
}

function proposedEvents(parts: DraftParts, {lang = 'en', plain, isThere, open}: DraftContext): DraftEntry[] {
  const tries = {left: mostNumbers};
  const published = parts.head?.published ?? parts.about.find(({field}) => field === 'published')?.value;
  const proposed = parts.sections.flatMap(({blocks}) =>
    blocks.flatMap((block) => [...eventsOf(block, plain, {lang, published}, tries)]),
  );
  if (tries.left < 0)
    open.push({says: 'There are more sentences with numbers in the text than were searched for dates.'});
  const events = proposed.map((event) =>
    isThere(event.passage) ? event : {...event, doubt: 'its words stand there more than once'},
  );
  if (events.some(({doubt}) => !doubt))
    open.push({
      about: 'timeline',
      says: 'Each entry of the timeline is a date that the text spells out: see that it is when that happened.',
    });
  if (events.some(({doubt}) => doubt))
    open.push({
      about: 'timeline?',
      says: 'Dates that may not be those of an event are commented out in the timeline.',
    });
  return events.map(({when, end, title, passage, doubt}) => ({
    fields: {when, ...(end && {end}), title: title.slice(0, limits.line), passage},
    doubt,
  }));
}

function* eventsOf(
  {kind, text: written, credit}: DraftBlock,
  plain: DraftContext['plain'],
  article: DatedArticle,
  tries: {left: number},
): Generator<DatedWords> {
  if (kind === 'image') return;
  const text = plain(written);
  yield* datedWordsIn(text, article, tries);
  const said = kind === 'quote' && credit ? parseAttribution(plain(credit), article.lang).said : undefined;
  if (!said) return;
  const words = text.replace(/ https?:\/\/\S+$/, '');
  yield {
    when: said,
    title: words,
    passage: words,
    doubt: 'the day of the quote, perhaps not of what it tells',
  };
}
