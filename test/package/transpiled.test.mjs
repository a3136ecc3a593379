/** The tests of TypeScript that `npm test` runs as JavaScript: who reads of a failure finds it in the source. */
import assert from 'node:assert/strict';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {nodeTests} from '../support/node-tests.mjs';
import {transpile} from '../support/transpiled.mjs';

const folder = join('.build', `transpiled-${process.pid}`);
mkdirSync(folder, {recursive: true});
after(() => rmSync(folder, {recursive: true}));

async function runs(name, body, minutes = 1) {
  const file = join(folder, `${name}.test.ts`);
  writeFileSync(
    file,
    `import {readFileSync} from 'node:fs';\nimport {it} from 'node:test';\n\ninterface Unused {\n  a: 1;\n}\n\n${body}\n`,
  );
  const files = await transpile([file], join(folder, 'out'));
  return nodeTests(() => files, {loader: ['--enable-source-maps'], minutes})();
}

describe('a test in TypeScript', () => {
  it('that fails is named, with the file and the line of the source', async () => {
    const {passed, failed, output} = await runs(
      'fails',
      "it('holds', () => {});\nit('breaks', () => {\n  throw new Error('here');\n});",
    );
    assert.deepEqual([passed, failed], [1, 1]);
    assert.match(output, /✖ breaks/);
    assert.match(output, /fails\.test\.ts:10:/);
  });

  it('that never ends is named', async () => {
    const {failed, output} = await runs(
      'hangs',
      "it('waits', () => new Promise((end) => setTimeout(end, 20_000)));",
      1 / 60,
    );
    assert.ok(failed > 0);
    assert.match(output, /hangs\.test\.js/);
  });

  it('finds what lies beside its source', async () => {
    const {passed} = await runs(
      'reads',
      "it('itself', () => void readFileSync(new URL('reads.test.ts', import.meta.url)));",
    );
    assert.equal(passed, 1);
  });
});
