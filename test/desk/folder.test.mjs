import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {findEngines, launchChromium} from '../support/browsers.mjs';
import {axeFaults, openDesk} from './desk-page.mjs';

const article = `---
lang: en
headline: The kiosk moves
---

The kiosk moves to the pier.

## Story Overview

- The kiosk moves.[^1]

## Moving

The kiosk moves on Monday. It opens in May.

[^1]: ?? It opens in May.
`;
const skip = findEngines().installed.chromium ? false : 'Chromium is not installed';

describe('an editor who opens a folder by the command', {skip}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'story-widgets-folder-'));
  const file = (name) => join(folder, name);
  let browser;
  let command;
  let desk;
  before(async () => {
    writeFileSync(file('kiosk.md'), article);
    writeFileSync(file('other.md'), article);
    command = spawn(
      process.execPath,
      ['--import', 'tsx', 'src/cli/story-widgets.ts', 'desk', folder, '--port', '0'],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const [address] = await once(command.stdout, 'data');
    browser = await launchChromium();
    desk = await openDesk(browser, {address: `${address}`.trim()});
  });
  after(async () => {
    await browser?.close();
    command.kill('SIGINT');
    if (command.exitCode === null) await once(command, 'exit');
    rmSync(folder, {recursive: true});
  });

  const press = (name) => desk.page.click(`[aria-label="${name}"]`);
  const notice = (name) =>
    desk.page.$$eval(
      '.notice button',
      (each, name) => each.find(({textContent}) => textContent.includes(name)).click(),
      name,
    );
  const saved = (name) =>
    desk.until(({kept}) => kept === `Saved in ${folder.replace(/.*\//, '')}/${name}`, `saved ${name}`);
  const rest = async () => {
    await desk.page.focus('#card-title');
    await desk.page.keyboard.press('Enter');
  };
  const undo = async () => {
    await desk.page.keyboard.down('Control');
    await desk.page.keyboard.press('z');
    await desk.page.keyboard.up('Control');
  };

  it('finds its files, and no token in the address any more', async () => {
    await desk.page.waitForSelector('[aria-label="Open: kiosk.md"]');
    assert.doesNotMatch(desk.page.url(), /token/);
    assert.deepEqual(await axeFaults(desk.page), []);
  });

  it('writes nothing by opening one, and each act at once', async () => {
    await press('Open: kiosk.md');
    await desk.until(({card}) => card.startsWith('Point 1'));
    await saved('kiosk.md');
    assert.equal(readFileSync(file('kiosk.md'), 'utf8'), article);
    await rest();
    await desk.until(({settled}) => settled === 1);
    await saved('kiosk.md');
    assert.equal(readFileSync(file('kiosk.md'), 'utf8'), article.replace('?? ', ''));
    await undo();
    await desk.until(({settled}) => settled === 0);
    await saved('kiosk.md');
    assert.equal(readFileSync(file('kiosk.md'), 'utf8'), article);
  });

  it('goes on after a reload, into the same file', async () => {
    await desk.page.reload();
    await saved('kiosk.md');
    await rest();
    await desk.until(({settled}) => settled === 1);
    await saved('kiosk.md');
    assert.equal(readFileSync(file('kiosk.md'), 'utf8'), article.replace('?? ', ''));
  });

  it('is asked before what somebody else wrote is touched', async () => {
    const theirs = article.replace('May', 'June').replace('May', 'June');
    writeFileSync(file('kiosk.md'), theirs);
    await undo();
    await desk.page.waitForSelector('.notice[role=alert]');
    assert.equal(readFileSync(file('kiosk.md'), 'utf8'), theirs);
    assert.deepEqual(await axeFaults(desk.page), []);
    await notice('Keep both');
    await saved('kiosk-2.md');
    assert.equal(readFileSync(file('kiosk.md'), 'utf8'), theirs);
    assert.equal(readFileSync(file('kiosk-2.md'), 'utf8'), article);
    writeFileSync(file('kiosk-2.md'), theirs);
    await rest();
    await desk.page.waitForSelector('.notice[role=alert]');
    await notice('Take theirs');
    await saved('kiosk-2.md');
    const words = await desk.page.$$eval('.words .text', (each) =>
      each.map(({textContent}) => textContent).join('\n'),
    );
    assert.match(words, /It opens in June\./);
    assert.deepEqual(readdirSync(folder).sort(), ['kiosk-2.md', 'kiosk.md', 'other.md']);
  });

  it('hears it when the command has ended, and keeps what was done in the browser', async () => {
    command.kill('SIGINT');
    await once(command, 'exit');
    await rest();
    await desk.page.waitForFunction(() =>
      /has ended/.test(document.querySelector('.notice')?.textContent ?? ''),
    );
    assert.deepEqual(
      desk.told.filter((words) => !/Failed to load resource/.test(words)),
      [],
    );
  });
});
