import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run, workFolder} from './fixtures/run.js';

const {write, path} = workFolder();
const text =
  'Port Example loses its bridge\nThe only crossing is shut and the ferry is late for all of us.\nWhat comes next\nThe ferry will stay, and that is for the best of the town and of the port.\n';

describe('a publisher who drafts', () => {
  it('gets an article from a file or a pipe, and is told how much is left', async () => {
    const file = await run(['draft', write('port.txt', text)]);
    assert.equal(file.code, 0);
    assert.match(file.out, /^---\n# TO DO: “lang: en”/);
    assert.match(file.err, /^1 thing left for the editor/);
    assert.equal((await run(['draft', '-'], {stdin: text})).out, file.out);
    assert.deepEqual(await run(['check', write('port.md', file.out)]), {
      ...{code: 0, out: ''},
      err: '1 file checked, no problem.\n',
    });
  });

  it('is told in a sentence what cannot be drafted from', async () => {
    const said = async (content: string) => (await run(['draft', write('x.txt', content)])).err;
    assert.match(await said(' \n'), /it is empty/);
    assert.match(await said('<!DOCTYPE html><p>x'), /it is a web page/);
    assert.match(await said('---\nlang: en\n---\n'), /front matter already/);
    assert.match(await said('{"events": []}'), /it is data/);
    assert.match(await said('*a* '.repeat(4_000)), /too much markup/);
    assert.match((await run(['draft', path('none.txt')])).err, /there is no such file/);
    assert.equal((await run(['draft', path('none.txt')])).code, 1);
    assert.equal((await run(['draft', 'a', 'b'])).code, 2);
    assert.equal((await run(['draft', '-', '--lang', 'english!'], {stdin: text})).code, 2);
  });

  it('waits moments for 100 kB, whatever it is', async () => {
    const baits = [
      '# a',
      ' ',
      '.',
      ',',
      '— ',
      'in 2014 ',
      'On March 1, 2031, ',
      'a\n',
      '- a\n',
      '“',
      'A b\n\n',
      '1999-12-31',
      '> ',
      '\n',
    ];
    for (const bait of baits) {
      const start = performance.now();
      await run(['draft', '-'], {stdin: `Title\n${bait.repeat(100_000 / bait.length)}x`});
      const took = performance.now() - start;
      assert.ok(took < 1_500, `${JSON.stringify(bait)} took ${took} ms`);
    }
  });
});
