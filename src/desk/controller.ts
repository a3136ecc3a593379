import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ArticleBlock, ArticleItem} from '../formats/article/read.js';
import {formatWhen} from '../story/dates/format-when.js';
import type {Act, Outcome} from './session/act.js';
import type {Card, ClaimCard, EventCard, HeadCard, PictureCard, QuoteCard} from './session/card.js';
import type {DeskSession} from './session/session.js';
import {selectedWords} from './session/words.js';
import type {Selected} from './session/words.js';
import type {TextPlace, WordRange} from './view/selected-words.js';

/** Where an editor is: an article is brought, settled, published. */
export type Step = 'bring' | 'settle' | 'publish';

/** What the parts of the desk share: the session, what is in hand, and what was said last. */
export class DeskController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  session: DeskSession | undefined;
  at: Step = 'bring';
  /** What is to get the focus when it shows: the card in hand, the words of the article, the step to publish. */
  focus: 'card' | 'words' | 'publish' | undefined;
  /** What a screen reader is told, and everybody else reads. */
  said = '';
  /** The words that are selected in the article. */
  taken: Selected | undefined;
  /** Why what is selected is no words. */
  problem = '';
  /** Words are being chosen for the card in hand. */
  choosing = false;
  /** Single letters act. */
  hasLetters = true;
  /** The article file shows as text, with the caret at this line. */
  textAt: number | undefined;
  /** The draft is open in another page, which edits it. */
  isReadOnly = false;
  /** Called when another step is gone to. */
  onStep: ((step: Step) => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  update(): void {
    this.#host.requestUpdate();
  }

  get cards(): readonly Card[] {
    return this.session?.cards ?? [];
  }

  /** What was or is to settle. */
  get queue(): readonly Card[] {
    return this.session?.queue ?? [];
  }

  get left(): number {
    return this.session?.left ?? 0;
  }

  get card(): Card | undefined {
    return this.session?.card;
  }

  get blocks(): readonly ArticleBlock[] {
    return this.session?.compiled.blocks ?? [];
  }

  get items(): readonly ArticleItem[] {
    return this.session?.compiled.items ?? [];
  }

  get lang(): string {
    return this.session?.compiled.story?.lang ?? 'en';
  }

  get dir(): 'ltr' | 'rtl' | 'auto' {
    return this.session?.compiled.story?.dir ?? 'auto';
  }

  /** Goes to a step. */
  go(step: Step): void {
    this.at = step;
    this.textAt = undefined;
    if (step === 'settle') this.focus = 'card';
    this.onStep?.(step);
    this.update();
  }

  /** Puts the session away. */
  leave(): void {
    this.session?.removeEventListener('change', this.#changed);
    this.session = undefined;
    this.go('bring');
  }

  /** Takes a session up. */
  start(session: DeskSession, said: string, at: Step = 'settle'): void {
    this.session?.removeEventListener('change', this.#changed);
    this.session = session;
    session.addEventListener('change', this.#changed);
    this.forget();
    this.said = said;
    this.go(at);
  }

  readonly #changed = () => this.update();

  /** Does what the editor did, and says what came of it; then the next card is in hand. False where it was refused. */
  act(act: Act, {stay = false} = {}): boolean {
    const session = this.session!;
    const {card} = this;
    if (this.isReadOnly) {
      this.say(readOnly);
      return false;
    }
    const outcome = session.act(act);
    if ('refused' in outcome) {
      this.say(outcome.refused);
      return false;
    }
    this.forget();
    if (stay && card && this.cards.some(({key}) => key === card.key)) session.open(card.key);
    this.said = outcome.says;
    this.focus = this.card && !(this.card.isDone && !stay) ? 'card' : 'publish';
    if (this.left === 0 && !stay) {
      session.open(undefined);
      this.said += ' Nothing is left to settle: the story can be published.';
      this.focus = 'publish';
    } else if (this.card && this.card.key !== card?.key) this.said += ` Next: ${this.card.title}.`;
    this.update();
    return true;
  }

  undo(): void {
    if (this.isReadOnly) this.say(readOnly);
    else this.#again(this.session?.undo());
  }

  redo(): void {
    if (this.isReadOnly) this.say(readOnly);
    else this.#again(this.session?.redo());
  }

  #again(outcome: Outcome | undefined): void {
    if (!outcome) return;
    this.forget();
    if (this.card) this.focus = 'card';
    this.say('says' in outcome ? outcome.says : outcome.refused);
  }

  /** Tells the editor something. */
  say(words: string): void {
    this.said = words;
    this.update();
  }

  /** Takes a card in hand. */
  open(key: string | undefined): void {
    this.forget();
    this.focus = 'card';
    this.session?.open(key);
    this.update();
  }

  /** The next card that is open, or the one before. */
  step(by: 1 | -1): void {
    if (this.left === 0) return this.say('Nothing is left to settle.');
    this.forget();
    this.focus = 'card';
    this.session!.next(by);
    this.said = this.card ? `${this.card.title}.` : '';
    this.update();
  }

  /** The card of an item, or the words that it rests on where it has none. */
  openItem({ref}: ArticleItem): void {
    const card = this.cards.find(({item}) => item?.ref === ref);
    if (card) this.open(card.key);
    else this.say('There is nothing to settle about it.');
  }

  /** The card of an item that rests on words at a place. */
  openWords(at: WordRange | undefined): void {
    if (!at) return;
    const item = this.items.find(({marks}) =>
      marks.some(({block, start, end}) => block === at.block && start <= at.start && end >= at.start),
    );
    if (item) this.openItem(item);
    else this.say('Nothing rests on these words.');
  }

  /** Words are chosen in the article for the card in hand. */
  startChoosing(key: string): void {
    this.session!.open(key);
    this.choosing = true;
    this.focus = 'words';
    this.say('Select words in the article. Enter takes them, Escape goes back.');
  }

  stopChoosing(): void {
    this.focus = 'card';
    this.forgetWords();
  }

  /** Takes what is selected in the article, or notes why it is no words. */
  takeWords(places: {from: TextPlace; to: TextPlace} | undefined): void {
    const before = JSON.stringify([this.taken, this.problem]);
    const found = places && selectedWords(this.blocks, places.from, places.to, this.lang);
    this.taken = found && 'exact' in found ? found : undefined;
    this.problem = found && 'refused' in found ? found.refused : '';
    if (JSON.stringify([this.taken, this.problem]) !== before) this.update();
  }

  /** The selected words become those of the card in hand. */
  choose(): void {
    const {taken, card} = this;
    if (!taken || !card) return this.say('No words are selected.');
    this.choosing = false;
    this.act({do: 'rest', key: card.key, on: taken}, {stay: card.kind === 'event'});
  }

  /** The same for words that were found in a list. */
  chooseRange({block, start, end}: WordRange): void {
    this.takeWords({from: {block, at: start}, to: {block, at: end}});
    if (this.taken) this.choose();
    else this.say(this.problem);
  }

  /** A new item of the selected words; its card is in hand then. */
  add(kind: Extract<Act, {do: 'add'}>['kind']): void {
    if (!this.taken) return;
    const before = new Set(this.cards.map(({key}) => key));
    if (!this.act({do: 'add', kind, on: this.taken}, {stay: true})) return;
    const added = this.cards.find(({key}) => !before.has(key));
    if (added) this.open(added.key);
  }

  forget(): void {
    this.taken = undefined;
    this.problem = '';
    this.choosing = false;
  }

  forgetWords(): void {
    this.forget();
    getSelection()?.removeAllRanges();
    this.update();
  }

  leaveWords(): void {
    this.problem = '';
  }

  settleEvent({key, fields, isDoubted, isDone}: EventCard, written: Record<string, string>): void {
    this.#settle(
      key,
      changedOf(fields, written),
      (changed) => ({do: 'event', key, fields: changed}),
      isDoubted || !isDone,
    );
  }

  settleQuote({key, fields, isDoubted, isDone}: QuoteCard, written: Record<string, string>): void {
    this.#settle(
      key,
      changedOf(fields, written),
      (changed) => ({do: 'quote', key, fields: changed}),
      isDoubted || !isDone,
    );
  }

  /** Writes what the fields of a card say where it differs from the file, then settles the card. */
  #settle(
    key: string,
    changed: Record<string, string>,
    act: (changed: Record<string, string>) => Act,
    accepts: boolean,
  ) {
    const hasChanged = Object.keys(changed).length > 0;
    if (accepts && hasChanged) {
      if (!this.act(act(changed), {stay: true})) return;
      if (this.cards.find((card) => card.key === key)?.isDone ?? true)
        return this.left > 0 ? this.step(1) : undefined;
    }
    this.act(accepts ? {do: 'accept', key} : act(changed));
  }

  settleHead({key, fields}: HeadCard, written: Record<string, string>): void {
    const told = Object.fromEntries(
      fields.flatMap(({field, value, proposed = ''}) => {
        const now = (written[field] ?? (value || proposed)).trim();
        return now === value ? [] : [[field, now]];
      }),
    );
    this.act(Object.keys(told).length > 0 ? {do: 'head', key, fields: told} : {do: 'accept', key});
  }

  settlePicture({key, alt, credit}: PictureCard, written: Record<string, string>): void {
    this.act({do: 'picture', key, alt: written['alt'] ?? alt, credit: written['credit'] ?? credit});
  }

  keepClaim({key}: ClaimCard, because: string): void {
    this.act({do: 'keep', key, because});
  }

  /** Shows the article file as text, at a line of it. */
  editText(line = 1): void {
    this.textAt = line;
    this.update();
  }

  /** A date as readers see it; empty where it is none. */
  dateWords(when: string): string {
    if (!when.trim()) return '';
    try {
      return formatWhen(when, this.lang);
    } catch {
      return '';
    }
  }
}

const readOnly = 'This draft is open in another tab; take it over to change it here.';

function changedOf<Fields extends object>(
  fields: Fields,
  written: Record<string, string>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(written).filter(
      ([name, value]) => name in fields && value.trim() !== (fields as Record<string, string>)[name],
    ),
  );
}
