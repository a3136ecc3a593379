/** What a reader has of the script for pages whose stories came prerendered, which renders nothing itself. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {prerender} from '../../../src/prerender/prerender.ts';
import {inlineScript, storyScript} from '../../../src/publish/build/story-script.ts';
import {parseStory} from '../../../src/story/parse-story.ts';
import {until} from '../../support/host-page.mjs';
import {document, forms, kilnPages, module, story, tells} from './kiln-pages.mjs';

const open = kilnPages();

for (const [form, html] of Object.entries(forms))
  describe(`a reader of a story prerendered as ${form}`, () => {
    it('does all there is to do, and loads nothing that renders', async () => {
      const {evaluate, heard, scripts, said, tab} = await open(html, tells(story) + module);
      const isBundle = form === 'a bundle';
      await until('the story', async () => (await evaluate('window.heard.length')) === (isBundle ? 1 : 4));
      assert.deepEqual(new Set(await heard()), new Set(['story-load']));
      await evaluate(() => {
        rootOf('story-overview').querySelector('[part=passage-toggle]').click();
        rootOf('key-points').querySelector('[part=section-toggle]').click();
      });
      const position = () =>
        evaluate(() => rootOf('timeline-strip').querySelector('[part=position]')?.textContent);
      await until('the position', async () => (await position()) === '1 of 8');
      await until('both events', async () => (await evaluate('window.heard.length')) === 2);
      assert.deepEqual(await heard(), ['passage-open lit', 'key-points-toggle fire']);
      await evaluate(() => rootOf('timeline-strip').querySelector('[part=strip]').focus());
      await tab.keyboard.press('ArrowRight');
      await until('the second entry', async () => (await position()) === '2 of 8');
      await evaluate(() => rootOf('timeline-strip').querySelector('[part=latest]').click());
      await until('the last entry', async () => /^[5-8] of 8$/.test(await position()));
      assert.deepEqual(await heard(), ['timeline-strip-select firing-2', 'timeline-strip-select firing-8']);
      const shown = await evaluate(() => {
        const current = rootOf('timeline-strip').querySelector('[aria-current=true]');
        const {hidden} = rootOf('quote-card').querySelector('[part=copy]');
        return [current?.getAttribute('href'), hidden];
      });
      assert.match(shown[0], /^#firing-/);
      assert.equal(shown[1], false);
      assert.deepEqual(
        scripts().filter((path) => /full|more|check/.test(path)),
        [],
      );
      assert.deepEqual(said, []);
    });

    it('moves a timeline whose story nobody has told yet', async () => {
      const {evaluate, heard, tab} = await open(html);
      const position = () =>
        evaluate(() => rootOf('timeline-strip').querySelector('[part=position]')?.textContent);
      await until('the position', async () => (await position()) === '1 of 8');
      await evaluate(() => rootOf('timeline-strip').querySelector('[part=strip]').focus());
      await tab.keyboard.press('ArrowRight');
      await until('the second entry', async () => (await position()) === '2 of 8');
      const link = () => rootOf('timeline-strip').querySelector('a[href="#firing-5"]').click();
      await evaluate(link);
      await until('the entry on the scale', async () => (await position()) !== '2 of 8');
      assert.deepEqual(await heard(), ['timeline-strip-select firing-2', 'timeline-strip-select firing-5']);
    });

    it('comes to the item that the address names', async () => {
      const {evaluate} = await open(html, tells(story) + module);
      await evaluate(() => (location.hash = 'fire'));
      await until('the section', () =>
        evaluate(() => rootOf('key-points').querySelector('[part=section]').open),
      );
    });

    it('sees another story that the page sets, in the same element, and never a blank', async () => {
      const {evaluate, heard, said} = await open(html, tells(story) + module);
      await evaluate(() => {
        window.host = document.querySelector('story-bundle, story-overview');
        window.blanks = 0;
        const look = () => {
          window.blanks += (
            rootOf('story-overview').textContent + widget('story-overview').textContent
          ).trim()
            ? 0
            : 1;
          requestAnimationFrame(look);
        };
        look();
        rootOf('key-points').querySelector('[part=section]').open = true;
      });
      await heard();
      const next = {
        ...document,
        id: 'other',
        headline: 'Another kiln',
        overview: [{id: 'x', text: ['It is out.']}],
      };
      await evaluate((next) => (host.story = next), next);
      await until('the other story', () =>
        evaluate(() => /Another kiln.*It is out/s.test(rootOf('story-overview').textContent)),
      );
      assert.deepEqual(
        await evaluate(() => [
          host === document.querySelector('story-bundle, story-overview'),
          host.story.headline,
          host.headingLevel,
          host.storyId,
          window.blanks,
          host.matches(':state(ready)'),
        ]),
        [true, 'Another kiln', 2, 'kiln', 0, true],
      );
      assert.ok((await heard()).includes('story-load'));
      assert.deepEqual(said, []);
    });

    it('sees the edition that the page registers, and keeps what they opened', async () => {
      const {evaluate, said} = await open(html);
      await evaluate(() => rootOf('key-points').querySelector('[part=section-toggle]').click());
      const newer = parseStory({
        ...document,
        keyPoints: [{...document.keyPoints[0], heading: 'A great fire'}],
      });
      await evaluate(inlineScript(storyScript(newer)));
      await until('the newer edition', () =>
        evaluate(() => /A great fire/.test(rootOf('key-points').textContent)),
      );
      assert.equal(await evaluate(() => rootOf('key-points').querySelector('[part=section]').open), true);
      assert.deepEqual(said, []);
    });
  });

describe('a reader of a prerendered timeline in another language', () => {
  it('is told where they are in that', async () => {
    const german = prerender(parseStory({...document, lang: 'de'}), {tags: ['timeline-strip']});
    const {evaluate, said} = await open(german);
    const words = () =>
      evaluate(() =>
        ['position', 'latest'].map(
          (part) => rootOf('timeline-strip').querySelector(`[part=${part}]`)?.textContent,
        ),
      );
    await until('the words', async () => `${await words()}` === '1 von 8,Neueste');
    assert.deepEqual(said, []);
  });
});
