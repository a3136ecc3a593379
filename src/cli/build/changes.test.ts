import assert from 'node:assert/strict';
import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {contents, read} from '../fixtures/built.js';
import {harbour, run, workFolder} from '../fixtures/run.js';
import type {Story} from '../../story/story.js';

const {path, write} = workFolder();

/** The article in the edition of a day, with a word of it that tells which it is. */
const edition = (day: string, word = 'Nine') =>
  harbour
    .replace('lang: en\n', `lang: en\nid: bridge\nupdated: ${day}\n`)
    .replaceAll('nine months', `${word} months`);

const build = async (text: string, out: string, ...more: string[]) =>
  run(['build', write('bridge.md', text), '--out', out, ...more]);
const storyIn = (out: string) => JSON.parse(read(out, 'bridge/story.json')) as Story;
const changesIn = (out: string) =>
  (storyIn(out).changes ?? []).map(({of, id, kind, at}) => `${kind} ${of} ${id} ${at}`);

describe('a publisher who builds a later edition of a story', () => {
  it('has readers told what changed since the last, and builds the same bytes again', async () => {
    const out = path('again');
    await build(edition('2031-03-01'), out);
    assert.equal('changes' in storyIn(out), false);
    assert.equal((await build(edition('2031-03-02', 'eight'), out)).err, '1 story built.\n');
    const told = changesIn(out);
    assert.ok(told.includes('changed sections nine-months-without-a-crossing 2031-03-02'), told.join());
    const before = contents(out);
    rmSync(join(out, 'bridge/embed.html'));
    assert.equal((await build(edition('2031-03-02', 'eight'), out)).err, '1 story built.\n');
    assert.deepEqual(contents(out), before);
    await build(edition('2031-03-03', 'eight'), out);
    assert.deepEqual(changesIn(out), told);
  });

  it('has nothing told as new of a story that was taken back and is there again, nor as gone of one that is not', async () => {
    const out = path('back');
    const withheld = edition('2031-03-02').replace('lang: en\n', 'lang: en\nstatus: withheld\n');
    await build(edition('2031-03-01'), out);
    for (const text of [withheld, edition('2031-03-03', 'eight')]) {
      assert.equal((await build(text, out)).code, 0);
      assert.equal('changes' in storyIn(out), false);
    }
  });

  it('names the folder of the last edition where each build begins with an empty one', async () => {
    const [last, out] = [path('last'), path('fresh')];
    await build(edition('2031-03-01'), last);
    await build(edition('2031-03-02', 'eight'), out, '--last', last);
    assert.notDeepEqual(changesIn(out), []);
  });

  for (const [what, text, told] of [
    ['is no JSON any more', 'Not JSON', 'is not JSON'],
    ['is of a version that is not known', '{"version": 7}', 'version'],
    ['is cut', '{"version": 1, "id": "bridge"', 'is not JSON'],
  ] as const)
    it(`is told where the last edition ${what}, and has the story built without changes`, async () => {
      const out = path(what);
      await build(edition('2031-03-01'), out);
      writeFileSync(join(out, 'bridge/story.json'), text);
      const {code, err} = await build(edition('2031-03-02', 'eight'), out);
      assert.equal(code, 0);
      assert.match(err, /bridge[\\/]story\.json: no edition to compare with, so no changes are told: /);
      assert.ok(err.includes(told), err);
      assert.equal('changes' in storyIn(out), false);
    });

  it('has no changes told in a first edition, nor where the folder has none of it', async () => {
    const out = path('first');
    const {err} = await build(edition('2031-03-01'), out, '--last', path('nowhere'));
    assert.equal(err, '1 story built.\n');
    assert.equal('changes' in storyIn(out), false);
  });
});
