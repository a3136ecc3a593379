import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {story} from '../support/ferry-story.mjs';
import {json, module, page, visit as visitIn} from '../support/host-page.mjs';
import {look} from '../support/look.mjs';

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

const visit = (html, options) => visitIn(browser, html, options);
describe('a story from outside', () => {
  const files = {
    '/outside.json': json(story),
    '/latin.json': {
      body: Buffer.from(JSON.stringify({...story, headline: 'Fähre für Ærø'}), 'latin1'),
      headers: {'Content-Type': 'application/json; charset=iso-8859-1'},
    },
    '/unsaid.json': {
      body: Buffer.from(JSON.stringify({...story, headline: 'Fähre'}), 'latin1'),
      headers: {'Content-Type': 'application/json'},
    },
    '/wrong.json': {
      body: Buffer.from(JSON.stringify({...story, headline: 'Fähre'})),
      headers: {'Content-Type': 'application/json; charset=iso-8859-1'},
    },
  };
  const headline = `return () => document.querySelector('story-overview').shadowRoot.querySelector('h2')?.textContent`;
  const isThere = 'seen';

  it('is decoded by its charset, unless it is UTF-8', async () => {
    for (const [file, shown] of [
      ['latin', 'Fähre für Ærø'],
      ['wrong', 'Fähre'],
    ]) {
      const {seen} = await visit(page(module, `<story-overview src="/${file}.json"></story-overview>`), {
        files,
        look: look(headline, isThere),
      });
      assert.equal(seen, shown);
    }
    const {seen, said} = await visit(page(module, '<story-overview src="/unsaid.json"></story-overview>'), {
      files,
      look: look(
        `await until(() => document.querySelector('story-overview').shadowRoot?.querySelector('[part=note]')); ${headline}`,
      ),
    });
    assert.equal(seen, undefined);
    assert.match(said[0], /unsaid\.json is not in UTF-8/);
  });

  it('is loaded where a lazy tag has no box of its own, and before the page is printed', async () => {
    const lazy = '<story-overview src="/outside.json" loading="lazy">Coming</story-overview>';
    for (const [style, act] of [
      ['display:contents', ''],
      [
        '',
        `await until(() => { dispatchEvent(new Event('beforeprint')); return document.querySelector('story-overview').shadowRoot.querySelector('h2'); });`,
      ],
    ]) {
      const {seen, requests} = await visit(
        page(
          `${module}<style>story-overview{${style}}</style>`,
          `${style ? '' : '<div style="block-size:5000px"></div>'}${lazy}`,
        ),
        {files, look: look(`${act} ${headline}`, isThere)},
      );
      assert.equal(seen, story.headline, style);
      assert.equal(requests.filter((path) => path === '/outside.json').length, 1);
    }
  });

  it('that does not come is told in the language around, through shadow roots', async () => {
    const {seen} = await visit(
      page(
        module,
        `<div lang="de"><x-box></x-box></div><script>customElements.define('x-box', class extends HTMLElement {constructor() {super(); this.attachShadow({mode: 'open'}).innerHTML = '<story-overview src="/gone.json"></story-overview>'}})</script>`,
      ),
      {
        look: look(
          `return () => document.querySelector('x-box').shadowRoot.querySelector('story-overview').shadowRoot.textContent`,
          '/Dieser/.test(seen)',
        ),
      },
    );
    assert.match(seen, /Dieser Beitrag/);
  });

  it('is shown as it is now, when its object was changed in place and mounted anew', async () => {
    const {seen} = await visit(page(module, '<main></main>'), {
      look: look(`
        const story = ${JSON.stringify(story)};
        const main = document.querySelector('main');
        const show = async () => { main.textContent = ''; const el = document.createElement('story-overview'); el.story = story; main.append(el); const headline = () => el.shadowRoot?.querySelector('h2'); await until(headline); return headline().textContent; };
        const before = await show();
        story.headline = 'The ferry is late';
        const after = [before, await show(), await show()];
        return () => after`),
    });
    assert.deepEqual(seen, [story.headline, 'The ferry is late', 'The ferry is late']);
  });
});
