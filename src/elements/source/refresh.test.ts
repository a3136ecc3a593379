import {aTimeout, expect, html} from '@open-wc/testing';
import {waitUntil} from '../fixtures/wait-until.js';
import {clocks, holdClocks, releaseClocks, ring, waits} from './fixtures/held-clocks.js';
import {address, part, show, shows} from './fixtures/served-story.js';

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
    holdClocks();
  });

  afterEach(() => {
    releaseClocks();
    delete (document as {visibilityState?: unknown}).visibilityState;
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

  it('shows and says when, in a language whose tag nobody knows too', async () => {
    const {url} = address();
    const {fetch} = window;
    window.fetch = async (input, init) => {
      const story = (await (await fetch(input, init)).json()) as object;
      return Response.json({...story, lang: 'de-1'});
    };
    const el = await show(html`<story-overview src=${url} refresh="60"></story-overview>`);
    await shows(el, 'From the server').finally(() => (window.fetch = fetch));
    expect(part(el, 'note')!.trim()).to.match(/\d+:\d\d/);
  });

  it('shows what changed when the reader wants it, without a moment of fallback', async () => {
    const {url, count} = address();
    const el = await show(html`<story-overview src=${url} refresh="60">Fallback</story-overview>`);
    await shows(el, 'From the server');
    const states = new Set<string>();
    const watch = new MutationObserver(() =>
      states.add(`${el.matches(':state(ready)')} ${part(el, 'headline')}`),
    );
    watch.observe(el.shadowRoot!, {subtree: true, childList: true, characterData: true});
    const {fetch} = window;
    window.fetch = (input, init) => fetch(`${input as string}&headline=Another`, init);
    ring();
    const button = () => el.shadowRoot!.querySelector<HTMLElement>('[part=updates-show]');
    await waitUntil(button);
    button()!.click();
    await shows(el, 'Another Changed');
    window.fetch = fetch;
    watch.disconnect();
    expect((await count()).requests).to.equal(2);
    expect([...states]).to.deep.equal(['true From the server', 'true Another', 'true Another Changed']);
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
    const now = performance.now.bind(performance);
    performance.now = () => now() + 90_000;
    turn('visible');
    performance.now = now;
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
});
