import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';

const {exports, sideEffects, dependencies, peerDependencies, files} = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const tags = readdirSync('src/elements').filter((folder) => existsSync(`src/elements/${folder}/define.ts`));
const targets = Object.values(exports).flatMap((target) =>
  typeof target === 'string' ? target : Object.values(target),
);

describe('package.json', () => {
  it('exports each element twice: defining its tag, and as a class without side effect', () => {
    assert.ok(tags.length > 0);
    for (const tag of tags) {
      assert.equal(exports[`./${tag}.js`]?.default, `./dist/modules/elements/${tag}/define.js`);
      assert.equal(exports[`./class/${tag}.js`]?.default, `./dist/modules/elements/${tag}/${tag}.js`);
    }
  });

  it('exports only what is there, types first', () => {
    for (const target of targets) assert.ok(existsSync(target), `${target} is missing`);
    for (const target of Object.values(exports).filter((each) => typeof each !== 'string')) {
      assert.deepEqual(Object.keys(target), ['types', 'default']);
    }
  });

  it('never leads Node to a bundle, which needs a browser', () => {
    assert.ok(!targets.some((target) => /^\.\/dist\/[^/]+\.js$/.test(target)));
  });

  it('tells bundlers exactly which modules do something when imported', () => {
    const defining = tags.map((tag) => `./dist/modules/elements/${tag}/define.js`);
    const entries = [
      './dist/story-widgets.js',
      './dist/story-widgets.classic.js',
      './dist/story-widgets.prerendered.js',
      './dist/story-widgets.prerendered.classic.js',
      './dist/modules/story-widgets.js',
      './dist/modules/languages/all-languages.js',
      './dist/modules/elements/base/own-lit.js',
      './dist/modules/elements/prerendered/define-all.js',
      './dist/modules/elements/prerendered/in-place.js',
      ...tags.map((tag) => `./dist/${tag}.js`),
    ];
    assert.deepEqual(sideEffects.toSorted(), [...entries, ...defining].sort());
  });

  it('declares each package that its modules import', () => {
    const modules = readdirSync('dist/modules', {recursive: true}).filter((file) => file.endsWith('.js'));
    for (const file of modules) {
      const code = readFileSync(`dist/modules/${file}`, 'utf8');
      for (const [, id] of code.matchAll(/^(?:import|export)\b[^;]*?'([@a-z][^']*)';$/gm)) {
        const name = id.match(/^(@[^/]+\/)?[^/]+/)[0];
        assert.ok(
          id.startsWith('node:') || dependencies[name] || peerDependencies[name],
          `${file} imports ${id}, which is no dependency`,
        );
      }
    }
  });

  it('leaves maps and tests at home', () => {
    assert.ok(files.includes('dist'));
    const left = readdirSync('dist', {recursive: true}).filter((file) => /\.map$|\.test\./.test(file));
    assert.deepEqual(left, []);
  });
});
