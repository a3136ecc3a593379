/** A story of one’s own in the address of the playground: what it brings back, how long it may be, and that it does no harm. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ownStories} from './own-stories.mjs';
import {labelled, wordsShown} from './playground-page.mjs';

const {open, openAt, openOwn} = ownStories();

describe('a publisher with a story of their own', () => {
  it('shares it: the address brings back the story, the settings and the preview', async () => {
    const {page, preview, start, set, click} = await openOwn();
    await start('An invented article');
    await set(labelled('--story-accent'), 'teal');
    await click(labelled('480'));
    await page.waitForFunction(() => /width=480.*teal.*story=/.test(location.hash));
    const [address, shown] = [page.url(), await preview(wordsShown)];
    await page.close();
    const again = await openAt(address);
    assert.equal(await again.preview(wordsShown), shown);
    assert.ok(await again.preview(() => innerWidth === 480));
    assert.match(await again.page.$eval('textarea', (text) => text.value), /^---\nlang: en/);
    assert.equal(await again.page.$eval(labelled('--story-accent'), (each) => each.value), 'teal');
    await again.page.close();
  });

  it('is told when it is too long to share, and sees it all the same', async () => {
    const {page, set, verdict} = await openOwn('#tags=story-overview');
    const words = Array.from({length: 30_000}, (_, index) => ((index * 7919) % 65_521).toString(36));
    const sections = [
      {
        id: 's',
        body: [0, 1, 2, 3, 4, 5, 6, 7].map((part) => ({
          type: 'paragraph',
          text: [words.slice(part * 3_000, part * 3_000 + 3_000).join(' ')],
        })),
      },
    ];
    await set('textarea', JSON.stringify({version: 1, id: 'long', lang: 'en', headline: 'Long', sections}));
    await verdict('checked and shown');
    await page.waitForSelector('#too-long:not([hidden])');
    assert.ok(page.url().length < 200);
    await page.close();
  });
});

describe('a link to the playground that means harm', () => {
  it('runs nothing, and brings nothing that the manifest does not know', async () => {
    const words = '</script><script>parent.ran=1</script><img src=x onerror=parent.ran=1>"\'><b class=ours>';
    const story = JSON.stringify({
      version: 1,
      id: words,
      lang: 'en',
      headline: words,
      url: 'javascript:void 0',
      standfirst: words,
    });
    const own = await openOwn('#tags=story-overview');
    await own.set('textarea', story);
    await own.verdict('shown');
    await own.page.waitForFunction(() => location.hash.includes('story='));
    const [packed] = /story=[^&]*/.exec(own.page.url());
    await own.page.close();
    const encoded = encodeURIComponent(words);
    const style = encodeURIComponent('red}</style><script>parent.ran=1</script>');
    const hash = `#tags=story-overview+script+img&story-overview.src=javascript:void+0&story-overview.story-id=${encoded}&story-overview.onclick=x&--story-accent=${style}&story-overview::headline=color:${style}&headline=${encoded}&${packed}`;
    for (const more of ['', '&noscript=on']) {
      const {page, preview, said} = await open(hash + more);
      const found = () =>
        document.querySelectorAll('main > *').length === 1 && [
          document.querySelectorAll('img, .ours').length,
          document.querySelectorAll('main script:not([type="application/json"])').length,
          document.querySelector('story-overview').getAttributeNames().join(),
        ];
      assert.deepEqual(await preview(found), [0, 0, 'src,story-id']);
      assert.equal(await page.evaluate(() => globalThis.ran), undefined);
      assert.equal(await page.evaluate(() => document.querySelectorAll('img, .ours').length), 0);
      assert.deepEqual(
        said.filter((each) => /Refused|violates|Uncaught/.test(each)),
        [],
      );
      await page.close();
    }
  });
});
