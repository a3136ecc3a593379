/** That the desk goes on while the story of a large article is made, which a worker does, from disk too. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {DeskSession} from '../../src/desk/session/session.ts';
import {findEngines, launchChromium, launchFirefox} from '../support/browsers.mjs';
import {launchWebKit} from '../support/webkit-page.mjs';
import {openDesk} from './desk-page.mjs';

const {installed} = findEngines();

const sentence = (number) => `Pump ${number} of the works was tried on the quay before order ${number} came.`;
const paragraphs = Array.from({length: 500}, (_, paragraph) =>
  Array.from({length: 5}, (_, index) => sentence(paragraph * 5 + index + 1)).join(' '),
);
const article = `---
lang: en
headline: The long works
---

## Story Overview

- Pump 7 was tried.[^1]
- Pump 9 was tried.[^2]

## The works

${paragraphs.join('\n\n')}

[^1]: ?? ${sentence(7)}

[^2]: ?? ${sentence(9)}
`;

/** Counts what the page itself does of the reading of an article, and the workers that it starts. */
const watch = () => {
  window.seen = {sentences: 0, workers: 0};
  const {segment} = Intl.Segmenter.prototype;
  Intl.Segmenter.prototype.segment = function (text) {
    window.seen.sentences++;
    return segment.call(this, text);
  };
  const Own = window.Worker;
  window.Worker = class extends Own {
    constructor(...given) {
      super(...given);
      window.seen.workers++;
    }
  };
};

for (const [name, launch, skip] of [
  ['Chromium', launchChromium, installed.chromium ? false : 'Chromium is not installed'],
  ['Firefox', launchFirefox, installed.firefox ? false : 'Firefox is not installed'],
  ['WebKit', launchWebKit, installed.webkit ? false : 'WebKit is not installed'],
])
  describe(`an editor of an article of 200 kB in ${name}`, {skip}, () => {
    let browser;
    let desk;
    before(async () => {
      browser = await launch();
      desk = await openDesk(browser);
      await desk.page.evaluate(watch);
      await desk.paste(article);
      await desk.until(({card}) => card.startsWith('Point 1'));
    });
    after(() => browser?.close());

    const press = (name) =>
      desk.page.evaluate((name) => {
        const buttons = [...document.querySelectorAll('button')];
        buttons.find((each) => each.textContent.trim().startsWith(name)).click();
      }, name);

    it('has cards and acts without the page reading the article itself', async () => {
      await desk.page.focus('#card-title');
      await desk.page.keyboard.press('Enter');
      await desk.until(({card, focus}) => card.startsWith('Point 2') && focus === 'card-title');
      const {workers, sentences} = await desk.page.evaluate(() => window.seen);
      assert.equal(workers, 1);
      assert.ok(sentences < 50, `${sentences} texts were cut into sentences in the page`);
    });

    it('gets the file that the page itself would have made, and takes it back', async () => {
      const session = new DeskSession({name: 'the-long-works.md', text: article});
      session.act({do: 'accept', key: '[^1]'});
      const text = async () => {
        await press('Edit the text');
        await desk.page.waitForSelector('.source textarea');
        const value = await desk.page.evaluate(() => document.querySelector('.source textarea').value);
        await press('Leave it as it was');
        return value;
      };
      assert.equal(await text(), session.text);
      await desk.page.evaluate(() => document.querySelector('[aria-label^="Undo"]').click());
      await desk.until(({said}) => said.startsWith('Undone'));
      assert.equal(await text(), article);
      assert.deepEqual(desk.told, []);
    });
  });
