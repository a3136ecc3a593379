import {compileArticle} from '../../formats/article/read.js';
import type {LenientArticle} from '../../formats/article/read.js';
import {sourceOf} from '../../formats/article/edit/article-source.js';
import {spliced} from '../../formats/article/edit/splices.js';
import type {Act} from './act.js';
import {edited} from './acts/edited.js';
import type {Edited} from './acts/edited.js';
import type {Card} from './card.js';
import {cardsOf} from './cards/cards.js';
import type {Offer} from './offer.js';

/** All that a story and its cards are made of; a worker can be sent it. */
export interface Job {
  name: string;
  text: string;
  settled: ReadonlySet<string>;
  losses: readonly string[];
  offers: readonly Offer[];
}

/** The story of a text, and the cards of what is left to settle and of all else in it. */
export interface Made {
  compiled: LenientArticle;
  cards: readonly Card[];
}

/** What an act comes to, and what is made of the text after it. */
export interface Acted {
  edited: Edited;
  made: Made;
}

export type Compile = (text: string, name: string) => LenientArticle;

/** The last stories that were made: that of a text is asked for again when its cards alone are others. */
const made: {text: string; name: string; compiled: LenientArticle}[] = [];

function compile(text: string, name: string): LenientArticle {
  const known = made.find((each) => each.text === text && each.name === name);
  if (known) return known.compiled;
  const compiled = compileArticle(text, {file: name, lenient: true});
  made.unshift({text, name, compiled});
  made.length = Math.min(made.length, 2);
  return compiled;
}

export function make({name, ...job}: Job, compiling: Compile = compile): Made {
  const compiled = compiling(job.text, name);
  return {compiled, cards: cardsOf({...job, compiled, source: sourceOf(job.text)})};
}

/**
 * Carries out an act on the text of a job of which something is made.
 * @throws {Refusal} where it cannot be done; its message is for people
 */
export function actOn(act: Act, job: Job, {compiled, cards}: Made, compiling?: Compile): Acted {
  const done = edited(act, {
    ...{text: job.text, settled: job.settled, compiled},
    card: (key) => cards.find((each) => each.key === key),
  });
  const settled = settledAfter(job.settled, done);
  return {edited: done, made: make({...job, text: spliced(job.text, done.splices), settled}, compiling)};
}

/** The keys of all that is settled after an act. */
export function settledAfter(
  settled: Iterable<string>,
  {settles, renamed}: {settles: readonly string[]; renamed: ReadonlyMap<string, string>},
): ReadonlySet<string> {
  return new Set([...settled, ...settles].map((key) => renamed.get(key) ?? key));
}
