import assert from 'node:assert/strict';
import {cpSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {contents, manifestOf, read} from '../fixtures/built.js';
import {harbour, run, workFolder} from '../fixtures/run.js';

const {path, write} = workFolder();

/** The article in an edition: its dates, and a word of it that tells which it is. */
const edition = (dates: string, word = 'Nine') =>
  harbour.replace('lang: en\n', `lang: en\nid: bridge\n${dates}`).replace('Nine months', `${word} months`);
const corrected = edition('published: 2031-03-01\nupdated: 2031-03-05\n', 'Eight');

const silenced = (file: string) =>
  `${file}: withheld, so its files say that and nothing else of it. Files of earlier builds, with a hash in their names, still ` +
  'have it: delete them, and what was cached of them, where nobody may read it.\n';

describe('a publisher who corrected a story', () => {
  for (const [what, dates, told] of [
    ['before it was corrected', 'published: 2031-03-01\n', '2031-03-01'],
    ['of an earlier correction', 'published: 2031-03-01\nupdated: 2031-03-04T23:59Z\n', '2031-03-04T23:59Z'],
    ['that tells no day', '', 'no day'],
  ] as const)
    it(`keeps the corrected edition where somebody builds the file ${what}, and is told`, async () => {
      const out = path(`out ${what}`);
      await run(['build', write('bridge.md', corrected), '--out', out]);
      const before = contents(out);
      const {code, err} = await run(['build', write('old.md', edition(dates)), '--out', out]);
      assert.equal(code, 1);
      assert.match(err, /^\S*old\.md: older than what is in .*bridge: that tells 2031-03-05, this /);
      assert.ok(err.includes(`this ${told}; give it an updated: that is later, or delete that folder`), err);
      assert.deepEqual(contents(out), before);
    });

  for (const [what, dates] of [
    ['on the same day', 'updated: 2031-03-05\n'],
    ['in the same month, which tells no day', 'updated: 2031-03\n'],
    ['at an hour of that day', 'updated: 2031-03-05T08:00Z\n'],
    ['later', 'updated: 2031-04\n'],
    ['and withholds it now', 'status: withheld\n'],
  ] as const)
    it(`has it built anew where they correct it again, ${what}`, async () => {
      const out = path(`again ${what}`);
      await run(['build', write('bridge.md', corrected), '--out', out]);
      const file = write('bridge.md', edition(dates, 'Seven'));
      const {code, err} = await run(['build', file, '--out', out]);
      const withheld = dates.includes('withheld');
      assert.deepEqual([code, err], [0, `${withheld ? silenced(file) : ''}1 story built.\n`]);
      const json = read(out, 'bridge/story.json');
      assert.match(json, withheld ? /withheld/ : /Seven months/);
      assert.equal(json.includes('Seven'), !withheld);
    });

  it('does not show it again by a file of before that is not withheld', async () => {
    const out = path('withheld');
    const held = corrected.replace('lang: en\n', 'lang: en\nstatus: withheld\n');
    await run(['build', write('bridge.md', held), '--out', out]);
    const {code} = await run([
      'build',
      write('old.md', edition('published: 2031-03-01\n')),
      ...['--out', out],
    ]);
    assert.equal(code, 1);
    assert.match(read(out, 'bridge/story.json'), /"withheld"/);
  });

  it('has the older one once they delete the folder of the newer', async () => {
    const out = path('deleted');
    await run(['build', write('bridge.md', corrected), '--out', out]);
    rmSync(join(out, 'bridge'), {recursive: true});
    const {code} = await run([
      'build',
      write('old.md', edition('published: 2031-03-01\n')),
      ...['--out', out],
    ]);
    assert.equal(code, 0);
    assert.match(read(out, 'bridge/story.json'), /2031-03-01/);
  });

  it('keeps it where a part of an older build is joined, of which nothing is written then', async () => {
    const [part, out] = [path('part'), path('joined')];
    await run(['build', write('bridge.md', edition('updated: 2031-03-01\n')), '--out', part]);
    const newer = path('newer part');
    await run(['build', write('bridge.md', corrected), '--out', newer]);
    cpSync(newer, out, {recursive: true});
    const before = contents(out);
    const {code, err} = await run(['manifest', '--merge', part, '--out', out]);
    assert.equal(code, 1);
    assert.match(err, /part: older than what is in .*joined.bridge: that tells 2031-03-05, this 2031-03-01;/);
    assert.deepEqual(contents(out), before);
    assert.equal((await run(['manifest', '--merge', newer, '--out', out])).code, 0);
    assert.equal(manifestOf(out).stories.bridge?.folder, 'bridge');
    assert.match(readFileSync(join(out, 'bridge/story.json'), 'utf8'), /2031-03-05/);
  });
});
