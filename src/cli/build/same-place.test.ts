import assert from 'node:assert/strict';
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {contents, manifestOf, read} from '../fixtures/built.js';
import {harbour, run, workFolder} from '../fixtures/run.js';

const {path, write} = workFolder();

/** Writes the article under an id, with more lines in its head, and a word that tells it from others. */
const article = (file: string, id: string, more = '', word = 'Nine') =>
  write(
    file,
    harbour
      .replace('lang: en\n', `lang: en\nid: ${JSON.stringify(id)}\n${more}`)
      .replace('Nine months', `${word} months`),
  );

describe('a publisher whose stories would lie in one place', () => {
  it('has the newer edition of two files with one id, whichever comes first, and is told of both', async () => {
    const older = article('a-old.md', 'bridge', 'updated: 2031-03-01\n');
    const newer = article('b-new.md', 'bridge', 'updated: 2031-03-05\n', 'Eight');
    for (const [name, files] of Object.entries({'old first': [older, newer], 'new first': [newer, older]})) {
      const out = path(name);
      const {code, err} = await run(['build', ...files, '--out', out]);
      assert.equal(code, 1, name);
      assert.match(err, /has the id “bridge” as well/, name);
      assert.match(read(out, 'bridge/story.json'), /Eight months/, name);
    }
  });

  it('has the corrected edition though a file of before is built first, which is refused', async () => {
    const out = path('refused first');
    await run(['build', article('c.md', 'bridge', 'updated: 2031-03-02\n'), '--out', out]);
    const older = article('d-old.md', 'bridge', 'updated: 2031-03-01\n');
    const newer = article('e-new.md', 'bridge', 'updated: 2031-03-05\n', 'Eight');
    const {code, err} = await run(['build', older, newer, '--out', out]);
    assert.equal(code, 1);
    assert.match(err, /d-old\.md: older than what is in/);
    assert.match(err, /1 story built, 1 failed\.\n$/);
    assert.match(read(out, 'bridge/story.json'), /Eight months/);
  });

  it('keeps what an earlier build put where only capitals tell two ids apart, and is told', async () => {
    const out = path('capitals');
    await run(['build', article('one.md', 'Bridge'), '--out', out]);
    const before = contents(out);
    const {code, err} = await run(['build', article('two.md', 'bridge', '', 'Eight'), '--out', out]);
    assert.equal(code, 1);
    assert.match(
      err,
      /two\.md: the story “Bridge” is in .*capitals.Bridge, which some disks do not tell from “bridge”; give/,
    );
    assert.deepEqual(contents(out), before);
    rmSync(join(out, 'Bridge'), {recursive: true});
    assert.equal((await run(['build', path('two.md'), '--out', out])).code, 0);
    assert.deepEqual(Object.keys(manifestOf(out).stories), ['bridge']);
  });

  it('has all stories also where an id is the name of a file of the folder', async () => {
    const ids = ['manifest.json', 'Feed.xml', 'feed.json', 'story-check.js', 'LICENSES.txt', 'bridge'];
    const out = path('names');
    const files = ids.map((id, index) => article(`names-${index}.md`, id, 'updated: 2031-03-01\n'));
    const base = ['--feed', '--base', 'https://cdn.example.org/s/'];
    const {code, err} = await run(['build', ...files, '--out', out, ...base]);
    assert.deepEqual([code, err], [0, '6 stories built.\n']);
    const {stories} = manifestOf(out);
    assert.deepEqual(Object.keys(stories).sort(), [...ids].sort());
    for (const {folder} of Object.values(stories)) assert.match(read(out, `${folder}/story.json`), /Nine/);
    assert.match(read(out, 'feed.xml'), /^<\?xml/);
    assert.equal(stories.bridge!.folder, 'bridge');
  });
});
