import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../fixtures/wait-until.js';
import {toldBy} from '../fixtures/told-by.js';
import {harbourStory} from '../fixtures/harbour-story.js';
import '../key-points/define.js';
import '../quote-card/define.js';
import '../story-overview/define.js';
import '../timeline-strip/define.js';
import type {KeyPoints} from '../key-points/key-points.js';
import type {QuoteCard} from '../quote-card/quote-card.js';
import type {StoryOverview} from '../story-overview/story-overview.js';

const find = (el: Element, selector: string) => el.shadowRoot!.querySelector<HTMLElement>(selector)!;
const closing = 'The Harbour Bridge closes on Monday for nine months.';

/** A story whose article is the page of this test. */
const storyHere = () => {
  const url = location.href.split('#')[0]!;
  const passage = {exact: closing, suffix: ' A free ferry will run.', url: `${url}#:~:text=x`};
  return harbourStory({url, overview: [{id: 'here', text: ['It closes.'], passage}]});
};

describe('a reader of the article itself', () => {
  const open = async (article: string) => {
    const page = await fixture(
      html`<div><p id="earlier"></p><p id="place"></p><story-overview .story=${storyHere()}></story-overview></div>`,
    );
    page.querySelector('#place')!.textContent = article;
    page.querySelector('#earlier')!.textContent = `Earlier: ${closing}`;
    const el = page.querySelector<StoryOverview>('story-overview')!;
    await el.updateComplete;
    find(el, '[part=passage-toggle]').click();
    find(el, '[part=passage] a').click();
    return page;
  };
  const marked = () => [...(CSS.highlights.get('story-passage') ?? [])].map((range) => `${range as Range}`);

  it('sees the words of a passage marked in place, whatever their typography', async function () {
    if (!globalThis.Highlight) this.skip();
    CSS.highlights.clear();
    const words = 'The\u00a0Harbour Bridge closes on Monday for nine  months.';
    const page = await open(`${words} A free ferry will run.`);
    await waitUntil(() => marked().length, 'the words are marked');
    expect(marked()).to.deep.equal([words]);
    const [range] = CSS.highlights.get('story-passage')!;
    expect(page.querySelector('#place')!.contains((range as Range).startContainer)).to.equal(true);
    expect(location.hash).to.equal('');
  });

  it('stays on the page where it says that its own address is another', async function () {
    if (!globalThis.Highlight) this.skip();
    CSS.highlights.clear();
    const canonical = document.head.appendChild(document.createElement('link'));
    Object.assign(canonical, {rel: 'canonical', href: 'https://www.example.org/elsewhere'});
    await open(`${closing} A free ferry will run.`);
    await waitUntil(() => marked().length, 'the words are marked');
    canonical.remove();
    expect(location.hash).to.equal('');
  });
});

describe('a reader who passes a quote on', () => {
  it('has its words, who said them and where they stand on the clipboard, and reads that it was copied', async () => {
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: async (text: string) => void (copied = text)},
    });
    const el = await fixture<QuoteCard>(
      html`<quote-card quote="mayor" .story=${harbourStory()}></quote-card>`,
    );
    const button = find(el, '[part=copy]');
    expect(button.hidden).to.equal(false);
    const told = toldBy(button);
    button.click();
    await waitUntil(() => button.textContent === 'Copied', 'the button says so');
    expect(told()).to.deep.equal(['Copied']);
    button.click();
    const [words, by, url] = copied.split('\n');
    expect(words).to.equal('We would rather close it now than mourn it later.');
    expect(by).to.match(/^— Mira Sample, mayor of Port Example, February 28, 2031/);
    expect(url).to.match(/^https?:/);
    await waitUntil(() => button.textContent === 'Copy', 'the button offers it again');
    el.story = harbourStory({lang: 'de'});
    await waitUntil(() => button.textContent === 'Kopieren', 'the button speaks German');
    delete (navigator as {clipboard?: unknown}).clipboard;
  });

  it('is not told that it was copied where the browser refused', async () => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: () => Promise.reject(new Error('no'))},
    });
    const el = await fixture<QuoteCard>(html`<quote-card .story=${harbourStory()}></quote-card>`);
    find(el, '[part=copy]').click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(find(el, '[part=copy]').textContent).to.equal('Copy');
    delete (navigator as {clipboard?: unknown}).clipboard;
  });
});

