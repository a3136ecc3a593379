import type {TimelineEvent} from '../../story/story.js';
import {sentences} from '../../story/passages/sentences.js';
import {limits} from '../../story/story.js';
import {parseAttribution} from '../common/attribution.js';
import type {DraftEntry} from './front-matter.js';
import type {DraftBlock, DraftParts} from './from-text.js';
import type {DraftContext} from './markdown.js';
import {inlineText} from '../../story/inline-text.js';
import {Ids} from '../common/ids.js';
import {inlineMarkdown} from '../article/write-inline.js';
import {spelledDate} from '../common/spelled-date.js';
import {isWhen} from '../../story/dates/when.js';

/** A date that a text spells out, and the sentence that it stands in. */
interface DatedWords {
  /** In EDTF, and a date that exists. */
  when: string;
  /** The sentence up to the end of its first clause that follows the date. */
  passage: string;
  /** The clause alone, as the text has it. */
  title: string;
  /** Why the date may not be that of what the sentence tells. */
  doubt?: string;
}

const year = /(?<!\d)\d{4}(?:-\d\d){0,2}(?!\d)|\d{4}年\d{1,2}月(?:\d{1,2}日)?/g;

/** A date is no longer than this, in any language. */
const longest = 48;

const later = /\b(?:will|would|plan(?:s|ned)?|scheduled|expected|until|by|before|since|if)\b/i;

/** “On” and “in” go with the date that opens a sentence. */
const opening = /^(?:on|in|by|since|am|im|le|el|il|op|em)?\s*$/iu;

/** The dates of a paragraph, each with its sentence, in order. Reading one is slow, so `tries` are counted down. */
function* datesIn(paragraph: string, lang: string, tries: {left: number}): Generator<DatedWords> {
  if (!/\d{4}/.test(paragraph)) return;
  // What is longer is no paragraph of a story, and finding its sentences takes as long as all the rest.
  for (const sentence of sentences(paragraph.slice(0, limits.text), lang).map((each) => each.trim())) {
    const dates = [...sentence.matchAll(year)].flatMap((match) =>
      tries.left-- > 0 ? (dateAt(sentence, match, lang) ?? []) : [],
    );
    for (const {when, start, end} of dates) {
      yield {when, ...clauseOf(sentence, start, end), ...doubtOf(sentence, when, dates.length)};
    }
  }
}

function dateAt(sentence: string, match: RegExpExecArray, lang: string) {
  const end = match.index + match[0].length;
  const from = Math.max(0, end - longest);
  const isYear =
    /^\d{4}$/.test(match[0]) &&
    / in $/i.test(` ${sentence.slice(Math.max(0, match.index - 3), match.index)}`);
  const date = isYear
    ? {when: match[0], before: sentence.slice(from, match.index)}
    : spelledDate(sentence.slice(from, end), lang);
  return date && isWhen(date.when) ? {when: date.when, start: from + date.before.length, end} : undefined;
}

/** What the sentence tells: the clause after a date that opens it, otherwise all up to the date. */
function clauseOf(sentence: string, start: number, end: number): Pick<DatedWords, 'passage' | 'title'> {
  const before = sentence.slice(0, start);
  if (!opening.test(before)) {
    const told = before.replace(/[\s,(]{1,5}(?:on|in|am|im|le)?\s{0,5}$/iu, '');
    return {passage: trimmed(sentence.slice(0, end)), title: trimmed(told) || trimmed(sentence)};
  }
  const rest = sentence.slice(end).search(/[^\s,]/);
  if (rest === -1) return {passage: sentence, title: trimmed(sentence)};
  const clause = sentence.slice(end + rest);
  const comma = clause.search(/, (?=\p{Ll})/u);
  const cut = comma !== -1 && clause.slice(0, comma).split(/\s+/).length >= 4 ? comma : clause.length;
  return {passage: trimmed(sentence.slice(0, end + rest + cut)), title: trimmed(clause.slice(0, cut))};
}

/** Without the signs that end it. A pattern would look at each run of them again and again. */
function trimmed(words: string): string {
  let end = words.length;
  while (end > 0 && /[\s.,;:]/.test(words[end - 1]!)) end--;
  return words.slice(0, end);
}

function doubtOf(sentence: string, when: string, dates: number): Pick<DatedWords, 'doubt'> {
  if (dates > 1) return {doubt: 'the sentence has more than one date'};
  if (/^\d{4}$/.test(when)) return {doubt: 'only a year is given'};
  if (later.test(sentence)) return {doubt: 'the sentence may tell of a plan, or of a span of time'};
  return {};
}

/** Reading a date takes most of a millisecond, and few articles spell out more. */
const mostNumbers = 100;

/** The entries of the timeline: those that the source has, otherwise a proposal for each date that its text spells out. */
export function timelineOf(parts: DraftParts, context: DraftContext): DraftEntry[] {
  const given = parts.given?.timeline ?? [];
  return given.length > 0 ? given.map((event) => givenEvent(event, context)) : proposedEvents(parts, context);
}

function givenEvent(
  {id, at: _, until: __, text, quote: ___, title, passage, ...fields}: TimelineEvent,
  {lang = 'en', isThere}: DraftContext,
): DraftEntry {
  const [first = ''] = text ? sentences(inlineText(text), lang) : [];
  const words = [passage?.exact ?? '', first.trim(), title].find((each) => each && isThere(each));
  const known = id === new Ids().make(title, 'event') ? {} : {id};
  return {
    fields: {
      ...known,
      ...fields,
      title,
      ...(text && {text: inlineMarkdown(text)}),
      passage: words ?? passage?.exact ?? '??',
    },
    ...(!words && {doubt: 'no words of the article that it rests on were found: write them into passage'}),
  };
}

function proposedEvents(parts: DraftParts, {lang = 'en', plain, isThere, open}: DraftContext): DraftEntry[] {
  const tries = {left: mostNumbers};
  const proposed = parts.sections.flatMap(({blocks}) =>
    blocks.flatMap((block) => [...eventsOf(block, plain(block.text), lang, tries)]),
  );
  if (tries.left < 0) open.push('There are more numbers in the text than were tried as dates.');
  const events = proposed.map((event) =>
    isThere(event.passage) ? event : {...event, doubt: 'its words stand there more than once'},
  );
  if (events.some(({doubt}) => !doubt))
    open.push(
      'Each entry of the timeline is a date that the text spells out: see that it is when that happened.',
    );
  if (events.some(({doubt}) => doubt))
    open.push('Dates that may not be those of an event are commented out in the timeline.');
  return events.map(({when, title, passage, doubt}) => ({
    fields: {when, title: title.slice(0, limits.line), passage},
    doubt,
  }));
}

function* eventsOf(
  {kind, credit}: DraftBlock,
  text: string,
  lang: string,
  tries: {left: number},
): Generator<DatedWords> {
  if (kind === 'image') return;
  yield* datesIn(text, lang, tries);
  const said = kind === 'quote' && credit ? parseAttribution(credit, lang).said : undefined;
  if (!said) return;
  const words = text.replace(/ https?:\/\/\S+$/, '');
  yield {
    when: said,
    title: words,
    passage: words,
    doubt: 'the day of the quote, perhaps not of what it tells',
  };
}
