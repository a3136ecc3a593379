import {compileArticle} from '../../formats/article/read.js';
import type {LenientArticle} from '../../formats/article/read.js';
import {sourceOf} from '../../formats/article/edit/article-source.js';
import {inverse, spliced} from '../../formats/article/edit/splices.js';
import type {Splice} from '../../formats/article/edit/splices.js';
import {Refusal} from '../../formats/common/refusal.js';
import type {Act, Outcome} from './act.js';
import type {Card} from './card.js';
import {edited} from './acts/edited.js';
import {cardsOf} from './cards/cards.js';

/** One step of the history. */
export interface Step {
  /** What was done, as a sentence without its full stop: “Point 2 settled”. */
  says: string;
  splices: readonly Splice[];
  back: readonly Splice[];
  /** Keys that it settled. */
  settles: readonly string[];
  /** The keys that items had after it, for those that they had before; a step of an earlier edition tells none. */
  renamed?: readonly (readonly [string, string])[];
  /** The card that was in hand. */
  card: string | undefined;
}

/** All that has to be kept of a session, to go on with it later. */
export interface SessionState {
  name: string;
  text: string;
  /** Steps that can be undone, the last one last, and those that were undone. */
  done: readonly Step[];
  undone: readonly Step[];
  settled: readonly string[];
  losses: readonly string[];
  /** Keys of all that was or is to settle, in their order. */
  asked?: readonly string[];
  card: string | undefined;
}

/** Makes a story of the text, here or in a worker. */
export type Compile = (text: string, name: string) => LenientArticle | Promise<LenientArticle>;

export const compileHere: Compile = (text, name) => compileArticle(text, {file: name, lenient: true});

const nothing: LenientArticle = {problems: [], warnings: [], items: [], blocks: []};

/**
 * One article on the desk: its text, which is all that is saved, the cards of what is left to settle, and the history. Every
 * act is a few splices of the text. `change` is sent after each, and when the story of the text is there.
 */
export class DeskSession extends EventTarget {
  readonly name: string;
  #text: string;
  readonly #compile: Compile;
  #compiled: LenientArticle = nothing;
  /** The text that `#compiled` is of. */
  #compiledText: string | undefined;
  #done: Step[];
  #undone: Step[];
  #settled: Set<string>;
  readonly #losses: readonly string[];
  #cards: readonly Card[] = [];
  /** What was asked once, in its order. */
  #asked: string[] = [];
  #card: string | undefined;

  constructor(
    opened: Pick<SessionState, 'name' | 'text'> & Partial<SessionState>,
    {compile = compileHere}: {compile?: Compile} = {},
  ) {
    super();
    this.name = opened.name;
    this.#text = opened.text;
    this.#compile = compile;
    this.#done = [...(opened.done ?? [])];
    this.#undone = [...(opened.undone ?? [])];
    this.#settled = new Set(opened.settled);
    this.#losses = opened.losses ?? [];
    this.#asked = [...(opened.asked ?? [])];
    this.#card = opened.card;
    this.#renew();
  }

  /** The article file. */
  get text(): string {
    return this.#text;
  }

  /** The last story of the text. With a worker it may be that of an earlier text: see `isFresh`. */
  get compiled(): LenientArticle {
    return this.#compiled;
  }

  get isFresh(): boolean {
    return this.#compiledText === this.#text;
  }

  /** All cards: what is left to settle, and all else that can be opened. */
  get cards(): readonly Card[] {
    return this.#cards;
  }

