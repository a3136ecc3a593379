/** Pages with a prerendered story whose script is late, for the tests of what it says and of how it is taken over. */
import {readFileSync} from 'node:fs';
import {after, afterEach, before} from 'node:test';
import {compileArticle} from '../../../src/formats/article/read.ts';
import {prerender, styleSheet, tags} from '../../../src/prerender/prerender.ts';
import {inlineScript, storyScript} from '../../../src/publish/build/story-script.ts';
import {launchChromium} from '../../support/browsers.mjs';
import {serve} from '../../support/serve.mjs';

const file = 'src/stories/us-army-ukraine.md';
export const story = compileArticle(readFileSync(file, 'utf8'), {file});

const late = '<script type="module" src="/dist/story-widgets.js"></script>';
const tellsStory = `<script>${inlineScript(storyScript(story))}</script>`;
export const page = (body, head = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><meta name="viewport" content="width=device-width">${head}<body>${body}</body></html>`;

/** The scripts that take prerendered markup over: one that renders, and one that loads that where it has to. */
export const scripts = {
  'the script that renders': late.replace('<script', '<script async'),
  'that of prerendered pages': `${tellsStory}<script type="module" async src="/dist/story-widgets.prerendered.js"></script>`,
};
export const variants = {
  declarative: {html: prerender(story), head: ''},
  light: {
    html: prerender(story, {output: 'light'}),
    head: `<style>${tags.map((tag) => styleSheet(tag, 'light')).join('\n')}</style>`,
  },
};

/** Each form with each script. */
export const pairs = Object.entries(variants).flatMap(([output, variant]) =>
  Object.entries(scripts).map(([script, asynchronous]) => ({output, script, asynchronous, ...variant})),
);

/**
 * A browser for the tests of a file. Gives what opens a page in it, where the script is held back until `arrive()`, unless it is
 * there at once.
 */
export function lateScripts() {
  let browser;
  before(async () => (browser = await launchChromium()));
  after(() => browser.close());

  const opened = [];
  afterEach(async () => {
    for (const close of opened.splice(0)) await close();
  });

  return async function open(html, {javaScript = true, headers = {}, files = {}, isThere = false} = {}) {
    const site = await serve('.', {pages: {'/host.html': {body: html, headers}, ...files}});
    const tab = await browser.newPage();
    const said = [];
    tab.on('console', (message) => said.push(message.text()));
    tab.on('pageerror', (error) => said.push(error.message));
    await tab.setViewport({width: 390, height: 800});
    await tab.setJavaScriptEnabled(javaScript);
    await tab.setRequestInterception(true);
    let arrive;
    const arrival = new Promise((resolve) => (arrive = resolve));
    if (isThere) arrive();
    tab.on('request', async (request) => {
      if (request.url().endsWith('.js')) await arrival;
      await request.continue().catch(() => {});
    });
    await tab.goto(`${site.url}/host.html`, {waitUntil: 'domcontentloaded'});
    opened.push(async () => {
      arrive();
      await tab.close();
      await site.close();
    });
    return {
      tab,
      said,
      async arrive() {
        arrive();
        await tab.evaluate(async () => {
          await customElements.whenDefined('timeline-strip');
          const isTaken = (widget) =>
            widget.matches(':state(ready)') && widget.shadowRoot?.querySelector('[part]');
          const areTaken = () => [...document.querySelectorAll('[prerendered]')].every(isTaken);
          for (let times = 0; times < 250 && !areTaken(); times++)
            await new Promise((resolve) => setTimeout(resolve, 20));
          await new Promise((resolve) => setTimeout(resolve, 100));
        });
      },
    };
  };
}

/**
 * What the widgets of a page say, wherever their markup stands; styles say nothing. Where today is, markup cannot say; what
 * a longer timeline has besides its list is drawn by the script.
 */
export const textOfWidgets = () =>
  [...document.querySelectorAll('story-overview, key-points, quote-card, timeline-strip')].map((element) => {
    const copy = document.createElement('div');
    copy.append(...[...(element.shadowRoot ?? element).childNodes].map((node) => node.cloneNode(true)));
    const more = '.today, [part=scale] > *, [part=filter] > *, [part=position], [part=latest], [part=legend]';
    for (const style of copy.querySelectorAll(`style, link, slot, ${more}`)) style.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  });

/** What the reader did before the script came: opened a section and a passage, put the focus there, selected words. */
export function readAlready() {
  const root = document.querySelector('key-points').shadowRoot ?? document.querySelector('key-points');
  const section = root.querySelector('[part=section]');
  section.open = true;
  const toggle = section.querySelector('summary');
  toggle.focus();
  const [words] = section.querySelector('p').childNodes;
  getSelection().setBaseAndExtent(words, 0, words, 20);
  window.before = {section, toggle, words: words.data.slice(0, 20)};
  window.shifts = [];
  const observer = new PerformanceObserver((list) => {
    window.shifts.push(...list.getEntries().map(({value}) => value));
  });
  // What opening moved is the reader's doing, and is reported with a frame that may be late.
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
  return frame()
    .then(frame)
    .then(() => observer.observe({type: 'layout-shift'}));
}

/** What is left of it. */
export function readStill() {
  const {section, toggle, words} = window.before;
  const root = document.querySelector('key-points').shadowRoot;
  return {
    same: root.contains(section),
    open: root.querySelector('[part=section]').open,
    focus: root.activeElement?.part.value,
    sameFocus: root.activeElement === toggle,
    selected: `${getSelection()}` === words,
    shift: window.shifts.reduce((sum, value) => sum + value, 0),
  };
}
