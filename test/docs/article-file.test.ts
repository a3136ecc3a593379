import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {compileArticle} from '../../src/formats/article/read.js';

const document = readFileSync(new URL('../../docs/your-own-story.md', import.meta.url), 'utf8');

describe('the example of an article file', () => {
  it('makes one of each widget’s items, for a publisher who copies it', () => {
    const [, markdown] = /```md\n([^]*?)```/.exec(document)!;
    const {overview, keyPoints, quotes, timeline, dates} = compileArticle(markdown!, {file: 'bridge.md'});
    assert.deepEqual(
      [overview, keyPoints, quotes, timeline].map(({length}) => length),
      [1, 1, 1, 1],
    );
    assert.equal(quotes[0]!.speaker!.name, 'Mira Sample');
    assert.equal(dates['2031-03'], 'March 2031');
  });
});
