/** Stories in frames in every engine: that they are shown, as tall as their text, and that no other page can have a say in it. */
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {publish} from '../support/built-stories.mjs';
import {everyEngine} from '../support/every-engine.mjs';
import {until} from '../support/host-page.mjs';
import {serve} from '../support/serve.mjs';

let publisher, frameHost;
before(async () => {
  publisher = await publish();
  const {shared} = await (await fetch(`${publisher.url}/manifest.json`)).json();
  frameHost = `<script src="${publisher.url}/${shared.frameHost.file}"></script>`;
});
after(() => publisher?.close());

/** How editions of WordPress hide a frame until its page has told a height. */
const hidden = {
  'WordPress 6.5 hides it': 'position: absolute; clip: rect(1px, 1px, 1px, 1px);',
  'later ones do': 'position: absolute; visibility: hidden;',
};

/** As the script of WordPress: hears a height with the secret of the frame, and shows it. */
const wordPress = `<script>
  addEventListener('message', ({source, data}) => {
    const frame = document.querySelector('iframe');
    if (data.message !== 'height' || data.secret !== 'aB3dE6gH9j' || source !== frame.contentWindow) return;
    frame.removeAttribute('style');
    frame.height = data.value;
  });
</script>`;

const rights = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

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

    async function host(body) {
      const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body>${body}`;
      const site = await serve('.', {pages: {'/host.html': {body: html}}});
      sites.push(site);
      await page.goto(`${site.url}/host.html`);
    }

    /** Waits until the frame is as tall as the page in it, and gives that height. */
    async function fits() {
      const element = await page.$('iframe');
      const inside = await element.contentFrame();
      const measure = async () => [
        await element.evaluate((frame) => frame.clientHeight),
        await inside.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
      ];
      let [outer, inner] = [];
      await until('the height', async () => {
        [outer, inner] = await measure();
        return outer === inner;
      }).catch(() => assert.fail(`the frame has ${outer} px, its page ${inner} px`));
      return inner;
    }

    it('gives a story the height of its text, at any width, whatever the reader opens', async () => {
      await page.setViewport({width: 1000, height: 700});
      await host(
        `<iframe data-story-frame src="${publisher.own}/index.html" title="Story" width="100%" height="90" frameborder="0" loading="lazy" sandbox="${rights}"></iframe>${frameHost}`,
      );
      const wide = await fits();
      await page.setViewport({width: 320, height: 700});
      await until('the narrow frame', () => page.evaluate(() => innerWidth < 600));
      const narrow = await fits();
      assert.ok(narrow > wide, `${narrow} > ${wide}`);
      const inside = await (await page.$('iframe')).contentFrame();
      await inside.evaluate(() => {
        const {shadowRoot} = document.querySelector('story-bundle');
        const points = shadowRoot.querySelector('key-points');
        (points.shadowRoot ?? points).querySelector('details').open = true;
      });
      await until('the taller frame', async () => (await fits()) > narrow);
    });

    for (const [who, style] of Object.entries(hidden))
      it(`shows a pasted story that is hidden till it has told its height, as ${who}`, async () => {
        await host(
          `${wordPress}<iframe src="${publisher.own}/index.html#?secret=aB3dE6gH9j" title="Story" width="600" height="90" frameborder="0" sandbox="allow-scripts" security="restricted" style="${style}"></iframe>`,
        );
        await until('the story', () =>
          page.evaluate(() => !document.querySelector('iframe').hasAttribute('style')),
        );
        assert.ok((await fits()) > 300);
      });

    it('has a story in it that comes to life when the reader goes into it, in its sandbox too', async () => {
      await host(
        `<iframe data-story-frame src="${publisher.own}/index.html" title="Story" width="600" height="900" sandbox="${rights}"></iframe>${frameHost}`,
      );
      await fits();
      const inside = await (await page.$('iframe')).contentFrame();
      await inside.evaluate(() => {
        for (const widget of document.querySelectorAll('[prerendered]'))
          widget.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
      });
      await until('the elements', () =>
        inside.evaluate(() =>
          [...document.querySelectorAll('[prerendered]')].every((each) => each.matches(':state(ready)')),
        ),
      );
    });

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
