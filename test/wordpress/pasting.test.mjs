/** What a real WordPress makes of the address of a page that `build` wrote, and of the snippets: the path of a contributor. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {publish} from '../support/built-stories.mjs';
import {everyEngine} from '../support/every-engine.mjs';
import {newPost, pasteText, savePost, signIn} from '../support/wordpress/editor.mjs';
import {startWordPress} from '../support/wordpress/site.mjs';

const wordPress = await startWordPress();
const skip = wordPress.reason ? `no WordPress to test in: ${wordPress.reason}` : false;

/** As `until` of other tests, with the patience that a WordPress on a busy machine asks for. */
async function until(what, isSo) {
  for (const end = Date.now() + 120_000; Date.now() < end;) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`never came: ${what}`);
}

describe('a contributor of WordPress, who may write no HTML', {skip}, () => {
  let browser, publisher, page, post;
  before(async () => {
    browser = await launchChromium();
    publisher = await publish();
    const contributor = await signIn(browser, wordPress, 'contributor');
    page = contributor.page;
  });
  after(async () => {
    await browser?.close();
    await publisher?.close();
    await wordPress.close();
  });

  const frameOf = async () => (await page.waitForSelector('.entry-content iframe')).contentFrame();
  const tallOf = (frame) =>
    frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

  it('pastes the address, and the editor makes a frame of it', async () => {
    const canvas = await newPost(wordPress, page);
    // The block editor embeds what has “https” in it once; the server of the test has no certificate.
    await pasteText(canvas, `${publisher.own}/index.html?https`);
    const embed = await page.waitForFunction(() => {
      const [{name, attributes}] = globalThis.wp.data.select('core/block-editor').getBlocks();
      return name === 'core/embed' && attributes.providerNameSlug ? attributes.type : undefined;
    });
    assert.equal(await embed.jsonValue(), 'wp-embed');
    const id = await savePost(page, 'The bridge', 'pending');
    await wordPress.php('wp_publish_post($input);', id);
    post = `${wordPress.url}/?p=${id}`;
  });

  it('has one frame in the post, and one blockquote with the headline as a link to the article', async () => {
    await page.goto(post, {waitUntil: 'domcontentloaded'});
    const found = await page.$$eval('.entry-content :is(iframe, blockquote)', (all) =>
      all.map(({localName, textContent, src}) => ({localName, src, text: textContent.trim()})),
    );
    assert.deepEqual(
      found.map(({localName}) => localName),
      ['blockquote', 'iframe'],
    );
    assert.ok(found[0].text.startsWith('Port Example says'), found[0].text);
    assert.ok(found[0].text.endsWith('The bridge closes in March.'), found[0].text);
    assert.ok(found[1].src.startsWith(`${publisher.own}/`));
    const link = await page.$eval('.entry-content blockquote a', ({href}) => href);
    assert.equal(link, 'https://example.org/bridge?a=1&b=%222%22');
  });

  for (const {engine, launch, skip} of everyEngine)
    describe(`is read in ${engine}`, {skip}, () => {
      let reading, reader;
      before(async () => {
        reading = await launch();
        reader = await reading.newPage();
      });
      after(() => reading?.close());

      for (const width of [320, 800])
        it(`in a frame as tall as what is in it, in a window of ${width} px`, async () => {
          await reader.setViewport({width, height: 900});
          await reader.goto(post, {waitUntil: 'domcontentloaded'});
          await reader.waitForSelector('.entry-content iframe');
          const element = await reader.$('.entry-content iframe');
          const frame = await element.contentFrame();
          const shown = () => element.evaluate((each) => (each.checkVisibility() ? each.clientHeight : 0));
          let measured;
          await until('the height', async () => {
            measured = [await shown(), await tallOf(frame)];
            return measured[0] > 250 && Math.abs(measured[0] - measured[1]) <= 1;
          }).catch(() => assert.fail(`frame ${measured[0]} px, content ${measured[1]} px`));
          const isHidden = await reader.evaluate(
            () => !document.querySelector('.entry-content blockquote').checkVisibility(),
          );
          assert.ok(isHidden, 'the blockquote is for those who see no frame');
          const [room, taken] = await reader.evaluate(() => [
            innerWidth,
            document.documentElement.scrollWidth,
          ]);
          assert.ok(taken <= room, `${taken} px in ${room}`);
        });
    });

  it('leads readers to the article by the keyboard alone', async () => {
    const frame = await frameOf();
    const focused = () =>
      frame.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at?.textContent.trim();
      });
    for (let presses = 0; (await focused()) !== 'Read the article'; presses++) {
      assert.ok(presses < 60, 'the link to the article is not reached');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await until('the address', () => frame.$eval('dialog', ({open}) => open));
    const field = await frame.$eval('dialog input', ({value, selectionEnd}) => [value, selectionEnd]);
    const address = 'https://example.org/bridge?a=1&b=%222%22';
    assert.deepEqual(field, [address, address.length]);
  });
});
