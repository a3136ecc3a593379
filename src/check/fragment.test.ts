import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseStoryFile} from './check-text.js';

const warned = (entry: string) => {
  const article = `---
lang: en
timeline:
  - when: 2031-03-03
${entry}
    passage: The bridge closes
---

# Bridge

The bridge closes on Monday, say the divers.
`;
  return parseStoryFile(article, 'a.md')
    .warnings.map(({path, line}) => [path, line])
    .filter(([path]) => /title|text/.test(`${path}`));
};

describe('an editor who checks a timeline', () => {
  it('is warned of a text that is a piece of a sentence, at its line', () => {
    assert.deepEqual(warned('    title: The bridge closes\n    text: closes on Monday'), [
      ['timeline[0].text', 6],
    ]);
    assert.deepEqual(warned('    title: The bridge closes\n    text: The bridge closes on Monday.'), []);
  });

  it('is warned of a title of one word, which does not say what happens', () => {
    assert.deepEqual(warned('    title: Bridge'), [['timeline[0].title', 5]]);
  });
});
