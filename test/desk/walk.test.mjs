import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, before, describe, it} from 'node:test';
import {findEngines, launchChromium, launchFirefox} from '../support/browsers.mjs';
import {launchWebKit} from '../support/webkit-page.mjs';
import {cardsOfSeed, openDesk, seed} from './desk-page.mjs';

const {installed} = findEngines();
const folder = mkdtempSync(join(tmpdir(), 'story-widgets-desk-'));
after(() => rmSync(folder, {recursive: true}));

/** What the desk did with the file and the copy: taken from the page, where tests have no clipboard of their own. */
const takeCopies = () => {
  window.copied = [];
  const write = (text) => Promise.resolve(void window.copied.push(text));
  Object.defineProperty(navigator, 'clipboard', {value: {writeText: write}, configurable: true});
  window.files = [];
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    window.files.push(blob.text());
    return make(blob);
  };
};

const storyOnPage = () => {
  const bundle = document.querySelector('story-bundle')?.shadowRoot;
  const parts = (tag, selector) => bundle?.querySelector(tag)?.shadowRoot?.querySelectorAll(selector).length;
  return (
    bundle && [
      parts('story-overview', '[part~=point]'),
      parts('key-points', '[part~=point]'),
      parts('quote-card', '[part~=words]'),
      parts('timeline-strip', '[part~=event]'),
    ]
  );
};

/** An editor’s hand: how a card’s acts are done, each act counted. */
const hands = {
  keys: {
    press: (page, key) => page.keyboard.press(key),
    first: (page) => page.keyboard.press('Enter'),
    leaveOut: (page) => page.keyboard.press('d'),
    choose: (page, number) => page.keyboard.press(String(number)),
    publish: (page) => page.keyboard.press('Enter'),
    copy: (page) => page.keyboard.press('Enter'),
  },
  clicks: {
    first: (page) => page.click('.card .acts button.main'),
    leaveOut: (page) => page.click('.card .acts button:nth-of-type(2)'),
    choose: (page, number) =>
      page.click(`.choices li:has(kbd:not(:empty)) button:has(kbd)`).catch(() => number),
    publish: (page) => page.click('#step-publish'),
    copy: (page) => page.click('#copy'),
  },
};
hands.clicks.choose = async (page, number) => {
  for (const button of await page.$$('.choices button'))
    if ((await button.$eval('kbd', (key) => key.textContent)) === String(number)) return button.click();
  throw new Error(`no sentence ${number}`);
};

/** The keys of an editor who hears the article and has no caret in it: each point rests on words of the list of sentences. */
const listHand = {
  ...hands.keys,
  async fromList(page, number) {
    const pressed = ['l', ...Array(number - 1).fill('ArrowDown'), 'Enter', 'Enter'];
    for (const [index, key] of pressed.entries()) {
      await page.keyboard.press(key);
      if (index === 0) await page.waitForFunction(() => document.activeElement.role === 'listbox');
      if (index === pressed.length - 2)
        await page.waitForFunction(() => document.activeElement.matches('desk-sentences button.main'));
    }
    return pressed.length;
  },
};

