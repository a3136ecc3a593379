/** All widgets on one page in a browser, for the tests of accessibility. */
import {launchChromium} from '../support/browsers.mjs';
import {module} from '../support/host-page.mjs';
import {seeStrips} from '../support/see-strips.mjs';
import {serve} from '../support/serve.mjs';
import {lamp, story} from './lighthouse-story.mjs';

const quoteCards = story.quotes.map(
  ({id, kind}) => `<quote-card id="quote-card-${kind}" quote="${id}" heading-level="3"></quote-card>`,
);

/** Everything a story can have, in every widget, between two links of the page. */
const everything = (style) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Every widget</title>
<style>html{color-scheme:light dark;background:Canvas;color:CanvasText}body{margin:0 auto;max-width:70rem;padding:0 .75rem}${style}</style>
${module}
<body>
<header><a href="#before">Before</a></header>
<main>
<h1>Every widget</h1>
<story-bundle>
<script type="application/json">${JSON.stringify(story)}</script>
<story-overview id="story-overview"></story-overview>
<key-points id="key-points"></key-points>
${quoteCards.join('\n')}
<timeline-strip id="timeline-strip"></timeline-strip>
</story-bundle>
</main>
<footer><a href="#after">After</a></footer>
</body>
</html>`;

/** What the tests ask in the page: every element, through the shadow roots, in the order of the page. */
function lookInside() {
  globalThis.elementsIn = (root = document.body) =>
    [...root.children].flatMap((each) => [
      each,
      ...(each.shadowRoot ? globalThis.elementsIn(each.shadowRoot) : []),
      ...globalThis.elementsIn(each),
    ]);
  globalThis.insideWidgets = () =>
    globalThis.elementsIn().filter((each) => each.getRootNode() instanceof ShadowRoot);
  globalThis.part = (name) => globalThis.insideWidgets().find((each) => each.part.contains(name));
  globalThis.pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  // The timeline tells where today is.
  Date.now = () => Date.UTC(2026, 10, 24);
  // Whether a device can share decides on a button; here all can.
  Navigator.prototype.share ??= () => Promise.resolve();
}

/** Every widget whose script has come shows its story, or says why not; and the timeline knows whether it scrolls. */
const settled = () =>
  globalThis
    .elementsIn()
    .filter(({localName}) => /^(story-overview|key-points|quote-card|timeline-strip)$/.test(localName))
    .every(
      ({localName, shadowRoot}) =>
        !customElements.get(localName) || shadowRoot.querySelector('[part=base], [part=note]'),
    );

/**
 * Opens a browser on the project. `open(path)` gives a page once its widgets are there: `/everything.html` has them all,
 * any other path is a file of the project. `media` are media features by name, which `prefer` changes later, `type` is a
 * medium, and `style` goes into `/everything.html`.
 */
export async function widgets() {
  const browser = await launchChromium();
  const pages = {};
  const site = await serve('.', {pages});

  const open = async (
    path = '/everything.html',
    {width = 1280, height = 900, zoom = 1, media = {}, type = '', style = ''} = {},
  ) => {
    pages['/everything.html'] = {body: everything(style)};
    const page = await browser.newPage();
    await page.setViewport({width, height, deviceScaleFactor: zoom});
    const session = await page.createCDPSession();
    // Puppeteer's own method knows neither contrast nor forced colours.
    const prefer = (media) =>
      session.send('Emulation.setEmulatedMedia', {
        media: type,
        features: Object.entries(media).map(([name, value]) => ({name, value})),
      });
    await prefer(media);
    await page.evaluateOnNewDocument(lookInside);
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url() === lamp.url ? request.respond(lamp) : request.continue(),
    );
    await page.goto(`${site.url}${path}`);
    await page.waitForFunction(settled);
    await page.evaluate(seeStrips);
    await page.evaluate(() => globalThis.pause(100));
    const openDisclosures = (open = true) =>
      page.evaluate((open) => {
        for (const each of globalThis.elementsIn()) if (each.localName === 'details') each.open = open;
      }, open);
    return {page, session, prefer, openDisclosures};
  };
  const close = async () => {
    await browser.close();
    await site.close();
  };
  return {open, close};
}
