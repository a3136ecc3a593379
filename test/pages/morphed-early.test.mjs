/** A prerendered story that a morph changes while the script that takes it over is still on its way. */
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {prerender} from '../../src/prerender/prerender.ts';
import {parseStory} from '../../src/story/parse-story.ts';
import {launchChromium} from '../support/browsers.mjs';
import {classic, openPage, page, prerenderedClassic, until} from '../support/host-page.mjs';

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

const edition = (headline) => parseStory({version: 1, id: 'ferry', lang: 'en', headline});
const markup = (headline, output) => prerender(edition(headline), {tags: ['story-overview'], output});
const withdrawn = '<story-overview story-id="ferry"><p>Withdrawn.</p></story-overview>';

/** In the page: makes the tag that is there the one of the server, as a morph does. */
const morph = (html) => {
  const box = document.createElement('div');
  box.innerHTML = html;
  const [old, from] = [document, box].map((root) => root.querySelector('story-overview'));
  for (const {name} of [...old.attributes]) if (!from.hasAttribute(name)) old.removeAttribute(name);
  for (const {name, value} of from.attributes) old.setAttribute(name, value);
  old.replaceChildren(...from.childNodes);
};

/** All headlines and fallbacks that a reader sees. */
const seen = () => {
  const host = document.querySelector('story-overview');
  return [...(host.shadowRoot?.querySelectorAll('h2') ?? []), ...host.querySelectorAll('h2, p')]
    .filter((element) => element.checkVisibility() && element.offsetHeight)
    .map(({textContent}) => textContent);
};

/** Opens a page with the story, whose file of that name comes when it is told to. */
async function open(html, script, held) {
  let arrive;
  const arrival = new Promise((resolve) => (arrive = resolve));
  const body = async function* () {
    await arrival;
    yield readFileSync(`dist/${held}`, 'utf8');
  };
  const headers = {'Content-Type': 'text/javascript'};
  const host = await openPage(browser, page('', `<main>${html}</main>${script}`), {
    ...{files: {[`/dist/${held}`]: {body, headers}}, waitUntil: 'domcontentloaded'},
  });
  return {...host, arrive};
}

const scripts = {
  'the elements that render': [classic, 'prerendered.js'],
  'those of prerendered pages': [prerenderedClassic, 'full-elements.classic.js'],
};

for (const [name, [script, held]] of Object.entries(scripts))
  describe(`a morph that comes before ${held}, with ${name}`, () => {
    for (const output of ['declarative', 'light'])
      for (const [what, next, shown] of [
        ['newer markup', markup('The ferry is late', output), 'The ferry is late'],
        ['a fallback', withdrawn, 'Withdrawn.'],
      ])
        it(`shows ${what} alone: ${output}`, async () => {
          const host = await open(markup('A ferry for the island', output), script, held);
          const {tab, arrive, requests, close} = host;
          try {
            if (name === 'the elements that render')
              await until('the request', () => requests.includes(`/dist/${held}`));
            await tab.evaluate(morph, next);
            arrive();
            await until(shown, async () => `${await tab.evaluate(seen)}` === shown);
          } finally {
            arrive();
            await close();
          }
        });
  });
