import {givenLabels} from '../../languages/labels.js';
import type {Story} from '../../story/story.js';
import {nothing} from '../templates/html.js';
import {askAgain} from '../source/ask-again.js';
import type {Setting} from './fingerprint.js';
import type {Prerendered} from './prerendered.js';

const load = askAgain((_again) => import('./prerendered.js'));

type Host = HTMLElement & Setting & {requestUpdate(): void; readonly updateComplete: Promise<unknown>};

/** What an element has of prerendered markup: it shows until there is a story that it is not of. */
export function takeover(host: Host, onTaken: () => void) {
  /** The nodes that its shadow root held before Lit rendered into it: prerendered markup. */
  let nodes: ChildNode[] = [];
  let prerendered: Prerendered | undefined;
  /** Whether the code that takes prerendered markup over could not be loaded. */
  let isLeft = false;
  /** Loads the code for it, and looks at the markup with that. */
  const take = async () => {
    try {
      const {Prerendered} = await load();
      prerendered ??= new Prerendered(host, nodes);
      host.requestUpdate();
      await host.updateComplete;
      onTaken();
    } catch {
      // Nobody can tell whether the markup is of the story at hand: it stays as it came until there is one.
      if (!isLeft) host.requestUpdate();
      isLeft = true;
    }
  };
  return {
    take,
    /** Notes what is in the shadow root. */
    find: (root: ShadowRoot) => (nodes = [...root.childNodes]),
    /**
     * What is to be rendered where prerendered markup is what shows, as it is while the code for it is on its way: nothing
     * where it is in the shadow root, or the slot for it, as an empty text.
     */
    keeps(story: Story | undefined, gone: string | undefined): typeof nothing | '' | undefined {
      const inside = prerendered || nodes.length ? nothing : '';
      if (prerendered) return prerendered.shows(story, gone, host, givenLabels) ? inside : undefined;
      if (!host.hasAttribute('prerendered') && !nodes.length) return undefined;
      if (story && isLeft) {
        for (const node of nodes.splice(0)) node.remove();
        return undefined;
      }
      void take();
      return inside;
    },
  };
}
