import assert from 'node:assert/strict';
import {chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {manifestOf} from '../fixtures/built.js';
import {harbour, run, workFolder} from '../fixtures/run.js';

const {write, path} = workFolder();
const article = write('bridge.md', harbour);

describe('a publisher whose stories cannot be built', () => {
  it('is told of an empty folder', async () => {
    mkdirSync(path('empty'));
    const {code, err} = await run(['build', path('empty'), '--out', path('nothing')]);
    assert.deepEqual([code, existsSync(path('nothing'))], [1, false]);
    assert.match(err, /empty: no article \(\.md\) and no story \(\.story\.json\) is in it\n$/);
  });

  it('is told of two files with one id, and no id leads out of the folder', async () => {
    const out = path('ids');
    const named = (file: string, id: string) =>
      write(file, harbour.replace('lang: en', `lang: en\nid: ${id}`));
    const {code, err} = await run([
      'build',
      named('x.md', '"../../up"'),
      named('y.md', 'Same'),
      named('z.md', 'same'),
      '--out',
      out,
    ]);
    assert.equal(code, 1);
    assert.match(
      err,
      /^\S*z\.md: \S*y\.md has the id “same” as well; give one of them another\n2 stories built, 1 failed\.\n$/,
    );
    assert.ok(
      readdirSync(out).every((name) => !name.startsWith('.')),
      readdirSync(out).join(),
    );
    assert.match(manifestOf(out).stories['../../up']!.folder, /^up-[\da-f]{8}$/);
  });

  it('leaves nothing half written where it cannot write, and says why', async () => {
    const blocked = write('a-file', '');
    const {code, err} = await run(['build', article, '--out', blocked]);
    assert.equal(code, 1);
    assert.match(err, /part of its path is a file|a file of that name is in the way/);
    const out = path('foreign');
    mkdirSync(out);
    writeFileSync(join(out, 'manifest.json'), '{"name": "an app"}');
    assert.match((await run(['build', article, '--out', out])).err, /not a manifest of story-widgets/);
    assert.deepEqual(readdirSync(out), ['manifest.json']);
  });

  it(
    'is told so where the folder is read-only',
    {skip: process.getuid?.() === 0 && 'root may write anywhere'},
    async () => {
      const out = path('locked');
      mkdirSync(out);
      chmodSync(out, 0o555);
      const {code, err} = await run(['build', article, '--out', out]);
      assert.deepEqual(
        [
          code,
          /locked: this folder cannot be made or written to; choose another/.test(err),
          readdirSync(out),
        ],
        [1, true, []],
      );
    },
  );

  it('is told which folder cannot be made', {skip: !existsSync('/proc/self') && 'no /proc'}, async () => {
    const {code, err} = await run(['build', article, '--out', '/proc/x']);
    assert.deepEqual(
      [code, err],
      [1, '/proc/x: this folder cannot be made or written to; choose another, or change its permissions\n'],
    );
  });

  it('finds nothing written where nothing could be built', async () => {
    const broken = write('broken.md', harbour.replace('2031-03\n', '2031-13\n'));
    assert.equal((await run(['build', broken, '--out', path('none')])).code, 1);
    assert.equal(existsSync(path('none')), false);
    assert.equal((await run(['build', broken, article, '--out', path('some')])).code, 1);
    assert.ok(existsSync(path('some/bridge')) && existsSync(path('some/language-de.js')));
  });

  it('can interrupt it: nothing is left half written', async () => {
    const out = path('interrupted');
    const controller = new AbortController();
    const files = [article, write('late.md', harbour)];
    const running = run(['build', ...files, '--out', out], {signal: controller.signal});
    controller.abort();
    const {code, err} = await running;
    assert.equal(code, 130);
    assert.match(err, /Interrupted/);
    assert.equal(existsSync(out), false);
  });

  it('is told the usage without --out, and of an address that is none', async () => {
    assert.equal((await run(['build', article])).code, 2);
    const queried = [
      'https://cdn.example.org/s?x=1',
      'https://cdn.example.org/s#y',
      'https://u:p@cdn.example.org/s',
    ];
    for (const base of [
      'java script:',
      'notanurl',
      'cdn.example.org/stories',
      'https://',
      'http://[',
      ...queried,
    ]) {
      const {code, err} = await run(['build', article, '--out', path('x'), '--base', base]);
      assert.equal(code, 2, base);
      assert.match(
        err,
        /--base is no address: .* write one such as https:\/\/\S+, or a path that begins with \//,
      );
    }
    assert.equal(existsSync(path('x')), false);
  });
});
