import assert from 'node:assert/strict';
import {existsSync, mkdirSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {contents, everything, manifestOf} from '../fixtures/built.js';
import {harbour, run, workFolder} from '../fixtures/run.js';

const {write, path} = workFolder();
const article = write('bridge.md', harbour);

describe('a publisher who builds many stories, again and again', () => {
  it('gets of a folder with many articles, built on all cores, the same as of each alone', async () => {
    const from = path('many');
    mkdirSync(join(from, 'inner', 'node_modules'), {recursive: true});
    const names = Array.from({length: 20}, (_, index) => (index % 2 ? 'inner/' : '') + `many-${index}.md`);
    for (const name of names)
      write(`many/${name}`, harbour.replace('Nine months', `For ${name.length} months`));
    write('many/notes.txt', 'No article.');
    write('many/inner/node_modules/README.md', 'No article either.');
    const [together, alone] = [path('together'), path('alone')];
    assert.deepEqual(await run(['build', from, '--out', together]), {
      ...{code: 0, out: '', err: '20 stories built.\n'},
    });
    for (const name of names) await run(['build', join(from, name), '--out', alone]);
    assert.equal(Object.keys(manifestOf(together).stories).length, 20);
    assert.deepEqual(contents(together), contents(alone));
  });

  it('does not build again what did not change, and builds again what was lost', async () => {
    const out = path('again');
    const other = write('other.md', harbour.replace('Nine months', 'Ten months'));
    await run(['build', article, other, '--out', out]);
    const before = everything(out).map((name) => statSync(join(out, name)).mtimeMs);
    const second = await run(['build', article, other, '--out', out], {isTTY: true});
    assert.match(second.err, /0 stories built, 2 unchanged\.\n$/);
    assert.deepEqual(
      everything(out).map((name) => statSync(join(out, name)).mtimeMs),
      before,
    );
    rmSync(join(out, 'other/embed.html'));
    const third = await run(['build', article, other, '--out', out], {isTTY: true});
    assert.match(
      third.err,
      /1 story built, 1 unchanged\.\nNext: open \S+other\/embed\.html for the snippets\.\n$/,
    );
    assert.ok(existsSync(join(out, 'other/embed.html')));
    const moved = await run(['build', article, '--out', out, '--base', '/stories/'], {isTTY: true});
    assert.match(moved.err, /1 story built\.\nNext: open \S+bridge\/embed\.html for the snippets\.\n$/);
    assert.deepEqual(Object.keys(manifestOf(out).stories), ['bridge', 'other']);
  });

  it('is told in the last line what is left open in them, of those that did not change too', async () => {
    const out = path('open');
    const open = harbour.replace('---\n', '---\n# TO DO: choose a picture\n# TO DO: who took it?\n');
    const files = [article, write('left.md', open)];
    const told = '2 warnings left open; “story-widgets check” tells them.\n';
    const first = await run(['build', ...files, '--out', out]);
    assert.deepEqual([first.code, first.err], [0, `2 stories built. ${told}`]);
    assert.equal((await run(['build', ...files, '--out', out])).err, `0 stories built, 2 unchanged. ${told}`);
    assert.match((await run(['check', ...files])).err, /2 files checked, no problem, 2 warnings\.\n$/);
  });

  it('keeps what was built of an article that is wrong now, and builds the others', async () => {
    const out = path('kept');
    const file = write('kept.md', harbour);
    await run(['build', file, '--out', out]);
    const before = manifestOf(out).stories['kept'];
    write('kept.md', harbour.replace('passage: The Harbour', 'passage: The Harbor'));
    const {code, err} = await run(['build', file, article, '--out', out]);
    assert.equal(code, 1);
    assert.match(err, /^\S*kept\.md:8:14 timeline\[0\]\.passage: not in the article/);
    assert.deepEqual(manifestOf(out).stories['kept'], before);
    assert.ok(existsSync(join(out, 'kept/embed.html')));
    assert.ok(manifestOf(out).stories['bridge']);
  });
});
