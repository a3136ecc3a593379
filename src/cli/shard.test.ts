import assert from 'node:assert/strict';
import {existsSync, mkdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {contents, everything, manifestOf} from './fixtures/built.js';
import {harbour, run, workFolder} from './fixtures/run.js';

const {write, path} = workFolder();

/** A folder of articles that differ in their ids and in what is said about them. */
function articles(name: string, count: number): string {
  mkdirSync(path(name));
  for (let index = 1; index <= count; index++)
    write(`${name}/crossing-${index}.md`, harbour.replace('at dawn', `at ${index} in the morning`));
  return path(name);
}

/** Builds a folder in so many parts, as so many machines would, and tells where. */
async function buildParts(from: string, of: number, ...more: string[]): Promise<string[]> {
  const folders = Array.from({length: of}, (_, index) => `${from}-part-${index + 1}`);
  for (const [index, out] of folders.entries()) {
    const {code, err} = await run(['build', from, '--out', out, '--shard', `${index + 1}/${of}`, ...more]);
    assert.equal(code, 0, err);
  }
  return folders;
}

describe('a publisher who builds on several machines', () => {
  it('gets of eight parts, joined, byte for byte what one build makes', async () => {
    const from = articles('many', 20);
    const base = ['--base', 'https://cdn.example.org/stories/'];
    const parts = await buildParts(from, 8, ...base);
    const [whole, joined] = [path('whole'), path('joined')];
    await run(['build', from, '--out', whole, ...base]);
    const {code, err} = await run(['manifest', '--merge', ...parts, '--out', joined]);
    assert.deepEqual([code, err], [0, `8 folders joined; stories in ${joined}: 20.\n`]);
    assert.deepEqual(everything(joined), everything(whole));
    const [one, other] = [contents(joined), contents(whole)];
    assert.deepEqual(
      one.filter(([, text], index) => text !== other[index]![1]).map(([name]) => name),
      [],
    );
  });

  it('has each story in one part, the same whatever other stories there are', async () => {
    const few = await buildParts(articles('few', 5), 3);
    const more = await buildParts(articles('more', 12), 3);
    const idsOf = (folder: string) => Object.keys(manifestOf(folder).stories);
    assert.equal(few.flatMap(idsOf).length, 5);
    for (const [part, folder] of few.entries())
      for (const id of idsOf(folder)) assert.ok(idsOf(more[part]!).includes(id), id);
  });

  it('joins parts that have no story, and adds what it joins later', async () => {
    const parts = await buildParts(articles('one', 1), 3);
    const empty = parts.find((folder) => Object.keys(manifestOf(folder).stories).length === 0)!;
    assert.deepEqual(everything(empty), ['manifest.json']);
    const out = path('small');
    assert.equal((await run(['manifest', '--merge', ...parts, '--out', out])).code, 0);
    assert.deepEqual(Object.keys(manifestOf(out).stories), ['crossing-1']);
  });

  it('writes the feeds of all stories when it joins them', async () => {
    const from = articles('fed', 3);
    const parts = await buildParts(from, 2);
    const out = path('feeds');
    const args = ['manifest', '--merge', ...parts, '--out', out, '--feed'];
    assert.equal((await run(args)).code, 2);
    const {err} = await run([...args, '--base', 'https://cdn.example.org/']);
    assert.equal(err.match(/^Not in the feeds/gm)?.length, 3);
    assert.ok(existsSync(`${out}/feed.xml`));
  });

  it('is told what does not go together, and nothing is written', async () => {
    const [one] = await buildParts(articles('mine', 1), 1);
    const [same] = await buildParts(articles('yours', 1), 1);
    const out = path('never');
    for (const [folders, reason] of [
      [
        [one!, same!],
        /yours-part-1: \S+mine-part-1 has the story “crossing-1” as well; give one of them another id/,
      ],
      [
        [one!, path('nowhere')],
        /nowhere: there is no manifest\.json in it; name a folder that “build” wrote/,
      ],
    ] as const) {
      const {code, err} = await run(['manifest', '--merge', ...folders, '--out', out]);
      assert.equal(code, 1);
      assert.match(err, reason);
      assert.equal(existsSync(out), false);
    }
    const {code, err} = await run(['manifest', '--merge', one!, '--out', one!]);
    assert.equal(code, 1);
    assert.match(err, /one of the folders to join; name another with --out/);
  });

  it('is told where a part is none', async () => {
    const from = articles('told', 1);
    for (const shard of ['0/8', '9/8', '2', '2/0', 'a/b', '']) {
      const {code, err} = await run(['build', from, '--out', path('none'), '--shard', shard]);
      assert.equal(code, 2, shard);
      assert.match(err, /--shard: write a part and how many there are, such as 2\/8/);
    }
    assert.match((await run(['manifest', from, '--out', path('none')])).err, /--merge joins them/);
  });
});
