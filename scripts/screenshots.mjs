/** `npm run screenshots`: the four widgets on one picture, light and dark, into docs/screenshots/, for the README. */
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {launchChromium} from '../test/support/browsers.mjs';
import {serve} from '../test/support/serve.mjs';

const folder = join('docs', 'screenshots');

/** Three columns as in a magazine, in the colours of the demo. */
const body = `<!doctype html>
<html lang="en">
<head>
  <title>The four widgets</title>
  <script src="/dist/story-widgets.classic.js"></script>
  <style>
    :root {color-scheme: light dark; background: light-dark(#fffdf8, #17171b); color: light-dark(#17171b, #eeebe4)}
    body {margin: 0; padding: 0 28px; display: grid; grid-template-columns: repeat(3, 1fr); gap: 0 40px; align-items: start;
      font: 16px/1.5 Georgia, 'Iowan Old Style', 'Times New Roman', serif}
    timeline-strip {grid-column: 1 / -1}
  </style>
</head>
<body>
  <story-overview></story-overview>
  <key-points></key-points>
  <quote-card></quote-card>
  <timeline-strip></timeline-strip>
</body>
</html>`;

const site = await serve('.', {pages: {'/widgets.html': {body}}});
const browser = await launchChromium();
try {
  await mkdir(folder, {recursive: true});
  const page = await browser.newPage();
  await page.setViewport({width: 1400, height: 900, deviceScaleFactor: 1.25});
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await page.goto(`${site.url}/widgets.html`, {waitUntil: 'networkidle0'});
    const path = join(folder, `widgets-${scheme}.png`);
    await page.screenshot({path, fullPage: true});
    console.log(path);
  }
} finally {
  await browser.close();
  await site.close();
}
