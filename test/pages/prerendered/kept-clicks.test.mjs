/** What a reader presses in a prerendered story while its scripts are still to come, or have just come. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {prerender} from '../../../src/prerender/prerender.ts';
import {edition, loader, pressedEarly, script} from './pressed-early.mjs';

const open = pressedEarly();

const elements = (url) => url.endsWith('.classic.js');

for (const [form, options] of Object.entries({'four tags': {}, 'a bundle': {bundle: true}}))
  describe(`a button that a reader presses in a story prerendered as ${form}`, () => {
    const html = prerender(edition('valley'), options);
    const files = {'/valley.js': script(edition('valley'))};

    it('is done once the scripts are there, once, and the page hears of it once', async () => {
      const {see, copied, settle, arrive, said} = await open(html + loader('valley'), {
        files,
        hold: elements,
      });
      await see(`press('valley')`);
      await settle();
      assert.deepEqual(await see('[copied.length, clicks]'), [0, 1]);
      arrive();
      await copied(1);
      await settle();
      assert.deepEqual(await see('[copied, clicks]'), [['It is warm.'], 1]);
      await see(`press('valley')`);
      await copied(2);
      await settle();
      assert.deepEqual(await see('[copied.length, clicks]'), [2, 2]);
      assert.deepEqual(said, []);
    });

    it('is done where they pressed it by their voice', async () => {
      const {see, copied} = await open(html + loader('valley'), {files});
      await see(`pressByVoice('valley')`);
      await copied(1);
    });

    it('is done once where they pressed it again, for nothing had happened', async () => {
      const {see, copied, settle, arrive} = await open(html + loader('valley'), {files, hold: elements});
      await see(`press('valley'); press('valley')`);
      arrive();
      await copied(1);
      await settle();
      assert.equal(await see('copied.length'), 1);
    });

    it('is done on a page that still loads its pictures', async () => {
      const {see, copied, settle, arrive} = await open(
        `${html}<img src="/slow.svg" alt="">${loader('valley')}`,
        {files, hold: (url) => url.endsWith('slow.svg')},
      );
      await see(`press('valley')`);
      await copied(1);
      await settle();
      assert.equal(await see('copied.length'), 1);
      arrive();
    });

    it('is done where the story has a newer edition, whose buttons are others', async () => {
      const newer = {'/valley.js': script(edition('valley', 'It is very warm.'))};
      const {see, copied, settle, arrive} = await open(html + loader('valley'), {
        files: newer,
        hold: elements,
      });
      await see(`press('valley')`);
      arrive();
      await copied(1);
      await settle();
      assert.equal(await see('copied.length'), 1);
    });

    it('is done in a story whose own script is not there, beside one whose script is', async () => {
      const {see, copied} = await open(html + prerender(edition('hill'), options) + loader('valley'), {
        files,
      });
      await see(`press('hill')`);
      await copied(1);
    });

    it('is done in one that was ready before the loader of another came', async () => {
      const {see, copied, settle} = await open(html + loader('valley'), {files});
      await see(`press('valley')`);
      await copied(1);
      const second = loader('hill');
      await see(`{
        const box = document.createElement('div');
        box.innerHTML = ${JSON.stringify(second).replaceAll('<', '\\x3c')};
        const tag = document.createElement('script');
        for (const {name, value} of box.firstChild.attributes) tag.setAttribute(name, value);
        new Promise((resolve) => { tag.onload = resolve; document.body.append(tag); });
      }`);
      await settle();
      await see(`press('valley')`);
      await copied(2);
      await settle();
      assert.equal(await see('copied.length'), 2);
    });
  });
