import assert from 'node:assert/strict';
import {after, before} from 'node:test';
import {launchChromium} from '../browsers.mjs';
import {serve} from '../serve.mjs';
import {outline} from './outline.mjs';
import {picture} from './story.mjs';
import {read, widgets} from './ways.mjs';

const storiesPerPage = 100;
/** Far beyond what a page of so many takes on a free machine, which is three seconds. */
const patience = 180_000;

let browser;
before(async () => {
  // Other servers are asked in vain.
  browser = await launchChromium({
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    protocolTimeout: patience,
  });
});
after(() => browser.close());

/**
 * Opens a page with the given JSON texts, each in a section of its own, and gives what `look` finds in it. Whatever the
 * texts are: no dialog opens, nothing navigates, nothing is thrown or asked of another server, no object's prototype is
 * changed, and no element appears outside of the widgets.
 */
export async function visit(jsons, way, look, {input, pictures = [picture], zone, said = []} = {}) {
  const paths = jsons.map((_, index) => `/stories/${index}.json`);
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
    <style>section { content-visibility: auto; contain-intrinsic-height: 3000px }</style>
    <script type="module" src="/dist/story-widgets.js"></script>
    ${way.script ? `<script type="module">(${way.script})(await (${read})(${JSON.stringify(paths)}))</script>` : ''}
    <body>${jsons.map((json, index) => `<section >${way.tags(paths[index], json)}</section>`).join('')}`;
  const json = {'Content-Type': 'application/json'};
  const pages = Object.fromEntries(jsons.map((body, index) => [paths[index], {body, headers: json}]));
  const site = await serve('.', {pages: {...pages, '/host.html': {body: html, headers: {}}}});
  const tab = await browser.newPage();
  const faults = [];
  tab.on('console', (message) => {
    const text = message.text();
    // Its story may come late on a busy machine, and it says so.
    if (/shows what stands inside it/.test(text) || pictures.includes(message.location().url)) return;
    said.push(text);
  });
  tab.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  tab.on('popup', () => faults.push('a window opened'));
  tab.on('dialog', (dialog) => {
    faults.push(`a dialog opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
  tab.on('framenavigated', (frame) => {
    if (frame.url() !== `${site.url}/host.html`) faults.push(`navigated: ${frame.url()}`);
  });
  tab.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(`${site.url}/`) || (request.resourceType() === 'image' && pictures.includes(url)))
      return;
    faults.push(`asked for: ${url}`);
  });
  await tab.evaluateOnNewDocument(`globalThis.outline = ${outline}`);
  await tab.evaluateOnNewDocument(() => {
    addEventListener('story-error', ({target, code}) => (target.dataset.code = code));
    globalThis.prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
    // What a timeline asks for when it is on screen would come for the first of the page alone, sooner or later.
    globalThis.IntersectionObserver = class {
      observe() {}
      disconnect() {}
    };
  });
  try {
    tab.setDefaultTimeout(patience);
    if (zone) await tab.emulateTimezone(zone);
    await tab.goto(`${site.url}/host.html`);
    await tab.waitForFunction(
      () => {
        const all = [...document.querySelectorAll('body > section > *')];
        return all.every((el) => el.shadowRoot && !el.matches(':state(waiting)'));
      },
      {polling: 200},
    );
    const seen = await tab.evaluate(look, input);
    const strange = await tab.evaluate(
      (known) => {
        const all = [...document.querySelectorAll('*')].map(({localName}) => localName);
        const names = all.filter((name) => !known.includes(name));
        const {polluted} = {};
        const now = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
        if (polluted !== undefined || now !== globalThis.prototype) names.push('Object.prototype');
        return names;
      },
      ['html', 'head', 'meta', 'title', 'style', 'script', 'body', 'section', 'story-bundle', ...widgets],
    );
    assert.deepEqual(strange, []);
    const own = ['story-widgets', 'story-check', 'story-faults', 'story-words', 'timeline-more'].map(
      (name) => `/dist/${name}.js`,
    );
    const expected = ['/host.html', ...own, ...paths];
    assert.deepEqual(
      site.requests.filter((path) => !expected.includes(path)),
      [],
    );
    assert.deepEqual(faults, []);
    return {seen, said};
  } finally {
    await tab.close();
    await site.close();
  }
}

/** The same for any number of stories, a hundred to a page: one page of all would be waited for too long on a busy machine. */
export async function visitAll(stories, way, look, {input, ...options} = {}) {
  const seen = [];
  const said = [];
  for (let start = 0; start < stories.length; start += storiesPerPage) {
    const some = (list) => list.slice(start, start + storiesPerPage);
    const part = await visit(some(stories), way, look, {...options, input: input && some(input)});
    seen.push(...part.seen);
    said.push(...part.said);
  }
  return {seen, said};
}
