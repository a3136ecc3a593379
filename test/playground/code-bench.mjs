/** The playground's code, and pages that it is pasted into, for the tests of it. */
import assert from 'node:assert/strict';
import {launchChromium} from '../support/browsers.mjs';
import {focusAlways} from '../support/clipboard.mjs';
import {labelled, pressed, servedPlayground} from './playground-page.mjs';

/** A browser and a server for the tests of a file, and what opens the playground and pages with its code there. */
export function codeBench() {
  const pages = {};
  // With scrollbars that take room, as readers with a mouse have them.
  const launch = () => launchChromium({ignoreDefaultArgs: ['--hide-scrollbars']});
  const permissions = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'];
  const bench = servedPlayground({launch, pages, permissions});

  /** The playground with the site's own build as the place of the script; `copy` presses a button and gives the clipboard. */
  async function open(hash, {ownStory = false} = {}) {
    const opened = await bench.open(hash);
    const {page, click, set} = opened;
    await focusAlways(page);
    if (ownStory) {
      await click(labelled('Your own'));
      await click(pressed('An invented article'));
      await page.waitForFunction(() => document.querySelector('.verdict').textContent.includes('checked'));
    }
    await set('#folder input', `${bench.url()}/dist/`);
    const copy = async (place) => {
      await click(`button[aria-label="Copy: ${place}"]`);
      await page.waitForFunction(
        (place) => document.querySelector('#code .said').textContent === `Copied: ${place}.`,
        {},
        place,
      );
      return page.evaluate(() => navigator.clipboard.readText());
    };
    return {...opened, copy};
  }

  /** What a page shows that a newcomer pasted the code into. */
  async function paste({head = '', body}, look) {
    pages['/pasted.html'] = {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Blank</title>${head}<body><main>${body}</main></body></html>`,
      headers: {},
    };
    const page = await bench.browser().newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${bench.url()}/pasted.html`, {waitUntil: 'networkidle0'});
    const seen = await look(page);
    await page.close();
    assert.deepEqual(said, []);
    return seen;
  }

  return {open, paste, url: bench.url};
}
