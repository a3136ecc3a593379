/** Pages with the script for prerendered stories beside what it does not have: other elements, policies, empty tags, itself. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {prerenderedClassic, until} from '../../support/host-page.mjs';
import {document, forms, kilnPages, module, story, tells} from './kiln-pages.mjs';

const open = kilnPages();

describe('a page with a prerendered story', () => {
  it('keeps it where the elements that render are missing, and is told so', async () => {
    const {evaluate, heard, said, scripts} = await open(forms['a bundle'], prerenderedClassic, {
      files: {'/dist/full-elements.classic.js': {status: 404, body: ''}},
    });
    await evaluate(() => (document.querySelector('story-bundle').src = '/nowhere.story.json'));
    await until('the event', () => evaluate('window.heard.length'));
    assert.deepEqual(await heard(), ['story-error unavailable']);
    assert.match(said.join('\n'), /<story-bundle> full-elements\.js cannot be loaded/);
    assert.ok(
      await evaluate(() => rootOf('story-overview').querySelector('[part=headline]').checkVisibility()),
    );
    assert.ok(scripts().includes('/dist/full-elements.classic.js'));
  });

  it('renders another under Trusted Types, by the policies that are listed', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types story-widgets story-widgets-files";
    const {evaluate, said} = await open(forms['a bundle'], tells(story) + prerenderedClassic, {
      headers: {'Content-Security-Policy': policy},
    });
    await evaluate((next) => (document.querySelector('story-bundle').story = next), {
      ...document,
      headline: 'A trusted kiln',
    });
    await until('the other story', () =>
      evaluate(() => /A trusted kiln/.test(rootOf('story-overview').textContent)),
    );
    assert.deepEqual(said, []);
  });

  it('has tags that came empty filled by the same script', async () => {
    const empty = '<quote-card story-id="kiln"></quote-card>';
    const {evaluate} = await open(
      forms['four tags'].replace(/<quote-card [^]*<\/quote-card>/, '') + empty,
      tells(story) + module,
    );
    await until('the quote', () => evaluate(() => /It is warm/.test(rootOf('quote-card').textContent)));
  });

  for (const other of ['story-widgets.classic.js', 'story-widgets.prerendered.classic.js'])
    it(`may have it twice, or both: ${other}`, async () => {
      const second = `<script src="/dist/${other}"></script>`;
      const {said, evaluate} = await open(forms['a bundle'], tells(story) + prerenderedClassic + second);
      await until('the story', () => evaluate('window.heard.length'));
      assert.deepEqual(said, []);
    });
});
