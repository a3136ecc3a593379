import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {harbour, run, workFolder} from './fixtures/run.js';

const {write, path} = workFolder();
const entry = fileURLToPath(new URL('story-widgets.ts', import.meta.url));

/** Starts the real command, as a shell does. */
function start(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', entry, ...args]);
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
    assert.deepEqual(right, {code: 0, out: '', err: ''});
    assert.ok(existsSync(path('out/manifest.json')));
    assert.equal(wrong.code, 1);
    assert.equal((JSON.parse(wrong.out) as {problems: {line: number}[]}).problems[0]!.line, 6);
    assert.equal(unknown.code, 2);
    assert.match(unknown.err, /^There is no command “chekc”; there are check, build/);
  });

  it('leaves nothing half written when it is interrupted', async () => {
    const files = Array.from({length: 150}, (_, index) => write(`story-${index}.md`, harbour));
    const out = path('interrupted');
    const {child, ended} = start('build', ...files, '--out', out);
    while (!existsSync(path('interrupted/story-1/embed.html')) && child.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    child.kill('SIGINT');
    const {code, err} = await ended;
    assert.equal(code, 130);
    assert.equal(err, 'Interrupted; what is written is whole.\n');
    const left = readdirSync(out, {recursive: true}) as string[];
    assert.deepEqual(
      left.filter((name) => name.endsWith('.tmp')),
      [],
    );
    assert.ok(left.includes('manifest.json') && !left.includes('story-99'));
    const again = await run(['build', ...files, '--out', out], {isTTY: true});
    assert.match(again.err, /\d+ stories built, \d+ unchanged\.\n$/);
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
