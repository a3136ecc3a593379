import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run, workFolder} from '../../cli/fixtures/run.js';

const {write} = workFolder();
const text = `headline: Mill grinds again
:skip
desk: Ring the miller at home
:endskip
lang: en
[+body]
The mill of Tarnholm grinds again, and nobody went hungry.

  :SKIP
Ask the lawyer about the wheel.

It may be his.
:endskip

pullquote: nobody went hungry

quote: “We would rather grind than wait for rain.”
attribution: Rosa Tarn
role: miller

pullquote: The wheel is older than the church.

It rained.
[]
:ignore
Old ending, too long.`;

describe('an editor whose newsroom writes ArchieML', async () => {
  const {out} = await run(['draft', write('mill.aml', text)]);
  const [, told = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(out) ?? [];

  it('gets nothing that the text says to skip or to ignore, and is told it', () => {
    assert.doesNotMatch(body, /lawyer|may be his|at home|Old ending/);
    assert.match(told, /# TO DO: .*:skip.*“Ask the lawyer about the wheel\. It may be his\.”/);
    assert.match(told, /# TO DO: .*:skip.*“desk: Ring the miller at home”/);
    assert.match(told, /# TO DO: .*:ignore.*“Old ending, too long\.”/);
    assert.match(body, /^It rained\.$/m);
  });

  it('gets a quote with who said it in a line of its own', () => {
    assert.match(body, /^> We would rather grind than wait for rain\.\n>\n> — Rosa Tarn, miller$/m);
    assert.doesNotMatch(told, /A block “(?:attribution|role)”/);
  });

  it('has no words twice that a pull quote repeats, and all that only it says', () => {
    assert.equal(body.split('nobody went hungry').length, 2);
    assert.match(told, /# TO DO: .*pull quote.*“nobody went hungry”/);
    assert.match(body, /^The wheel is older than the church\.$/m);
  });
});
