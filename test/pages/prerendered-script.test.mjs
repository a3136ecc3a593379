/** The script for pages whose stories came prerendered, which renders nothing itself. */
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {prerender} from '../../src/prerender/prerender.ts';
import {inlineScript, storyScript} from '../../src/publish/build/story-script.ts';
import {parseStory} from '../../src/story/parse-story.ts';
import {launchChromium} from '../support/browsers.mjs';
import {openPage, page, prerenderedClassic, until} from '../support/host-page.mjs';

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

const opened = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

const passage = {exact: 'the kiln is lit', prefix: 'At dusk ', section: 'kiln'};
const document = {
  ...{version: 1, id: 'kiln', lang: 'en', headline: 'A kiln for the valley'},
  overview: [{id: 'lit', text: ['At dusk the kiln is lit.'], passage}],
  sections: [
    {id: 'kiln', heading: 'The kiln', body: [{type: 'paragraph', text: ['At dusk the kiln is lit.']}]},
  ],
  keyPoints: [{id: 'fire', heading: 'The fire', summary: ['It burns for three days.'], section: 'kiln'}],
  quotes: [{id: 'potter', kind: 'statement', text: 'It is warm.', speaker: {name: 'Ines Muster'}}],
  timeline: Array.from({length: 8}, (_, index) => ({
    ...{id: `firing-${index + 1}`, when: `201${index}-05-02`, title: `Firing number ${index + 1}`},
  })),
};
const story = parseStory(document);
const tells = (told) => `<script>${inlineScript(storyScript(told))}</script>`;
const module = '<script type="module" src="/dist/story-widgets.prerendered.js"></script>';

/** Finds widgets in the page or in a bundle of it, and their markup in them or in their shadow roots. */
const helpers = `
  window.widget = (tag) => (document.querySelector('story-bundle')?.shadowRoot ?? document).querySelector(tag);
  window.rootOf = (tag) => widget(tag).shadowRoot ?? widget(tag);
  window.heard = [];
  for (const type of ['story-load', 'story-error', 'passage-open', 'key-points-toggle', 'timeline-strip-select'])
    document.addEventListener(type, ({item, code}) => heard.push([type, item ?? code].filter(Boolean).join(' ')));`;

async function open(html, script = module, options = {}) {
  const head = `<meta name="viewport" content="width=device-width"><script>${helpers}</script>`;
  const host = await openPage(browser, page(head, `${html}${script}`), {waitUntil: 'load', ...options});
  opened.push(host.close);
  await host.tab.setViewport({width: 1000, height: 800});
  const evaluate = (act, ...given) => host.tab.evaluate(act, ...given);
  const isReady = () =>
    evaluate(() =>
      [...document.querySelectorAll('[prerendered]')].every((el) => el.matches(':state(ready)')),
    );
  await until('the script', isReady);
  const heard = () => evaluate('window.heard.splice(0)');
  const scripts = () => host.requests.filter((path) => path.endsWith('.js'));
  return {...host, evaluate, heard, scripts};
}

const forms = {'four tags': prerender(story), 'a bundle': prerender(story, {bundle: true})};

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
        const {dataset} = rootOf('timeline-strip').querySelector('[aria-current=true]') ?? {dataset: {}};
        const {hidden} = rootOf('quote-card').querySelector('[part=copy]');
        return [dataset.place, hidden];
      });
      assert.match(shown[0], /^firing-/);
      assert.equal(shown[1], false);
      assert.deepEqual(
        scripts().filter((path) => /full|more|check/.test(path)),
        [],
      );
      assert.deepEqual(said, []);
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
