import type {Quote} from '../../story/story.js';
import {limits} from '../../story/story.js';
import type {DraftEntry} from './front-matter.js';
import type {DraftParts} from './from-text.js';
import {speechesIn} from './speech/quoted-speech.js';
import type {DraftContext} from './markdown.js';

/** More than an article quotes; a text of nothing but quotation marks would take long. */
const mostSpeeches = 150;

/** The quotes that the source has besides its text, and a proposal for words in quotation marks with a named speaker. */
export function quotesOf(parts: DraftParts, context: DraftContext): DraftEntry[] {
  return [
    ...(parts.given?.quotes ?? []).map((quote) => givenQuote(quote, context)),
    ...proposedQuotes(parts, context),
  ];
}

function givenQuote({passage, kind, speaker, ...fields}: Quote, {isThere}: DraftContext): DraftEntry {
  const words = [passage?.exact ?? '', fields.text].find((each) => each && isThere(each));
  return {
    fields: {...fields, kind, ...(speaker && {speaker}), passage: words ?? passage?.exact ?? '??'},
    ...(!words && {
      doubt: 'its words were not found in the article: write those that report it into passage',
    }),
  };
}

function proposedQuotes(parts: DraftParts, {lang = 'en', plain, isThere, open}: DraftContext): DraftEntry[] {
  const tries = {left: mostSpeeches};
  const nameOf = (speaker: string) => speaker.slice(0, limits.line);
  const known = new Set((parts.given?.quotes ?? []).map(({text}) => text));
  const speeches = parts.sections
    .flatMap(({blocks}) => blocks)
    .filter(({kind, quoted}) => (kind === 'paragraph' || kind === 'item') && !quoted)
    .flatMap(({text}) => speechesIn(plain(text), lang, tries))
    .filter(({text}) => !known.has(text));
  if (tries.left < 0) open.push({says: 'There are more words in quotation marks than were looked at.'});
  const entries = speeches.map(({text, speaker, role, passage, doubt}) => ({
    fields: {
      text: text.slice(0, limits.text),
      ...(speaker && {
        speaker: role ? {name: nameOf(speaker), role: role.slice(0, limits.line)} : nameOf(speaker),
      }),
      passage,
    },
    doubt: doubt ?? (isThere(passage) ? undefined : 'its words stand there more than once'),
  }));
  if (entries.some(({doubt}) => !doubt))
    open.push({
      about: 'quotes',
      says: 'Each entry of quotes is words in quotation marks beside a name: see that they are that person’s.',
    });
  if (entries.some(({doubt}) => doubt))
    open.push({
      about: 'quotes?',
      says: 'Quotes that may not be of the one named are commented out in quotes.',
    });
  return entries;
}
