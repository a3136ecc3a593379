/** How a prerendered story is taken over by its script, which may come early or late, and may have a newer story or another. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {prerender} from '../../../src/prerender/prerender.ts';
import {parseStory} from '../../../src/story/parse-story.ts';
import {lateScripts, page, pairs, readAlready, readStill, story, textOfWidgets} from './late-scripts.mjs';

const open = lateScripts();

/** Waits until the headline is that of the story. */
const isNew = ({tab}) =>
  tab.waitForFunction(
    (headline) =>
      document.querySelector('story-overview').shadowRoot.querySelector('[part=headline]')?.textContent ===
      headline,
    {},
    story.headline,
  );

for (const {output, script, asynchronous, html, head} of pairs) {
  describe(`a story prerendered as ${output} HTML, with ${script}`, () => {
    it('is taken over as it stands: nothing moves, what the reader opened, focused and selected stays', async () => {
      const host = await open(page(html + asynchronous, head));
      const before = await host.tab.evaluate(textOfWidgets);
      await host.tab.evaluate(readAlready);
      await host.arrive();
      assert.deepEqual(await host.tab.evaluate(readStill), {
        same: true,
        open: true,
        focus: 'section-toggle',
        sameFocus: true,
        selected: true,
        shift: 0,
      });
      assert.deepEqual(await host.tab.evaluate(textOfWidgets), before);
      assert.deepEqual(host.said, []);
    });

    it('behaves as if the script had rendered it', async () => {
      const host = await open(page(html + asynchronous, head));
      await host.arrive();
      const heard = await host.tab.evaluate(async () => {
        const heard = [];
        for (const type of ['story-load', 'key-points-toggle', 'passage-open'])
          document.addEventListener(type, ({type, item}) => heard.push(item ? `${type} ${item}` : type));
        const root = document.querySelector('key-points').shadowRoot;
        root.querySelector('[part=section-toggle]').click();
        document.querySelector('story-overview').shadowRoot.querySelector('[part=passage-toggle]').click();
        await new Promise((resolve) => setTimeout(resolve, 100));
        return heard;
      });
      assert.deepEqual(heard, [
        `key-points-toggle ${story.keyPoints[0].id}`,
        `passage-open ${story.overview[0].id}`,
      ]);
    });

    it('gives way to a newer story, and keeps what the reader opened in it', async () => {
      const old = {...story, headline: 'An older headline', keyPoints: story.keyPoints.slice(1)};
      const stale = prerender(old, {output});
      const host = await open(page(stale + asynchronous, head));
      await host.tab.evaluate(readAlready);
      const opened = await host.tab.evaluate(() => window.before.section.closest('[data-item]').dataset.item);
      await host.arrive();
      await isNew(host);
      const now = await host.tab.evaluate(() => {
        const root = document.querySelector('key-points').shadowRoot;
        return {
          open: [...root.querySelectorAll('details[open]')].map(
            (details) => details.closest('[data-item]').dataset.item,
          ),
          focused: root.activeElement?.closest('[data-item]')?.dataset.item,
          points: root.querySelectorAll('[part=point]').length,
        };
      });
      assert.deepEqual(now, {open: [opened], focused: opened, points: story.keyPoints.length});
      const texts = (await host.tab.evaluate(textOfWidgets)).join(' ');
      assert.doesNotMatch(texts, /An older headline/);
      assert.ok(texts.startsWith(`Story overview ${story.headline}`));
    });

    it('gives way to a newer story on a site that lost prerendered.js', async () => {
      const stale = prerender({...story, headline: 'An older headline'}, {output});
      const files = {'/dist/prerendered.js': {status: 404, body: ''}};
      const host = await open(page(stale + asynchronous, head), {files});
      await host.arrive();
      await isNew(host);
      const [overview] = await host.tab.evaluate(textOfWidgets);
      assert.doesNotMatch(overview, /An older headline/);
    });

    it('stays, and can be operated, where the script has another story', async () => {
      const other = parseStory({...story, id: 'another', headline: 'Another story'});
      const host = await open(page(prerender(other, {output}) + asynchronous, head));
      const before = await host.tab.evaluate(textOfWidgets);
      await host.arrive();
      assert.deepEqual(await host.tab.evaluate(textOfWidgets), before);
      const heard = await host.tab.evaluate(
        () =>
          new Promise((resolve) => {
            document.addEventListener('passage-open', ({item}) => resolve(item));
            document
              .querySelector('story-overview')
              .shadowRoot.querySelector('[part=passage-toggle]')
              .click();
          }),
      );
      assert.equal(heard, story.overview[0].id);
    });

    it('is taken over too when the script comes before it', async () => {
      const early = asynchronous
        .replace(/type="module" async|async type="module"/, '')
        .replace('.js"', '.classic.js"');
      const host = await open(page(html, head + early), {isThere: true});
      await host.arrive();
      const headlines = () =>
        document.querySelector('story-overview').shadowRoot.querySelectorAll('h2').length;
      assert.equal(await host.tab.evaluate(headlines), 1);
    });
  });
}

describe('a prerendered story whose script is there at once', () => {
  it('is painted before the script takes it over', async () => {
    const heard = `<script>
      const {port1, port2} = new MessageChannel();
      let isPainted = false;
      port1.onmessage = () => (isPainted = true);
      // A task that a frame's callback asks for comes after the picture of that frame.
      requestAnimationFrame(() => port2.postMessage(0));
      document.addEventListener('story-load', () => (window.wasPainted ??= isPainted));
    </script>`;
    const script = `<script>${readFileSync('dist/story-widgets.classic.js', 'utf8')}</script>`;
    const host = await open(page(prerender(story) + script, heard));
    await host.arrive();
    assert.equal(await host.tab.evaluate('window.wasPainted'), true);
  });

  it('is taken over by the line of docs/without-javascript.md', async () => {
    const [, line] = /(<script type="module">[^<]*<\/script>)/.exec(
      readFileSync('docs/without-javascript.md', 'utf8'),
    );
    const host = await open(page(prerender(story) + line));
    await host.arrive();
    assert.ok(await host.tab.$eval('timeline-strip', (element) => element.matches(':state(ready)')));
    assert.deepEqual(host.said, []);
  });
});