  /** What is or was to settle, in the order in which it is asked. What is dropped stays in it no longer. */
  get queue(): readonly Card[] {
    const cards = new Map(this.#cards.map((card) => [card.key, card]));
    return this.#asked.flatMap((key) => cards.get(key) ?? []);
  }

  /** How many cards are open. */
  get left(): number {
    return this.#cards.filter(({isDone}) => !isDone).length;
  }

  /** The card in hand. */
  get card(): Card | undefined {
    return this.#cards.find(({key}) => key === this.#card);
  }

  /** What undo would take back, and redo do again. */
  get undoable(): string | undefined {
    return this.#done.at(-1)?.says;
  }

  get redoable(): string | undefined {
    return this.#undone.at(-1)?.says;
  }

  get state(): SessionState {
    const {name, text} = this;
    return {
      ...{name, text, done: this.#done.slice(-mostKept), undone: this.#undone},
      ...{settled: [...this.#settled], losses: this.#losses},
      ...{asked: this.#asked, card: this.#card},
    };
  }

  /** Does what an editor wants, or refuses it and changes nothing. After a card is settled the next one is in hand. */
  act(act: Act): Outcome {
    const before = this.#text;
    try {
      const {splices, settles, renamed, says} = edited(act, {
        ...{text: before, compiled: this.#compiledNow(), settled: this.#settled},
        card: (key) => this.#cards.find((each) => each.key === key),
      });
      const fresh = settles.filter((key) => !this.#settled.has(key));
      const back = inverse(before, splices);
      const step = {says, splices, back, settles: fresh, renamed: [...renamed], card: this.#card};
      this.#done.push(step);
      this.#undone = [];
      this.#go(spliced(before, splices), fresh, [], renamed);
      if ('key' in act && act.key === step.card && this.card?.isDone !== false)
        this.#toNext(renamed.get(act.key) ?? act.key);
      this.#tell();
      return {says: `${says}.`};
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return {refused: sentence(error.message)};
    }
  }

  /** Takes the last step back; tells what. */
  undo(): Outcome {
    const step = this.#done.pop();
    if (!step) return {refused: 'There is nothing to undo.'};
    this.#undone.push(step);
    const renamed = new Map(step.renamed?.map(([before, after]) => [after, before] as const));
    this.#go(spliced(this.#text, step.back), [], step.settles, renamed);
    this.#card = step.card;
    this.#tell();
    return {says: `Undone: ${step.says.charAt(0).toLowerCase()}${step.says.slice(1)}.`};
  }

  /** Does again what was undone last; tells what. */
  redo(): Outcome {
    const step = this.#undone.pop();
    if (!step) return {refused: 'There is nothing to redo.'};
    this.#done.push(step);
    this.#go(spliced(this.#text, step.splices), step.settles, [], new Map(step.renamed));
    this.#tell();
    return {says: `Done again: ${step.says.charAt(0).toLowerCase()}${step.says.slice(1)}.`};
  }

  /** Takes a card in hand: one of the queue, or that of any item. */
  open(key: string | undefined): void {
    this.#card = key;
    this.#tell();
  }

  /** Takes the next open card in hand, or the one before. */
  next(by: 1 | -1 = 1): void {
    const open = this.queue.filter(({isDone, key}) => !isDone || key === this.#card);
    const index = open.findIndex(({key}) => key === this.#card);
    const next = open.at((index === -1 && by === -1 ? 0 : index + by + open.length) % (open.length || 1));
    this.open(next?.key);
  }

  /** The story of the text, made here where the worker is not done yet: an act must not count in an older text. */
  #compiledNow(): LenientArticle {
    if (!this.isFresh) this.#take(compileArticle(this.#text, {file: this.name, lenient: true}), this.#text);
    return this.#compiled;
  }

  #go(
    text: string,
    settles: readonly string[],
    opens: readonly string[],
    renamed: ReadonlyMap<string, string>,
  ): void {
    this.#text = text;
    for (const key of opens) this.#settled.delete(key);
    const now = (key: string) => renamed.get(key) ?? key;
    this.#settled = new Set([...this.#settled, ...settles].map(now));
    this.#asked = this.#asked.map(now);
    if (this.#card !== undefined) this.#card = now(this.#card);
    this.#renew();
  }

  #renew(): void {
    const text = this.#text;
    if (text === this.#compiledText) return this.#take(this.#compiled, text);
    const compiled = this.#compile(text, this.name);
    if (!(compiled instanceof Promise)) return this.#take(compiled, text);
    this.#take(this.#compiled, this.#compiledText);
    void compiled.then((found) => {
      // A newer text is on its way.
      if (text !== this.#text) return;
      this.#take(found, text);
      this.#tell();
    });
  }

  #take(compiled: LenientArticle, text: string | undefined): void {
    this.#compiled = compiled;
    this.#compiledText = text;
    const source = sourceOf(this.#text);
    this.#cards = cardsOf({source, compiled, settled: this.#settled, losses: this.#losses});
    this.#asked = merged(
      this.#asked,
      this.#cards.filter(({isDone}) => !isDone).map(({key}) => key),
      this.#cards.map(({key}) => key),
    );
    if (this.#card === undefined) this.#card = this.#cards.find(({isDone}) => !isDone)?.key;
  }

  #toNext(from: string): void {
    const queue = this.queue;
    const at = this.#asked.indexOf(from);
    const behind = (card: Card) => this.#asked.indexOf(card.key) > at;
    const open = queue.filter(({isDone}) => !isDone);
    this.#card = (open.find(behind) ?? open[0])?.key;
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}

const mostKept = 200;

const sentence = (words: string) => {
  const said = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return /[.?!]$/.test(said) ? said : `${said}.`;
};

/** What was asked and what is asked now, in the order of the cards. */
function merged(asked: readonly string[], open: readonly string[], order: readonly string[]): string[] {
  const places = new Map(order.map((key, index) => [key, index]));
  const all = [...new Set([...asked, ...open])];
  // What has no card now keeps its place behind the one before it.
  let last = -1;
  const placed = all.map((key) => {
    last = places.get(key) ?? last;
    return {key, place: last};
  });
  return placed.sort((a, b) => a.place - b.place).map(({key}) => key);
}
