import type {Act, Outcome} from './session/act.js';
import type {HeardEvent} from './session/apart/session.js';
import type {DeskSession, Doing} from './session/session.js';
import type {Sheet, Step} from './route.js';
import {ChosenWords} from './chosen-words.js';
import {SessionInHand} from './session-in-hand.js';

/** What the parts of the desk share: the session, what is in hand, and what was said last. */
export class DeskController extends SessionInHand {
  at: Step = 'bring';
  /** What is to get the focus when it shows: the card in hand, the words of the article, the step to publish. */
  focus: 'card' | 'words' | 'publish' | undefined;
  /** What a screen reader is told, and everybody else reads. */
  said = '';
  /** The words that are chosen in the article. */
  readonly words = new ChosenWords(this);
  /** Single letters act. */
  hasLetters = true;
  /** What shows in the place of the article. */
  sheet: Sheet = 'article';
  /** The line at which the article file shows as text. */
  textAt = 1;
  /** The block of the article that is edited as text. */
  editing: number | undefined;
  /** The draft is open in another page, which edits it. */
  isReadOnly = false;
  #isDoing = false;
  /** Called when another step is gone to. */
  onStep: ((step: Step) => void) | undefined;

  /** Goes to a step; what was said of the one before does not stay. */
  go(step: Step, said = ''): void {
    this.at = step;
    this.said = said;
    this.sheet = 'article';
    this.editing = undefined;
    if (step === 'settle') this.focus = 'card';
    this.onStep?.(step);
    this.update();
  }

  /** Puts the session away. */
  leave(to: 'bring' | 'later' = 'bring'): void {
    this.#take(undefined);
    this.go(to);
  }

  /** Takes a session up. */
  start(session: DeskSession, said: string, at: Step = 'settle'): void {
    this.#take(session);
    this.words.clear();
    this.go(at, said);
  }

  #take(session: DeskSession | undefined): void {
    this.session?.removeEventListener('change', this.#changed);
    this.session?.removeEventListener('heard', this.#heard);
    this.session = session;
    session?.addEventListener('change', this.#changed);
    session?.addEventListener('heard', this.#heard);
  }

  /** What the worker heard besides: that there is more to settle than was said. */
  readonly #heard = (event: Event) => {
    const {count} = event as HeardEvent;
    this.say(`The claims of all lines were checked: ${count} more to settle.`);
  };

  readonly #changed = () => this.update();

  /** Does what the editor did, and says what came of it; then the next card is in hand. False where it was refused. */
  async act(act: Act, {stay = false, keepsFocus = false} = {}): Promise<boolean> {
    const {card} = this;
    const outcome = await this.#do(act);
    if (!outcome) return false;
    if ('refused' in outcome) {
      this.say(outcome.refused);
      return false;
    }
    const session = this.session!;
    this.words.clear();
    if (stay && card && this.cards.some(({key}) => key === card.key)) session.open(card.key);
    this.said = outcome.says;
    this.focus = this.card && !(this.card.isDone && !stay) ? 'card' : 'publish';
    if (this.left === 0 && !stay) {
      session.open(undefined);
      this.said += ' Nothing is left to settle: the story can be published.';
      this.focus = 'publish';
    } else if (this.card && this.card.key !== card?.key) this.said += ` Next: ${this.card.title}.`;
    // Whoever acted beside the card goes on there.
    if (keepsFocus) this.focus = undefined;
    this.update();
    return true;
  }

  async again(what: 'undo' | 'redo'): Promise<void> {
    const outcome = await this.#do(what);
    if (!outcome) return;
    this.words.clear();
    if (this.card) this.focus = 'card';
    this.say('says' in outcome ? outcome.says : outcome.refused);
  }

  /** Has it done; nothing where another tab edits the draft or something is still being done, which is said then. */
  async #do(what: Doing): Promise<Outcome | undefined> {
    const {session} = this;
    if (!session) return undefined;
    if (this.isReadOnly)
      return this.#not('This draft is open in another tab; take it over to change it here.');
    // What it was meant for may be settled by what is being done.
    if (this.#isDoing) return this.#not('One moment: what you did last is still being done.');
    this.#isDoing = true;
    try {
      const outcome = await session.do(what);
      // Another draft may lie on the desk by now.
      return session === this.session ? outcome : undefined;
    } finally {
      this.#isDoing = false;
    }
  }

  #not(why: string): undefined {
    this.say(why);
  }

  /** Tells the editor something. */
  say(words: string): void {
    this.said = words;
    this.update();
  }

  /** Takes a card in hand. */
  open(key: string | undefined): void {
    // What was said of choosing words for another card does not stay.
    if (this.words.isChoosing) this.said = '';
    this.words.clear();
    this.editing = undefined;
    this.focus = 'card';
    this.session?.open(key);
    this.update();
  }

  /** The next card that is open, or the one before. */
  step(by: 1 | -1): void {
    if (this.left === 0) return this.say('Nothing is left to settle.');
    this.words.clear();
    this.editing = undefined;
    this.focus = 'card';
    this.session!.next(by);
    this.said = this.card ? `${this.card.title}.` : '';
    this.update();
  }

  /** Has a block of the article edited as text; the article shows again where none is named. */
  edit(block: number | undefined): void {
    if (block !== undefined && this.editing !== undefined)
      return this.say('Another paragraph is open as text: save it, or go back.');
    this.words.clear();
    this.editing = block;
    this.update();
  }

  /** Shows something in the place of the article, text at a line of it; or the article again. */
  turnTo(sheet: Sheet, line = 1): void {
    this.sheet = sheet;
    this.editing = undefined;
    this.textAt = line;
    if (sheet === 'article') this.focus = 'card';
    this.update();
  }
}
