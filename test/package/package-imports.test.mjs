/** Each module of the package in plain Node, as a server or a build imports it. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {posix} from 'node:path';
import {describe, it} from 'node:test';
import {node} from '../support/run.mjs';

const {name, exports, imports, sideEffects} = JSON.parse(readFileSync('package.json', 'utf8'));
const tags = readdirSync('src/elements').filter((folder) => existsSync(`src/elements/${folder}/define.ts`));
const entries = Object.keys(exports).filter((entry) => !entry.endsWith('.json'));

/** All modules that an import of these brings along; what they load on demand is for browsers. */
function modulesFrom(files, found = new Set()) {
  for (const file of files.filter((each) => each.endsWith('.js') && !found.has(each))) {
    found.add(file);
    const code = readFileSync(file, 'utf8');
    const imported = [...code.matchAll(/(?:from|import) '(\.[^']+)'/g)];
    modulesFrom(
      imported.map(([, id]) => `./${posix.join(posix.dirname(file), id)}`),
      found,
    );
  }
  return [...found];
}

const targets = Object.values({...exports, ...imports}).flatMap((target) => Object.values(target));
const quiet = modulesFrom(targets).filter((file) => !sideEffects.includes(file));

/** Imports modules one after the other in a fresh Node; returns the tags and the global names that each left. */
async function importInNode(modules) {
  const script = `
    await import('lit');
    const tags = ${JSON.stringify(tags)};
    const state = () => [...tags.filter((tag) => customElements.get(tag)), ...Object.getOwnPropertyNames(globalThis)];
    let before = state();
    const left = {};
    for (const id of ${JSON.stringify(modules)}) {
      await import(id);
      left[id] = state().filter((name) => !before.includes(name));
      before = state();
    }
    console.log(JSON.stringify(left));`;
  const {code, output} = await node(['--input-type=module', '--eval', script]);
  assert.equal(code, 0, output);
  return JSON.parse(output.split('\n').at(-1));
}

describe('the modules of the package, in Node', () => {
  it('can all be imported, by what package.json exports', async () => {
    assert.ok(entries.length > 0);
    const imported = await importInNode(entries.map((entry) => entry.replace('.', name)));
    assert.equal(Object.keys(imported).length, entries.length);
  });

  it('leave nothing behind but those that package.json names as having side effects', async () => {
    assert.ok(quiet.length > 0);
    const modules = quiet.map((file) => file.replace('.', process.cwd()));
    const loud = Object.entries(await importInNode(modules)).filter(([, left]) => left.length > 0);
    // They define the tags by importing what does.
    assert.deepEqual(
      loud.map(([id]) => id.slice(process.cwd().length)),
      ['/dist/modules/react/react.js'],
    );
  });

  for (const tag of tags)
    it(`define ${tag} where they are to`, async () => {
      const id = `${name}/${tag}.js`;
      const defined = (await importInNode([id]))[id];
      assert.deepEqual(defined.toSorted(), (tag === 'story-bundle' ? tags : [tag]).toSorted());
    });
});
