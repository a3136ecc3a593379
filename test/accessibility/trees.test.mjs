/**
 * What each widget says to a screen reader, compared with the trees that are kept beside this file. After a change that
 * is meant, write them anew with `RENEW_TREES=1 node --import tsx --test test/accessibility/trees.test.mjs` and read the
 * difference.
 */
import assert from 'node:assert/strict';
import {readFile, readdir, writeFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {accessibilityTree} from './accessibility-tree.mjs';
import {widgets} from './widgets-page.mjs';

const renew = !!process.env.RENEW_TREES;
if (renew && process.env.CI)
  throw new Error('RENEW_TREES is for the desk: a check that writes what it expects checks nothing.');

const folder = new URL('trees/', import.meta.url);
const names = [
  'story-overview',
  'key-points',
  'quote-card-statement',
  'quote-card-post',
  'quote-card-document',
  'quote-card-pull',
  'timeline-strip',
];

let site;
before(async () => (site = await widgets()));
after(() => site.close());

async function holds(tree, name, test) {
  const file = new URL(`${name}.txt`, folder);
  if (renew) return writeFile(file, tree);
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (tree !== kept)
    test.diagnostic(
      'If the change is meant: RENEW_TREES=1 node --import tsx --test test/accessibility/trees.test.mjs',
    );
  assert.equal(tree, kept);
}

for (const state of ['closed', 'open'])
  describe(`a screen reader, every disclosure ${state}`, () => {
    let opened;
    before(async () => {
      opened = await site.open();
      await opened.openDisclosures(state === 'open');
    });
    after(() => opened.page.close());

    for (const name of names)
      it(`is told of ${name} what is kept in ${name}.${state}.txt`, async (test) => {
        await holds(await accessibilityTree(opened.session, `#${name}`), `${name}.${state}`, test);
      });
  });

it('no tree is kept that nothing is compared with', async () => {
  assert.deepEqual(
    (await readdir(folder)).sort(),
    names.flatMap((name) => [`${name}.closed.txt`, `${name}.open.txt`]).sort(),
  );
});
