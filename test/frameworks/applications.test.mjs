/**
 * `npm run test:frameworks`: packs the library as it is in dist/, installs it in an application of each framework, and
 * drives that in Chromium. `FRAMEWORKS=vue-3,solid` takes these alone; `FRAMEWORKS_FOLDER=/tmp/apps` keeps what is
 * installed for the next run.
 */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {launchChromium} from '../support/browsers.mjs';
import {run} from '../support/run.mjs';
import {serve} from '../support/serve.mjs';
import {packLibrary, succeed} from './packed-library.mjs';
import {readWithoutScript, visitPage, whole} from './visit-page.mjs';

const examples = join(import.meta.dirname, '../../examples');
const apps = readdirSync(examples)
  .filter((name) => existsSync(join(examples, name, 'package.json')) && name !== 'vite-article')
  .filter((name) => !process.env.FRAMEWORKS || process.env.FRAMEWORKS.split(',').includes(name));

/** What frameworks say in development and Chromium of an inserted fragment, and what pages tell of what they heard. */
const expected = new RegExp(
  [
    '^heard |Lit is in dev mode|React DevTools|declarative Shadow DOM is not being parsed',
    // On a busy machine the application may register it later than elements wait without a word.
    'no script has registered a story with story-id="later"',
  ].join('|'),
);

/** Where there are more pages than the one of the application. */
const pagesOf = {'static-site': ['index', 'prerendered', 'light', 'inserted']};

/** The pages that show the story to a reader whose browser runs no script. */
const complete = {
  'next-16': ['index'],
  'react-18': ['server'],
  'react-19': ['server'],
  'static-site': ['prerendered', 'light'],
};

/** What a template cannot mark as an expected error, and a checker has to refuse in a file of its own. */
const point = /Property 'point' does not exist on type 'KeyPointsToggleEvent'/;
const refused = {
  angular: [point],
  'svelte-5': [point, /Type '"?(string|four)"?' is not assignable to type 'number'/],
};

const library = await packLibrary();
let browser;
before(async () => (browser = await launchChromium()));
after(async () => {
  await browser?.close();
  library.remove();
});

let turn = Promise.resolve();
/** One page at a time: a tab in the background neither scrolls nor paints. */
const inTurn = (visit) => (turn = turn.catch(() => {}).then(visit));

/** Remembers, before any script comes, what the server wrote. */
const remember =
  "<script>servedHeadline = document.querySelector('story-overview').shadowRoot?.querySelector('[part=headline]')</script>";

/** Puts what the server rendered into the page of the application; and as it would be had the story changed since. */
async function writeServerPages(cwd, mode) {
  const {head = '', html} = await import(`${pathToFileURL(join(cwd, 'dist-server/server.js'))}?${mode}`);
  const page = readFileSync(join(cwd, 'dist/index.html'), 'utf8')
    .replace('</title>', `</title>${head}`)
    .replace('<div id="root"></div>', `<div id="root">${html}</div>${remember}`);
  writeFileSync(join(cwd, 'dist/server.html'), page);
  const stale = page
    .replaceAll(whole.headline, 'An older headline')
    .replace(/prerendered="\w+"/g, 'prerendered="older"');
  writeFileSync(join(cwd, 'dist/stale.html'), stale);
}

// Two at a time: each is mostly one thread.
describe('an application', {concurrency: 2}, () => {
  for (const app of apps) {
    describe(app, {concurrency: 1}, () => {
      const cwd = join(library.folder, app);
      const {scripts} = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'));
      const npm = ['--prefix', cwd];
      const modes = app.startsWith('react-') ? ['production', 'development'] : ['production'];

      before(() => library.install(app));

      it('is typed: its own checker refuses wrong properties and wrong events, and nothing else', async () => {
        await succeed('npm', [...npm, 'run', 'check']);
        if (!scripts['check:refused']) return;
        const {code, output} = await run('npm', [...npm, 'run', 'check:refused']);
        assert.notEqual(code, 0);
        for (const fault of refused[app]) assert.match(output, fault);
      });

      for (const mode of modes) {
        it(`shows stories, hears events, leaves and comes back: ${mode}`, async () => {
          const env = {NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1'};
          const pages = [...(pagesOf[app] ?? ['index'])];
          await succeed('npm', [...npm, 'run', 'build'], env);
          if (scripts['build:server']) {
            await succeed('npm', [...npm, 'run', 'build:server'], env);
            await writeServerPages(cwd, mode);
            pages.push('server', ...(complete[app] ? ['stale'] : []));
          }
          const site = await serve(join(cwd, 'dist'));
          try {
            for (const page of pages) {
              const {still, said} = await inTurn(() => visitPage(browser, `${site.url}/${page}.html`));
              const strange = said.filter((line) => !expected.test(line));
              assert.deepEqual(strange, [], page);
              if (page === 'server' && complete[app])
                assert.ok(still, 'the markup of the server was thrown away');
              // In development, strict mode runs each effect twice.
              const mounted = said.filter((line) => line === 'heard ref story-overview').length;
              if (mode === 'development') assert.equal(mounted, 2, page);
            }
            for (const page of complete[app] ?? []) {
              const read = await inTurn(() => readWithoutScript(browser, `${site.url}/${page}.html`));
              const served = read.served && {served: whole.headline};
              assert.deepEqual({...read, fallbacks: whole.fallbacks}, {...whole, ...served}, page);
            }
          } finally {
            await site.close();
          }
        });
      }
    });
  }
});
