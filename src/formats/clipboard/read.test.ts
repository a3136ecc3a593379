import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readClipboard} from './read.js';

const textsOf = (html: string) =>
  readClipboard(html)[0]!
    .read()
    .document.sections!.flatMap(({body}) => body.map((block) => ('text' in block ? block.text : block.type)));

describe('an editor who pastes boxes in boxes', () => {
  it('gets the text of 50,000 that lie in each other', () => {
    const [open, close] = ['<div>'.repeat(50_000), '</div>'.repeat(50_000)];
    assert.deepEqual(textsOf(`${open}<p>The mill stands still.</p><p>Nobody grinds.</p>${close}`), [
      ['The mill stands still.'],
      ['Nobody grinds.'],
    ]);
  });

  it('gets a paragraph of what stands before, in and behind a box', () => {
    assert.deepEqual(textsOf('<div>One<div>two<div>three</div>four</div>five</div>'), [
      ...[['One'], ['two'], ['three'], ['four'], ['five']],
    ]);
  });

  it('is told that a text lies too deep within tables, and not that there is none', () => {
    const nested = `${'<table><tr><td>'.repeat(200)}<p>The mill stands still.</p>`;
    assert.throws(() => readClipboard(nested), /lies too deep within tables/);
    assert.throws(() => readClipboard('<div><p> </p></div>'), /holds no text/);
  });
});
