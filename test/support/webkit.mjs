import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {webdriverLauncher} from '@web/test-runner-webdriver';

/** Starts WebKitGTK's driver, on a display of its own where there is none; tells its port, and how to end both. */
export async function startWebKitDriver({driver, display}) {
  const screen = process.env.DISPLAY ? undefined : await startDisplay(display);
  const env = {...process.env, DISPLAY: process.env.DISPLAY ?? screen.name};
  const port = await freePort();
  const server = keepUntilExit(spawn(driver, ['--host=127.0.0.1', `--port=${port}`], {env, stdio: 'ignore'}));
  const close = async () => {
    await ended(server);
    if (screen) await ended(screen.server);
  };
  try {
    await answered(`http://127.0.0.1:${port}/status`);
  } catch (error) {
    await close();
    throw error;
  }
  return {port, close};
}

/** Ends a child, and waits until it has. */
function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return undefined;
  // The process stays till it has.
  child.ref();
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  return exit;
}

/** What a session of WebKitGTK is asked for. */
export const webkitCapabilities = (miniBrowser) => ({
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': {binary: miniBrowser, args: ['--automation']},
});

/** Starts WebKitGTK's driver, and returns a launcher for the test runner. */
export async function webkitLauncher({driver, miniBrowser, display}) {
  const {port} = await startWebKitDriver({driver, display});
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {...webkitCapabilities(miniBrowser), 'wdio:enforceWebDriverClassic': true},
  });
  return withNewSessions(launcher);
}

/**
 * A session that is lost would take all test files after it along: a file that finds it gone, or that it does not answer,
 * is opened in a new one. What was lost in the midst of a file is for the step to run again.
 */
function withNewSessions(launcher) {
  const open = async (id, url) => {
    await launcher.ensureManagerInitialized();
    // The launcher's own way leaves it to nobody to catch that this fails.
    await within(startPatience, launcher.driverManager.startSession(id, url));
  };
  launcher.startSession = async (id, url) => {
    try {
      await open(id, url);
    } catch (error) {
      console.log(`WebKitGTK lost its session (${error.message.split('\n')[0]}); a new one was started.`);
      await within(startPatience, launcher.stop()).catch(() => {});
      Object.assign(launcher, {driver: undefined, driverManager: undefined, __managerPromise: undefined});
      await open(id, url);
    }
  };
  return launcher;
}

/** Less than half of what the test runner waits for a browser, as there are two tries. */
const startPatience = 50_000;

function within(milliseconds, promise) {
  let clock;
  const late = new Promise((_, reject) => {
    clock = setTimeout(() => reject(new Error(`no answer in ${milliseconds / 1000} s`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(clock));
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
    const [, , , told] = server.stdio;
    told.once('data', (data) => {
      told.unref();
      resolve({name: `:${String(data).trim()}`, server});
    });
  });
}

/** It ends with the process, and does not keep it from ending: a test file that is done would wait for it for ever. */
function keepUntilExit(child) {
  child.unref();
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
