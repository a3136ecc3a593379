import {Refusal} from '../../formats/common/refusal.js';
import type {DeskController} from '../controller.js';
import type {Step} from '../route.js';
import {sentence} from '../session/sentence.js';
import {openSession} from '../session/apart/open.js';
import type {DeskSession} from '../session/session.js';
import {newId} from './draft-list.js';
import type {DraftList} from './draft-list.js';
import {InTurn} from '../in-turn.js';
import type {KeptDraft} from './kept-draft.js';
import {OpenDraft} from './open-draft.js';

/**
 * The draft that is on the desk. One is opened and put away after the other, so that none gets the session, the file or the
 * keeper of another.
 */
export class DraftOnDesk {
  readonly #desk: DeskController;
  readonly #all: DraftList;
  /** Names this page among those of the browser. */
  readonly #page = newId();
  readonly #turn = new InTurn();
  #id: string | undefined;
  #draft: OpenDraft | undefined;

  /** Called when it is open to be edited, before it is put away, and when another page took it over. */
  onOpen: ((draft: KeptDraft, session: DeskSession) => Promise<void>) | undefined;
  onClose: (() => Promise<void>) | undefined;
  onLost: (() => void) | undefined;

  constructor(desk: DeskController, all: DraftList) {
    this.#desk = desk;
    this.#all = all;
  }

  get id(): string | undefined {
    return this.#id;
  }

  /** How it is kept; undefined where no store keeps it. */
  get draft(): OpenDraft | undefined {
    return this.#draft;
  }

  /** Opens a draft; one that another page holds is shown without being edited. */
  open(id: string, at: Step): Promise<void> {
    return this.#turn.run(() => this.#open(id, at));
  }

  /** Puts it away; it stays kept. */
  close(): Promise<void> {
    return this.#turn.run(() => this.#close());
  }

  async #open(id: string, at: Step): Promise<void> {
    await this.#close();
    const unkept = this.#all.unkept(id);
    try {
      if (!unkept) this.#draft = this.#drafted(id);
      this.#id = id;
      await this.#show(unkept ?? (await this.#draft!.read()), at);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await this.#close();
      this.#desk.go('bring');
      this.#desk.say(sentence(error.message));
    }
  }

  #drafted(id: string): OpenDraft {
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
    const session = await openSession({...state, name, text});
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
      ? `${name}: ${left === 0 ? 'nothing' : left === 1 ? '1 thing' : `${left} things`} to settle.`
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

  async #close(): Promise<void> {
    await this.onClose?.();
    await this.#draft?.close();
    this.#draft = this.#id = undefined;
  }
}
