/** What a publisher sees of their own story while it is written or pasted, and after. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ownStories} from './own-stories.mjs';
import {labelled, pressed, wordsShown} from './playground-page.mjs';

const {openOwn} = ownStories();

describe('a publisher with a story of their own', () => {
  it('sees it while writing; a slip is marked and named at its line, and the last good preview stays', async () => {
    const {page, preview, start, verdict, marked, remarks} = await openOwn();
    await start('An invented article');
    assert.ok(
      await preview(() =>
        document.querySelector('story-overview').shadowRoot.textContent.includes('Harbour Bridge to close'),
      ),
    );

    const shown = await preview(wordsShown);
    assert.match(shown, /March 3, 2031/);
    await page.focus('textarea');
    await page.$eval('textarea', (text) => {
      const day = text.value.indexOf('2031-03-03') + '2031-03-0'.length;
      text.setSelectionRange(day, day + 1);
    });
    await page.keyboard.type('32');
    await verdict('1 thing to put right');
    assert.deepEqual(await marked('problem'), [9]);
    assert.match((await remarks('.problems'))[0], /^Line 9timeline\[1\]\.when .*2031-03-032/);
    assert.equal(await preview(wordsShown), shown);
    assert.equal(await page.$eval('textarea', (text) => text.getAttribute('aria-invalid')), 'true');

    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('4');
    await verdict('checked and shown');
    assert.deepEqual(await marked('problem'), []);
    assert.ok(
      await preview(() =>
        document.querySelector('timeline-strip').shadowRoot.textContent.includes('March 4, 2031'),
      ),
    );
    await page.close();
  });

  it('has a silent console while it is written and turned from one language to another', async () => {
    const {page, said, preview, set, start} = await openOwn('#tags=story-overview+timeline-strip');
    await start('An invented article');
    const shows = (words) =>
      [...document.querySelectorAll('main story-overview, main timeline-strip')].some((each) =>
        each.shadowRoot?.textContent.includes(words),
      );
    const text = await page.$eval('textarea', ({value}) => value);
    await set('textarea', text.replace('Harbour Bridge to close', 'Harbour Bridge to open'));
    assert.ok(await preview(shows, 'Harbour Bridge to open'));
    for (const [language, day] of [
      ['de', '3. März 2031'],
      ['fr', '3 mars 2031'],
    ]) {
      await set(labelled('Language'), language);
      assert.ok(await preview(shows, day), day);
    }
    assert.deepEqual(said, []);
    await page.close();
  });

  it('is taken to the place by a button', async () => {
    const {page, set, verdict} = await openOwn();
    await set('textarea', '{\n  "version": 1,\n  "id": }');
    await verdict('1 thing to put right');
    await page.focus('.problems button');
    await page.keyboard.press('Enter');
    const place = () =>
      page.evaluate(() => [document.activeElement.localName, document.activeElement.selectionStart]);
    assert.deepEqual(await place(), ['textarea', '{\n  "version": 1,\n  "id": '.length]);
    await page.close();
  });

  it('pastes TimelineJS, sees the events, and is told what was lost and where', async () => {
    const {page, preview, start, marked, remarks} = await openOwn('#tags=timeline-strip');
    await start('TimelineJS');
    assert.ok(
      await preview(
        () =>
          document.querySelectorAll('timeline-strip').length &&
          document.querySelector('timeline-strip').shadowRoot.textContent.includes('Divers find cracks'),
      ),
    );
    assert.equal(await page.$eval('.losses summary', (each) => each.textContent), 'Lost on the way: 3');
    assert.deepEqual(
      (await remarks('.losses')).map((each) => /^Line \d+([\w.[\]]+) /.exec(each)?.[1]),
      ['scale', 'events[0].background', 'events[2].autolink'],
    );
    assert.equal((await marked('loss')).length, 3);
    await page.close();
  });

  for (const [name, lost] of [
    ['ninjs', 'Lost on the way: 2'],
    ['JSON-LD', 'Lost on the way: 1'],
  ])
    it(`pastes ${name}, sees the article, and is told what was lost`, async () => {
      const {page, preview, start} = await openOwn('#tags=story-overview');
      await start(name);
      const headline = () =>
        document.querySelector('story-overview').shadowRoot?.textContent.includes('Harbour Bridge to close');
      assert.ok(await preview(headline));
      assert.equal(await page.$eval('.losses summary', (each) => each.textContent), lost);
      await page.close();
    });

  it('goes back to the story in the script', async () => {
    const {preview, start, click, page} = await openOwn('#tags=story-overview');
    await start('An invented article');
    await click(labelled('In the script'));
    assert.ok(
      await preview(() =>
        document.querySelector('story-overview').shadowRoot?.textContent.includes('US Army'),
      ),
    );
    await page.waitForFunction(() => location.hash === '#tags=story-overview');
    await page.close();
  });

  it('starts over with nothing left of it', async () => {
    const {page, preview, start, click} = await openOwn('#tags=story-overview&width=480');
    await start('An invented article');
    await click(pressed('Start over'));
    assert.ok(await preview(() => innerWidth > 480 && document.querySelector('story-bundle') !== null));
    assert.match(await preview(wordsShown), /US Army/);
    assert.deepEqual(await page.$eval('textarea', (text) => [text.value, text.checkVisibility()]), [
      '',
      false,
    ]);
    await page.waitForFunction(() => location.hash === '');
    await page.close();
  });
});
