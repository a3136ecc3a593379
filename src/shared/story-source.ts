import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {checkedStory, vouch} from '../story/checked-story.js';
import type {Story} from '../story/story.js';
import type {StoryFault} from './story-events.js';
import {followRegistry, registeredStory} from './story-registry.js';

export type StoryState =
  | {status: 'waiting'}
  | {status: 'ready'; story: Story; readAt?: Date | undefined}
  | {status: 'failed'; fault: StoryFault; retry?: (() => void) | undefined};

/** What a page can say about a story from outside; one of `story`, `src` and `json` is there. */
export interface OutsideStory {
  story?: unknown;
  src?: string | undefined;
  json?: string | undefined;
  integrity?: string | undefined;
  refresh?: number | undefined;
  loading?: string | undefined;
}

type Host = ReactiveControllerHost & HTMLElement & OutsideStory & {storyId?: string};
type Bundle = HTMLElement & {source?: StorySource};

/**
 * Where an element's story comes from, first match wins: its property, `src`, JSON inside its tag, the nearest bundle,
 * the registered story of its `story-id`, the story in the script. A story on screen stays until the next is there.
 */
export class StorySource implements ReactiveController {
  state: StoryState = {status: 'waiting'};
  /** Whether the state is a bundle's, which tells of it itself. */
  inherited = false;

  readonly #host: Host;
  readonly #followers = new Set<() => void>();
  /** Tells of JSON that is put inside the tag, or changed there. Absent in Node. */
  readonly #inside = globalThis.MutationObserver && new MutationObserver(() => this.#host.requestUpdate());
  /** A way to a story, and what it was asked for. */
  #origin: unknown[] = [];
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
    this.#inside?.observe(this.#host, {childList: true, characterData: true, subtree: true});
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    this.#inside?.disconnect();
    // A move is a removal and an insertion at once; a request goes on over it.
    queueMicrotask(() => this.#host.isConnected || this.#begin([]));
  }

  hostUpdate() {
    const origin = this.#look();
    if (origin.length !== this.#origin.length || origin.some((part, index) => part !== this.#origin[index]))
      this.#begin(origin);
  }

  #look(): unknown[] {
    const {story, src, integrity, refresh, loading, storyId} = this.#host;
    if (story != null) return [this.#take, story];
    if (src) return [this.#load, src, integrity, refresh, loading];
    const json = inlineJson(this.#host);
    if (json) return [this.#read, json];
    const bundle = nearestBundle(this.#host);
    return bundle ? [this.#join, bundle, bundle.source] : [this.#find, storyId];
  }

  #begin(origin: unknown[]) {
    this.#leave?.();
    this.#leave = undefined;
    this.inherited = false;
    this.#origin = origin;
    const [begin, ...parts] = origin as [((...parts: never[]) => void)?, ...never[]];
    begin?.apply(this, parts);
  }

  #take(story: unknown) {
    const known = checkedStory(story);
    if (known) this.#set({status: 'ready', story: known});
    else this.#ask({story});
  }

  #load(src: string, integrity?: string, refresh?: number, loading?: string) {
    this.#ask({src, integrity, refresh, loading});
  }

  #read(json: string) {
    this.#ask({json});
  }

  #join(bundle: Bundle, source?: StorySource) {
    // Its definition may come later than ours.
    if (!source) return void customElements.whenDefined(bundle.localName).then(() => this.#host.requestUpdate());
    const copy = () => this.#set(source.state);
    this.inherited = true;
    this.#leave = source.follow(copy);
    copy();
  }

  #find(id?: string) {
    const find = () => {
      const story = registeredStory(id);
      this.#set(story ? {status: 'ready', story} : {status: 'waiting'});
    };
    this.#leave = followRegistry(find);
    find();
  }

  /** Leaves a story from outside to code that a reader of the bundled story never downloads. */
  async #ask(outside: OutsideStory) {
    const leaving = new AbortController();
    this.#leave = () => leaving.abort();
    const report = (state: StoryState) => {
      if (leaving.signal.aborted) return;
      if (state.status === 'ready') vouch(state.story, outside.story);
      this.#set(state);
    };
    try {
      const {answer} = await import('../check/story-check.js');
      answer(this.#host, outside, leaving.signal, report);
    } catch {
      const reason = 'the part of the script that checks stories cannot be loaded from beside it';
      report({status: 'failed', fault: {code: 'unavailable', path: '', reason}});
    }
  }

  #set(state: StoryState) {
    if (same(state, this.state)) return;
    this.state = state;
    this.#host.requestUpdate();
    for (const follower of this.#followers) follower();
  }
}

/** Whether there is nothing to tell; each failure is told. */
const same = (a: StoryState, b: StoryState) =>
  a.status === 'ready'
    ? b.status === 'ready' && a.story === b.story && a.readAt === b.readAt
    : a.status === 'waiting' && b.status === 'waiting';

function nearestBundle(element: Node): Bundle | undefined {
  for (let node: Node | null = element; (node = node.parentNode ?? (node as ShadowRoot).host ?? null); ) {
    if ((node as HTMLElement).localName === 'story-bundle') return node as Bundle;
  }
  return undefined;
}

const inlineJson = (element: Element) =>
  [...element.children].find((child) => child.matches('script[type="application/json"]'))?.textContent;
