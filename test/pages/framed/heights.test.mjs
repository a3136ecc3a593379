/** Stories in frames in every engine: that they are shown, as tall as their text. */
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {publish} from '../../support/built-stories.mjs';
import {everyEngine} from '../../support/every-engine.mjs';
import {until} from '../../support/host-page.mjs';
import {frameHostOf, goToHost} from './framing-page.mjs';

let publisher, frameHost;
before(async () => {
  publisher = await publish();
  frameHost = await frameHostOf(publisher);
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
  });
