import type {DeskController} from '../controller.js';
import {hashOf, routeOf} from '../route.js';
import type {Step} from '../route.js';
import {DraftList} from './draft-list.js';
import type {BroughtFile} from './draft-list.js';
import {DraftOnDesk} from './draft-on-desk.js';
import type {KeptDraft} from './kept-draft.js';
import {onPage} from './on-page.js';
import type {OpenDraft} from './open-draft.js';
import type {Keeping} from './open-draft.js';

/** The drafts of this browser, and the one that is open, which the address names: a reload goes on with it. */
export class Drafts {
  readonly #desk: DeskController;
  readonly #all = new DraftList();
  /** The one that is open. */
  readonly onDesk: DraftOnDesk;
  #stop: (() => void) | undefined;

  constructor(desk: DeskController) {
    this.#desk = desk;
    this.onDesk = new DraftOnDesk(desk, this.#all);
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

  /** Whether the browser agreed not to empty its store by itself. */
  get lasts(): boolean {
    return this.#all.lasts;
  }

  /** How the open draft is kept. */
  get keeping(): Keeping {
    return this.#desk.isReadOnly ? 'elsewhere' : (this.current?.keeping ?? 'none');
  }

  /** Why, as a sentence. */
  get refusal(): string {
    return (
      this.current?.refusal ??
      'Nothing is kept in this browser; save the article file before you close this page.'
    );
  }

  /** When its last change was kept. */
  get at(): Date | undefined {
    return this.current?.at;
  }

  /** The one that is open; undefined where no store keeps it. */
  get current(): OpenDraft | undefined {
    return this.onDesk.draft;
  }

  /** Takes up what the address names. */
  async start(): Promise<void> {
    this.#stop = onPage({
      moved: () => void this.#follow(),
      hidden: () => void this.current?.flush(),
      shown: () => void this.current?.stillHolds(),
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
    return this.onDesk.open(id, at);
  }

  /** Makes this page the one that edits the open draft. */
  takeOver(): Promise<void> {
    return this.onDesk.takeOver();
  }

  async forget(id: string): Promise<void> {
    if (id === this.onDesk.id) {
      await this.close();
      this.#desk.leave();
    }
    await this.#all.remove(id);
    await this.renew();
  }

  /** Tells the open draft’s steps in the address. */
  #write(at: Step): void {
    const hash = hashOf({at, ...(this.onDesk.id !== undefined && {id: this.onDesk.id})});
    if (hash !== location.hash) location.hash = hash;
    if (at === 'bring') void this.renew();
  }

  async #follow(): Promise<void> {
    const {at, id} = routeOf(location.hash);
    if (id === undefined || id === this.onDesk.id)
      return this.#desk.at === at ? undefined : this.#desk.go(at);
    await this.open(id, at);
  }

  /** Looks what is kept by now, by other pages too. */
  async renew(): Promise<void> {
    await this.#all.renew();
    this.#desk.update();
  }

  /** Puts the open draft away; it stays kept. */
  close(): Promise<void> {
    return this.onDesk.close();
  }

  /** Asks before work is lost that nothing keeps. */
  readonly #ask = (event: BeforeUnloadEvent) => {
    if (this.current?.keeping === 'refused' || this.#all.hasUnkept) event.preventDefault();
  };
}
