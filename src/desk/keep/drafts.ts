import {Refusal} from '../../formats/common/refusal.js';
import type {DeskController} from '../controller.js';
import {hashOf, routeOf} from '../route.js';
import type {Step} from '../route.js';
import {sentence} from '../session/sentence.js';
import {DeskSession} from '../session/session.js';
import {DraftList, newId} from './draft-list.js';
import type {BroughtFile} from './draft-list.js';
import {InTurn} from './in-turn.js';
import type {KeptDraft} from './kept-draft.js';
import {onPage} from './on-page.js';
import {OpenDraft} from './open-draft.js';
import type {Keeping} from './open-draft.js';

/** The drafts of this browser, and the one that is open, which the address names: a reload goes on with it. */
export class Drafts {
  readonly #desk: DeskController;
  readonly #all = new DraftList();
  /** Names this page among those of the browser. */
  readonly #page = newId();
  /** Drafts are opened and put away one after the other, so that none gets the session, the file or the keeper of another. */
  readonly #turn = new InTurn();
  #id: string | undefined;
  #draft: OpenDraft | undefined;
  #stop: (() => void) | undefined;

  /** Called when a draft is open to be edited, before it is put away, and when another page took it over. */
  onOpen: ((draft: KeptDraft, session: DeskSession) => Promise<void>) | undefined;
  onClose: (() => Promise<void>) | undefined;
  onLost: (() => void) | undefined;

  constructor(desk: DeskController) {
    this.#desk = desk;
    desk.onStep = (step) => this.#write(step);
  }

  /** All drafts, the one that was touched last first. */
  get list(): readonly KeptDraft[] {
    return this.#all.drafts;
  }

  /** Whether this browser keeps anything; unknown until its store has answered. */
  get keeps(): boolean | undefined {
    return this.#all.keeps;
  }

  /** How the open draft is kept. */
  get keeping(): Keeping {
    return this.#desk.isReadOnly ? 'elsewhere' : (this.#draft?.keeping ?? 'none');
  }

  /** Why, as a sentence. */
  get refusal(): string {
    return (
      this.#draft?.refusal ??
      'Nothing is kept in this browser; save the article file before you close this page.'
    );
  }

  /** When its last change was kept. */
  get at(): Date | undefined {
    return this.#draft?.at;
  }

  /** The one that is open; undefined where no store keeps it. */
  get current(): OpenDraft | undefined {
    return this.#draft;
  }

  /** Takes up what the address names. */
  async start(): Promise<void> {
    this.#stop = onPage({
      moved: () => void this.#follow(),
      hidden: () => void this.#draft?.flush(),
      shown: () => void this.#draft?.stillHolds(),
      closing: this.#ask,
    });
    await this.renew();
    await this.#follow();
  }

  stop(): void {
    this.#stop?.();
  }

  /** Keeps articles that were brought, each as a draft; one alone is opened, at a step. */
  async bring(articles: readonly BroughtFile[], at: Step = 'settle'): Promise<void> {
    const drafts = await this.#all.addAll(articles);
    const [only] = drafts;
    if (drafts.length === 1) return this.open(only!.id, at);
    this.#desk.say(
      `${drafts.length} drafts were made: ${drafts.map(({name}) => name).join(', ')}. Open one of them.`,
    );
  }

  /** Opens a draft; one that another page holds is shown without being edited. */
  open(id: string, at: Step): Promise<void> {
    return this.#turn.run(() => this.#open(id, at));
  }

  async #open(id: string, at: Step): Promise<void> {
    await this.#close();
    const unkept = this.#all.unkept(id);
    try {
      if (!unkept) this.#draft = this.#opened(id);
      this.#id = id;
      await this.#show(unkept ?? (await this.#draft!.read()), at);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await this.#close();
      this.#desk.go('bring');
      this.#desk.say(sentence(error.message));
    }
  }

  #opened(id: string): OpenDraft {
    const draft = new OpenDraft(id, {store: this.#all.store, page: this.#page});
    draft.addEventListener('change', () => this.#desk.update());
    draft.addEventListener('lost', () => {
      if (this.#draft !== draft) return;
      this.#desk.isReadOnly = true;
      this.onLost?.();
      this.#desk.say('This draft was taken over by another tab; nothing can be changed here.');
    });
    return draft;
  }

  async #show(draft: KeptDraft, at: Step): Promise<void> {
    const {name, text, session: state} = draft;
    const session = new DeskSession({...state, name, text});
    const isHeld = this.#draft?.isHeld ?? true;
    this.#desk.isReadOnly = !isHeld;
    if (!this.#draft)
      session.addEventListener('change', () =>
        this.#all.hold({
          ...(this.#all.unkept(draft.id) ?? draft),
          ...{text: session.text, session: session.state, at: Date.now()},
        }),
      );
    else if (isHeld) this.#draft.keep(session, draft);
    const {left} = session;
    const said = isHeld
      ? `${name}: ${left} ${left === 1 ? 'thing' : 'things'} to settle.`
      : `${name} is open in another tab.`;
    this.#desk.start(session, said, at);
    if (isHeld) await this.onOpen?.(draft, session);
  }

  /** Makes this page the one that edits the open draft. */
  takeOver(): Promise<void> {
    return this.#turn.run(async () => {
      if (!this.#draft) return;
      try {
        await this.#show(await this.#draft.takeOver(), this.#desk.at);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        this.#desk.say(sentence(error.message));
      }
    });
  }

  /** Whether this page is the one that edits a draft, which is the open one. */
  async isOurs(id: string): Promise<boolean> {
    if (this.#id !== id) return false;
    return this.#draft ? this.#draft.stillHolds() : true;
  }

  /** Notes the file that a draft is written into. */
  async inFile(id: string, file: NonNullable<KeptDraft['file']>): Promise<void> {
    const unkept = this.#all.unkept(id);
    if (unkept) this.#all.hold({...unkept, file});
    else if (this.#draft?.id === id) await this.#draft.inFile(file);
  }

  async forget(id: string): Promise<void> {
    await this.#turn.run(async () => {
      if (id === this.#id) {
        await this.#close();
        this.#desk.leave();
      }
      await this.#all.remove(id);
    });
    await this.renew();
  }

  /** Tells the open draft’s steps in the address. */
  #write(at: Step): void {
    const hash = hashOf({at, ...(this.#id !== undefined && {id: this.#id})});
    if (hash !== location.hash) location.hash = hash;
    if (at === 'bring') void this.renew();
  }

  async #follow(): Promise<void> {
    const {at, id} = routeOf(location.hash);
    if (id === undefined || id === this.#id) return this.#desk.at === at ? undefined : this.#desk.go(at);
    await this.open(id, at);
  }

  /** Looks what is kept by now, by other pages too. */
  async renew(): Promise<void> {
    await this.#all.renew();
    this.#desk.update();
  }

  /** Puts the open draft away; it stays kept. */
  close(): Promise<void> {
    return this.#turn.run(() => this.#close());
  }

  async #close(): Promise<void> {
    await this.onClose?.();
    await this.#draft?.close();
    this.#draft = this.#id = undefined;
  }

  /** Asks before work is lost that nothing keeps. */
  readonly #ask = (event: BeforeUnloadEvent) => {
    if (this.#draft?.keeping === 'refused' || this.#all.hasUnkept) event.preventDefault();
  };
}
