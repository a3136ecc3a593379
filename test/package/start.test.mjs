/** `npm start` in a project of its own, whose build only copies: what it serves, when it builds, what it says. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {digestOfSources, keepDigest} from '../../build/built-from.mjs';

/** Built is what src/story.js says; the build waits until there is a file `go`, so that no test watches the clock. */
const build = `
import {existsSync, copyFileSync} from 'node:fs';
import {digestOfSources, keepDigest} from '../build/built-from.mjs';
const digest = digestOfSources('.');
console.log('The build began');
while (!existsSync('go')) await new Promise((resolve) => setTimeout(resolve, 20));
copyFileSync('src/story.js', 'dist/story.js');
keepDigest('dist', digest);
console.log('The build ended');
`;

let folder;
let child;
let ended;
let said;

function start(env = {}) {
  said = '';
  child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: folder,
    env: {...process.env, PORT: '', ...env},
  });
  ended = new Promise((resolve) => child.once('exit', resolve));
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (data) => (said += data));
}

/** Waits until the pattern was said; fails with all that was said where it never is. */
async function heard(pattern) {
  for (let tries = 0; tries < 2400; tries++) {
    const match = pattern.exec(said);
    if (match) return match;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`Never heard ${pattern} in:\n${said}`);
}

const address = async () => (await heard(/Demo: (http:\/\/localhost:\d+)\/demo\//))[1];
const served = async (path) => (await fetch(`${await address()}${path}`)).text();

describe('npm start', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'story-widgets-start-'));
    for (const name of ['src', 'dist', 'demo', 'scripts', 'build']) mkdirSync(join(folder, name));
    for (const path of ['scripts/start.mjs', 'build/built-from.mjs']) cpSync(path, join(folder, path));
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
    writeFileSync(join(folder, 'scripts/build.mjs'), build);
    writeFileSync(join(folder, 'src/story.js'), 'one');
    writeFileSync(join(folder, 'dist/story.js'), 'one');
    writeFileSync(join(folder, 'demo/index.html'), '<!doctype html><title>Demo</title>');
    keepDigest(join(folder, 'dist'), digestOfSources(folder));
  });

  afterEach(async () => {
    child.kill();
    await ended;
    rmSync(folder, {recursive: true});
  });

  it('serves what is built already, and builds nothing', async () => {
    start();
    assert.match(await served('/demo/'), /<title>Demo/);
    assert.equal(await served('/dist/story.js'), 'one');
    await heard(/dist\/ is what the sources build/);
    assert.doesNotMatch(said, /build began/);
  });

  it('tells the address before it builds what a source says anew', async () => {
    writeFileSync(join(folder, 'src/story.js'), 'two');
    start();
    await heard(/Demo: [^]*of other sources than these: building[^]*The build began/);
    assert.equal(await served('/dist/story.js'), 'one');
    writeFileSync(join(folder, 'go'), '');
    await heard(/The build ended/);
    assert.equal(await served('/dist/story.js'), 'two');
  });

  it('builds when a source changes, not when a test or a page does', async () => {
    writeFileSync(join(folder, 'go'), '');
    start();
    await heard(/dist\/ is what the sources build/);
    writeFileSync(join(folder, 'src/story.test.js'), 'a test');
    writeFileSync(join(folder, 'demo/index.html'), '<!doctype html><title>Page</title>');
    await heard(/Changed: demo/);
    assert.doesNotMatch(said, /build began|story\.test/);
    writeFileSync(join(folder, 'src/story.js'), 'three');
    await heard(/Changed: src[^]*The build ended/);
    assert.equal(await served('/dist/story.js'), 'three');
  });

  it('builds where there is nothing to serve yet', async () => {
    rmSync(join(folder, 'dist'), {recursive: true});
    writeFileSync(
      join(folder, 'scripts/build.mjs'),
      `import {mkdirSync} from 'node:fs'; mkdirSync('dist');${build}`,
    );
    writeFileSync(join(folder, 'go'), '');
    start();
    await heard(/Demo: [^]*The build ended/);
    assert.equal(await served('/dist/story.js'), 'one');
  });

  it('says what to do where the port is taken', async () => {
    const other = createServer().listen(0);
    await new Promise((resolve) => other.once('listening', resolve));
    try {
      start({PORT: String(other.address().port)});
      await heard(/Port \d+ is taken: name another, as in PORT=8080 npm start/);
    } finally {
      other.close();
    }
  });
});

describe('dist/', () => {
  it('keeps of which sources it was built', () => {
    assert.ok(existsSync('dist/built-from.txt'));
    assert.match(readFileSync('dist/built-from.txt', 'utf8'), /^[0-9a-f]{64}\n$/);
  });
});
