import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import type {Story} from '../../story/story.js';
import {run, workFolder} from '../fixtures/run.js';

const {write, path} = workFolder();
const head = `---
# TO DO (quotes): Each entry of quotes is words in quotation marks beside a name: see that they are that person’s.
lang: en
headline: The quay is shut
quotes:
  - text: We saw no lights
    speaker: Cy Sample
---
`;
const text = `
## Story Overview

- The quay was shut on Monday.[^1]
- Boats wait.[^2]

## Shut

The quay was shut on Monday. “We saw no lights”, said Cy Sample.

`;
const guessed = `${head}${text}[^1]: ?? The quay was shut on Monday.\n[^2]: ??\n`;
const unseen = `${head}${text}[^1]: The quay was shut on Monday.\n[^2]: The quay was shut\n`;

const storyIn = (folder: string): Story => {
  const [name] = readdirSync(folder).filter((each) => /^story\.[\w-]+\.json$/.test(each));
  return JSON.parse(readFileSync(join(folder, name!), 'utf8')) as Story;
};

describe('a publisher who builds what a draft only guessed', () => {
  it('publishes no guess of the words that a line rests on', async () => {
    const out = path('guess');
    const {code, err} = await run(['build', write('guess.md', guessed), '--out', out]);
    assert.deepEqual([code, existsSync(join(out, 'guess'))], [1, false]);
    assert.match(err, /overview\[0\]\.passage: still a guess of the draft/);
  });

  it('publishes no quote beside a name that nobody has looked at', async () => {
    const out = path('unseen');
    const {code, err} = await run(['build', write('unseen.md', unseen), '--out', out]);
    assert.deepEqual([code, existsSync(join(out, 'unseen'))], [1, false]);
    assert.match(
      err,
      /unseen\.md:2:1 quotes: Each entry .* that person’s\n {2}then take the comment away; or/,
    );
    const seen = write('unseen.md', unseen.replace(/^# TO DO.*\n/m, ''));
    assert.equal((await run(['build', seen, '--out', out])).code, 0);
  });

  it('publishes them where that is wanted, and is told what nobody has settled', async () => {
    const out = path('lenient');
    const file = write('wanted.md', guessed);
    const {code, err} = await run(['build', file, '--lenient', '--out', out]);
    assert.equal(code, 0, err);
    assert.match(
      err,
      /wanted\.md: built though 1 line rests on words that the draft guessed; and 1 line is left out, since no words of the article are named for it; and quotes stand beside names that nobody has looked at\.\n1 story built\. \d warnings left open; “story-widgets check” tells them\.\n$/,
    );
    const {overview, quotes} = storyIn(join(out, 'wanted'));
    assert.deepEqual(
      overview.map(({passage}) => passage?.exact),
      ['The quay was shut on Monday.'],
    );
    assert.equal(quotes[0]?.speaker?.name, 'Cy Sample');
    const strict = await run(['build', file, '--out', out]);
    assert.equal(strict.code, 1);
    assert.match(strict.err, /0 stories built, 1 failed\.\n$/);
  });

  it('is refused what is wrong otherwise, wanted or not', async () => {
    const wrong = guessed.replace('said Cy', 'said Cy').replace('text: We saw', 'text: We never saw');
    const {code, err} = await run(['build', write('wrong.md', wrong), '--lenient', '--out', path('wrong')]);
    assert.equal(code, 1);
    assert.match(err, /quotes\[0\]\.text: not in the article/);
    assert.doesNotMatch(err, /still a guess/);
  });
});
