import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {withOlderFirefox} from './older-firefox.mjs';

const isRoot = process.getuid?.() === 0;
const programs = process.env['PROGRAMFILES'] ?? 'C:\\Program Files';
const programs86 = process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)';
const local = process.env['LOCALAPPDATA'] ?? '';

const places = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...[programs, programs86, local].map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
  ],
  firefox: [
    'firefox',
    'firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...[programs, programs86].map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  ],
  driver: ['WebKitWebDriver'],
  display: ['Xvfb'],
  miniBrowser: ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`),
};

/** The first of the usual places where the program is; a bare name is looked up on the PATH. */
function find(kind) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = places[kind].flatMap((place) =>
    /[\\/]/.test(place) ? place : folders.map((each) => join(each, place)),
  );
  return candidates.find((path) => existsSync(path));
}

export function findChromium() {
  const {CHROME_PATH} = process.env;
  if (!CHROME_PATH) return find('chromium');
  if (!existsSync(CHROME_PATH))
    throw new Error(`CHROME_PATH names "${CHROME_PATH}", where there is no file.`);
  return CHROME_PATH;
}

/** WebKitGTK needs its driver, its browser, and a display to draw on. */
function findWebKit() {
  const found = {driver: find('driver'), miniBrowser: find('miniBrowser'), display: find('display')};
  return found.driver && found.miniBrowser && (found.display || process.env.DISPLAY) ? found : undefined;
}

const engines = {
  chromium: {name: 'Chromium', find: findChromium, remedy: 'apt install chromium, or set CHROME_PATH'},
  firefox: {name: 'Firefox', find: () => find('firefox'), remedy: 'apt install firefox-esr'},
  webkit: {name: 'WebKitGTK', find: findWebKit, remedy: 'apt install webkit2gtk-driver xvfb'},
};

/**
 * What to test in: all that is installed, or what ENGINES names (`ENGINES=chromium,firefox`), which then has to be there.
 */
export function findEngines() {
  const wanted = process.env.ENGINES?.split(',').map((name) => name.trim());
  const unknown = wanted?.find((name) => !engines[name]);
  if (unknown) throw new Error(`ENGINES names "${unknown}"; there are ${Object.keys(engines).join(', ')}.`);

  const installed = {};
  const missing = [];
  for (const [key, {name, find, remedy}] of Object.entries(engines)) {
    if (wanted && !wanted.includes(key)) continue;
    const found = find();
    if (found) installed[key] = found;
    else if (wanted) throw new Error(`${name} is not installed: ${remedy}.`);
    else missing.push(`${name}: not installed, not tested (${remedy})`);
  }
  return {installed, missing};
}

/** Makes sure that there is one browser to test in. */
export function ensureBrowser() {
  if (findChromium() || find('firefox')) return;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (!isRoot || !/^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release)) {
    throw new Error(
      'The tests need a browser: install Chrome, Chromium or Firefox, or set CHROME_PATH to one.',
    );
  }
  console.log('No browser found; installing Chromium with apt.');
  const apt = (...args) =>
    spawnSync('apt-get', args, {stdio: 'inherit', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}})
      .status;
  if (
    apt('update') !== 0 ||
    apt('install', '-y', '--no-install-recommends', 'chromium') !== 0 ||
    !findChromium()
  ) {
    throw new Error(
      'apt could not install chromium; install Chrome, Chromium or Firefox, or set CHROME_PATH to one.',
    );
  }
}

/** Chromium will not start as root with its sandbox. */
export const chromiumArgs = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/**
 * All tabs of Firefox share a process, and none is started ahead: each costs as much as showing a page or two. Puppeteer
 * has Firefox keep no site apart anyway, by `fission.webContentIsolationStrategy`.
 */
const firefoxPreferences = {'dom.ipc.processCount': 1, 'dom.ipc.processPrelaunch.enabled': false};

/** A browser may take this long to start, in milliseconds: puppeteer's own 30 seconds are short on a busy machine. */
const startTime = 120_000;

/** A browser for a page-level test; close it after. */
export async function launchChromium(options = {}) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(`This test needs Chromium: ${engines.chromium.remedy}.`);
  return puppeteer.launch({
    executablePath,
    timeout: startTime,
    ...options,
    args: [...chromiumArgs, ...(options.args ?? [])],
  });
}

/** The same of Firefox; nothing where it is not installed. */
export async function launchFirefox() {
  const executablePath = find('firefox');
  if (!executablePath) return undefined;
  const options = {browser: 'firefox', executablePath, timeout: startTime};
  return withOlderFirefox(await puppeteer.launch({...options, extraPrefsFirefox: firefoxPreferences}));
}
