import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Story} from '../../src/story/story.js';
import {checkClaims} from '../../src/story/claims/check.js';
import {countNamed, stories} from '../../bench/truth/truth.mjs';

/** Of the lines that are changed in one thing, the least part that has to be named, in percent. */
const least = (lang: string) => (lang === 'en' ? 95 : 80);

describe('an editor whose line says what the article does not', () => {
  for (const story of stories() as Story[]) {
    it(`is told so in ${story.lang}, and of no line that says what it does`, () => {
      assert.deepEqual(checkClaims(story).problems, []);
      for (const [kind, {made, named, others}] of Object.entries(countNamed(story, {every: 3}))) {
        const share = Math.round((named / made) * 100);
        assert.ok(share >= least(story.lang), `${kind}: ${share} % of ${made}`);
        assert.equal(others, 0, `${kind}: another item is named`);
      }
    });
  }
});
