import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../fixtures/wait-until.js';
import {harbourStory} from '../fixtures/harbour-story.js';
import {registerStory} from './story-registry.js';
import {address, part, show, shows} from './fixtures/served-story.js';

const headline = (el: Element) => part(el, 'headline');

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

  it('is not waited for by an element that left the page, and is asked for anew when it comes back', async () => {
    const {url, count} = address('delay=2000');
    const el = await show(html`<story-overview src=${url}></story-overview>`);
    await waitUntil(async () => (await count()).requests === 1);
    const {parentNode} = el;
    el.remove();
    await waitUntil(async () => (await count()).aborted === 1);
    parentNode!.append(el);
    await waitUntil(async () => (await count()).requests === 2);
  });

  it('is not asked for by an element that left before anyone could ask, nor by one that is not on the page', async () => {
    const quick = address();
    const el = document.body.appendChild(
      Object.assign(document.createElement('story-overview'), {src: quick.url, refresh: 10}),
    );
    await el.updateComplete;
    el.remove();
    const later = address();
    await aTimeout(200);
    el.src = later.url;
    await aTimeout(200);
    expect([(await quick.count()).requests, (await later.count()).requests]).to.deep.equal([0, 0]);
    document.body.append(el);
    await shows(el, 'From the server');
    expect((await later.count()).requests).to.equal(1);
    el.remove();
  });

  it('is asked for anew by an element that comes when no other shows it any more', async () => {
    const {url, count} = address();
    const el = await show(html`<story-overview src=${url}></story-overview>`);
    await shows(el, 'From the server');
    el.remove();
    await aTimeout(1200);
    await shows(await show(html`<story-overview src=${url}></story-overview>`), 'From the server');
    expect((await count()).requests).to.equal(2);
  });

  it('is not asked for anew by one that comes soon, and stays as long as that one', async () => {
    const {url, count} = address();
    const markup = html`<story-overview src=${url}></story-overview>`;
    for (let times = 0; times < 3; times++) {
      const el = await show(markup);
      await shows(el, 'From the server');
      el.remove();
      await aTimeout(300);
    }
    await shows(await show(markup), 'From the server');
    await aTimeout(1200);
    await shows(await show(markup), 'From the server');
    expect((await count()).requests).to.equal(1);
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
});
