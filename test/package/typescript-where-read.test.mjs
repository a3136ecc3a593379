/** The tests of pages that `npm test` runs: TypeScript is loaded for those that read it, and for no other. */
import assert from 'node:assert/strict';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {nodeTests} from '../support/node-tests.mjs';

const folder = join('.build', `where-read-${process.pid}`);
mkdirSync(folder, {recursive: true});
after(() => rmSync(folder, {recursive: true}));

/** Runs files of which the first is a test, as the step of the pages does. */
async function runs(files) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const loader = ['--import', './test/support/typescript-where-read.mjs'];
  return nodeTests(() => [join(folder, Object.keys(files)[0])], {loader, minutes: 1})();
}

const lamp = {'lamp.ts': 'export const lamp: string = "lit";\n'};

describe('a test of a page', () => {
  it('reads TypeScript, itself or through a file that it imports', async () => {
    const {passed, failed} = await runs({
      'reads.test.mjs': `import assert from 'node:assert/strict';\nimport {it} from 'node:test';\nimport {found} from './between.mjs';\nit('is lit', () => assert.equal(found, 'lit'));\n`,
      'between.mjs': `export {lamp as found} from './lamp.ts';\n`,
      ...lamp,
    });
    assert.deepEqual([passed, failed], [1, 0]);
  });

  it('fails, and says of which file, where it reads some that nobody could foresee', async () => {
    const {passed, failed, output} = await runs({
      'late.test.mjs': `import {it} from 'node:test';\nit('is lit', () => import(['./lamp', 'ts'].join('.')));\n`,
      ...lamp,
    });
    assert.deepEqual([passed, failed], [0, 1]);
    assert.match(output, /lamp\.ts/);
  });
});
