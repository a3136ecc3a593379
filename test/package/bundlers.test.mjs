/** The packed library in the bundlers of those who install it: a page that asks for one tag gets no other. */
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import {rollup} from 'rollup';
import {launchChromium} from '../support/browsers.mjs';
import {serve} from '../support/serve.mjs';
import {unpackLibrary} from '../support/unpacked-library.mjs';

const tags = readdirSync('src/elements').filter((folder) => existsSync(`src/elements/${folder}/define.ts`));
const classOf = (tag) => tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

const bundlers = {
  async rollup(input, dir) {
    const build = await rollup({input, plugins: [nodeResolve({browser: true})], logLevel: 'silent'});
    await build.write({dir, entryFileNames: 'page.js'});
    await build.close();
  },
  async esbuild(input, outdir) {
    const options = {bundle: true, splitting: true, format: 'esm', entryNames: 'page', logLevel: 'silent'};
    await esbuild.build({entryPoints: [input], outdir, ...options});
  },
};

describe('the package', () => {
  // Inside the project, where the library finds its dependencies.
  mkdirSync('.build', {recursive: true});
  const folder = mkdtempSync('.build/bundlers-');
  let browser;
  before(async () => {
    await unpackLibrary(folder);
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, {recursive: true});
  });

  /** Bundles a script, runs it, and returns the tags that it defined. */
  async function definedBy(bundler, script) {
    const input = join(folder, 'input.js');
    writeFileSync(input, script);
    const dir = mkdtempSync(join(folder, 'page-'));
    await bundlers[bundler](input, dir);
    const body = '<!doctype html><script type="module" src="/page.js"></script>';
    const site = await serve(dir, {pages: {'/page.html': {body}}});
    const tab = await browser.newPage();
    try {
      await tab.evaluateOnNewDocument(() => {
        globalThis.defined = [];
        const {define} = customElements;
        customElements.define = (tag, ...rest) => {
          globalThis.defined.push(tag);
          define.call(customElements, tag, ...rest);
        };
      });
      await tab.goto(`${site.url}/page.html`);
      return await tab.evaluate(() => globalThis.defined.sort());
    } finally {
      await tab.close();
      await site.close();
    }
  }

  for (const bundler of Object.keys(bundlers)) {
    for (const tag of tags)
      it(`defines ${tag} and no tag that it does not need, bundled by ${bundler}`, async () => {
        const needed = tag === 'story-bundle' ? tags : [tag];
        assert.deepEqual(await definedBy(bundler, `import 'story-widgets/${tag}.js';`), needed.toSorted());
      });

    it(`defines all tags, bundled by ${bundler}`, async () => {
      assert.deepEqual(await definedBy(bundler, "import 'story-widgets';"), tags.toSorted());
    });

    it(`defines nothing where classes alone are imported, bundled by ${bundler}`, async () => {
      const names = tags.map(classOf);
      const imports = tags.map((tag) => `import {${classOf(tag)}} from 'story-widgets/class/${tag}.js';`);
      assert.deepEqual(await definedBy(bundler, `${imports.join('')} globalThis.kept = [${names}];`), []);
    });
  }
});
