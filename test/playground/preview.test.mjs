import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {serve} from '../support/serve.mjs';
import {labelled, playground, pressed, wordsShown} from './playground-page.mjs';

let bench;
let site;
before(async () => {
  bench = await playground();
  site = await serve('.');
});
after(async () => {
  await site.close();
  await bench.close();
});
const open = (hash = '', options) => bench.open(`${site.url}/demo/playground/${hash}`, options);
const tagsShown = () => [...document.querySelector('main').children].map(({localName}) => localName).join();

/** Marks the preview's page, to tell later whether it is the same. */
const markIt = () => (globalThis.isTheSame = true);
const isMarked = () => globalThis.isTheSame === true;

describe('a page author in the playground', () => {
  it('picks widgets', async () => {
    const {page, preview, click} = await open();
    await click(labelled('<timeline-strip>'));
    await click(labelled('<story-bundle>'));
    await page.waitForFunction(() => location.hash === '#tags=timeline-strip');
    assert.equal(
      await preview(() => document.querySelector('timeline-strip')?.shadowRoot?.textContent.includes('2025')),
      true,
    );
    assert.equal(await preview(tagsShown), 'timeline-strip');
    await page.close();
  });

  it('is told why the last widget stays when it is taken away', async () => {
    const {page, preview, click} = await open('#tags=key-points');
    const said = () => page.$eval('.panel [aria-live=polite]', (each) => each.textContent.trim());
    assert.equal(await said(), '');
    await click(labelled('<key-points>'));
    assert.equal(await said(), '<key-points> stays, as the only one: pick another first.');
    assert.equal(await preview(tagsShown), 'key-points');
    assert.equal(await page.$eval(labelled('<key-points>'), (each) => each.checked), true);
    await click(labelled('<quote-card>'));
    assert.equal(await said(), '');
    await click(labelled('<key-points>'));
    await page.waitForFunction(() => location.hash === '#tags=quote-card');
    assert.equal(await said(), '');
    await page.close();
  });

  it('reads over the page’s code which settings are of the preview alone', async () => {
    const {page, click} = await open('#tags=key-points');
    const hint = () => page.$eval('#code .hint', (each) => each.textContent);
    assert.match(await hint(), /Theme, width and the page’s own style are the page’s\./);
    for (const name of [
      'Markup',
      'Reduced motion',
      'Hostile style sheet',
      'Two copies of the script',
      'No JavaScript',
    ])
      assert.ok((await hint()).includes(name), name);
    assert.doesNotMatch(await hint(), /all else/);
    await click(labelled('npm'));
    assert.doesNotMatch(await hint(), /No JavaScript/);
    await page.close();
  });

  it('sees the whole ring around what has the focus in the settings', async () => {
    const {page} = await open();
    const cut = await page.evaluate(() => {
      const inspector = document.querySelector('.inspector');
      const {left, top} = inspector.getBoundingClientRect();
      inspector.querySelectorAll('details').forEach((each) => (each.open = true));
      return [...inspector.querySelectorAll('summary, input, select')]
        .filter((each) => {
          each.focus({focusVisible: true});
          const {outlineWidth, outlineOffset} = getComputedStyle(each);
          const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset);
          const box = each.getBoundingClientRect();
          const isCut = box.left - ring < left || box.top - ring + inspector.scrollTop < top;
          return each.checkVisibility() && isCut;
        })
        .map(({localName, id}) => localName + id);
    });
    assert.deepEqual(cut, []);
    await page.close();
  });

  it('sets attributes, custom properties and parts, and the preview follows as it stands', async () => {
    const {page, preview, set} = await open('#tags=quote-card');
    await preview(wordsShown);
    await preview(markIt);
    await set(labelled('quote'), 'technology-sharing');
    assert.ok(
      await preview(() =>
        document.querySelector('quote-card').shadowRoot.textContent.includes('emphasis on technology'),
      ),
    );
    await set(labelled('--story-accent'), 'rgb(1, 2, 3)');
    await set(labelled('words'), 'color: rgb(4, 5, 6); rubbish');
    const look = () => {
      const card = document.querySelector('quote-card');
      const styles = getComputedStyle(card.shadowRoot.querySelector('[part=words]'));
      return styles.color === 'rgb(4, 5, 6)' && getComputedStyle(card).getPropertyValue('--story-accent');
    };
    assert.equal(await preview(look), 'rgb(1, 2, 3)');
    await set(labelled('quote'), '');
    assert.ok(await preview(() => !document.querySelector('quote-card').hasAttribute('quote')));
    assert.equal(await preview(isMarked), true);
    const faults = await page.$$eval('.field .fault', (all) => all.map(({textContent}) => textContent));
    assert.deepEqual(faults, ['Not a declaration that works here: rubbish']);
    await page.close();
  });

  it('sees the place of the part whose field has the focus', async () => {
    const {page, preview} = await open('#tags=quote-card');
    const outlined = (style) =>
      getComputedStyle(document.querySelector('quote-card').shadowRoot.querySelector('[part=words]'))
        .outlineStyle === style;
    assert.ok(await preview(outlined, 'none'));
    await page.$eval(labelled('words'), (each) => {
      for (let details; (details = each.closest('details:not([open])'));) details.open = true;
      each.focus();
    });
    assert.ok(await preview(outlined, 'dashed'));
    await page.$eval(labelled('words'), (each) => each.blur());
    assert.ok(await preview(outlined, 'none'));
    await page.close();
  });

  it('reads what the elements tell, warnings included, and can call their methods', async () => {
    const {page, preview, set, click} = await open('#tags=story-overview');
    await preview(
      () => document.querySelector('story-overview').shadowRoot.querySelector('summary').click() ?? true,
    );
    await page.waitForFunction(() => document.querySelector('.log').textContent.includes('passage-open'));
    await set(labelled('heading-level'), '9');
    await page.waitForFunction(() =>
      /console\.warn .*heading-level/.test(document.querySelector('.log').textContent),
    );
    assert.match(
      await page.$eval('.log', (log) => log.textContent),
      /story-load <story-overview> story: “us-army-ukraine”/,
    );
    await preview(() => (document.querySelector('story-overview').retry = () => (globalThis.called = true)));
    await click(pressed('story-overview.retry()'));
    assert.equal(await preview(() => globalThis.called), true);
    await page.close();
  });

  it('sees each width, and light and dark whatever the system says', async () => {
    const {page, preview, click} = await open();
    for (const width of [320, 480, 768]) {
      await click(labelled(`${width}`));
      assert.ok(await preview((width) => innerWidth === width, width), `${width}`);
    }
    const ground = (lightness) => {
      const [red] = getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g);
      return lightness === (red < 128 ? 'dark' : 'light');
    };
    assert.ok(await preview(ground, 'light'));
    await click(labelled('Dark'));
    assert.ok(await preview(ground, 'dark'));
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}]);
    await click(labelled('Light'));
    assert.ok(await preview(ground, 'light'));
    await page.close();
  });

  it('sees the story from right to left, and its labels and dates in another language', async () => {
    const {page, preview, set} = await open('#tags=timeline-strip&rtl=on');
    const dir = () => document.querySelector('timeline-strip').shadowRoot?.querySelector('[part=base]')?.dir;
    assert.equal(await preview(dir), 'rtl');
    assert.equal(await preview(() => document.documentElement.dir), 'rtl');
    const says = (words) => document.querySelector('timeline-strip').shadowRoot?.textContent.includes(words);
    await set(labelled('Language'), 'de');
    assert.ok(await preview(says, '19. November 2025'));
    assert.ok(await preview(says, 'Zeitleiste'));
    await set(labelled('Language'), 'ar');
    assert.ok(await preview(says, 'التسلسل الزمني'));
    await page.close();
  });

  it('sees it as a reader who wants less motion', async () => {
    const {page, preview, set} = await open();
    const asked = () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('@media (prefers-reduced-motion: reduce) { main { order: 7 } }');
      document.adoptedStyleSheets = [sheet];
      return `${matchMedia('(prefers-reduced-motion)').matches} ${getComputedStyle(document.querySelector('main')).order}`;
    };
    assert.equal(await preview(asked), 'false 0');
    await set(labelled('Reduced motion'), true);
    await page.waitForFunction(() => location.hash === '#motion=on');
    assert.equal(await preview(asked), 'true 7');
    await page.close();
  });

  it('sees what a hostile style sheet does, while the playground stays as it is', async () => {
    const {page, preview, set} = await open();
    await preview(wordsShown);
    const size = (selector) => page.$eval(selector, (each) => getComputedStyle(each).fontSize);
    const before = await size('h1');
    await set(labelled('Hostile style sheet'), true);
    assert.ok(await preview(() => getComputedStyle(document.querySelector('main')).fontSize === '60px'));
    // The story is there, in the size that its widgets bound.
    const words = () => {
      const overview = document.querySelector('story-bundle').shadowRoot.querySelector('story-overview');
      return parseFloat(getComputedStyle(overview.shadowRoot.querySelector('[part=point]')).fontSize) < 57;
    };
    assert.equal(await preview(words), true);
    assert.equal(await size('h1'), before);
    await page.close();
  });

  it('sees that a second copy of the script changes nothing, and says nothing', async () => {
    const {page, preview, said, asked} = await open('#twice=on');
    assert.match(await preview(wordsShown), /US Army and Ukraine/);
    assert.equal(asked.filter((url) => url.includes('story-widgets.classic.js')).length, 2);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('sees what stands inside the tags where no script runs', async () => {
    const {page, preview, asked} = await open('#noscript=on&tags=story-bundle');
    const seen = () => {
      const {shadowRoot, textContent} = document.querySelector('story-bundle');
      return !shadowRoot && textContent.trim().replace(/\s+/g, ' ');
    };
    assert.match(await preview(seen), /^US Army and Ukraine’s Strategic Engagement A new diplomatic mission/);
    assert.ok(!asked.some((url) => /story-widgets|playground-frame/.test(url)));
    assert.equal(await page.$eval('#frame iframe', (each) => each.sandbox.contains('allow-scripts')), false);
    await page.close();
  });

  it('sees all of the story without a script where it is prerendered, and the same with one', async () => {
    for (const markup of ['declarative', 'light']) {
      const {page, preview, set} = await open(`#tags=key-points+timeline-strip&noscript=on&markup=${markup}`);
      const shown = await preview(wordsShown);
      assert.match(shown, /US Army Secretary Daniel Driscoll arrived in Kyiv/);
      assert.equal(await preview(() => `${customElements.get('key-points')}`), 'undefined');
      const inShadow = () => `${document.querySelector('key-points').shadowRoot !== null}`;
      assert.equal(await preview(inShadow), `${markup === 'declarative'}`);
      await set(labelled('No JavaScript'), false);
      assert.ok(await preview(() => customElements.get('key-points') !== undefined));
      assert.equal(await preview(wordsShown), shown);
      await page.close();
    }
  });

  it('is told what a reader downloads, and how long it took', async () => {
    const {page, preview, click} = await open();
    await preview(wordsShown);
    await page.waitForFunction(() =>
      /Script to story \d+ ms/.test(document.querySelector('#figures').textContent),
    );
    const figures = () => page.$eval('#figures', (each) => each.textContent);
    assert.match(await figures(), /story-widgets\.js 1\d,\d{3} bytes/);
    await click(labelled('Plain'));
    assert.match(await figures(), /story-widgets\.classic\.js \d\d,\d{3} bytes/);
    await page.close();
  });
});
