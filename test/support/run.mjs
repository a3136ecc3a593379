import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {stripVTControlCharacters} from 'node:util';

/** Environment variables of the process that runs the tests, which would change what a child process does. */
const notOurs = /^(npm_|NODE_TEST_CONTEXT$|STORY_WIDGETS_DIST$|TEST_COUNTS$|FORCE_COLOR$)/;

/** Runs Node with `args` and returns its exit code and all that it said. */
export function node(args, env = {}, minutes = 10) {
  return run(process.execPath, args, env, minutes);
}

/** Runs a package's own command, the way `npx` would but without its start. */
export function bin(name, args, {command = name.split('/').at(-1), env, minutes} = {}) {
  const folder = join('node_modules', name);
  const {bin} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return node([join(folder, typeof bin === 'string' ? bin : bin[command]), ...args], env, minutes);
}

/** Runs a command, for so many minutes at most. */
export function run(command, args, env = {}, minutes = 10) {
  const kept = Object.entries(process.env).filter(([name]) => !notOurs.test(name));
  const child = spawn(command, args, {
    env: {...Object.fromEntries(kept), NO_COLOR: '1', ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: minutes * 60_000,
    shell: process.platform === 'win32' && command === 'npm',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (data) => (output += data));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({code: 1, output: error.message}));
    child.once('close', (code, signal) => {
      resolve({
        code: code ?? 1,
        output: stripVTControlCharacters(output).trim() || (signal ? `Ended by ${signal}.` : ''),
      });
    });
  });
}
