/** A prerendered story whose scripts come when the reader wants something of it. */
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {launchChromium} from '../../support/browsers.mjs';
import {focusAlways, pressCopy} from '../../support/clipboard.mjs';
import {goInto, publish} from '../../support/built-stories.mjs';
import {openPage, until} from '../../support/host-page.mjs';

let browser, publisher, snippet;
before(async () => {
  [browser, publisher] = await Promise.all([launchChromium(), publish()]);
  const page = await browser.newPage();
  await page.goto(`${publisher.own}/embed.html`);
  snippet = await page.$$eval(
    '#index pre',
    (all) =>
      all.find((pre) => /without JavaScript/.test(pre.parentElement.querySelector('h4').textContent))
        .textContent,
  );
  await page.close();
});
after(() => Promise.all([browser.close(), publisher.close()]));

const opened = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

/** A page of a newspaper with the snippet far down, where `when` it is to be loaded is as told. */
async function open({when = 'interaction', hash = '', code = snippet, headers = {}} = {}) {
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body><p style="height: 3000px">Above</p>${code.replace('data-load="interaction"', `data-load="${when}"`)}`;
  const host = await openPage(browser, body, {headers, path: '/host.html', waitUntil: 'load'});
  opened.push(host.close);
  if (hash) {
    await host.tab.goto(`${host.url}/host.html?again#${hash}`);
  }
  const ready = () =>
    host.tab.$$eval('>>> [prerendered]', (all) => all.filter((el) => el.matches(':state(ready)')).length);
  // The bundle, and what it lays out.
  return {...host, ready, isReady: () => until('the elements', async () => (await ready()) === 5)};
}

/** The scripts that a page has asked for, by their names without hash. */
const scripts = async (tab) =>
  (await tab.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name)))
    .filter((name) => name.endsWith('.js'))
    .map((name) => /[\w-]+(?=\.[\w.]+$)/.exec(name)[0]);

describe('a page with a prerendered story', () => {
  it('loads one small script for a reader who does nothing with it', async () => {
    const {tab, ready} = await open();
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.deepEqual(await scripts(tab), ['story-loader']);
    assert.equal(await ready(), 0);
  });

  it('loads the elements for one who goes into it, and says nothing', async () => {
    const {tab, isReady, said} = await open();
    await tab.evaluate(goInto);
    await isReady();
    assert.deepEqual(said, []);
  });

  it('loads its story, whose words are there, only for one who presses something, and tells the page of it', async () => {
    const {tab, isReady, said} = await open();
    await tab.evaluate(() => addEventListener('story-load', ({story}) => (window.told = story.headline)));
    await tab.evaluate(goInto);
    await isReady();
    assert.deepEqual(await scripts(tab), ['story-loader', 'story-widgets']);
    await tab.$eval('>>> key-points', (widget) => widget.querySelector('[part=section-toggle]').click());
    await until('the story', async () => (await tab.evaluate(() => window.told)) === publisher.headline);
    assert.deepEqual(await scripts(tab), ['story-loader', 'story-widgets', 'story']);
    assert.deepEqual(said, []);
  });

  it('shows what the page asks of it, for which its story comes', async () => {
    const {tab, isReady} = await open();
    await tab.evaluate(goInto);
    await isReady();
    await tab.evaluate(() =>
      customElements.get('story-bundle').registerLabels('en', {keyPoints: 'The points'}),
    );
    await until('the label', () =>
      tab.$eval('>>> key-points', (widget) => {
        const label = (widget.shadowRoot ?? widget).querySelector('[part=label]');
        return label?.textContent.trim() === 'The points';
      }),
    );
  });

  it('does what was asked of a button before the script came', async () => {
    const {tab, ready} = await open();
    await focusAlways(tab);
    const button = await tab.waitForSelector('>>> quote-card button[value=clipboard]');
    assert.equal(await ready(), 0);
    await pressCopy(button);
  });

  it('opens what a link names', async () => {
    const {tab, isReady} = await open({hash: 'nine-months-without-a-crossing'});
    await isReady();
    await until('the section', () =>
      tab.$eval('>>> key-points', (widget) => !!widget.querySelector('[part=section][open]')),
    );
  });

  it('may load them when the page is idle, or when they are on screen', async () => {
    await (await open({when: 'idle'})).isReady();
    const {tab, ready, isReady} = await open({when: 'visible'});
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(await ready(), 0);
    await tab.$eval('>>> key-points', (widget) => widget.scrollIntoView());
    await isReady();
  });

  it('keeps its words, and shows no button that does nothing, where the elements are gone', async () => {
    const {tab} = await open({code: snippet.replaceAll('story-widgets.prerendered.', 'story-elsewhere.')});
    const state = () =>
      tab.$eval('>>> quote-card', (card) => [
        card.querySelector('[part=words]').checkVisibility(),
        card.querySelector('[part=copy]').hidden,
      ]);
    assert.deepEqual(await state(), [true, false]);
    await tab.evaluate(goInto);
    await until('the buttons to go', async () => `${await state()}` === 'true,true');
  });

  it('works under Trusted Types and a policy that trusts by nonce alone', async () => {
    const policy =
      "script-src 'nonce-a1' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types story-widgets story-widgets-files";
    const {tab, isReady, said} = await open({
      code: snippet.replace('<script ', '<script nonce="a1" '),
      headers: {'Content-Security-Policy': policy},
    });
    await tab.evaluate(goInto);
    await isReady();
    assert.deepEqual(said, []);
  });
});
