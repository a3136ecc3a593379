/** What an application's own tests do with the tags, in a DOM that is no browser: no layout, no screen, no style sheets. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, afterEach, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';

const story = JSON.parse(readFileSync('dist/us-army-ukraine.story.json', 'utf8'));
const tags = ['story-overview', 'key-points', 'quote-card', 'timeline-strip'];
const germanLabels = {
  'story-overview': 'Überblick',
  'key-points': 'Das Wichtigste',
  'quote-card': 'Im Artikel zitierter Beitrag',
  'timeline-strip': 'Zeitleiste',
};
let count = 0;
/** A story that nobody has checked yet. */
const fresh = (changes = {}) => ({...structuredClone(story), id: `story-${count++}`, ...changes});
const german = () => fresh({lang: 'de', dates: undefined, dir: undefined});

/** Gives tests the globals of a window, as their runners do. */
function useGlobals(window) {
  const own = new Set([...Object.getOwnPropertyNames(globalThis), 'undefined']);
  const needed =
    'document navigator location Event CustomEvent EventTarget AbortController AbortSignal'.split(' ');
  for (const name of [...Object.getOwnPropertyNames(window).filter((each) => !own.has(each)), ...needed])
    if (name in window)
      Object.defineProperty(globalThis, name, {value: window[name], configurable: true, writable: true});
  for (const name of [
    'addEventListener',
    'removeEventListener',
    'dispatchEvent',
    'getComputedStyle',
    'getSelection',
  ])
    globalThis[name] = window[name]?.bind(window);
  globalThis.window = window;
}

/** Runs the tests in a window of `name`, made by `open(address)`. */
export function testApplication(name, open) {
  describe(`the tags in the tests of an application, in ${name}`, () => {
    const faults = [];
    let server;
    before(async () => {
      server = createServer((request, response) => {
        response.writeHead(request.url === '/story.json' ? 200 : 404, {
          'Content-Type': 'application/json',
          'Access-Control-Allow-Origin': '*',
        });
        response.end(JSON.stringify(german()));
      });
      await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
      const window = await open('http://localhost:3000/');
      window.addEventListener('error', ({error, message}) => faults.push(error ?? message));
      process.on('unhandledRejection', (error) => faults.push(error));
      useGlobals(window);
      await import('story-widgets');
    });
    after(() => server.close());
    afterEach(async () => {
      document.body.replaceChildren();
      await wait(50);
      assert.deepEqual(faults.splice(0), []);
    });

    async function show(tag, fields) {
      const el = Object.assign(document.createElement(tag), fields);
      document.body.append(el);
      await shown(el);
      return el;
    }
    /** Until there is a story, or a sentence that says why there is none. */
    async function shown(el) {
      for (
        let tries = 0;
        tries < 200 && !el.shadowRoot?.querySelector('[part=base], [part=note], story-overview');
        tries++
      )
        await wait(25);
      await el.updateComplete;
    }
    const textOf = (el, part) =>
      el.shadowRoot.querySelector(`[part=${part}]`).textContent.replace(/\s+/g, ' ').trim();

    for (const tag of tags) {
      it(`show a story that is given, in its language: ${tag}`, async () => {
        const loaded = [];
        const el = document.createElement(tag);
        el.addEventListener('story-load', (event) => loaded.push(event.story.lang));
        el.story = german();
        document.body.append(el);
        await shown(el);
        assert.equal(textOf(el, 'label'), germanLabels[tag]);
        assert.deepEqual(loaded, ['de']);
      });

      it(`can be used, and given another story: ${tag}`, async () => {
        const el = await show(tag, {story: german()});
        const input = document.body.appendChild(document.createElement('input'));
        for (const control of el.shadowRoot.querySelectorAll('summary, button')) control.click();
        for (const details of el.shadowRoot.querySelectorAll('details')) details.open = true;
        input.focus();
        await wait(50);
        el.story = fresh();
        await wait(100);
        await el.updateComplete;
        assert.notEqual(textOf(el, 'label'), germanLabels[tag]);
        el.story = fresh({lang: 'ur', dates: undefined, dir: undefined});
        await wait(100);
        assert.equal(el.shadowRoot.querySelector('[part=base]').getAttribute('dir'), 'rtl');
      });

      it(`take an item of the page’s address: ${tag}`, async () => {
        const el = await show(tag, {story: fresh()});
        const [, item] = el.shadowRoot.querySelectorAll('[data-item]');
        window.location.hash = `#${item?.dataset.item ?? 'no "such" item'}`;
        dispatchEvent(new Event('hashchange'));
        await wait(50);
        window.location.hash = '';
      });
    }

    it('tell of a disclosure that is opened', async () => {
      const el = await show('key-points', {story: fresh()});
      const told = [];
      el.addEventListener('key-points-toggle', ({item, open}) => told.push([item, open]));
      el.shadowRoot.querySelector('[part=section]').open = true;
      await wait(50);
      assert.deepEqual(told, [[story.keyPoints[0].id, true]]);
    });

    it('show a story of another tag in a bundle, where one tag has the focus and another changes', async () => {
      document.body.innerHTML =
        '<story-bundle><key-points></key-points><p><quote-card></quote-card></p></story-bundle>';
      const bundle = document.querySelector('story-bundle');
      bundle.story = german();
      const [points, quote] = bundle.querySelectorAll('key-points, quote-card');
      await Promise.all([shown(points), shown(quote)]);
      quote.shadowRoot.querySelector('summary')?.focus();
      bundle.story = fresh();
      await wait(200);
      assert.equal(textOf(points, 'label'), 'Key points');
    });

    it('show all four where a bundle is empty', async () => {
      const bundle = await show('story-bundle', {story: fresh()});
      await wait(50);
      assert.deepEqual(
        [...bundle.shadowRoot.querySelectorAll('*')]
          .map(({localName}) => localName)
          .filter((each) => tags.includes(each)),
        tags,
      );
    });

    it('load a story, at once where nothing could tell that it comes on screen, and say why one cannot be shown', async () => {
      const {port} = server.address();
      const el = await show('story-overview', {
        src: `http://127.0.0.1:${port}/story.json`,
        loading: globalThis.IntersectionObserver ? 'eager' : 'lazy',
      });
      assert.equal(textOf(el, 'headline'), story.headline);
      const {warn} = console;
      const warnings = [];
      console.warn = (warning) => warnings.push(warning);
      const gone = await show('story-overview', {src: `http://127.0.0.1:${port}/gone.json`});
      console.warn = warn;
      assert.match(textOf(gone, 'note'), /This story cannot be shown/);
      assert.match(warnings.join(), /the server answered 404/);
    });

    it('read JSON inside the tag', async () => {
      document.body.innerHTML = `<key-points><script type="application/json">${JSON.stringify(german()).replaceAll('<', '\\u003c')}</script></key-points>`;
      const el = document.querySelector('key-points');
      await shown(el);
      assert.equal(textOf(el, 'label'), 'Das Wichtigste');
    });

    it('show more of a long timeline than is rendered at first', async () => {
      const [event] = story.timeline;
      const timeline = Array.from({length: 300}, (_, index) => ({
        ...event,
        id: `event-${index}`,
        quote: undefined,
        title: `Event ${index}`,
      }));
      const el = await show('timeline-strip', {story: fresh({timeline})});
      for (let tries = 0; tries < 100 && !el.shadowRoot.textContent.includes('Event 299'); tries++)
        await wait(50);
      assert.ok(el.shadowRoot.textContent.includes('Event 299'));
    });
  });
}
