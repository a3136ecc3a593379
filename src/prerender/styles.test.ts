import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import {harbourStory} from '../elements/fixtures/harbour-story.js';
import {prerender, styleHashes, styleSheet, tags} from './prerender.js';

const story = harbourStory();

describe('the styles of a prerendered story', () => {
  it('are left to a sheet of the page where a policy forbids others', () => {
    const html = prerender(story, {styles: {href: '/widgets.css?a&b'}});
    assert.doesNotMatch(html, /<style/);
    assert.match(html, /<link rel="stylesheet" href="\/widgets.css\?a&amp;b">/);
  });

  it('have hashes for a policy that allows exactly these', async () => {
    const [style = ''] = /(?<=<style>).*?(?=<\/style>)/.exec(prerender(story, {tags: ['key-points']})) ?? [];
    const digest = createHash('sha256').update(style).digest('base64');
    assert.deepEqual(await styleHashes(['key-points']), [`'sha256-${digest}'`]);
    assert.equal((await styleHashes()).length, 4);
  });

  for (const output of ['declarative', 'light'] as const)
    for (const wanted of [tags, tags.slice(1, 3), ...tags.map((tag) => [tag])])
      it(`have hashes for every one of a page: ${output}, ${wanted.join()}`, async () => {
        const html = prerender(harbourStory({}), {tags: wanted, output, styles: 'inline'});
        const inline = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(
          ([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
        );
        assert.ok(inline.length);
        const allowed = await styleHashes(wanted, output);
        assert.deepEqual(
          inline.filter((hash) => !allowed.includes(hash)),
          [],
        );
      });

  it('are an inline sheet, once, where it is plain HTML', () => {
    const html = prerender(story, {output: 'light', styles: 'inline'});
    assert.equal(html.match(/<style>/g)?.length, 1);
    assert.ok(html.includes(`<style>${styleSheet('story-bundle', 'light')}</style>`));
  });

  it('of its plain HTML are for its own tag alone', () => {
    const css = styleSheet('key-points', 'light');
    assert.match(css, /^<!--key-points\{.*\}-->$/s);
    assert.doesNotMatch(css, /:host/);
  });
});
