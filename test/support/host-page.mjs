import {keptTab, newTab} from './kept-tab.mjs';
import {serve} from './serve.mjs';

export const module = '<script type="module" src="/dist/story-widgets.js"></script>';
export const classic = '<script src="/dist/story-widgets.classic.js"></script>';

/** The elements for pages whose stories came prerendered. */
export const prerenderedClassic = '<script src="/dist/story-widgets.prerendered.classic.js"></script>';

/** A page of somebody who embeds a story. */
export const page = (head, body = '<story-bundle story-id="us-army-ukraine">Fallback</story-bundle>') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${head}<body>${body}</body></html>`;

/** A story that no script has, for a page that names its address. */
export const outsideStory = {version: 1, id: 'outside', lang: 'en', headline: 'From outside'};

/** How many widgets each bundle of a page has laid out, for `look`. */
export const shown = () =>
  [...document.querySelectorAll('story-bundle')].map(
    (bundle) =>
      bundle.shadowRoot?.querySelectorAll('story-overview, key-points, quote-card, timeline-strip').length ??
      0,
  );

/** How `serve` answers a request for a story. */
export const json = (story) => ({
  body: JSON.stringify(story),
  headers: {'Content-Type': 'application/json'},
});

/**
 * Serves a page at `/host.html` with the `files` beside it and opens it in a tab of its own. `said` is all that it wrote to
 * the console or threw. Close it after.
 */
export async function openPage(browser, body, options) {
  const tab = await browser.newPage();
  try {
    const {close, ...host} = await openIn(tab, body, options);
    return {
      ...host,
      close: async () => {
        await tab.close();
        await close();
      },
    };
  } catch (error) {
    await tab.close();
    throw error;
  }
}

/** The same in a tab that is there already, which `close` leaves as it is. */
async function openIn(
  tab,
  body,
  {path = '/host.html', headers = {}, files = {}, before = () => undefined, waitUntil = 'networkidle0'} = {},
) {
  const pages = {[path]: {body, headers}, ...files};
  const site = await serve('.', {pages});
  const said = [];
  const listeners = {
    console: (message) => said.push(message.text()),
    pageerror: (error) => said.push(error.message),
  };
  for (const [event, listener] of Object.entries(listeners)) tab.on(event, listener);
  const close = () => {
    for (const [event, listener] of Object.entries(listeners)) tab.off(event, listener);
    return site.close();
  };
  try {
    await before(tab);
    await tab.goto(`${site.url}${path}`, {waitUntil});
  } catch (error) {
    await close();
    throw error;
  }
  return {tab, said, pages, url: site.url, requests: site.requests, close};
}

/**
 * Opens such a page, and gives what it said and asked for, besides what `look` finds in it. Each page has an address of its
 * own, so that it finds nothing of the one before; where nobody touches its tab by `before`, the next page is opened in that.
 */
export async function visit(browser, body, {look = () => undefined, ...options} = {}) {
  const {tab, leave} = options.before ? await newTab(browser) : await keptTab(browser);
  let close;
  try {
    const host = await openIn(tab, body, options);
    close = host.close;
    const seen = await tab.evaluate(look);
    return {seen, said: [...host.said], requests: [...host.requests]};
  } finally {
    await leave();
    await close?.();
  }
}

/** Waits until something is so; fails after half a minute, with the name of what never was. */
export async function until(what, isSo) {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`never came: ${what}`);
}
