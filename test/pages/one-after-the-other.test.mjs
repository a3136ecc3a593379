/** Pages that the tests open one after the other in the same tab: each is as new as in a tab of its own. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {everyEngine} from '../support/every-engine.mjs';
import {page, visit} from '../support/host-page.mjs';

/** Whatever a page can leave behind, and what it says as it goes. */
const leave = () => {
  sessionStorage.setItem('left', 'behind');
  localStorage.setItem('left', 'behind');
  globalThis.name = 'left behind';
  globalThis.left = 'behind';
  location.hash = '#left';
  addEventListener('pagehide', () => console.log('gone'));
  setInterval(() => console.log('still here'), 5);
};

const find = () => [
  sessionStorage.length,
  localStorage.length,
  globalThis.name,
  globalThis.left,
  location.hash,
  document.hidden,
];

for (const {engine, launch, skip} of everyEngine.filter(({engine}) => engine !== 'WebKit'))
  describe(`a page that is visited after another in ${engine}`, {skip}, () => {
    let browser;
    before(async () => (browser = await launch()));
    after(() => browser.close());

    it('is shown, and finds and says nothing of that', async () => {
      await visit(browser, page(''), {look: leave});
      const {seen, said} = await visit(browser, page(''), {look: find});
      assert.deepEqual([seen.map((each) => each ?? null), said], [[0, 0, '', null, '', false], []]);
    });

    it('is shown where that could not be looked at, and where another tab came in front', async () => {
      const fails = () => Promise.reject(new Error('not to be seen'));
      await assert.rejects(visit(browser, page(''), {look: fails}), /not to be seen/);
      const other = await browser.newPage();
      const {seen} = await visit(browser, page(''), {look: find});
      await other.close();
      assert.equal(seen.at(-1), false);
    });

    it('is the only one that stays', async () => {
      const tabs = async () => (await browser.pages()).length;
      await visit(browser, page(''));
      const before = await tabs();
      await visit(browser, page(''));
      await visit(browser, page(''), {before: () => undefined});
      assert.equal(await tabs(), before);
    });
  });
