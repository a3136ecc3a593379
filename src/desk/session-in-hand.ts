import type {ReactiveControllerHost} from 'lit';
import type {ArticleBlock, ArticleItem} from '../formats/article/read.js';
import type {Card} from './session/card.js';
import type {DeskSession} from './session/session.js';

/** The session that is on the desk, as its parts read it; all is empty while there is none. */
export class SessionInHand {
  readonly #host: ReactiveControllerHost;
  session: DeskSession | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Shows again what changed. */
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
}
