import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {everything} from './fixtures/built.js';
import {run, workFolder} from './fixtures/run.js';

const {path} = workFolder();

/** What `npm run` does in a project where this package is installed. */
function npmRun(project: string, script: string) {
  const bin = join(project, 'node_modules', '.bin');
  if (!existsSync(bin)) {
    mkdirSync(bin, {recursive: true});
    const command = `#!/bin/sh\nexec node "${resolve('dist/modules/cli/story-widgets.js')}" "$@"\n`;
    writeFileSync(join(bin, 'story-widgets'), command, {mode: 0o755});
  }
  return spawnSync('npm', ['run', '--silent', script], {cwd: project, encoding: 'utf8'});
}

describe('a publisher who begins', () => {
  it('gets a project that is right and builds as it is', async () => {
    const project = path('Our Stories');
    const {code, out} = await run(['init', project]);
    assert.equal(code, 0);
    assert.match(out, /^Written\. Now cd .*Our Stories && npm install, then npm run preview\.\n/);
    assert.match(out, /Where no registry has story-widgets .* yet.*“init --from”/);
    assert.deepEqual(everything(project), [
      '.gitignore',
      'README.md',
      'package.json',
      'stories/harbour-bridge.md',
    ]);
    const checked = npmRun(project, 'check');
    assert.deepEqual([checked.status, checked.stderr], [0, '1 file checked, no problem.\n']);
    const built = npmRun(project, 'build');
    assert.deepEqual([built.status, built.stderr], [0, '1 story built.\n']);
    assert.ok(existsSync(join(project, 'public/harbour-bridge/embed.html')));
  });

  it('is told in ten lines what to do, and given a package that npm takes', async () => {
    await run(['init', path('Ünser Blatt!')]);
    assert.ok(readFileSync(path('Ünser Blatt!/README.md'), 'utf8').split('\n').length <= 11);
    const {name} = JSON.parse(readFileSync(path('Ünser Blatt!/package.json'), 'utf8')) as {name: string};
    assert.match(name, /^[a-z][a-z-]*$/);
  });

  it('keeps what is in the folder, and gets nothing where a file is in the way', async () => {
    const mine = path('mine');
    mkdirSync(mine);
    writeFileSync(join(mine, 'notes.txt'), 'Mine.');
    writeFileSync(join(mine, 'README.md'), 'Mine too.');
    const {code, err} = await run(['init', mine]);
    assert.equal(code, 1);
    assert.match(err, /mine: README\.md in the way; choose another folder\n$/);
    assert.deepEqual(readdirSync(mine).sort(), ['README.md', 'notes.txt']);
  });

  it('gets nothing where one of the files cannot be written', async () => {
    const half = path('half');
    mkdirSync(half);
    writeFileSync(join(half, 'stories'), 'A file where a folder should be.');
    const {code, err} = await run(['init', half]);
    assert.equal(code, 1);
    assert.match(err, /harbour-bridge\.md: part of its path is a file/);
    assert.deepEqual(readdirSync(half), ['stories']);
  });
});
