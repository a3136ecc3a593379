/** What a reader finds who comes to a prerendered story: the item of a link, the newer edition, today. */
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {prerender} from '../../../src/prerender/prerender.ts';
import {inlineScript, storyScript} from '../../../src/publish/build/story-script.ts';
import {parseStory} from '../../../src/story/parse-story.ts';
import {launchChromium} from '../../support/browsers.mjs';
import {classic, openPage, page, prerenderedClassic, until} from '../../support/host-page.mjs';

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

const opened = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

const passage = {exact: 'the kiln is lit', prefix: 'At dusk ', section: 'kiln'};
const year = new Date().getUTCFullYear();
const edition = (words, fields = {}) =>
  parseStory({
    ...{version: 1, id: 'kiln', lang: 'en', headline: 'A kiln for the valley', ...fields},
    overview: [{id: 'lit', text: [words], passage}],
    sections: [
      {id: 'kiln', heading: 'The kiln', body: [{type: 'paragraph', text: ['At dusk the kiln is lit.']}]},
    ],
    keyPoints: [{id: 'fire', heading: 'The fire', summary: ['It burns for days.'], section: 'kiln'}],
    quotes: [{id: 'potter', kind: 'statement', text: 'It is warm.', speaker: {name: 'Ines Muster'}}],
    timeline: Array.from({length: 12}, (_, index) => ({
      ...{id: `firing-${index + 1}`, when: `${year - 6 + index}-05-02`, title: `Firing number ${index + 1}`},
    })),
  });
const tells = (story) => `<script>${inlineScript(storyScript(story))}</script>`;

/** Finds elements in the page and in all shadow roots. */
const helpers = `
  window.all = (selector, root = document) => [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? all(selector, element.shadowRoot) : []),
  ]);
  window.seen = (selector) => all(selector).filter((element) => element.checkVisibility()).map(({textContent}) => textContent);`;

async function open(html, {hash = '', files = {}, width = 390} = {}) {
  const body = page(`<meta name="viewport" content="width=device-width"><script>${helpers}</script>`, html);
  const host = await openPage(browser, body, {
    ...{files, waitUntil: 'load', before: (tab) => tab.setViewport({width, height: 800})},
  });
  opened.push(host.close);
  if (hash) await host.tab.goto(`${host.url}/host.html?again#${hash}`);
  const see = (what) => host.tab.evaluate(what);
  return {...host, see};
}

const forms = {'four tags': {}, 'a bundle': {bundle: true}};
const story = edition('At dusk the kiln is lit.');
const html = (form, told = story) => prerender(told, forms[form]);
const loader = `<script src="/dist/story-loader.js" data-load="interaction" data-scripts="/dist/story-widgets.prerendered.classic.js /kiln.js"></script>`;
const scripts = {
  'with its story': tells(story) + prerenderedClassic,
  without: prerenderedClassic,
  'on interaction': loader,
};
const files = {'/kiln.js': {body: storyScript(story), headers: {'Content-Type': 'text/javascript'}}};

for (const form of Object.keys(forms))
  for (const [when, script] of Object.entries(scripts))
    describe(`a reader who comes by a link to an item of ${form}, whose script comes ${when}`, () => {
      it('finds a section open', async () => {
        const {see} = await open(html(form) + script, {hash: 'fire', files});
        await until('the section', () => see(`all('[part=section]').some(({open}) => open)`));
      });

      it('finds an entry that was folded away', async () => {
        const {see} = await open(html(form) + script, {hash: 'firing-11', files});
        await until('the entry', () =>
          see(`(() => {
            const [item] = all('[data-item=firing-11]');
            const {top} = item.getBoundingClientRect();
            return item.checkVisibility() && item.closest('details').open && top >= 0 && top < 800;
          })()`),
        );
      });
    });

for (const form of Object.keys(forms)) {
  const newer = edition('The kiln is out.', {updated: '2031-05-03T10:00:00+02:00'});
  const older = edition('At dusk the kiln is lit.', {updated: '2031-05-03T07:59:00Z'});
  for (const [name, script] of Object.entries({
    'that renders': classic,
    'of prerendered pages': prerenderedClassic,
  }))
    describe(`a reader of a newer edition in ${form}, with the script ${name}`, () => {
      const isTaken = `all('story-overview').every((element) => element.matches(':state(ready)'))`;

      it('is not taken back to an older one that comes as data', async () => {
        const {see, said} = await open(html(form, newer) + tells(older) + script);
        await until('the elements', () => see(isTaken));
        await new Promise((resolve) => setTimeout(resolve, 500));
        assert.match((await see(`seen('[part=point], [part=headline]')`)).join(), /The kiln is out/);
        assert.deepEqual(said, []);
      });

      it('is taken to a newer one, and to another story', async () => {
        const {see} = await open(html(form, older) + tells(newer) + script);
        await until('the newer one', () => see(`/The kiln is out/.test(seen('[part=point]'))`));
        const other = {
          ...older,
          id: 'other',
          overview: [{id: 'x', text: ['It rains.']}],
          updated: '2001-01-01',
        };
        await see(inlineScript(storyScript(parseStory(other))));
        await see(
          `for (const host of document.querySelectorAll('[story-id]')) host.setAttribute('story-id', 'other')`,
        );
        await until('the other', () => see(`/It rains/.test(seen('[part=point]'))`));
      });
    });
}

for (const form of Object.keys(forms))
  describe(`a reader of a timeline in ${form} that goes on`, () => {
    for (const [name, script] of Object.entries({
      'that renders': classic,
      'of prerendered pages': prerenderedClassic,
    }))
      it(`sees today in the list and on its scale, with the script ${name}`, async () => {
        const {see} = await open(html(form) + tells(story) + script, {width: 1000});
        await see(`all('timeline-strip')[0].scrollIntoView()`);
        await until('today in the list', () => see(`seen('li > .today').length === 1`));
        await until('today on the scale', () => see(`seen('[part=scale] .today').length === 1`));
      });

    it('sees today on the scale while the last entry goes on', async () => {
      const on = parseStory({
        ...{version: 1, id: 'kiln', lang: 'en', headline: 'A kiln'},
        timeline: Array.from({length: 8}, (_, index) => ({
          ...{id: `f${index}`, when: `${year - 8 + index}-01-02`, title: `Firing ${index}`},
          ...(index === 7 && {end: `${year + 3}`}),
        })),
      });
      for (const script of [prerenderedClassic, classic]) {
        const {see} = await open(html(form, on) + tells(on) + script, {width: 1000});
        await see(`all('timeline-strip')[0].scrollIntoView()`);
        await until('today on the scale', () => see(`seen('[part=scale] .today').length === 1`));
      }
    });
  });
