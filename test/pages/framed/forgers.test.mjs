/** Stories in frames in every engine: that no other page can have a say in their heights. */
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {publish} from '../../support/built-stories.mjs';
import {everyEngine} from '../../support/every-engine.mjs';
import {until} from '../../support/host-page.mjs';
import {serve} from '../../support/serve.mjs';
import {frameHostOf, goToHost} from './framing-page.mjs';

let publisher, frameHost;
before(async () => {
  publisher = await publish();
  frameHost = await frameHostOf(publisher);
});
after(() => publisher?.close());

/** A page in a frame that says whatever it is told to by its address. */
const liar = (messages) => `<!doctype html><script>
  for (const message of ${messages}) parent.postMessage(message, '*');
  parent.postMessage('done', '*');
</script>`;

const message = (height) => `{sentinel: 'amp', type: 'embed-size', height: ${height}}`;

for (const {engine, launch, skip} of everyEngine)
  describe(`a page of another site, in ${engine},`, {skip}, () => {
    let browser, page;
    const sites = [];
    before(async () => {
      browser = await launch();
      page = await browser.newPage();
    });
    after(() => browser?.close());
    afterEach(async () => {
      for (const site of sites.splice(0)) await site.close();
    });

    const host = (body) => goToHost(page, body, sites);

    /** How tall the frames of a page are once all that is in them has spoken. */
    async function tallness(body) {
      await host(`<script>
      let isDone = false;
      addEventListener('message', ({data}) => (isDone ||= data === 'done'));
    </script>${frameHost}${body}`);
      await until('the last word', () => page.evaluate(() => globalThis.eval('isDone')));
      await page.evaluate(() => new Promise(requestAnimationFrame).then(() => undefined));
      return page.evaluate(() => [...document.querySelectorAll('iframe')].map((frame) => frame.clientHeight));
    }

    it('asks a story in a frame for its height, which answers no other frame that asks', async () => {
      const asks = `[{message: 'ready', secret: 'aB3dE6gH9j'}, 'story-frame: how tall are you?']`;
      const forger = `<script>
        for (const each of ${asks}) parent.frames[0].postMessage(each, '*');
        parent.postMessage('forged', '*');
      </script>`;
      await host(`<script>
        const heard = [];
        addEventListener('message', ({data}) => heard.push(data));
      </script><iframe src="${publisher.own}/index.html#?secret=aB3dE6gH9j" title="Story" width="600" height="500" sandbox="allow-scripts"></iframe>`);
      const heard = () => page.evaluate(() => globalThis.eval('heard'));
      const inside = await (await page.$('iframe')).contentFrame();
      const isDone = () => inside.evaluate(() => document.readyState === 'complete');
      await until('the heights of the beginning', async () => (await isDone()) && (await heard()).length > 3);
      // One is told on each change, so that what is heard after a change is what was before it.
      await inside.evaluate(() => (document.body.style.paddingBottom = '111px'));
      const tall = await inside.evaluate(() =>
        Math.ceil(document.documentElement.getBoundingClientRect().height),
      );
      const told = async () =>
        (await heard()).filter((each) => each.value === tall || each.height === tall).length;
      await until('the change', async () => (await told()) === 2);
      await page.evaluate((html) => {
        const frame = document.createElement('iframe');
        frame.srcdoc = html;
        document.body.append(frame);
      }, forger);
      await until('the forger', async () => (await heard()).includes('forged'));
      await page.evaluate(() =>
        document.querySelector('iframe').contentWindow.postMessage('story-frame: how tall are you?', '*'),
      );
      await until('the answer', async () => (await told()) >= 4);
      assert.equal(await told(), 4);
    });

    async function serveLiar(messages) {
      const site = await serve('.', {
        pages: {'/liar.html': {body: liar(messages)}, '/silent.html': {body: ''}},
      });
      sites.push(site);
      return `${site.url}/liar.html`;
    }

    it('hears a height from the right frame', async () => {
      const address = await serveLiar(`[${message(333)}]`);
      assert.deepEqual(
        await tallness(`<iframe data-story-frame src="${address}" frameborder="0"></iframe>`),
        [333],
      );
    });

    it('hears no height that is absurd, and no other message', async () => {
      const heights = [
        ...['-5', '0', '0.4', 'NaN', 'Infinity', '1e9', '50001', "'400'", 'null', '[400]', '{valueOf: 400}'],
        ...['undefined', 'true', '10n'],
      ].map(message);
      const others = [
        ...['null', '400', "'400'", '[]', '{}', "{type: 'embed-size', height: 400}"],
        ...["{sentinel: 'amp', height: 400}", "{sentinel: 'amp', type: 'embed-ready', height: 400}"],
        ...["JSON.stringify({sentinel: 'amp', type: 'embed-size', height: 400})", 'new ArrayBuffer(8)'],
      ];
      const address = await serveLiar(`[${[...heights, ...others].join(', ')}]`);
      assert.deepEqual(
        await tallness(`<iframe data-story-frame src="${address}" frameborder="0" height="150"></iframe>`),
        [150],
      );
    });

    it('hears no frame that is not marked, and none for another', async () => {
      const address = await serveLiar(`[${message(444)}]`);
      const silent = address.replace('liar', 'silent');
      const marked = `<iframe data-story-frame src="${silent}" frameborder="0" height="150"></iframe>`;
      assert.deepEqual(
        await tallness(`${marked}<iframe src="${address}" frameborder="0" height="160"></iframe>`),
        [150, 160],
      );
    });

    it('hears no other site that a frame went to, nor one that claims to be of no origin', async () => {
      const address = await serveLiar(`[${message(444)}]`);
      const gone = `<iframe data-story-frame src="${publisher.url}/gone.html" frameborder="0" height="150"></iframe>`;
      const script = `<script>document.querySelector('iframe').contentWindow.location = '${address}'</script>`;
      assert.deepEqual(await tallness(gone + script), [150]);
      const sandboxed = `<iframe data-story-frame src="${address}" sandbox="allow-scripts allow-same-origin" frameborder="0"
      height="170"></iframe>`;
      assert.deepEqual(await tallness(sandboxed), [444]);
      const inner = `<iframe sandbox="allow-scripts" srcdoc="${liar(`[${message(555)}]`).replaceAll('"', '&quot;')}" data-story-frame
      frameborder="0" height="180"></iframe>`;
      assert.deepEqual(await tallness(inner.replace('sandbox="allow-scripts"', '')), [180]);
    });

    it('hears nothing that the page says to itself', async () => {
      const marked = `<iframe data-story-frame src="about:blank" frameborder="0" height="150"></iframe>`;
      const script = `<script>for (const each of [${message(444)}, 'done']) postMessage(each, '*')</script>`;
      assert.deepEqual(await tallness(marked + script), [150]);
    });
  });
