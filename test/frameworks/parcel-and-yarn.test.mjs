/** The packed library where tools look for it in ways of their own: bundled by Parcel, and installed by Yarn without node_modules. */
import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {serve} from '../support/serve.mjs';
import {packLibrary, succeed} from './packed-library.mjs';

const versions = {parcel: '2.16.4', yarn: '4.18.1', typescript: '6.0.3'};
const quietly = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];

describe('an application that installs the library', () => {
  let library;
  before(async () => (library = await packLibrary()));
  after(() => library.remove());

  /** A folder with these files, and the path of each. */
  function write(name, files) {
    const folder = join(library.folder, name);
    mkdirSync(folder, {recursive: true});
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    return folder;
  }

  it('shows the story in the script, bundled by Parcel', async () => {
    const folder = write('parcel', {
      'package.json': JSON.stringify({
        private: true,
        scripts: {build: 'parcel build index.html --no-source-maps --cache-dir cache'},
        devDependencies: {parcel: versions.parcel},
      }),
      'index.html':
        '<!doctype html><html lang="en"><title>A page</title><script type="module" src="page.js"></script><story-bundle></story-bundle>',
      'page.js': "import 'story-widgets';",
    });
    await library.install('parcel');
    await succeed('npm', ['--prefix', folder, 'run', 'build']);
    const browser = await launchChromium();
    const site = await serve(join(folder, 'dist'));
    try {
      const tab = await browser.newPage();
      await tab.goto(`${site.url}/index.html`);
      const headline = await tab.waitForSelector('story-bundle >>> [part=headline]');
      assert.match(await headline.evaluate((node) => node.textContent), /^US Army and Ukraine/);
    } finally {
      await site.close();
      await browser.close();
    }
  });

  it('has its types and modules from Yarn Plug’n’Play, which gives a package what it names and no more', async () => {
    const tool = write('yarn', {'package.json': '{"private": true}'});
    await succeed('npm', ['--prefix', tool, 'install', ...quietly, `@yarnpkg/cli-dist@${versions.yarn}`]);
    const folder = write('plug-n-play', {
      'package.json': JSON.stringify({
        private: true,
        type: 'module',
        dependencies: {'story-widgets': `file:${library.tarball}`, typescript: versions.typescript},
      }),
      '.yarnrc.yml': 'nodeLinker: pnp\nenableTelemetry: false\nenableGlobalCache: false\n',
      'yarn.lock': '',
      'page.ts': `import {StoryOverview} from 'story-widgets/class/story-overview.js';
import {prerender} from 'story-widgets/prerender';
import type {Story} from 'story-widgets';
export const overview: StoryOverview = new StoryOverview();
export const html = (story: Story): string => prerender(story);
`,
      'page.mjs': "import {prerender} from 'story-widgets/prerender';\nconsole.log(typeof prerender);\n",
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          ...{strict: true, target: 'es2022', module: 'nodenext', noEmit: true, types: []},
          ...{lib: ['es2023', 'dom', 'dom.iterable'], skipLibCheck: false},
        },
        files: ['page.ts'],
      }),
    });
    const registry = (await succeed('npm', ['config', 'get', 'registry'])).trim();
    const yarn = (...args) =>
      succeed(
        process.execPath,
        [join(tool, 'node_modules/@yarnpkg/cli-dist/bin/yarn.js'), '--cwd', folder, ...args],
        {
          YARN_NPM_REGISTRY_SERVER: registry.replace(/\/$/, ''),
        },
      );
    await yarn('install', '--no-immutable');
    await yarn('tsc', '-p', '.');
    assert.match(await yarn('node', join(folder, 'page.mjs')), /function/);
  });
});