describe('an address that names an item', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));
  const go = (hash: string) => (location.hash = hash);

  it('opens its section and has the focus there, in the first of two widgets, and again after going back', async () => {
    const page = await fixture(
      html`<div>
        <key-points .story=${harbourStory()}></key-points>
        <key-points .story=${harbourStory()}></key-points>
        <timeline-strip .story=${harbourStory()}></timeline-strip>
      </div>`,
    );
    const [first, second] = page.querySelectorAll<KeyPoints>('key-points');
    const event = page.querySelector('timeline-strip')!;
    const eventId = find(event, '[data-item]').dataset.item!;
    // Before that an address replaces the one before it, and nothing leads back.
    await waitUntil(() => document.readyState === 'complete', 'the page is loaded');
    await aTimeout(0);
    go('#point-1');
    await waitUntil(() => find(first!, '[part=section]').hasAttribute('open'), 'the section opens');
    await waitUntil(() => first!.shadowRoot!.activeElement?.matches('[data-item]'), 'the focus is there');
    expect(find(second!, '[part=section]').hasAttribute('open')).to.equal(false);
    go(`#${eventId}`);
    await waitUntil(
      () => event.shadowRoot!.activeElement?.matches('[data-item]'),
      'the focus is at the event',
    );
    history.back();
    await waitUntil(() => location.hash !== `#${eventId}`, 'the browser goes back');
    // A browser may have put an address in the place of the one before, as nobody touched this page.
    if (location.hash !== '#point-1') go('#point-1');
    await waitUntil(() => first!.shadowRoot!.activeElement?.matches('[data-item]'), 'the focus is back');
  });

  it('opens it in a widget that comes later, and is left to the page where it has such an id', async () => {
    go('#point-1');
    const el = await fixture<KeyPoints>(html`<key-points .story=${harbourStory()}></key-points>`);
    await waitUntil(() => find(el, '[part=section]').hasAttribute('open'), 'the section opens');
    const page = await fixture(
      html`<div><p id="point-1"></p><key-points .story=${harbourStory()}></key-points></div>`,
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(find(page.querySelector('key-points')!, '[part=section]').hasAttribute('open')).to.equal(false);
  });

  it('is followed once: a newer story does not take the reader back', async () => {
    go('#point-1');
    const el = await fixture<KeyPoints>(html`<key-points .story=${harbourStory()}></key-points>`);
    const item = () => find(el, '[data-item=point-1]');
    await waitUntil(() => el.shadowRoot!.activeElement === item(), 'the focus is there');
    item().blur();
    el.story = harbourStory({headline: 'Newer'});
    await el.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(el.shadowRoot!.activeElement).to.equal(null);
  });

  it('may be nonsense', async () => {
    go('#%E0%A4%A');
    const el = await fixture<KeyPoints>(html`<key-points .story=${harbourStory()}></key-points>`);
    expect(find(el, '[part=point]')).to.not.equal(null);
  });
});

describe('a reader with a keyboard', () => {
  it('can skip a long widget', async () => {
    const el = await fixture<KeyPoints>(html`<key-points .story=${harbourStory()}></key-points>`);
    const skip = find(el, '[part=skip]');
    skip.focus();
    expect(getComputedStyle(skip).clipPath).to.equal('none');
    skip.click();
    const end = find(el, '[part=end]');
    await waitUntil(() => el.shadowRoot!.activeElement === end, 'the focus is at the end');
    end.blur();
    expect(end.tabIndex, 'no stop for others').to.equal(-1);
  });
});
