import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {Story} from '../../story/story.js';
import {harbourStory} from '../fixtures/harbour-story.js';
import {recordWarnings} from '../fixtures/record-warnings.js';
import {waitUntil} from '../fixtures/wait-until.js';
import '../story-bundle/define.js';

const at = '2031-03-02T09:30Z';
const story = (id: string, fields: Partial<Story> = {}) =>
  harbourStory({
    id,
    changes: [
      {of: 'overview', id: 'overview-1', kind: 'corrected', at},
      {of: 'corrections', id: '2031-03-02', kind: 'corrected', at},
      {of: 'headline', kind: 'changed', at: '2031-02-20'},
      {of: 'keyPoints', id: 'point-1', kind: 'new', at},
      {of: 'sections', id: 'closing', kind: 'changed', at},
      {of: 'quotes', id: 'mayor', kind: 'changed', at: '2031-03-01'},
      {of: 'timeline', id: 'gone', kind: 'removed', at},
    ],
    ...fields,
  });

const marks = (el: Element) =>
  [...el.shadowRoot!.querySelectorAll('[part=change]:not(.read)')].map((mark) => mark.textContent.trim());
const widget = (bundle: Element, tag: string) => bundle.shadowRoot!.querySelector(tag)!;

describe('a page that marks what changed', () => {
  it('since a day does so in each widget, and says nothing of what is gone', async () => {
    const bundle = await fixture(
      html`<story-bundle since="2031-03-01" .story=${story('since')}></story-bundle>`,
    );
    await waitUntil(() => marks(widget(bundle, 'quote-card')).length);
    expect(marks(widget(bundle, 'story-overview'))).to.deep.equal(['Corrected', 'New']);
    expect(marks(widget(bundle, 'key-points'))).to.deep.equal(['New']);
    expect(marks(widget(bundle, 'quote-card'))).to.deep.equal(['Changed']);
    expect(marks(widget(bundle, 'timeline-strip'))).to.deep.equal([]);
    bundle.setAttribute('since', '2031-03-02');
    await waitUntil(() => !marks(widget(bundle, 'quote-card')).length);
    expect(marks(widget(bundle, 'key-points'))).to.deep.equal(['New']);
  });

  it('keeps the marks with their items when the story is rendered anew', async () => {
    const el = await fixture(
      html`<story-overview since="2031-03-01" .story=${story('anew')}></story-overview>`,
    );
    await waitUntil(() => marks(el).length);
    el.setAttribute('heading-level', '4');
    await (el as unknown as {updateComplete: Promise<unknown>}).updateComplete;
    await waitUntil(() => el.shadowRoot!.querySelector('h4'));
    const {overview} = story('');
    Object.assign(el, {story: story('anew', {overview: [overview[1]!, overview[0]!]})});
    await waitUntil(() =>
      el.shadowRoot!.querySelector('[part=point] + [data-item=overview-1] [part=change]'),
    );
    expect(marks(el)).to.deep.equal(['Corrected', 'New']);
  });

  it('since what is no date warns its author once, naming it, and marks nothing', async () => {
    const warnings = recordWarnings();
    const el = await fixture(
      html`<story-overview since="last week" .story=${story('bad')}></story-overview>`,
    );
    await waitUntil(() => warnings.soFar().length);
    el.setAttribute('heading-level', '3');
    await waitUntil(() => el.shadowRoot!.querySelector('h3'));
    expect(warnings()).to.deep.equal([
      '<story-overview> has a since that is no date, such as 2026-11-20: “last week”',
    ]);
    expect(marks(el)).to.deep.equal([]);
  });

  it('takes a mark away once the reader has had it on screen for a while and left it', async () => {
    const box = await fixture(html`<div style="height: 150px; overflow: auto">
      <div style="height: 400px"></div>
      <story-overview since="2031-03-01" .story=${story('read')}></story-overview>
      <div style="height: 900px"></div>
    </div>`);
    const el = box.querySelector('story-overview')!;
    await waitUntil(() => marks(el).length === 2);
    const item = el.shadowRoot!.querySelector<HTMLElement>('[data-item=overview-1]')!;
    const {height} = el.getBoundingClientRect();
    await waitUntil(async () => {
      // Again where a busy machine did not look in time.
      item.scrollIntoView();
      await aTimeout(1_300);
      box.scrollTop = 0;
      await aTimeout(300);
      return !item.querySelector('[part=change]:not(.read)');
    });
    expect(el.getBoundingClientRect().height).to.equal(height);
  });
});

describe('a page that remembers what its reader has read', () => {
  const key = 'story-widgets:';
  const kept = (id: string) => localStorage.getItem(key + id);
  afterEach(() => localStorage.clear());

  it('keeps the edition, and marks what came after the one that was read last', async () => {
    await fixture(html`<story-overview remember .story=${story('kept')}></story-overview>`);
    await waitUntil(() => kept('kept'));
    expect(kept('kept')).to.match(/^2031-03-02T09:30Z \w+$/);
    localStorage.setItem(`${key}next`, '2031-03-01 abc');
    const el = await fixture(html`<key-points remember .story=${story('next')}></key-points>`);
    await waitUntil(() => marks(el).length);
    expect(marks(el)).to.deep.equal(['New']);
    expect(kept('next')).to.equal('2031-03-01 abc');
  });

  it('keeps no edition as read while another element of its story has something to read', async () => {
    localStorage.setItem(`${key}both`, '2031-03-01 abc');
    const both = await fixture(html`<div>
      <timeline-strip remember .story=${story('both')}></timeline-strip>
      <key-points remember .story=${story('both')}></key-points>
    </div>`);
    await waitUntil(() => marks(both.querySelector('key-points')!).length);
    expect(kept('both')).to.equal('2031-03-01 abc');
  });

  it('marks an edition of the same day too, where it is another', async () => {
    localStorage.setItem(`${key}same`, `${at} other`);
    const el = await fixture(html`<key-points remember .story=${story('same')}></key-points>`);
    await waitUntil(() => marks(el).length);
  });

  for (const [what, text] of [
    ['is no edition', 'yesterday'],
    ['is empty', ''],
  ] as const)
    it(`shows the story where what is kept ${what}`, async () => {
      localStorage.setItem(`${key}${what}`, text);
      const el = await fixture(html`<key-points remember .story=${story(what)}></key-points>`);
      await waitUntil(() => kept(what)?.startsWith(at));
      expect(marks(el)).to.deep.equal([]);
    });

  it('shows the story, and says nothing, where the browser keeps nothing', async () => {
    const warnings = recordWarnings();
    const {get} = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    let asked = 0;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        asked++;
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const el = await fixture(html`<key-points remember .story=${story('denied')}></key-points>`);
    await waitUntil(() => asked > 1);
    Object.defineProperty(window, 'localStorage', {configurable: true, get: get!});
    expect(el.shadowRoot!.querySelectorAll('[part=point]').length).to.equal(1);
    expect(warnings()).to.deep.equal([]);
  });

  it('keeps nothing where it does not say so', async () => {
    const el = await fixture(html`<key-points since="2031-03-01" .story=${story('unkept')}></key-points>`);
    await waitUntil(() => marks(el).length);
    Object.assign(el, {remember: false});
    await fixture(html`<key-points .story=${story('unkept')}></key-points>`);
    expect(localStorage.length).to.equal(0);
  });
});
