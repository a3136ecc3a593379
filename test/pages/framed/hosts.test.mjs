/** What a page in a frame says to hosts that are not ours, and where its links lead when the host allows no popups. */
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {launchChromium} from '../../support/browsers.mjs';
import {serve} from '../../support/serve.mjs';
import {open, publish} from '../../support/built-stories.mjs';
import {until} from '../../support/host-page.mjs';

let browser, publisher;
before(async () => {
  browser = await launchChromium();
  publisher = await publish();
});
after(async () => {
  await browser?.close();
  await publisher?.close();
});

const opened = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

/** Keeps all that frames say, and lets a test speak to the first of them. */
const hostScript = `<script>
  const heard = [];
  addEventListener('message', ({data}) => heard.push(data));
  const say = (message) => document.querySelector('iframe').contentWindow.postMessage(message, '*');
</script>`;

/** A page of another site that frames a page of the story. */
async function frame(address, {sandbox = 'allow-scripts', around = (tag) => tag} = {}) {
  const tag = `<iframe src="${address}"${sandbox === undefined ? '' : ` sandbox="${sandbox}"`} title="Story" width="600" height="500"></iframe>`;
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body>${hostScript}${around(tag)}`;
  const site = await serve('.', {pages: {'/host.html': {body: html}}});
  opened.push(site);
  const tab = await open(browser, `${site.url}/host.html`);
  opened.unshift(tab.page);
  const heard = () => tab.page.evaluate('heard');
  const inside = await (await tab.page.$('iframe')).contentFrame();
  const tall = () =>
    inside.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  return {
    ...tab,
    heard,
    inside,
    tall,
    say: (message) => tab.page.evaluate((said) => window.eval(`say(${said})`), JSON.stringify(message)),
  };
}

const pageOf = (name = 'index') => `${publisher.own}/${name}.html`;

describe('a host that is not ours', () => {
  it('is WordPress: hears the height with its secret, and again when it is ready', async () => {
    const {heard, say, tall} = await frame(`${pageOf()}#?secret=aB3dE6gH9j`);
    const message = {message: 'height', value: await tall(), secret: 'aB3dE6gH9j'};
    const count = async () =>
      (await heard()).filter((each) => JSON.stringify(each) === JSON.stringify(message)).length;
    await until('a first height', async () => (await count()) > 0);
    const before = await count();
    await say({message: 'ready', secret: 'aB3dE6gH9j'});
    await until('an answer', async () => (await count()) > before);
  });

  it('is one that resizes as AMP does, or pym.js if its address names the frame', async () => {
    const {heard, say, tall} = await frame(
      `${pageOf('overview')}?initialWidth=600&childId=story-1&parentUrl=x`,
    );
    const height = await tall();
    const told = async (message) =>
      (await heard()).filter((each) => JSON.stringify(each) === JSON.stringify(message)).length;
    const pym = `pymxPYMxstory-1xPYMxheightxPYMx${height}`;
    await until(
      'a height',
      async () => (await told(pym)) && (await told({sentinel: 'amp', type: 'embed-size', height})),
    );
    const before = await told(pym);
    await say('pymxPYMxstory-1xPYMxwidthxPYMx600');
    await until('an answer', async () => (await told(pym)) > before);
  });

  it('is told nothing in the way of another, whatever its address looks like', async () => {
    for (const end of [
      '#?secret=',
      '#?secret=%3Cb%3E',
      '#secret',
      '?childId=',
      '?childId=a%22b',
      `?childId=${'x'.repeat(300)}`,
    ]) {
      const {heard} = await frame(pageOf('overview') + end);
      await until('a height', async () => (await heard()).length > 0);
      for (const message of await heard())
        assert.deepEqual(Object.keys(message), ['sentinel', 'type', 'height'], end);
    }
  });

  it('is asked by nobody else: forged messages are not answered', async () => {
    const forger = `<iframe id="forger" srcdoc="&lt;script>for (const each of [{message: 'ready', secret: 'aB3dE6gH9j'}, 'story-frame: how tall are you?']) parent.frames[0].postMessage(each, '*'); parent.postMessage('forged', '*')&lt;/script>"></iframe>`;
    const {page, heard, say} = await frame(`${pageOf('overview')}#?secret=aB3dE6gH9j`);
    await until('a height', async () => (await heard()).length > 1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const before = (await heard()).length;
    for (const message of [
      {message: 'ready', secret: 'other'},
      {message: 'ready'},
      null,
      7,
      'ready',
      ['ready'],
      {secret: 'aB3dE6gH9j'},
    ])
      await say(message);
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), forger);
    await until('the forger', async () => (await heard()).includes('forged'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.deepEqual((await heard()).slice(before), ['forged']);
  });

  it('is the page right around the frame alone', async () => {
    const site = await serve('.', {
      pages: {
        '/middle.html': {
          body: `<!doctype html><title>Middle</title><iframe src="${pageOf('overview')}#?secret=abc"></iframe>`,
        },
      },
    });
    opened.push(site);
    const {heard, page} = await frame(`${site.url}/middle.html`, {
      sandbox: 'allow-scripts allow-same-origin',
    });
    await until('the story', () => page.frames().some((each) => each.url().includes('overview')));
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.deepEqual(await heard(), []);
  });
});

describe('a reader of a story in a frame', () => {
  const article = 'https://example.org/bridge?a=1&b=%222%22';
  const link = (inside) => inside.waitForSelector('story-bundle >>> [part=article-link] a');

  it('is given the address to copy where the sandbox lets nothing open, by keyboard', async () => {
    const {page, inside, said} = await frame(`${pageOf()}#?secret=abc`);
    await (await link(inside)).focus();
    await page.keyboard.press('Enter');
    await until('the address', () => inside.$eval('dialog', (dialog) => dialog.open));
    const [value, selected, name] = await inside.$eval('dialog input', (field) => [
      field.value,
      field.value.slice(field.selectionStart, field.selectionEnd),
      field.labels[0].textContent.trim(),
    ]);
    assert.deepEqual([value, selected, name], [article, article, 'Read the article']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('Copied', () => inside.$eval('dialog button', (button) => button.textContent === 'Copied'));
    await page.keyboard.press('Escape');
    assert.equal(await inside.$eval('dialog', (dialog) => dialog.open), false);
    // What the sandbox refused is all that the console has.
    assert.ok(
      said.every((each) => /sandbox|Blocked opening/.test(each)),
      said.join('\n'),
    );
  });

  it('comes to the article in a new tab where the sandbox lets it', async () => {
    const {inside} = await frame(pageOf(), {sandbox: 'allow-scripts allow-popups'});
    const next = new Promise((resolve) => browser.once('targetcreated', resolve));
    await (await link(inside)).click();
    const target = await next;
    assert.ok(target.url() === article || target.url().startsWith('chrome-error'), target.url());
    assert.equal(await inside.$eval('dialog', (dialog) => dialog.open), false);
    await (await target.page()).close();
  });

  it('is led there by WordPress where the article is of the frame’s own site', async () => {
    const {inside, heard} = await frame(`${pageOf()}#?secret=abc`);
    const own = `${publisher.url}/article.html`;
    const led = await link(inside);
    await led.evaluate((link, href) => void (link.href = href), own);
    await led.click();
    await until('the link', async () => (await heard()).some((each) => each.message === 'link'));
    assert.deepEqual(
      (await heard()).find(({message}) => message === 'link'),
      {message: 'link', value: own, secret: 'abc'},
    );
  });
});
