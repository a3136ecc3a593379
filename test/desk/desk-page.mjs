/** The desk in a browser, opened from disk, for its tests. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {focusAlways} from '../support/clipboard.mjs';

export const seed = readFileSync('test/samples/article/us-army-ukraine.txt', 'utf8');

export const deskAddress = pathToFileURL('demo/desk/index.html').href;

/** What an editor sees of the desk: the step, the card in hand, what the queue says, what was said last. */
export const seen = () => {
  const words = (selector) => document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  return {
    at: location.hash.replace(/^#|\/.*/g, '') || 'bring',
    card: words('#card-title'),
    focus: document.activeElement?.id ?? '',
    settled: document.querySelectorAll('.queue .done').length,
    said: words('.said'),
    kept: words('.saved'),
    refused: words('.refused'),
  };
};

/** Pastes as an editor does, by an event that carries what the clipboard has. */
export const pasteInto = (text, html = '') => {
  const data = new DataTransfer();
  if (text) data.setData('text/plain', text);
  if (html) data.setData('text/html', html);
  // Firefox empties the data of an event that a script makes of them.
  const event = new Event('paste', {bubbles: true, cancelable: true});
  Object.defineProperty(event, 'clipboardData', {value: data});
  document.querySelector('.drop textarea').dispatchEvent(event);
};

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds wrong with a page of the desk as it is. */
export async function axeFaults(page) {
  await page.evaluate(axe);
  return page.evaluate(() =>
    globalThis.axe
      .run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // The policy of the page lets nothing load its style sheet again.
        preload: false,
      })
      .then(({violations}) =>
        violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target}`)),
      ),
  );
}

/** Opens the desk in a page of a browser; `said` has what its console and its faults tell. */
export async function openDesk(browser, {width = 1280, height = 900, address = deskAddress} = {}) {
  const page = await browser.newPage();
  const told = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(error.message));
  await page.setViewport({width, height});
  await focusAlways(page).catch(() => undefined);
  await page.goto(address);
  await page.waitForSelector('.drop textarea, #card-title, .publish');
  return desk(page, told);
}

/** What a test does on a page with the desk. */
export function desk(page, told = []) {
  let looks = 0;
  const look = () => {
    looks++;
    return page.evaluate(seen);
  };
  return {
    /** How often the page was looked at, which it works for too. */
    looked: () => looks,
    page,
    told,
    look,
    paste: (text, html) => page.evaluate(pasteInto, text, html),
    /** Waits until what an editor sees is as wanted, and gives it. */
    async until(isSo, what = isSo.toString()) {
      let now;
      for (const end = Date.now() + 45_000; Date.now() < end;) {
        now = await look();
        if (isSo(now)) return now;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return assert.fail(`never ${what}: ${JSON.stringify(now)}`);
    },
  };
}

/**
 * What the settling of the seed asks, card by card: the card’s title, and the number of the sentence to choose, where it is
 * not the first guess that is right.
 */
export const cardsOfSeed = [
  ['Language'],
  ['Headline'],
  ['Point 1'],
  ['Point 2', 3],
  ['Point 3'],
  ['Point 4', 2],
  ['November 19, 2025'],
  ['November 20, 2025'],
  ['Who and where', 'leave out'],
];
