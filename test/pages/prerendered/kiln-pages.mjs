/** Pages with the story of a kiln and the script for prerendered stories, for the tests of what that script does. */
import {after, afterEach, before} from 'node:test';
import {prerender} from '../../../src/prerender/prerender.ts';
import {inlineScript, storyScript} from '../../../src/publish/build/story-script.ts';
import {parseStory} from '../../../src/story/parse-story.ts';
import {launchChromium} from '../../support/browsers.mjs';
import {openPage, page, until} from '../../support/host-page.mjs';

const passage = {exact: 'the kiln is lit', prefix: 'At dusk ', section: 'kiln'};
export const document = {
  ...{version: 1, id: 'kiln', lang: 'en', headline: 'A kiln for the valley'},
  overview: [{id: 'lit', text: ['At dusk the kiln is lit.'], passage}],
  sections: [
    {id: 'kiln', heading: 'The kiln', body: [{type: 'paragraph', text: ['At dusk the kiln is lit.']}]},
  ],
  keyPoints: [{id: 'fire', heading: 'The fire', summary: ['It burns for three days.'], section: 'kiln'}],
  quotes: [{id: 'potter', kind: 'statement', text: 'It is warm.', speaker: {name: 'Ines Muster'}}],
  timeline: Array.from({length: 8}, (_, index) => ({
    ...{id: `firing-${index + 1}`, when: `201${index}-05-02`, title: `Firing number ${index + 1}`},
  })),
};
export const story = parseStory(document);
export const tells = (told) => `<script>${inlineScript(storyScript(told))}</script>`;
export const module = '<script type="module" src="/dist/story-widgets.prerendered.js"></script>';
export const forms = {'four tags': prerender(story), 'a bundle': prerender(story, {bundle: true})};

/** Finds widgets in the page or in a bundle of it, and their markup in them or in their shadow roots. */
const helpers = `
  window.widget = (tag) => (document.querySelector('story-bundle')?.shadowRoot ?? document).querySelector(tag);
  window.rootOf = (tag) => widget(tag).shadowRoot ?? widget(tag);
  window.heard = [];
  for (const type of ['story-load', 'story-error', 'passage-open', 'key-points-toggle', 'timeline-strip-select'])
    document.addEventListener(type, ({item, code}) => heard.push([type, item ?? code].filter(Boolean).join(' ')));`;

/** A browser for the tests of a file. Gives what opens a page in it, and waits until its widgets are ready. */
export function kilnPages() {
  let browser;
  before(async () => (browser = await launchChromium()));
  after(() => browser.close());

  const opened = [];
  afterEach(async () => {
    for (const close of opened.splice(0)) await close();
  });

  return async function open(html, script = module, options = {}) {
    const head = `<meta name="viewport" content="width=device-width"><script>${helpers}</script>`;
    const host = await openPage(browser, page(head, `${html}${script}`), {waitUntil: 'load', ...options});
    opened.push(host.close);
    await host.tab.setViewport({width: 1000, height: 800});
    const evaluate = (act, ...given) => host.tab.evaluate(act, ...given);
    const isReady = () =>
      evaluate(() =>
        [...document.querySelectorAll('[prerendered]')].every((el) => el.matches(':state(ready)')),
      );
    await until('the script', isReady);
    const heard = () => evaluate('window.heard.splice(0)');
    const scripts = () => host.requests.filter((path) => path.endsWith('.js'));
    return {...host, evaluate, heard, scripts};
  };
}
