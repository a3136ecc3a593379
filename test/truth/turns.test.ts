import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {turnedLines} from '../../bench/truth/turned-lines.mjs';
import {toldOfLine} from '../../src/story/claims/fixtures/told.js';

describe('an editor whose line denies, or does not, what its passage does', () => {
  for (const [lang, {same, other}] of Object.entries(turnedLines)) {
    const isContrary = ([line, said]: string[]) =>
      toldOfLine(line!, said!, lang).some((each) => each.startsWith('contradicted'));
    it(`is stopped by none of ${same.length} other turns of the same in ${lang}`, () => {
      assert.deepEqual(same.filter(isContrary), []);
    });
    it(`is stopped by all of ${other.length} contraries in ${lang}`, () => {
      assert.deepEqual(
        other.filter((each) => !isContrary(each)),
        [],
      );
    });
  }
});
