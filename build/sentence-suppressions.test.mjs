import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {suppressionsSource} from './sentence-suppressions.mjs';

describe('the abbreviations that end no sentence', () => {
  it('are those of the release of CLDR that is installed', async () => {
    const committed = readFileSync('src/story/passages/suppressions.ts', 'utf8');
    assert.equal(
      committed,
      await suppressionsSource(),
      'run `node build/sentence-suppressions.mjs` and commit what it writes',
    );
  });
});
