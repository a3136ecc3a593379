import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../fixtures/wait-until.js';
import type {StoryBundle} from '../story-bundle/story-bundle.js';
import type {StoryOverview} from '../story-overview/story-overview.js';
import {recordWarnings} from '../fixtures/record-warnings.js';
import type {StoryErrorEvent, StoryLoadEvent} from '../story-events.js';
import {storyDigest} from '../base/fingerprint.js';
import {parseStory} from '../../story/parse-story.js';
import {registerStory} from './story-registry.js';
import '../story-bundle/define.js';

const headline = (el: Element) => el.shadowRoot!.querySelector('[part=headline]')?.textContent;
const shows = (el: Element, words: string) => waitUntil(() => headline(el) === words, words);
const show = (id: string) =>
  fixture<StoryOverview>(html`<story-overview story-id=${id}>Fallback</story-overview>`);
const timeline = [{id: 'closed', when: '2031-03', title: 'The bridge closes'}];
const raw = (id: string, more: object = {}) => ({version: 1, id, lang: 'en', headline: `Raw ${id}`, ...more});

describe('a story that another script registers', () => {
  it('is checked before a reader sees it', async () => {
    const warnings = recordWarnings();
    const el = await show('unchecked');
    expect(headline(el)).to.equal(undefined);
    const loaded = oneEvent<StoryLoadEvent>(el, 'story-load');
    const {proto} = JSON.parse('{"proto": {"__proto__": {"polluted": 1}}}') as {proto: object};
    const story = raw('unchecked', {
      ...proto,
      url: 'javascript:void 0',
      published: '2031-02-30',
      overview: [
        {id: 'good', text: ['A good point.', {text: 'no link', href: 'data:text/plain,inert'}]},
        {id: 'bad', text: {strings: ['<b>'], values: []}},
      ],
      unknown: '<b>',
    });
    registerStory(story);
    await shows(el, 'Raw unchecked');
    expect((await loaded).story).to.not.equal(story);
    expect((await loaded).story).to.not.have.any.keys('url', 'published', 'unknown');
    const root = el.shadowRoot!;
    expect([...root.querySelectorAll('[part=point]')].map((point) => point.textContent)).to.deep.equal([
      'A good point.no link',
    ]);
    expect(root.querySelectorAll('a, b')).to.have.length(0);
    expect(({} as {polluted?: number}).polluted).to.equal(undefined);
    const [sentence, ...others] = warnings();
    expect(sentence).to.match(/published: .*\n.*overview\[1\]\.text/);
    expect(others).to.have.length(0);
  });

  it('shows at once, with the labels of its language, where it is as a build wrote it', async () => {
    const story = JSON.parse(
      JSON.stringify(parseStory(raw('built', {lang: 'nb', timeline}), {warn() {}})),
    ) as {id: string};
    const [overview, strip] = await Promise.all([
      show('built'),
      fixture(html`<timeline-strip story-id="built"></timeline-strip>`),
    ]);
    registerStory(story, 'built', {digest: storyDigest(story), labels: {timeline: 'Tidslinje'}});
    await overview.updateComplete;
    expect(headline(overview)).to.equal('Raw built');
    expect(overview.source.state.story).to.equal(story);
    expect(strip.shadowRoot!.querySelector('[part=label]')!.textContent).to.equal('Tidslinje');
  });

  it('is checked where somebody has altered it since the build', async () => {
    const story = JSON.parse(JSON.stringify(parseStory(raw('altered')))) as {id: string; published?: string};
    const digest = storyDigest({...story});
    story.published = '2031-02-30';
    const warnings = recordWarnings();
    const el = await show('altered');
    registerStory(story, 'altered', {digest});
    await el.updateComplete;
    expect(headline(el)).to.equal(undefined);
    await shows(el, 'Raw altered');
    expect(el.source.state.story).to.not.have.any.keys('published');
    expect(warnings()[0]).to.match(/published: /);
  });

  it('leaves the fallback standing and says why when it is wrong', async () => {
    const warnings = recordWarnings();
    for (const [id, story, code, path] of [
      ['newer', raw('newer', {version: 2}), 'newer-version', 'version'],
      ['no-headline', raw('no-headline', {headline: ''}), 'invalid', 'headline'],
      ['text', 'a text', 'not-a-story', ''],
      ['list', [], 'not-a-story', ''],
    ] as const) {
      const el = await show(id);
      const told = oneEvent<StoryErrorEvent>(el, 'story-error');
      registerStory(story as unknown as {id: string}, id);
      const event = await told;
      expect([event.code, event.path]).to.deep.equal([code, path]);
      await el.updateComplete;
      expect(el.matches(':state(failed)')).to.equal(true);
      expect(el.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);
      expect(el.shadowRoot!.querySelector('[part=note]')!.textContent).to.contain('cannot be shown');
    }
    expect(warnings()).to.have.length(4);
  });

  it('shows when it is mended', async () => {
    recordWarnings();
    const el = await show('mended');
    const told = oneEvent(el, 'story-error');
    registerStory(raw('mended', {headline: 7}));
    await told;
    registerStory(raw('mended'));
    await shows(el, 'Raw mended');
    expect(el.shadowRoot!.querySelector('[part=note], slot')).to.equal(null);
  });

  it('shows in place of an earlier one with the same id, and nowhere else', async () => {
    const first = await show('first');
    const second = await show('second');
    registerStory(raw('first'));
    registerStory(raw('second'));
    await shows(first, 'Raw first');
    await shows(second, 'Raw second');
    registerStory(raw('first', {headline: 'Corrected'}));
    await shows(first, 'Corrected');
    expect(headline(second)).to.equal('Raw second');
  });

  it('may have the name of anything that every object has', async () => {
    const warnings = recordWarnings();
    for (const id of ['__proto__', 'constructor', 'toString']) {
      const el = await show(id);
      await aTimeout(20);
      expect(el.matches(':state(waiting)')).to.equal(true);
      registerStory(raw(id));
      await shows(el, `Raw ${id}`);
    }
    expect(warnings()).to.deep.equal([]);
  });

  it('can be registered by a script without modules, through the element', async () => {
    const el = await show('static');
    const Bundle = (await customElements.whenDefined('story-bundle')) as unknown as typeof StoryBundle;
    const {registerStory} = Bundle;
    registerStory(raw('static'));
    await shows(el, 'Raw static');
    const bundle = await fixture(html`<story-bundle story-id="static"></story-bundle>`);
    await shows(bundle.shadowRoot!.querySelector('story-overview')!, 'Raw static');
  });
});
