import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drafts} from '../../bench/drafts/drafts.mjs';

describe('an editor who drafts a page of a site of any make', () => {
  for (const lang of ['en', 'de', 'ja'])
    it(`gets nothing wrong that is not a question, in ${lang}`, async () => {
      const {rows} = await drafts({progress: () => undefined, languages: [lang]});
      for (const [what, of, share] of rows as [string, number, string][])
        assert.ok(share === '100.0 %' || of === 0, `${what}: ${share} of ${of}`);
    });
});
