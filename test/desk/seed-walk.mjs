/** The way of an editor from the paste of the seed to the code in their hands, by keys, by clicks or by the list of sentences. */
import assert from 'node:assert/strict';
import {cardsOfSeed, openDesk, seed} from './desk-page.mjs';

/** What the desk did with the file and the copy: taken from the page, where tests have no clipboard of their own. */
const takeCopies = () => {
  window.copied = [];
  const write = (text) => Promise.resolve(void window.copied.push(text));
  Object.defineProperty(navigator, 'clipboard', {value: {writeText: write}, configurable: true});
  window.files = [];
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    // The script of a worker is a blob too.
    if (blob.type === 'text/markdown') window.files.push(blob.text());
    return make(blob);
  };
};

/** How many points, quotes and events the story of a page shows. */
export const storyOnPage = () => {
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
export const hands = {
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
export const listHand = {
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

/**
 * How long the page works on what is done in it, in milliseconds of its own thread: other programs do not add to it, nor does
 * looking at it. Nothing where a browser tells no such time.
 */
async function workOf({page, look, looked}) {
  const session = await page.createCDPSession?.().catch(() => undefined);
  await session?.send('Performance.enable', {timeDomain: 'threadTicks'});
  const now = async () => {
    const {metrics} = (await session?.send('Performance.getMetrics')) ?? {metrics: []};
    return (metrics.find(({name}) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const [begun, before] = [await now(), looked()];
  return async () => {
    const [work, looks] = [(await now()) - begun, looked() - before];
    for (let each = 0; each < 20; each++) await look();
    const ofLook = ((await now()) - begun - work) / 20;
    return work - looks * ofLook;
  };
}

/** Pastes the seed and does what its cards ask; tells how many acts that took, and the file and the code that came of it. */
export async function walk(browser, hand, {reload = false} = {}) {
  const desk = await openDesk(browser);
  const {page, told, until, paste, look} = desk;
  await page.evaluate(takeCopies);
  const worked = await workOf(desk);
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
    // With no card in hand a page that has not read its draft yet looks the same, but for what is settled.
    const now = await until(
      ({card, at, settled}) => card === before.card && at === before.at && settled === before.settled,
      `as before: ${before.card}, ${before.settled} settled`,
    );
    // After a reload the focus is where work goes on.
    if (now.card) assert.equal(now.focus, 'card-title');
  };
  await timed(
    () => paste(seed),
    ({card}) => card.startsWith('Language'),
    'drafted',
  );
  const drafting = await worked();
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
  const work = await worked();
  const [code] = await page.evaluate(() => window.copied);
  await page.click('.takeaway button');
  const file = await page.evaluate(async () => (await Promise.all(window.files)).at(-1));
  const held = await page.evaluate(storyOnPage);
  await page.close();
  return {acts, machine, work, drafting, code, file, told, held};
}
