/** What a page author sets in the playground, and what the preview and the log make of it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {labelled, pressed, servedPlayground, wordsShown} from './playground-page.mjs';

const {open} = servedPlayground();
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
});
