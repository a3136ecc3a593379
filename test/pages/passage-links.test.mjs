import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {story, words} from '../support/ferry-story.mjs';
import {classic, page, visit as visitIn} from '../support/host-page.mjs';
import {look} from '../support/look.mjs';

const attribute = (value) => JSON.stringify(value).replaceAll("'", '&#39;');

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

const visit = (html, options) => visitIn(browser, html, options);
describe('a link to a passage', () => {
  const find = async (before, after = '') => {
    const html = page(
      classic,
      `<story-overview></story-overview><div style="block-size:2000px"></div>${before}<div style="block-size:900px"></div>${after}<div style="block-size:2000px"></div>`,
    );
    const {seen} = await visit(html, {
      look: look(
        `
        const {href} = location;
        const passage = {exact: ${JSON.stringify(words)}, url: href};
        const story = ${JSON.stringify(story)};
        document.querySelector('story-overview').story = {...story, url: href, overview: [{id: 'o', text: ['Ferry'], passage}]};
        await wait(400);
        const details = document.querySelector('story-overview').shadowRoot.querySelector('[part=passage]');
        details.open = true;
        await until(() => details.querySelector('a'));
        details.querySelector('a').click();
        await wait(600);
        return () => [Math.round(scrollY / 500), CSS.highlights.size]`,
        'seen[1] && seen[0]',
      ),
    });
    return seen;
  };

  it('leads to the first place that can be seen', async () => {
    for (const hidden of [
      'style="display:none"',
      'style="visibility:hidden"',
      'hidden',
      'style="position:absolute;inline-size:1px;block-size:1px;overflow:hidden"',
    ]) {
      const [there, marks] = await find(
        `<div ${hidden}>${words}</div>`,
        `<p style="display:contents"><b>${words}</b></p>`,
      );
      assert.ok(there >= 5, `${hidden}: ${there}`);
      assert.equal(marks, 1);
    }
  });

  it('opens what is closed where it stands nowhere else', async () => {
    for (const closed of [
      `<details><summary>More</summary>${words}</details>`,
      `<div hidden="until-found">${words}</div>`,
    ]) {
      const [there, marks] = await find(closed);
      assert.ok(there >= 3, closed);
      assert.equal(marks, 1);
    }
  });
});

describe('an address that names an item', () => {
  const points = `<key-points story='${attribute(story)}'></key-points>`;
  const room = '<div style="block-size:3000px"></div>';

  for (const [name, act] of [
    [
      'a second click on its link',
      `link.click(); await until(() => scrollY > 1000); scrollTo(0, 0); link.click()`,
    ],
    [
      'a router that puts it into the history',
      `link.onclick = (event) => { event.preventDefault(); setTimeout(() => history.pushState({}, '', '#noon'), 200); }; link.click()`,
    ],
    [
      'a script that puts it there',
      `link.click(); await until(() => scrollY > 1000); history.pushState(null, '', location.pathname); scrollTo(0, 0); history.pushState(null, '', '#noon')`,
    ],
  ])
    it(`leads to it after ${name}`, async () => {
      const {seen} = await visit(page(classic, `<a href="#noon">Noon</a>${room}${points}${room}`), {
        look: look(`const link = document.querySelector('a'); ${act}; return () => scrollY > 1000`, 'seen'),
      });
      assert.equal(seen, true);
    });

  it('opens the details that its widget is in', async () => {
    const {seen} = await visit(page(classic, `<details><summary>More</summary>${points}</details>`), {
      look: look(
        `location.hash = 'noon'; await wait(500); return () => document.querySelector('details').open`,
        'seen',
      ),
    });
    assert.equal(seen, true);
  });

  for (const own of ['<p id="noon">Ours</p>', '<a name="noon">Ours</a>'])
    it(`leads to the page’s own anchor: ${own}`, async () => {
      const {seen} = await visit(page(classic, `${points}${room}${own}${room}`), {
        look: look(
          `location.hash = 'noon'; await wait(500); return () => document.querySelector('key-points').shadowRoot.activeElement`,
        ),
      });
      assert.equal(seen, null);
    });

  it('is left alone where the page keeps the click to itself', async () => {
    const {seen} = await visit(page(classic, `<a href="#noon">Noon</a>${room}${points}${room}`), {
      look: look(
        `const link = document.querySelector('a'); link.click(); await until(() => scrollY > 1000); scrollTo(0, 0); link.onclick = () => false; link.click(); await wait(500); return () => scrollY`,
      ),
    });
    assert.equal(seen, 0);
  });
});
