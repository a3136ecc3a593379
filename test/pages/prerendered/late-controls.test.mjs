/** What a reader operates in a prerendered story once its scripts are there: after their network was away, and by keys. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {prerender} from '../../../src/prerender/prerender.ts';
import {inlineScript, storyScript} from '../../../src/publish/build/story-script.ts';
import {prerenderedClassic, until} from '../../support/host-page.mjs';
import {document, edition, loader, pressedEarly, script} from './pressed-early.mjs';

const open = pressedEarly();

describe('a reader whose network was away for a moment', () => {
  for (const [name, missing] of [
    ['the elements', '/dist/story-widgets.prerendered.classic.js'],
    ['the story', '/valley.js'],
  ])
    it(`has all the buttons when they go on reading: ${name}`, async () => {
      const {see, copied, pages, tab} = await open(prerender(edition('valley')) + loader('valley'), {
        files: {'/valley.js': script(edition('valley')), [missing]: {status: 503, body: ''}},
      });
      const isHidden = () => see(`inside('valley', '[part=copy]').hidden`);
      await see(`press('valley')`);
      if (name === 'the elements') await until('the buttons to go', isHidden);
      else await copied(1);
      await see('copied.length = 0');
      if (name === 'the story') pages[missing] = script(edition('valley'));
      else delete pages[missing];
      const goOn = async (isSo) => {
        await (await tab.$('>>> [part=heading]')).click();
        return isSo();
      };
      await until('the story', () =>
        goOn(() => see(`!!inside('valley', '[part=position]') && !inside('valley', '[part=copy]').hidden`)),
      );
      await see(`press('valley')`);
      await copied(1);
    });
});

describe('a key that a reader presses in a prerendered timeline', () => {
  for (const [form, options] of Object.entries({'four tags': {}, 'a bundle': {bundle: true}}))
    it(`moves it once after it has become one that renders: ${form}`, async () => {
      const html = prerender(edition('valley'), options);
      const {see, tab} = await open(
        `${html}<script>${inlineScript(storyScript(edition('valley')))}</script>${prerenderedClassic}`,
      );
      await see(() => {
        window.strip = () => {
          const {shadowRoot} = document.querySelector('story-bundle') ?? {shadowRoot: document};
          const widget = shadowRoot.querySelector('timeline-strip');
          return (widget.shadowRoot ?? widget).querySelector('[part=base]:has([part=position]) [part=strip]');
        };
      });
      await until('the position', () => see('!!(window.old = strip())'));
      await see(`for (const host of document.querySelectorAll('[story-id=valley]'))
        host.story = ${JSON.stringify({...document('valley'), headline: 'The kiln is cold'})}`);
      await until('the strip of the elements that render', () => see('!!strip() && strip() !== old'));
      await see('strip().focus()');
      await tab.keyboard.press('ArrowRight');
      await until('a move', () => see('moves.length'));
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.deepEqual(await see('moves'), ['firing-2']);
    });
});