/** Pastes the seed and does what its cards ask; tells how many acts that took, and the file and the code that came of it. */
async function walk(browser, hand, {reload = false} = {}) {
  const {page, told, until, paste, look} = await openDesk(browser);
  await page.evaluate(takeCopies);
  let machine = 0;
  let acts = 1;
  const timed = async (act, isSo, what) => {
    const start = Date.now();
    await act();
    await until(isSo, what);
    machine += Date.now() - start;
  };
  const again = async () => {
    if (!reload) return;
    const before = await until(({kept}) => kept.startsWith('Kept'), 'kept');
    await page.reload();
    await page.waitForSelector('#card-title, .publish, #step-publish');
    await page.evaluate(takeCopies);
    const now = await until(
      ({card, at}) => card === before.card && at === before.at,
      `as before: ${before.card}`,
    );
    assert.equal(now.settled, before.settled);
    // After a reload the focus is where work goes on.
    if (now.card) assert.equal(now.focus, 'card-title');
  };
  await timed(
    () => paste(seed),
    ({card}) => card.startsWith('Language'),
    'drafted',
  );
  for (const [index, [title, how]] of cardsOfSeed.entries()) {
    await again();
    assert.ok((await look()).card.startsWith(`${title} ·`), `${title}: ${(await look()).card}`);
    const isListed = hand.fromList !== undefined && title.startsWith('Point');
    if (typeof how === 'number' && !isListed) {
      await hand.choose(page, how);
      acts++;
    }
    const next = cardsOfSeed[index + 1]?.[0];
    if (!isListed) acts++;
    const settle = async () => {
      if (isListed) acts += await hand.fromList(page, how ?? 1);
      else await (how === 'leave out' ? hand.leaveOut(page) : hand.first(page));
    };
    await timed(
      settle,
      ({card, focus}) => (next ? card.startsWith(`${next} ·`) && focus === 'card-title' : card === ''),
      `on from ${title}`,
    );
  }
  await again();
  if (reload) await page.focus('#step-publish');
  acts += 2;
  await timed(
    () => hand.publish(page),
    ({focus, at}) => at === 'publish' && focus === 'copy',
    'at publish',
  );
  await timed(
    () => hand.copy(page),
    ({said}) => said.startsWith('Copied'),
    'copied',
  );
  const [code] = await page.evaluate(() => window.copied);
  await page.click('.takeaway button');
  const file = await page.evaluate(async () => (await Promise.all(window.files)).at(-1));
  const held = await page.evaluate(storyOnPage);
  await page.close();
  return {acts, machine, code, file, told, held};
}

/** What a stranger’s empty page with the code shows, from disk. */
async function onBlankPage(browser, code, name) {
  const path = join(folder, `${name}.html`);
  writeFileSync(path, `<!doctype html>\n<meta charset="utf-8">\n${code}\n`);
  const page = await browser.newPage();
  await page.goto(pathToFileURL(path).href);
  await page.waitForFunction(() =>
    document
      .querySelector('story-bundle')
      ?.shadowRoot?.querySelector('timeline-strip')
      ?.shadowRoot?.querySelector('[part]'),
  );
  const shown = await page.evaluate(storyOnPage);
  await page.close();
  return shown;
}

const passagesOf = (markdown) => [...markdown.matchAll(/^\[\^[^\]]+\]: (.+)$/gm)].map(([, words]) => words);
const bundled = readFileSync('src/stories/us-army-ukraine.md', 'utf8');

function isRight({file, code, acts, told}, name, most = 16) {
  assert.ok(acts <= most, `${acts} acts`);
  assert.deepEqual(told, []);
  const path = join(folder, `${name}.md`);
  writeFileSync(path, file);
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/story-widgets.ts', 'check', path],
    {encoding: 'utf8'},
  );
  assert.equal(status, 0, stderr);
  assert.match(stdout + stderr, /1 file checked, no problem\./);
  assert.doesNotMatch(file, /\?\?|TO DO/);
  assert.deepEqual(passagesOf(file), passagesOf(bundled));
  assert.match(code, /^<script>/);
}

for (const [name, launch, skip] of [
  ['Chromium', launchChromium, installed.chromium ? false : 'Chromium is not installed'],
  ['Firefox', launchFirefox, installed.firefox ? false : 'Firefox is not installed'],
  ['WebKit', launchWebKit, installed.webkit ? false : 'WebKit is not installed'],
])
  describe(`an editor with the seed and ${name}`, {skip}, () => {
    let browser;
    before(async () => (browser = await launch()));
    after(() => browser?.close());

    for (const [hand, does] of Object.entries(hands))
      it(`comes from the paste to a story on a blank page with ${hand} alone, 16 at most`, async () => {
        const walked = await walk(browser, does);
        isRight(walked, `${name}-${hand}`);
        assert.deepEqual(await onBlankPage(browser, walked.code, `${name}-${hand}`), [4, 3, 1, 2]);
        console.log(`${name}, ${hand}: ${walked.acts}, ${walked.machine} ms of machine time`);
      });

    if (name === 'Chromium')
      it('comes there with the list of sentences alone, 40 keys at most', async () => {
        const walked = await walk(browser, listHand);
        isRight(walked, `${name}-list`, 40);
        console.log(`${name}, list: ${walked.acts} keys`);
      });

    if (name === 'Chromium')
      it('loses nothing by a reload after each step', async () => {
        const walked = await walk(browser, hands.keys, {reload: true});
        isRight(walked, `${name}-reload`);
      });
  });
