import {aTimeout, expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {recordWarnings} from '../shared/fixtures/record-warnings.js';
import type {StoryErrorEvent} from '../shared/story-events.js';
import {loadLimits} from '../story/load-story.js';
import type {StoryOverview} from '../story-overview/story-overview.js';
import '../story-bundle/define.js';

const part = (el: Element, name: string) => el.shadowRoot!.querySelector(`[part=${name}]`)?.textContent;
const shows = (el: Element, words: string) =>
  waitUntil(() => part(el, 'headline') === words, words, {timeout: 5000});
const show = (markup: ReturnType<typeof html>) => fixture<StoryOverview>(markup);

let ids = 0;
/** An address of the test server that nobody asked for yet, and what the server counted of it. */
function address(query = '') {
  const id = `refresh-${Date.now()}-${ids++}`;
  const url = `/story-server/story.json?id=${id}&${query}`;
  const count = async () =>
    (await (await fetch(`/story-server/count?id=${id}`)).json()) as {requests: number; aborted: number};
  return {url, count};
}

const {setTimeout: realSetTimeout, clearTimeout: realClearTimeout} = window;
const limits = {...loadLimits};

/** The clocks that are set for the seconds between two readings; all shorter ones run as they are. */
const clocks = new Map<number, {act: () => void; wait: number}>();

function holdClocks() {
  const hold = (act: () => void, wait = 0, ...args: unknown[]) => {
    const held = wait > 5_000 && wait < 1_000_000;
    // Never rings by itself, and keeps its number for clearTimeout.
    const id = realSetTimeout(held ? () => {} : act, held ? 2_000_000 : wait, ...args);
    if (held) clocks.set(id, {act, wait});
    return id;
  };
  window.setTimeout = hold as typeof window.setTimeout;
  window.clearTimeout = ((id?: number) => {
    clocks.delete(id!);
    realClearTimeout(id);
  }) as typeof window.clearTimeout;
}

/** The seconds that the page waits before it reads again, of each clock that is set. */
const waits = () => [...clocks.values()].map(({wait}) => Math.round(wait / 1000));

/** Lets all that time pass at once. */
function ring() {
  for (const [id, {act}] of [...clocks]) {
    clearTimeout(id);
    act();
  }
}

let visibility: DocumentVisibilityState;
/** What the reader does who goes to another tab, or comes back. */
function turn(state: DocumentVisibilityState) {
  visibility = state;
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('a story that is read again', () => {
  beforeEach(() => {
    visibility = 'visible';
    Object.defineProperty(document, 'visibilityState', {configurable: true, get: () => visibility});
    // A request's own clock would be held too; it is another test's.
    loadLimits.timeout = 4_000;
    loadLimits.retryAfter = 10;
    holdClocks();
  });

  afterEach(() => {
    Object.assign(window, {setTimeout: realSetTimeout, clearTimeout: realClearTimeout});
    delete (document as {visibilityState?: unknown}).visibilityState;
    Object.assign(loadLimits, limits);
    clocks.clear();
  });

  it('is asked for once by a reader who sees it, again and again, and says when', async () => {
    const {url, count} = address();
    const el = await show(html`<story-overview src=${url} refresh="60"></story-overview>`);
    await shows(el, 'From the server');
    expect(part(el, 'note')!.trim()).to.match(/^Updated \d+:\d\d/);
    expect(waits()).to.deep.equal([60]);
    for (const requests of [2, 3]) {
      ring();
      await waitUntil(async () => (await count()).requests === requests);
      await waitUntil(() => clocks.size === 1);
    }
  });

  it('shows what changed, without a moment of fallback', async () => {
    const {url, count} = address();
    const el = await show(html`<story-overview src=${url} refresh="60">Fallback</story-overview>`);
    await shows(el, 'From the server');
    const states = new Set<string>();
    const watch = new MutationObserver(() =>
      states.add(`${el.matches(':state(ready)')} ${part(el, 'headline')}`),
    );
    watch.observe(el.shadowRoot!, {subtree: true, childList: true, characterData: true});
    const {fetch} = window;
    window.fetch = (input, init) => fetch(`${input as string}&headline=Changed`, init);
    ring();
    await shows(el, 'Changed');
    window.fetch = fetch;
    watch.disconnect();
    expect((await count()).requests).to.equal(2);
    expect([...states]).to.deep.equal(['true Changed']);
  });

  it('is never asked for more often than every ten seconds, whatever the page says', async () => {
    for (const refresh of ['1', '0.001']) {
      const {url} = address();
      const el = await show(html`<story-overview src=${url} refresh=${refresh}></story-overview>`);
      await shows(el, 'From the server');
      expect(waits()).to.deep.equal([10]);
      el.remove();
      await waitUntil(() => clocks.size === 0);
    }
  });

  it('is read once unless the page wants more', async () => {
    for (const refresh of [undefined, '0', 'often']) {
      const {url} = address();
      const el = await show(html`<story-overview src=${url}></story-overview>`);
      if (refresh) el.setAttribute('refresh', refresh);
      await el.updateComplete;
      await shows(el, 'From the server');
      expect(waits()).to.deep.equal([]);
      expect(part(el, 'note')).to.equal(undefined);
    }
  });

  it('stays on screen when a later reading fails, and the next one is tried', async () => {
    const {url, count} = address();
    const el = await show(html`<story-overview src=${url} refresh="60">Fallback</story-overview>`);
    await shows(el, 'From the server');
    const note = part(el, 'note');
    let errors = 0;
    el.addEventListener('story-error', () => errors++);
    const {fetch} = window;
    let tries = 0;
    window.fetch = (input, init) => {
      tries++;
      return fetch(`${input as string}&status=503`, init);
    };
    ring();
    await waitUntil(() => tries === 2 && clocks.size === 1);
    window.fetch = fetch;
    await aTimeout(50);
    expect(part(el, 'headline')).to.equal('From the server');
    expect(part(el, 'note')).to.equal(note);
    expect(errors).to.equal(0);
    const {requests} = await count();
    ring();
    await waitUntil(async () => (await count()).requests === requests + 1);
  });

  it('is not read while the reader looks elsewhere, and is when they come back', async () => {
    const {url, count} = address();
    const el = await show(html`<story-overview src=${url} refresh="60"></story-overview>`);
    await shows(el, 'From the server');
    turn('hidden');
    expect(waits()).to.deep.equal([]);
    ring();
    await aTimeout(100);
    expect((await count()).requests).to.equal(1);
    turn('visible');
    expect(waits()).to.deep.equal([60]);

    turn('hidden');
    const {now} = Date;
    Date.now = () => now() + 90_000;
    turn('visible');
    Date.now = now;
    await waitUntil(async () => (await count()).requests === 2);
  });

  it('is not read any more once its element left the page', async () => {
    const {url, count} = address();
    const el = await show(html`<story-overview src=${url} refresh="60"></story-overview>`);
    await shows(el, 'From the server');
    el.remove();
    await waitUntil(() => clocks.size === 0);
    turn('hidden');
    turn('visible');
    expect(clocks.size).to.equal(0);
    await aTimeout(50);
    expect((await count()).requests).to.equal(1);
  });

  it('is read as often as the most impatient of its widgets wants', async () => {
    const {url, count} = address();
    const box = await fixture(html`<div>
      <story-overview src=${url} refresh="120"></story-overview>
      <story-overview src=${url} refresh="30"></story-overview>
      <story-overview src=${url}></story-overview>
    </div>`);
    for (const el of box.children) await shows(el, 'From the server');
    expect(waits()).to.deep.equal([30]);
    box.children[1]!.remove();
    await waitUntil(() => waits().join() === '120');
    expect((await count()).requests).to.equal(1);
  });
});

describe('a server that never answers', () => {
  afterEach(() => void Object.assign(loadLimits, limits));

  it('is given up after the time-out, once more, and then left to the reader', async () => {
    const warnings = recordWarnings();
    Object.assign(loadLimits, {timeout: 300, retryAfter: 100});
    const {url, count} = address('body=hanging');
    const start = performance.now();
    const el = await show(html`<story-overview src=${url}>Fallback</story-overview>`);
    const {code, reason} = await oneEvent<StoryErrorEvent>(el, 'story-error');
    expect(code).to.equal('unavailable');
    expect(reason).to.contain('no answer within 0.3 seconds');
    expect(performance.now() - start).to.be.greaterThan(2 * 300);
    await el.updateComplete;
    expect(el.shadowRoot!.querySelector('slot')).to.not.equal(null);
    expect(part(el, 'retry')).to.equal('Try again');
    await aTimeout(500);
    expect((await count()).requests).to.be.at.most(2);
    await waitUntil(async () => (await count()).aborted === (await count()).requests);
    expect(warnings()).to.have.length(1);
  });
});
