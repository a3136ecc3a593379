/** What a prerendered story says, and how it looks, before any script and after. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {anyStory} from '../../../src/prerender/fixtures/any-story.ts';
import {prerender, styleHashes, styleSheet, tags} from '../../../src/prerender/prerender.ts';
import {parseStory} from '../../../src/story/parse-story.ts';
import {lateScripts, page, scripts, story, textOfWidgets, variants} from './late-scripts.mjs';

const open = lateScripts();
const lastWords = story.sections.at(-1).body.at(-1).text.at(-1);

for (const [output, {html, head}] of Object.entries(variants))
  describe(`a story prerendered as ${output} HTML`, () => {
    it('is whole for a reader without JavaScript, and its disclosures open', async () => {
      const host = await open(page(html, head), {javaScript: false});
      const [overview, points] = await host.tab.evaluate(textOfWidgets);
      assert.match(overview, /^Story overview US Army/);
      for (const {summary} of story.keyPoints) assert.ok(points.includes(summary[0]), summary[0]);
      assert.ok(points.includes(lastWords), lastWords);
      const heights = await host.tab.evaluate(() => {
        const root = document.querySelector('key-points').shadowRoot ?? document.querySelector('key-points');
        const height = () => root.querySelector('[part=point]').offsetHeight;
        const closed = height();
        root.querySelector('[part=section-toggle]').click();
        return [closed, height()];
      });
      assert.ok(heights[1] > heights[0] + 100, `opened from ${heights[0]} to ${heights[1]} px`);
    });
  });

describe('a prerendered timeline of many entries', () => {
  it('keeps its height while a reader without JavaScript scrolls to its tallest', async () => {
    const timeline = Array.from({length: 20}, (_, index) => ({
      id: `tide-${index}`,
      when: `20${index + 10}-05-01`,
      title: `The tide of year ${index}`,
      text: ['The ferry waits for the water. '.repeat(index === 19 ? 20 : 1).trim()],
    }));
    const tides = parseStory({version: 1, id: 'tides', lang: 'en', headline: 'Tides', timeline});
    const html = prerender(tides, {tags: ['timeline-strip']});
    const host = await open(page(html), {javaScript: false});
    await host.tab.setViewport({width: 1280, height: 800});
    const heightAt = async (left) => {
      const look = (left) => {
        const strip = document.querySelector('timeline-strip').shadowRoot.querySelector('[part=strip]');
        strip.scrollLeft = left;
        return [strip.offsetHeight, Math.round(strip.scrollLeft)];
      };
      await host.tab.evaluate(look, left);
      // Lays out what has come near; a page without scripts has no frames to wait for.
      await host.tab.screenshot();
      return host.tab.evaluate(look, left);
    };
    const [before] = await heightAt(0);
    const [after, scrolled] = await heightAt(100_000);
    assert.ok(scrolled > 1_000, `scrolled to ${scrolled}`);
    assert.equal(after, before);
  });
});

describe('a prerendered story under a strict policy', () => {
  for (const [script, asynchronous] of Object.entries(scripts))
    it(`shows its look by the hashes of its styles, with ${script}`, async () => {
      const hashes = await styleHashes();
      const policy = `default-src 'none'; script-src 'self' 'unsafe-inline'; style-src ${hashes.join(' ')}; require-trusted-types-for 'script'`;
      const host = await open(page(prerender(story) + asynchronous), {
        headers: {'Content-Security-Policy': policy},
      });
      await host.arrive();
      assert.deepEqual(host.said, []);
      assert.equal(
        await host.tab.evaluate(
          () =>
            getComputedStyle(document.querySelector('key-points').shadowRoot.querySelector('[part=list]'))
              .listStyleType,
        ),
        'none',
      );
    });

  it('takes its look from a sheet of the page', async () => {
    const css = tags.map((tag) => styleSheet(tag)).join('\n');
    const html = prerender(story, {styles: {href: '/widgets.css'}});
    const policy = "default-src 'none'; style-src 'self'";
    const host = await open(page(html), {
      headers: {'Content-Security-Policy': policy},
      files: {'/widgets.css': {body: css}},
      javaScript: false,
    });
    assert.deepEqual(host.said, []);
  });
});

describe('any story', () => {
  for (const [script, asynchronous] of Object.entries(scripts))
    it(`says the same prerendered in either way and rendered, with ${script}`, async () => {
      const many = script === 'the script that renders' ? 40 : 10;
      const stories = [story, ...fc.sample(anyStory, many).map((any) => parseStory(any, {warn: () => {}}))];
      const html = stories
        .map(
          (any) =>
            prerender(any) +
            prerender(any, {output: 'light'}) +
            tags.map((tag) => `<${tag}></${tag}>`).join(''),
        )
        .join('');
      const host = await open(page(html + asynchronous));
      const before = await host.tab.evaluate(textOfWidgets);
      await host.arrive();
      const after = await host.tab.evaluate(
        async (textOf, stories) => {
          const elements = [
            ...document.querySelectorAll('story-overview, key-points, quote-card, timeline-strip'),
          ];
          elements.forEach((element, index) => {
            if (index % 12 >= 8) element.story = stories[Math.floor(index / 12)];
          });
          await Promise.all(elements.map((element) => element.updateComplete));
          // Checked one after the other, beside the page: until then the bundled story stands there.
          const isShown = ({source}, index) =>
            index % 12 < 8 || source.state.story?.id === stories[Math.floor(index / 12)].id;
          for (let times = 0; times < 300 && !elements.every(isShown); times++)
            await new Promise((resolve) => setTimeout(resolve, 100));
          await Promise.all(elements.map((element) => element.updateComplete));
          await new Promise((resolve) => setTimeout(resolve, 1000));
          return new Function(`return (${textOf})()`)();
        },
        `${textOfWidgets}`,
        stories,
      );
      for (const [index] of stories.entries()) {
        const [declarative, light] = [
          before.slice(index * 12, index * 12 + 4),
          before.slice(index * 12 + 4, index * 12 + 8),
        ];
        assert.deepEqual(light, declarative);
        assert.deepEqual(after.slice(index * 12 + 8, index * 12 + 12), declarative);
      }
    });
});
