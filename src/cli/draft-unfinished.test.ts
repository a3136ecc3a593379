import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run, workFolder} from './fixtures/run.js';

const {write} = workFolder();
const port = `Port Example loses its bridge
By Mira Sample
The only crossing is shut until spring, and nobody knows when the ferry comes.
Story Overview:
• Harbour Bridge to close for nine months.
• Zebras.
Nine months without a crossing
On March 1, 2031, the Harbour Bridge closed for nine months, and a free ferry took over. A free ferry takes over at dawn.
We would rather close it now than mourn it later.
— Mira Sample (@mira_) March 2, 2031
`;
const drafted = async () => (await run(['draft', write('port.txt', port)])).out;

describe('a publisher whose draft is not finished', () => {
  it('is told by check that a footnote is still a guess, and what to do with it', async () => {
    const {code, out} = await run(['check', write('guess.md', await drafted())]);
    assert.equal(code, 1);
    assert.match(
      out,
      /guess\.md:\d+:1 overview\[0\]\.passage: still a guess of the draft: “\?\? On March 1.*\n {2}take the \?\? away if/,
    );
    assert.match(out, /overview\[1\]\.passage: no words yet: “\?\?”\n {2}write words of the article/);
    assert.doesNotMatch(out, /copy the words|not in the article/);
  });

  it('is not told in a comment as well of a footnote that waits for its words', async () => {
    const markdown = await drafted();
    assert.match(markdown, /^\[\^[\w-]+\]: \?\?$/m);
    assert.doesNotMatch(markdown, /# TO DO: .*no words/);
  });

  it('is told, once the guesses are confirmed, of each comment that is still there, at its place', async () => {
    const confirmed = (await drafted())
      .replace(': ?? On', ': On')
      .replace(': ??\n', ': A free ferry takes over at dawn.\n');
    const article = write('comments.md', confirmed);
    const {code, out, err} = await run(['check', article]);
    assert.equal(code, 0, out);
    const lines = confirmed.split('\n');
    const places = [...out.matchAll(/comments\.md:(\d+):(\d+) warning: TO DO: (.*)/g)];
    for (const [, line, column, says] of places)
      assert.ok(lines[Number(line) - 1]!.slice(Number(column) - 1).includes(says!), says);
    const left = lines.filter((line) => /^# TO DO|^ {2}# the day of the quote/.test(line)).length;
    assert.ok(left > 3, confirmed);
    assert.equal(places.length, left);
    assert.match(err, new RegExp(`no problem, ${left} warnings\\.\\n$`));
    assert.equal(
      (JSON.parse((await run(['check', '--json', article])).out) as {warnings: []}).warnings.length,
      left,
    );
  });
});
