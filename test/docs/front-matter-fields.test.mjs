import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {frontMatterHead, frontMatterLists} from '../../dist/modules/formats/article/front-matter-schema.js';

const [, section = ''] =
  /^## Fields\n([^]*?)^## /m.exec(readFileSync('docs/your-own-story.md', 'utf8')) ?? [];
const rows = section.split('\n').filter((line) => line.startsWith('| `'));
const namesIn = (cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name);

describe('the fields of an article file that a publisher is told of', () => {
  it('are all that there are', () => {
    const told = rows.flatMap((row) => namesIn(row.split('|')[1]));
    const known = [...Object.keys(frontMatterHead), ...Object.keys(frontMatterLists)];
    assert.deepEqual(told.sort(), known.sort());
  });

  for (const [name, schema] of Object.entries(frontMatterLists)) {
    it(`have all that an entry of \`${name}\` has`, () => {
      const told = namesIn(rows.find((row) => row.startsWith(`| \`${name}\``)) ?? '');
      const fields = Object.keys(schema.pipe[0].entries);
      assert.ok(fields.length > 2);
      assert.deepEqual(
        fields.filter((field) => !told.includes(field)),
        [],
      );
    });
  }
});
