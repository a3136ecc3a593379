/** `npm run screenshots`: each widget as the demo shows it, light and dark, into docs/screenshots/, for the README. */
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {launchChromium} from '../test/support/browsers.mjs';
import {serve} from '../test/support/serve.mjs';

const folder = join('docs', 'screenshots');
const tags = ['story-overview', 'key-points', 'quote-card', 'timeline-strip'];

const site = await serve('.');
const browser = await launchChromium();
try {
  await mkdir(folder, {recursive: true});
  const page = await browser.newPage();
  await page.setViewport({width: 760, height: 900, deviceScaleFactor: 2});
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await page.goto(`${site.url}/demo/index.html`, {waitUntil: 'networkidle0'});
    for (const tag of tags) {
      const widget = await page.$(`#alone ${tag}`);
      const {x, y, width, height} = await widget.boundingBox();
      const edge = 8;
      const clip = {x: x - edge, y: y - edge, width: width + 2 * edge, height: height + 2 * edge};
      const path = join(folder, `${tag}-${scheme}.png`);
      await page.screenshot({path, clip, captureBeyondViewport: true});
      console.log(path);
    }
  }
} finally {
  await browser.close();
  await site.close();
}
