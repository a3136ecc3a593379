import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {checkedStory, vouch} from '../story/checked-story.js';
import type {Story} from '../story/story.js';
import {defaultStory} from './default-story.js';
import type {StoryFault} from './story-events.js';

export type StoryState =
  | {status: 'waiting'}
  | {status: 'ready'; story: Story}
  | {status: 'failed'; fault: StoryFault};

type Host = ReactiveControllerHost & HTMLElement & {story?: unknown};

/** Where an element's story comes from: its property, else the nearest bundle, else the story in the script. */
export class StorySource implements ReactiveController {
  state: StoryState = {status: 'waiting'};
  /** Whether the state is a bundle's, which tells of it itself. */
  inherited = false;

  readonly #host: Host;
  readonly #followers = new Set<() => void>();
  #given: unknown;
  #stale = true;
  /** Counts what was resolved, so that the answer to an earlier question is known as late and ignored. */
  #turn = 0;
  #leave: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Calls `follower` at each change of the state, until the function that it returns is called. */
  follow(follower: () => void): () => void {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }

  hostConnected() {
    this.#stale = true;
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    this.#turn++;
    this.#leave?.();
    this.#leave = undefined;
  }

  hostUpdate() {
    const {story} = this.#host;
    if (!this.#stale && story === this.#given) return;
    this.#stale = false;
    this.#given = story;
    this.#resolve(++this.#turn);
  }

  #resolve(turn: number) {
    this.#leave?.();
    this.#leave = undefined;
    this.inherited = false;
    if (this.#given != null) return this.#take(this.#given, turn);
    const bundle = nearestBundle(this.#host);
    if (bundle) return this.#join(bundle, turn);
    const story = defaultStory();
    this.#set(story ? {status: 'ready', story} : {status: 'waiting'});
  }

  #take(given: unknown, turn: number) {
    const story = checkedStory(given);
    if (story) return this.#set({status: 'ready', story});
    this.#set({status: 'waiting'});
    void check(given).then((state) => {
      if (turn === this.#turn) this.#set(state);
    });
  }

  #join(bundle: Bundle, turn: number) {
    const {source} = bundle;
    if (!source) {
      // Its definition may come later than ours.
      this.#set({status: 'waiting'});
      void customElements.whenDefined(bundle.localName).then(() => {
        if (turn === this.#turn) this.hostConnected();
      });
      return;
    }
    this.inherited = true;
    this.#leave = source.follow(() => this.#set(source.state));
    this.#set(source.state);
  }

  #set(state: StoryState) {
    this.state = state;
    this.#host.requestUpdate();
    for (const follower of this.#followers) follower();
  }
}

type Bundle = HTMLElement & {source?: StorySource};

function nearestBundle(host: Node): Bundle | undefined {
  for (let node: Node | null = host; (node = node.parentNode ?? (node as ShadowRoot).host ?? null); ) {
    if ((node as HTMLElement).localName === 'story-bundle') return node as Bundle;
  }
  return undefined;
}

async function check(given: unknown): Promise<StoryState> {
  try {
    const {parseStory} = await import('../check/story-check.js');
    return {status: 'ready', story: vouch(parseStory(given), given)};
  } catch (error) {
    const {code = 'unavailable', path = '', reason = String(error)} = error as Partial<StoryFault>;
    return {status: 'failed', fault: {code, path, reason}};
  }
}
