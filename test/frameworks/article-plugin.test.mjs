/** The plugin of story-widgets/rollup in Vite: built, in the server for development, and where an article is wrong. */
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {launchChromium} from '../support/browsers.mjs';
import {run} from '../support/run.mjs';
import {serve} from '../support/serve.mjs';
import {packLibrary, succeed} from './packed-library.mjs';

describe('an article that Vite imports', () => {
  let library;
  let cwd;
  before(async () => {
    library = await packLibrary();
    cwd = join(library.folder, 'vite-article');
    await library.install('vite-article');
  });
  after(() => library.remove());

  it('is a story to TypeScript', () => succeed('npm', ['--prefix', cwd, 'run', 'check']));

  it('is on the page, without the compiler that made it', async () => {
    await succeed('npm', ['--prefix', cwd, 'run', 'build']);
    const browser = await launchChromium();
    const site = await serve(join(cwd, 'dist'));
    try {
      const tab = await browser.newPage();
      await tab.goto(`${site.url}/index.html`);
      const headline = await tab.waitForSelector('story-bundle >>> [part=headline]');
      assert.equal(await headline.evaluate((node) => node.textContent), 'Bridge closes for nine months');
      for (const script of site.requests.filter((path) => path.endsWith('.js')))
        assert.doesNotMatch(readFileSync(join(cwd, 'dist', script), 'utf8'), /micromark|remark/);
    } finally {
      await site.close();
      await browser.close();
    }
  });

  it('is compiled by the server for development too', async () => {
    const {createServer} = await import(pathToFileURL(join(cwd, 'node_modules/vite/dist/node/index.js')));
    const server = await createServer({
      root: cwd,
      logLevel: 'silent',
      server: {middlewareMode: true, ws: false},
    });
    try {
      const {code} = await server.transformRequest('/src/bridge.md');
      assert.match(code, /"headline": ?"Bridge closes for nine months"/);
    } finally {
      await server.close();
    }
  });

  it('stops the build at the place where it is wrong', async () => {
    const file = join(cwd, 'src/bridge.md');
    const article = readFileSync(file, 'utf8');
    try {
      writeFileSync(
        file,
        article.replace('passage: The Harbour Bridge closes', 'passage: The Harbour Bridge opens'),
      );
      const {code, output} = await run('npm', ['--prefix', cwd, 'run', 'build']);
      assert.notEqual(code, 0);
      assert.match(output, /bridge\.md:6:14/);
    } finally {
      writeFileSync(file, article);
    }
  });
});
