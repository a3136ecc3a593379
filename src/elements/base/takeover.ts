import {givenLabels} from '../../languages/labels.js';
import type {Story} from '../../story/story.js';
import type {Setting} from './fingerprint.js';
import type {Prerendered} from './prerendered.js';

type Host = HTMLElement & Setting & {requestUpdate(): void; readonly updateComplete: Promise<unknown>};

/** What an element has of prerendered markup: it shows until there is a story that it is not of. */
export class Takeover {
  /** The nodes that its shadow root held before Lit rendered into it: prerendered markup. */
  nodes: ChildNode[] = [];
  readonly #host: Host;
  readonly #onTaken: () => void;
  #prerendered: Prerendered | undefined;
  /** Whether the code that takes prerendered markup over could not be loaded. */
  #isLeft = false;

  constructor(host: Host, onTaken: () => void) {
    this.#host = host;
    this.#onTaken = onTaken;
  }

  /** Whether markup stands in the shadow root. */
  get isInside() {
    return this.#prerendered || this.nodes.length;
  }

  /** Whether prerendered markup is what shows; while the code for it is on its way, it is. */
  keeps(story: Story | undefined, gone: string | undefined) {
    const host = this.#host;
    if (this.#prerendered) return this.#prerendered.shows(story, gone, host, givenLabels);
    if (!host.hasAttribute('prerendered')) return false;
    if (story && this.#isLeft) {
      for (const node of this.nodes.splice(0)) node.remove();
      return false;
    }
    void this.take();
    return true;
  }

  /** Loads the code for it, and looks at the markup with that. */
  async take() {
    const host = this.#host;
    try {
      const {Prerendered} = await import('./prerendered.js');
      this.#prerendered ??= new Prerendered(host, this.nodes);
      host.requestUpdate();
      await host.updateComplete;
      this.#onTaken();
    } catch {
      // Nobody can tell whether the markup is of the story at hand: it stays as it came until there is one.
      if (this.#isLeft) return;
      this.#isLeft = true;
      host.requestUpdate();
    }
  }
}
