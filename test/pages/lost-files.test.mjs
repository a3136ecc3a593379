/** A file beside the script that did not come once: the reader's next press finds it. */
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {prerender} from '../../src/prerender/prerender.ts';
import {inlineScript, storyScript} from '../../src/publish/build/story-script.ts';
import {parseStory} from '../../src/story/parse-story.ts';
import {launchChromium, launchFirefox} from '../support/browsers.mjs';
import {module, openPage, page, prerenderedClassic, until} from '../support/host-page.mjs';

const browsers = {};
before(async () =>
  Object.assign(browsers, {Chromium: await launchChromium(), Firefox: await launchFirefox()}),
);
after(async () => {
  for (const browser of Object.values(browsers)) await browser?.close();
});

const opened = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

const document = {
  ...{version: 1, id: 'kiln', lang: 'en', headline: 'A kiln for the valley'},
  quotes: [{id: 'potter', kind: 'statement', text: 'It is warm.', speaker: {name: 'Ines Muster'}}],
  timeline: Array.from({length: 8}, (_, index) => ({
    ...{id: `firing-${index + 1}`, when: `201${index}-05-02`, title: `Firing number ${index + 1}`},
  })),
};
const story = parseStory(document);
const html = prerender(story) + `<script>${inlineScript(storyScript(story))}</script>`;

const helpers = `
  window.copied = 0;
  Object.defineProperty(navigator, 'clipboard', {value: {writeText: async () => void copied++}});
  window.inside = (tag, selector) => document.querySelector(tag).shadowRoot.querySelector(selector);`;

/** Opens the page, on which the file of that name is missing until it is `back()`. */
async function open(browser, script, name) {
  const path = `/dist/${name}`;
  const {tab, pages, requests, said, close} = await openPage(
    browser,
    page(`<script>${helpers}</script>`, html + script),
    {files: {[path]: {status: 404, body: ''}}, waitUntil: 'load'},
  );
  opened.push(close);
  await tab.setViewport({width: 1000, height: 800});
  const see = (what) => tab.evaluate(what);
  await until('the position', () =>
    see(`inside('timeline-strip', '[part=position]')?.textContent === '1 of 8'`),
  );
  const asked = () => requests.filter((each) => each.split('?')[0] === path).length;
  /** Acts until the file was asked for, and then till it has come. */
  const lose = async (act) => {
    await see(act);
    await until('the request', asked);
    await until('the failure', () => see('new Promise((resolve) => setTimeout(() => resolve(true), 200))'));
    delete pages[path];
  };
  return {see, said, asked, pages, path, lose};
}

const prerendered = '<script type="module" src="/dist/story-widgets.prerendered.js"></script>';
const press = `inside('quote-card', '[part=copy]').click()`;
const move = `inside('timeline-strip', '[part=next]').click()`;

for (const [engine] of Object.entries({Chromium: 1, Firefox: 1}))
  for (const [name, script, plain] of [
    ['the elements that render', module, ''],
    ['those of prerendered pages', prerendered, ''],
    ['those of prerendered pages, plain', prerenderedClassic, '.classic'],
  ])
    describe(`a reader of a page in ${engine} with ${name}`, () => {
      it('copies a quote at the second try, where the first found no script for it', async (test) => {
        if (!browsers[engine]) return test.skip('not installed');
        const {see, lose} = await open(browsers[engine], script, `reader-actions${plain}.js`);
        await lose(press);
        await until('a copy', async () => {
          await see(press);
          return see('copied > 0');
        });
      });

      if (script !== module)
        it('moves a timeline at the second try', async (test) => {
          if (!browsers[engine]) return test.skip('not installed');
          const {see, lose} = await open(browsers[engine], script, `timeline-moves${plain}.js`);
          await lose(move);
          await until('a move', async () => {
            await see(move);
            return see(`inside('timeline-strip', '[part=position]').textContent !== '1 of 8'`);
          });
        });

      if (script !== module)
        it('sees another story after a press, where the elements for it were missing; the page hears of it once', async (test) => {
          if (!browsers[engine]) return test.skip('not installed');
          const {see, lose, said} = await open(browsers[engine], script, `full-elements${plain}.js`);
          const other = {...document, quotes: [{...document.quotes[0], text: 'It is cold.'}]};
          await lose(
            `for (const host of document.querySelectorAll('[story-id]')) host.story = ${JSON.stringify(other)}`,
          );
          assert.match(await see(`inside('quote-card', '[part=words]').textContent`), /It is warm/);
          await see(press);
          await until('the other', () =>
            see(`/It is cold/.test(inside('quote-card', '[part=words]')?.textContent)`),
          );
          assert.equal(said.filter((words) => /full-elements\.js cannot be loaded/.test(words)).length, 1);
        });
    });
