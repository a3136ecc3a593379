/** A page whose content is swapped, as libraries that load parts of pages do it. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {classic, json, outsideStory as story, page, visit as visitIn} from '../support/host-page.mjs';

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

/** In the page: waits until its overviews show these headlines, and then for what might come after them. */
const defineShows = () => {
  globalThis.shows = async (...headlines) => {
    const shown = () =>
      [...document.querySelectorAll('story-overview')].map((el) =>
        [...(el.shadowRoot?.querySelectorAll('h2') ?? [])].map(({textContent}) => textContent).join(),
      );
    for (const end = Date.now() + 10_000; `${shown()}` !== `${headlines}` && Date.now() < end;)
      await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => setTimeout(resolve, 150));
  };
};

const visit = (html, options) =>
  visitIn(browser, html, {...options, before: (tab) => tab.evaluateOnNewDocument(defineShows)});

describe('a page that changes', () => {
  it('may swap its content by cloning and by innerHTML, and shows the story once', async () => {
    const {seen, said, requests} = await visit(
      page(classic, '<main><story-overview src="/outside.json">Fallback</story-overview></main>'),
      {
        files: {
          '/outside.json': json(story),
        },
        look: async () => {
          const main = document.querySelector('main');
          await globalThis.shows('From outside');
          const snapshot = main.cloneNode(true);
          const html = main.innerHTML;
          main.innerHTML = '';
          main.innerHTML = html;
          await globalThis.shows('From outside');
          main.replaceWith(snapshot);
          await globalThis.shows('From outside');
          const template = document.createElement('template');
          template.innerHTML = html;
          snapshot.append(template.content.cloneNode(true));
          await globalThis.shows('From outside', 'From outside');
          return [
            html,
            [...document.querySelectorAll('story-overview')].map(
              (el) => el.shadowRoot.querySelector('h2').textContent,
            ),
          ];
        },
      },
    );
    assert.deepEqual(seen, [
      '<story-overview src="/outside.json">Fallback</story-overview>',
      ['From outside', 'From outside'],
    ]);
    assert.equal(requests.filter((path) => path === '/outside.json').length, 1);
    assert.deepEqual(said, []);
  });
  it('may swap its body for a parsed one, as Turbo does, and go back to a clone of the old one', async () => {
    const inline = `<script type="application/json">${JSON.stringify({...story, id: 'next', headline: 'Next page'})}</script>`;
    const next = page('', `<story-bundle>${inline}<story-overview>Next</story-overview></story-bundle>`);
    const {seen, said, requests} = await visit(
      page(
        `${classic}<script>globalThis.next = ${JSON.stringify(next).replaceAll('<', '\\x3c')}</script>`,
        '<story-bundle src="/outside.json"><story-overview>Fallback</story-overview></story-bundle>',
      ),
      {
        files: {'/outside.json': json(story)},
        look: async () => {
          const seen = [];
          const loads = [];
          addEventListener('story-load', ({story}) => loads.push(story.headline));
          const note = async (headline) => {
            await globalThis.shows(headline);
            const [overview, ...others] = document.querySelectorAll('story-overview');
            const headlines = [...overview.shadowRoot.querySelectorAll('h2')].map((h2) => h2.textContent);
            seen.push({headlines, others: others.length, html: document.body.innerHTML});
          };
          await note('From outside');
          const first = document.body;
          const snapshot = first.cloneNode(true);
          const {body} = new DOMParser().parseFromString(globalThis.next, 'text/html');
          document.body.replaceWith(document.adoptNode(body));
          await note('Next page');
          document.body.replaceWith(snapshot);
          await note('From outside');
          // Turbo shows a page that it knows from its snapshot first, and then what the server says.
          document.body.replaceWith(document.importNode(body, true));
          await note('Next page');
          document.body.replaceWith(first);
          await note('From outside');
          return {seen, loads};
        },
      },
    );
    const outside = {
      headlines: ['From outside'],
      others: 0,
      html: '<story-bundle src="/outside.json"><story-overview>Fallback</story-overview></story-bundle>',
    };
    const after = {
      headlines: ['Next page'],
      others: 0,
      html: `<story-bundle>${inline}<story-overview>Next</story-overview></story-bundle>`,
    };
    assert.deepEqual(seen.seen, [outside, after, outside, after, outside]);
    assert.deepEqual(seen.loads, ['Next page', 'From outside', 'Next page']);
    assert.equal(requests.filter((path) => path === '/outside.json').length, 1);
    assert.deepEqual(said, []);
  });

  it('may swap a part for a fragment of HTML, as htmx does, also around an element that stays', async () => {
    const {seen, said} = await visit(
      page(classic, '<main><story-overview story-id="a">Old</story-overview></main>'),
      {
        look: async () => {
          const main = document.querySelector('main');
          const headlines = () =>
            [...document.querySelectorAll('story-overview')].map((el) =>
              [...el.shadowRoot.querySelectorAll('h2')].map((h2) => h2.textContent).join(),
            );
          const {registerStory} = customElements.get('story-bundle');
          for (const id of ['a', 'b']) registerStory({version: 1, id, lang: 'en', headline: `Story ${id}`});
          await globalThis.shows('Story a');
          const seen = [headlines()];
          const range = document.createRange();
          range.selectNode(main);
          const fragment = range.createContextualFragment(
            '<main><i></i><story-overview story-id="b">New</story-overview></main>',
          );
          const kept = main.firstElementChild;
          const swapped = fragment.querySelector('main');
          main.replaceWith(fragment);
          swapped.append(kept);
          await globalThis.shows('Story b', 'Story a');
          seen.push(headlines());
          // A morph changes the element that is there into the one of the server.
          kept.setAttribute('story-id', 'b');
          kept.textContent = 'New';
          await globalThis.shows('Story b', 'Story b');
          seen.push(headlines());
          return seen;
        },
      },
    );
    assert.deepEqual(seen, [['Story a'], ['Story b', 'Story a'], ['Story b', 'Story b']]);
    assert.equal(said.length, 1);
    assert.match(said[0], /no script has registered a story with story-id="a"/);
  });
});
