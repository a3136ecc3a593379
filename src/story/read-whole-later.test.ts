import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

const story = {version: 1, id: 'kiln', lang: 'en', headline: 'The kiln cools'};

// What reads all else of a story would take inherited fields off the schema, and is not loaded here.
describe('the look at a story from outside', () => {
  it('can be had by a page that gave all objects a field before, and is right once that is gone', async () => {
    const all = Object.prototype as {wrapped?: object};
    all.wrapped = {};
    let look: typeof import('./read-whole.js');
    try {
      look = await import('./read-whole.js');
      assert.equal(look.readWhole(story), undefined);
    } finally {
      delete all.wrapped;
    }
    assert.equal(look.readWhole(story)?.story.headline, 'The kiln cools');
  });
});
