import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {webdriverLauncher} from '@web/test-runner-webdriver';

/** Starts WebKitGTK's driver, on a display of its own where there is none, and returns a launcher for the test runner. */
export async function webkitLauncher({driver, miniBrowser, display}) {
  const env = {...process.env, DISPLAY: process.env.DISPLAY ?? (await startDisplay(display))};
  const port = await freePort();
  keepUntilExit(spawn(driver, ['--host=127.0.0.1', `--port=${port}`], {env, stdio: 'ignore'}));
  await answered(`http://127.0.0.1:${port}/status`);
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: miniBrowser, args: ['--automation']},
    },
  });
  return launcher;
}

/**
 * When its last window closes, Xvfb starts anew and writes its number again; with no one to read that it dies, and the
 * next test file has no display. Hence `-noreset`, and the pipe stays open.
 */
function startDisplay(command) {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-noreset'];
  const server = keepUntilExit(spawn(command, args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']}));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb did not start.')));
    server.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`));
  });
}

function keepUntilExit(child) {
  process.once('exit', () => child.kill());
  return child;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answered(url, patience = 10_000) {
  const start = Date.now();
  while (Date.now() - start < patience) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer.');
}
