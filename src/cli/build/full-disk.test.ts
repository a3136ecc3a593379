import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {contents} from '../fixtures/built.js';
import {harbour, run, workFolder} from '../fixtures/run.js';

const {write} = workFolder();

/** A small disk of its own; only root on Linux can have one. */
function mountDisk(options: string): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'story-disk-'));
  const {status} = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
  after(() => {
    if (status === 0) spawnSync('umount', [folder]);
    rmSync(folder, {recursive: true});
  });
  return status === 0 ? folder : undefined;
}

const disk = mountDisk('size=1200k');
const skip = !disk && 'only root on Linux can mount a small disk';

describe('a publisher whose disk is full', () => {
  it('is told so, and has what was built before, all of it', {skip}, async () => {
    const out = `${disk}/out`;
    const article = write('bridge.md', harbour);
    assert.deepEqual(await run(['build', article, '--out', out]), {
      code: 0,
      out: '',
      err: '1 story built.\n',
    });
    const before = contents(out);
    const rest = 'x'.repeat(1024);
    for (let index = 0; index < 2000; index++) {
      try {
        writeFileSync(`${disk}/rest-${index}`, rest);
      } catch {
        break;
      }
    }
    write('bridge.md', harbour.replace('at dawn', 'at noon'));
    const {code, err} = await run(['build', article, write('next.md', harbour), '--out', out]);
    assert.equal(code, 1);
    assert.match(err, /^\S+: the disk is full; make room and run the command again\n$/);
    assert.deepEqual(contents(out), before);
  });

  it(
    'is told so when standard output is what is full',
    {skip: !existsSync('/dev/full') && 'no /dev/full'},
    () => {
      const command = `"${process.execPath}" dist/modules/cli/story-widgets.js check --json "$1" > /dev/full`;
      const {status, stderr} = spawnSync('sh', ['-c', command, 'sh', write('full.md', harbour)], {
        encoding: 'utf8',
      });
      assert.deepEqual(
        [status, stderr],
        [1, 'standard output: the disk is full; make room and run the command again\n'],
      );
    },
  );
});

const readOnly = disk && mountDisk('ro,size=64k');

describe('a publisher whose disk is read-only', () => {
  it('is told so, by every command that writes', {skip: !readOnly && skip}, async () => {
    const article = write('bridge.md', harbour);
    for (const args of [
      ['build', article, '--out', `${readOnly}/out`],
      ['init', `${readOnly}/project`],
    ]) {
      const {code, err} = await run(args);
      assert.equal(code, 1);
      assert.match(err, /^\S+: the disk is read-only; choose another folder\n$/);
    }
  });
});
