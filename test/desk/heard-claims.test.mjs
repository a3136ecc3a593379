/** That an editor hears at the desk what `check` would tell of the claims, and edits the paragraph of the article in hand. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {findEngines, launchChromium, launchFirefox} from '../support/browsers.mjs';
import {launchWebKit} from '../support/webkit-page.mjs';
import {openDesk} from './desk-page.mjs';

const {installed} = findEngines();

const article = `---
lang: en
headline: The bathing jetty
---

The jetty waits for its swimmers.

## Story Overview

- The council rejected the plan for the jetty.[^1]
- The jetty opens in May.[^2]

## The vote

The council accepted the plan for the jetty on Monday. The jetty opens in May.

[^1]: The council accepted the plan for the jetty on Monday.

[^2]: The jetty opens in May.
`;

for (const [name, launch, skip] of [
  ['Chromium', launchChromium, installed.chromium ? false : 'Chromium is not installed'],
  ['Firefox', launchFirefox, installed.firefox ? false : 'Firefox is not installed'],
  ['WebKit', launchWebKit, installed.webkit ? false : 'WebKit is not installed'],
])
  describe(`an editor of a short article in ${name}`, {skip}, () => {
    let browser;
    let desk;
    before(async () => {
      browser = await launch();
      desk = await openDesk(browser);
      await desk.paste(article);
    });
    after(() => browser?.close());

    const run = (act) => desk.page.evaluate(act);

    it('is asked about a contrary word a moment after the article is open', async () => {
      const {card} = await desk.until(({said}) => said.includes('1 more to settle'));
      assert.match(card, /^Claim in “Point 1” · not borne out/);
      assert.match(await run(() => document.querySelector('.card .why').textContent), /rejected/);
    });

    it('is asked no more once the line says what the article says, and again after that is taken back', async () => {
      await run(() => document.querySelector('#card-title').focus());
      await desk.page.keyboard.press('e');
      for (const end = Date.now() + 30_000; Date.now() < end;)
        if (await run(() => document.activeElement.matches('.card textarea'))) break;
      await run(() => {
        document.activeElement.value = 'The council accepted the plan for the jetty.';
      });
      await desk.page.keyboard.press('Enter');
      await desk.until(({said}) => said.includes('reworded'));
      await desk.until(({card}) => !card.startsWith('Claim'));
      await run(() => document.querySelector('[aria-label^="Undo"]').click());
      await desk.until(({card}) => card.startsWith('Claim in “Point 1”'));
    });

    it('writes a paragraph of the article anew, and its story is that of the new words', async () => {
      await run(() => {
        const [text] = [...document.querySelectorAll('.words .text')].filter(({textContent}) =>
          /on Monday/.test(textContent),
        );
        text.closest('.words').focus();
        getSelection().setBaseAndExtent(text.firstChild, 4, text.firstChild, 11);
      });
      await desk.page.keyboard.press('e');
      for (const end = Date.now() + 30_000; Date.now() < end;)
        if (await run(() => document.activeElement.matches('desk-paragraph textarea'))) break;
      assert.equal(
        await run(() => document.activeElement.value),
        'The council accepted the plan for the jetty on Monday. The jetty opens in May.',
      );
      await run(() => {
        document.activeElement.value =
          'The council rejected the plan for the jetty on Tuesday. The jetty opens in May.';
        document.activeElement.form.querySelector('button.main').click();
      });
      await desk.until(({said}) => said.startsWith('Edited a paragraph'));
      const file = () =>
        run(() => {
          const press = (name) =>
            [...document.querySelectorAll('button')]
              .find(({textContent}) => textContent.trim() === name)
              .click();
          press('Edit the text');
          const text = () => document.querySelector('.source textarea');
          const read = () => {
            const {value} = text();
            press('Leave it as it was');
            return value;
          };
          return new Promise((resolve) => {
            const look = () => (text() ? resolve(read()) : setTimeout(look, 20));
            look();
          });
        });
      assert.equal(
        await file(),
        article.replace(
          'council accepted the plan for the jetty on Monday. The',
          'council rejected the plan for the jetty on Tuesday. The',
        ),
      );
      assert.deepEqual(desk.told, []);
    });
  });
