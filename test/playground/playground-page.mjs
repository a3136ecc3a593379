/** The playground in a browser, for its tests. */
import {after, before} from 'node:test';
import {Puppeteer} from 'puppeteer-core';
import {launchChromium} from '../support/browsers.mjs';
import {serve} from '../support/serve.mjs';

/** Opens the playground; gives the page, the preview's frame when asked, and what both said and asked for. */
export async function playground(launch = launchChromium) {
  const browser = await launch();
  const open = async (url, {width = 1280, height = 900, scheme = 'light'} = {}) => {
    const page = await browser.newPage();
    const said = [];
    const asked = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    await page.setViewport({width, height});
    // Firefox cannot be told.
    if (scheme !== 'light') await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await page.goto(url, {waitUntil: 'networkidle0'});
    await page.waitForSelector('#frame iframe:not(.next)');
    /** The preview that is on screen; it may be another after a change. */
    const frame = async () => {
      // Not `waitForFunction`, which Firefox before 144 holds to the policy of the page.
      while (await page.$('#frame iframe.next')) await new Promise((resolve) => setTimeout(resolve, 20));
      return (await page.$('#frame iframe')).contentFrame();
    };
    /** Runs in the preview until it gives something true, and gives that. */
    const preview = async (look, ...args) => {
      for (const end = Date.now() + 20_000; ;) {
        const seen = await frame()
          .then((each) => each.evaluate(look, ...args))
          // A preview that is being replaced.
          .catch((error) => (Date.now() < end ? undefined : Promise.reject(error)));
        if (seen || Date.now() > end) return seen;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    /** Gives a control a value, as typing or choosing would. */
    const set = (selector, value) =>
      page.$eval(
        selector,
        (control, value) => {
          if (typeof value === 'boolean') return control.checked === value || control.click();
          control.value = value;
          for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, {bubbles: true}));
        },
        value,
      );
    return {
      page,
      said,
      asked,
      preview,
      set,
      click: (selector) => page.$eval(selector, (each) => each.click()),
    };
  };
  return {browser, open, close: () => browser.close()};
}

/**
 * A browser and a server for the tests of a file; `permissions` are what its pages may, instead of what any may. `open`
 * opens the playground of that server, `openAt` that of an address.
 */
export function servedPlayground({launch, pages, permissions} = {}) {
  let bench;
  let site;
  before(async () => {
    bench = await playground(launch);
    site = await serve('.', {pages});
    if (permissions) await bench.browser.defaultBrowserContext().overridePermissions(site.url, permissions);
  });
  after(async () => {
    await site.close();
    await bench.close();
  });
  return {
    browser: () => bench.browser,
    url: () => site.url,
    open: (hash = '', options) => bench.open(`${site.url}/demo/playground/${hash}`, options),
    openAt: (address) => bench.open(address),
  };
}

/** The control that a label names, by all its words or by the code in it, among those that are not put away. */
export const labelled = (words) => `::-p-labelled(${JSON.stringify(words)})`;

// As an XPath it would look through all labels anew for each element of the page, which takes seconds.
Puppeteer.registerCustomQueryHandler('labelled', {
  queryAll: (root, words) => {
    const isSo = (element) => element?.textContent.replace(/\s+/g, ' ').trim() === words;
    return [...root.querySelectorAll('label')]
      .filter((label) => !label.closest('[hidden]'))
      .filter((label) => [label, ...label.querySelectorAll(':scope > code, :scope > span > code')].some(isSo))
      .map(({control}) => control);
  },
});

/** A button by its words. */
export const pressed = (words) => `::-p-xpath(//button[normalize-space()='${words}'])`;

/** All words that the page shows, shadow roots included, a line for each piece. */
export function wordsShown() {
  const words = [];
  const walk = (nodes) => {
    for (const node of nodes) {
      if (node.nodeType === Node.TEXT_NODE) words.push(node.data.trim());
      if (node.nodeType !== Node.ELEMENT_NODE || /^(style|script)$/.test(node.localName)) continue;
      walk(node.localName === 'slot' ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes);
    }
  };
  walk((document.querySelector('main') ?? document.body).childNodes);
  return words.filter(Boolean).join('\n');
}
