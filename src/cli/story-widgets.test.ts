import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {everything, read} from './fixtures/built.js';
import {harbour, run, workFolder} from './fixtures/run.js';
import type {StoryManifest} from '../publish/build/manifest.js';

const {write, path} = workFolder();
/** Beside this file as it runs, which `npm test` has transpiled. */
const entry = process.argv[1]!.replace('.test.', '.');
const loader = entry.endsWith('.ts') ? ['--import', 'tsx'] : [];

/** Starts the real command, as a shell does. */
function start(...args: string[]) {
  const child = spawn(process.execPath, [...loader, entry, ...args]);
  const said = {out: '', err: ''};
  child.stdout.on('data', (part) => (said.out += part));
  child.stderr.on('data', (part) => (said.err += part));
  const ended = new Promise<{code: number | null; out: string; err: string}>((resolve) =>
    child.on('close', (code) => resolve({code, ...said})),
  );
  return {child, ended};
}

describe('the story-widgets command', () => {
  it('does what it is told, and tells the shell how it went', async () => {
    const good = write('bridge.md', harbour);
    const bad = write('bad.md', harbour.replace('2031-03\n', '2031-13\n'));
    const [right, wrong, unknown] = await Promise.all([
      start('build', good, '--out', path('out')).ended,
      start('check', '--json', bad).ended,
      start('chekc').ended,
    ]);
    assert.deepEqual(right, {code: 0, out: '', err: '1 story built.\n'});
    assert.ok(existsSync(path('out/manifest.json')));
    assert.equal(wrong.code, 1);
    assert.equal((JSON.parse(wrong.out) as {problems: {line: number}[]}).problems[0]!.line, 6);
    assert.equal(unknown.code, 2);
    assert.match(unknown.err, /^There is no command “chekc”; did you mean “check”\?\n/);
  });

  it('asks Node to keep what it compiled, where Node can', async () => {
    const keep = `import module from 'node:module';
      module.enableCompileCache = () => process.stderr.write('kept, before anything else is loaded\\n');`;
    const preload = ['--import', `data:text/javascript,${encodeURIComponent(keep)}`];
    const child = spawn(process.execPath, [...loader, ...preload, entry, 'chekc']);
    let err = '';
    child.stderr.on('data', (part) => (err += part));
    await new Promise((resolve) => child.on('close', resolve));
    assert.match(err, /^kept, before anything else is loaded\nThere is no command/);
  });

  it('leaves nothing half written when it is interrupted, and what was built before, or all of the next', async () => {
    const names = Array.from({length: 60}, (_, index) => `story-${index}`);
    const files = names.map((name) => write(`${name}.md`, harbour));
    const out = path('interrupted');
    assert.equal((await run(['build', ...files, '--out', out])).code, 0);
    const editions = () => new Map(names.map((name) => [name, read(out, `${name}/manifest.json`)]));
    const before = editions();
    for (const name of names) write(`${name}.md`, harbour.replace('at dawn', 'at noon'));
    const {child, ended} = start('build', ...files, '--out', out);
    while (read(out, 'story-1/manifest.json') === before.get('story-1') && child.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    child.kill('SIGINT');
    const {code, err} = await ended;
    assert.deepEqual([code, err], [130, 'Interrupted; what is written is whole.\n']);
    assert.deepEqual(
      everything(out).filter((name) => name.endsWith('.tmp')),
      [],
    );
    const after = editions();
    assert.equal(after.get('story-59'), before.get('story-59'));
    for (const [name, manifest] of after) {
      const {files, latest} = JSON.parse(manifest) as StoryManifest;
      for (const {file, bytes} of [...Object.values(files), ...Object.values(latest)])
        assert.equal(statSync(join(out, name, file)).size, bytes);
      assert.equal(read(out, `${name}/story.json`), read(out, `${name}/${files.json.file}`));
    }
    const again = await run(['build', ...files, '--out', out], {isTTY: true});
    const [, built, unchanged] = /(\d+) stories built, (\d+) unchanged\.\n/.exec(again.err)!;
    const kept = names.filter((name) => after.get(name) === before.get(name)).length;
    assert.deepEqual([Number(built), Number(unchanged)], [kept, names.length - kept]);
  });

  it('tells a shell which signal ended it', {skip: process.platform === 'win32'}, async () => {
    const files = Array.from({length: 40}, (_, index) => write(`ended-${index}.md`, harbour));
    const {child, ended} = start('build', ...files, '--out', path('ended'));
    while (!existsSync(path('ended/manifest.json')) && !existsSync(path('ended/ended-0')))
      await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGTERM');
    assert.equal((await ended).code, 143);
  });

  it('tells its commands, its version, and how to call each', async () => {
    const {out} = await run(['--help']);
    for (const command of ['check', 'build', 'draft', 'import', 'export']) {
      assert.match(out, new RegExp(`^  ${command} `, 'm'));
      assert.match((await run([command, '--help'])).out, new RegExp(`^story-widgets ${command} `));
    }
    assert.match((await run(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
  });
});
