/**
 * `npm run test:frameworks`: packs the library as it is in dist/, installs it in an application of each framework, and
 * drives that in Chromium. `FRAMEWORKS=vue-3,solid` takes these alone.
 */
import assert from 'node:assert/strict';
import {cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {launchChromium} from '../../scripts/browsers.mjs';
import {run} from '../../scripts/run.mjs';
import {serve} from '../../scripts/serve.mjs';
import {visitPage} from './visit-page.mjs';

const apps = readdirSync(import.meta.dirname)
  .filter((name) => existsSync(join(import.meta.dirname, name, 'package.json')))
  .filter((name) => !process.env.FRAMEWORKS || process.env.FRAMEWORKS.split(',').includes(name));

/** What frameworks say in development, and what pages tell of what they heard. */
const expected = /^heard |Lit is in dev mode|React DevTools/;

const folder = mkdtempSync(join(tmpdir(), 'story-widgets-frameworks-'));
cpSync(import.meta.dirname, folder, {recursive: true, filter: (path) => !/node_modules|dist/.test(path)});

let tarball;
let browser;
before(async () => {
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  tarball = join(folder, (await succeed('npm', args)).split('\n').at(-1));
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  rmSync(folder, {recursive: true});
});

async function succeed(command, args, env) {
  const {code, output} = await run(command, args, env);
  assert.equal(code, 0, `${command} ${args.join(' ')}\n${output}`);
  return output;
}

let turn = Promise.resolve();
/** One page at a time: a tab in the background neither scrolls nor paints. */
const inTurn = (visit) => (turn = turn.catch(() => {}).then(visit));

/** Puts what the server rendered into the page of the application. */
async function writeServerPage(cwd, mode) {
  const {head = '', html} = await import(`${pathToFileURL(join(cwd, 'dist-server/server.js'))}?${mode}`);
  assert.match(html, /<story-overview[^>]*>.*No story yet\..*Read it elsewhere\./s);
  const page = readFileSync(join(cwd, 'dist/index.html'), 'utf8')
    .replace('</title>', `</title>${head}`)
    .replace('<div id="root"></div>', `<div id="root">${html}</div>`);
  writeFileSync(join(cwd, 'dist/server.html'), page);
}

// Two at a time: each is mostly one thread.
describe('an application', {concurrency: 2}, () => {
  for (const app of apps) {
    describe(app, {concurrency: 1}, () => {
      const cwd = join(folder, app);
      const {scripts} = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'));
      const npm = ['--prefix', cwd];
      const modes =
        scripts['build:server'] && app.startsWith('react') ? ['production', 'development'] : ['production'];

      before(() =>
        succeed('npm', [
          ...npm,
          'install',
          '--no-save',
          '--prefer-offline',
          '--ignore-scripts',
          '--no-audit',
          tarball,
        ]),
      );

      it('is typed: its own checker refuses wrong properties and wrong events, and nothing else', async () => {
        await succeed('npm', [...npm, 'run', 'check']);
        if (!scripts['check:refused']) return;
        const {code, output} = await run('npm', [...npm, 'run', 'check:refused']);
        assert.notEqual(code, 0);
        assert.match(output, /Property 'point' does not exist on type 'KeyPointsToggleEvent'/);
      });

      for (const mode of modes) {
        it(`shows stories, hears events, leaves and comes back: ${mode}`, async () => {
          const env = {NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1'};
          const pages = ['index.html'];
          await succeed('npm', [...npm, 'run', 'build'], env);
          if (scripts['build:server']) {
            await succeed('npm', [...npm, 'run', 'build:server'], env);
            await writeServerPage(cwd, mode);
            pages.push('server.html');
          }
          const site = await serve(join(cwd, 'dist'));
          try {
            for (const page of pages) {
              const said = await inTurn(() => visitPage(browser, `${site.url}/${page}`));
              const strange = said.filter((line) => !expected.test(line));
              assert.deepEqual(strange, [], page);
              // In development, strict mode runs each effect twice.
              const mounted = said.filter((line) => line === 'heard ref story-overview').length;
              if (mode === 'development') assert.equal(mounted, 2, page);
            }
          } finally {
            await site.close();
          }
        });
      }
    });
  }
});
