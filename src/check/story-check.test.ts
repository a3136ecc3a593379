import {aTimeout, expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {harbourStory} from '../shared/fixtures/harbour-story.js';
import {recordWarnings} from '../shared/fixtures/record-warnings.js';
import {registerStory} from '../shared/story-registry.js';
import type {StoryErrorEvent} from '../shared/story-events.js';
import type {StoryOverview} from '../story-overview/story-overview.js';
import '../story-bundle/define.js';

const headline = (el: Element) => el.shadowRoot!.querySelector('[part=headline]')?.textContent;
const shows = (el: Element, words: string) => waitUntil(() => headline(el) === words, words, {timeout: 5000});
const show = (markup: ReturnType<typeof html>) => fixture<StoryOverview>(markup);

let ids = 0;
/** An address of the test server that nobody asked for yet, and what the server counted of it. */
function address(query = '') {
  const id = `${Date.now()}-${ids++}`;
  const url = `/story-server/story.json?id=${id}&${query}`;
  const count = async () => (await fetch(`/story-server/count?id=${id}`)).json();
  return {url, count};
}

describe('a story from outside', () => {
  it('is loaded from src', async () => {
    const {url} = address();
    await shows(await show(html`<story-overview src=${url}>Fallback</story-overview>`), 'From the server');
  });

  it('is asked for once by all widgets with the same src', async () => {
    const {url, count} = address('delay=100');
    const box = await fixture(html`<div>
      <story-overview src=${url}></story-overview><story-overview src=${url}></story-overview>
    </div>`);
    for (const el of box.children) await shows(el, 'From the server');
    box.append(Object.assign(document.createElement('story-overview'), {src: url}));
    await shows(box.lastElementChild!, 'From the server');
    expect((await count()).requests).to.equal(1);
  });

  it('is asked for without cookies and without headers that need permission', async () => {
    document.cookie = 'secret=1';
    const {url, count} = address();
    await shows(await show(html`<story-overview src=${url}></story-overview>`), 'From the server');
    const {headers} = await count();
    expect(headers.cookie).to.equal(undefined);
    expect(headers.accept).to.equal('*/*');
  });

  it('is the latest that was asked for, whatever answers last', async () => {
    const slow = address('delay=400&headline=Slow');
    const quick = address('headline=Quick');
    const el = await show(html`<story-overview src=${slow.url}></story-overview>`);
    await waitUntil(async () => (await slow.count()).requests === 1);
    el.src = quick.url;
    await shows(el, 'Quick');
    await aTimeout(500);
    expect(headline(el)).to.equal('Quick');
    expect((await slow.count()).aborted).to.equal(1);
  });

  it('is not waited for by an element that left the page', async () => {
    const {url, count} = address('delay=2000');
    const el = await show(html`<story-overview src=${url}></story-overview>`);
    await waitUntil(async () => (await count()).requests === 1);
    el.remove();
    await waitUntil(async () => (await count()).aborted === 1);
  });

  it('is asked for once by an element that is moved about', async () => {
    const {url, count} = address('delay=200');
    const box = await fixture(html`<div><p></p><story-overview src=${url}></story-overview></div>`);
    const el = box.querySelector('story-overview')!;
    for (let move = 0; move < 5; move++) {
      await aTimeout(10);
      box.prepend(el);
      await aTimeout(10);
      box.append(el);
    }
    await shows(el, 'From the server');
    expect(await count()).to.include({requests: 1, aborted: 0});
  });

  it('is asked for once more after a passing trouble', async () => {
    const {url, count} = address('fail=1');
    await shows(await show(html`<story-overview src=${url}></story-overview>`), 'From the server');
    expect((await count()).requests).to.equal(2);
  });

  it('leaves the fallback, a sentence and a button to try again when it does not come', async () => {
    const warnings = recordWarnings();
    const {url, count} = address('fail=2');
    const el = await show(html`<story-overview src=${url}>Fallback</story-overview>`);
    const event = await oneEvent<StoryErrorEvent>(el, 'story-error');
    expect(event.code).to.equal('unavailable');
    expect(warnings()[0]).to.contain('503');
    await el.updateComplete;
    expect(el.shadowRoot!.querySelector('slot')).to.not.equal(null);
    expect((await count()).requests).to.equal(2);
    await expect(el).to.be.accessible();
    el.shadowRoot!.querySelector<HTMLButtonElement>('[part=retry]')!.click();
    await shows(el, 'From the server');
  });

  for (const [query, code] of [
    ['status=404', 'refused'],
    ['body=html', 'not-a-story'],
    ['body=endless', 'too-large'],
  ] as const)
    it(`is refused when the server answers ${query}`, async () => {
      const warnings = recordWarnings();
      const {url} = address(query);
      const el = await show(html`<story-overview src=${url}>Fallback</story-overview>`);
      expect((await oneEvent<StoryErrorEvent>(el, 'story-error')).code).to.equal(code);
      expect(warnings()).to.have.length(1);
    });

  for (const [src, code] of [
    ['javascript:void 0', 'address'],
    ['data:application/json,{}', 'address'],
    ['https://[', 'address'],
  ] as const)
    it(`is not asked for at ${src}`, async () => {
      const warnings = recordWarnings();
      const el = await show(html`<story-overview src=${src}>Fallback</story-overview>`);
      expect((await oneEvent<StoryErrorEvent>(el, 'story-error')).code).to.equal(code);
      expect(warnings()).to.have.length(1);
    });

  it('is refused when it does not match its integrity digest', async () => {
    const warnings = recordWarnings();
    const {url} = address();
    const wrong = `sha256-${'A'.repeat(43)}=`;
    const el = await show(html`<story-overview src=${url} integrity=${wrong}>Fallback</story-overview>`);
    await oneEvent(el, 'story-error');
    expect(warnings()[0]).to.contain('integrity');
  });

  it('waits for the reader to come near with loading="lazy"', async () => {
    const {url, count} = address();
    const box = await fixture(html`<div>
      <div id="far"></div>
      <story-overview src=${url} loading="lazy">Fallback</story-overview>
    </div>`);
    box.querySelector<HTMLElement>('#far')!.style.height = '5000px';
    const el = box.querySelector('story-overview')!;
    await aTimeout(300);
    expect((await count()).requests).to.equal(0);
    el.scrollIntoView();
    await shows(el, 'From the server');
  });

  it('can stand inside the tag as JSON', async () => {
    const json = {version: 1, id: 'inline', lang: 'en', headline: 'From the tag'};
    const el = await show(html`<story-overview>Fallback</story-overview>`);
    const script = Object.assign(document.createElement('script'), {type: 'application/json'});
    script.textContent = JSON.stringify(json);
    el.append(script);
    await shows(el, 'From the tag');
    script.textContent = JSON.stringify({...json, headline: 'Another text'});
    await shows(el, 'Another text');
    script.remove();
    await waitUntil(() => headline(el) === undefined);
  });

  it('says so when the JSON inside the tag is none', async () => {
    const warnings = recordWarnings();
    const el = await show(
      html`<story-overview><script type="application/json">{"version": 1,</script></story-overview>`,
    );
    if (el.matches(':not(:state(failed))')) await oneEvent(el, 'story-error');
    expect(warnings()[0]).to.contain('the text inside the tag is not JSON');
  });

  it('can be registered by a script of its own, before or after the tag', async () => {
    const el = await show(html`<story-overview story-id="later">Fallback</story-overview>`);
    expect(headline(el)).to.equal(undefined);
    registerStory(harbourStory({id: 'later', headline: 'Registered'}));
    await shows(el, 'Registered');
    await shows(await show(html`<story-overview story-id="later"></story-overview>`), 'Registered');
  });

  it('comes down the ladder when what was above it is taken away', async () => {
    registerStory(harbourStory({id: 'ladder', headline: 'Registered'}));
    const {url} = address();
    const box = await fixture(html`<div><story-overview story-id="ladder"></story-overview></div>`);
    const el = box.querySelector('story-overview')!;
    await shows(el, 'Registered');
    const bundle = document.createElement('story-bundle');
    bundle.story = harbourStory({headline: 'From the bundle'});
    box.append(bundle);
    bundle.append(el);
    await shows(el, 'From the bundle');
    el.setAttribute('src', url);
    await shows(el, 'From the server');
    el.story = harbourStory({headline: 'From the property'});
    await shows(el, 'From the property');
    el.story = undefined;
    await shows(el, 'From the server');
    el.removeAttribute('src');
    await shows(el, 'From the bundle');
    box.append(el);
    await shows(el, 'Registered');
  });

  it('reaches the widgets of a bundle that loads it, with one request and one sentence', async () => {
    const warnings = recordWarnings();
    const {url, count} = address('status=404');
    const box = await fixture(html`<story-bundle src=${url}>
      <story-overview>Fallback</story-overview><key-points>Fallback</key-points>
    </story-bundle>`);
    await oneEvent(box, 'story-error');
    await aTimeout(50);
    expect((await count()).requests).to.equal(1);
    expect(warnings()).to.have.length(1);
    const notes = [box, ...box.children].filter((el) => el.shadowRoot!.querySelector('[part=note]'));
    expect(notes).to.deep.equal([box]);
  });
});
