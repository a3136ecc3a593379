import {aTimeout, expect, html} from '@open-wc/testing';
import type {Story} from '../../story/story.js';
import {harbourStory} from '../fixtures/harbour-story.js';
import {waitUntil} from '../fixtures/wait-until.js';
import {clocks, holdClocks, releaseClocks, ring} from '../source/fixtures/held-clocks.js';
import {part, show, shows} from '../source/fixtures/served-story.js';

const {fetch} = window;
let served: Story | undefined;
let requests = 0;
let addresses = 0;

/** An address at which that edition is; the next one takes its place. */
function serve(story: Story) {
  served = story;
  requests = 0;
  window.fetch = () => {
    requests++;
    return Promise.resolve(Response.json(served));
  };
  return `/edition-${addresses++}.json`;
}

/** Lets the page read again, and find that edition. */
async function publish(story: Story) {
  served = story;
  const before = requests;
  ring();
  await waitUntil(() => requests > before && clocks.size > 0);
  await aTimeout(50);
}

const first = harbourStory({updated: '2031-03-02', corrections: []});
const [closes, ferry] = first.overview;
const second = harbourStory({
  updated: '2031-03-03',
  corrections: [{date: '2031-03-03', text: 'It closes on Tuesday.', affects: ['overview-1']}],
  overview: [
    {...closes!, text: ['The bridge closes on Tuesday.']},
    ferry!,
    {id: 'overview-3', text: ['Cars go round.']},
  ],
});
const third = harbourStory({
  ...first,
  updated: '2031-03-04',
  overview: [closes!, {...ferry!, text: ['Two ferries.']}],
});

const text = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();
const button = (el: Element, name: string) =>
  el.shadowRoot!.querySelector<HTMLButtonElement>(`[part=updates-${name}]`);
const marks = (el: Element) =>
  [...el.shadowRoot!.querySelectorAll('[part=change]:not(.read)')].map(
    (mark) =>
      `${mark.closest<HTMLElement>('[data-item]')?.dataset.item ?? mark.parentElement!.getAttribute('part')}: ${text(mark)}`,
  );
const points = (el: Element) => [...el.shadowRoot!.querySelectorAll('[part=point]')].map(text).join(' ');

describe('a reader of a story that is published again', () => {
  beforeEach(holdClocks);
  afterEach(() => {
    releaseClocks();
    window.fetch = fetch;
  });

  it('keeps the text before them until they want the later edition, and is taken to its correction', async () => {
    const el = await show(html`<story-overview src=${serve(first)} refresh="60"></story-overview>`);
    await shows(el, first.headline);
    expect(el.shadowRoot!.querySelector('[part=updates]')).to.equal(null);
    const before = points(el);
    await publish(second);
    await waitUntil(() => button(el, 'show'));
    expect(text(button(el, 'show'))).to.equal('Show 1 correction and 1 update');
    expect(points(el)).to.equal(before);
    const {height} = button(el, 'show')!.getBoundingClientRect();
    expect(height).to.be.at.least(24);
    button(el, 'show')!.click();
    await waitUntil(() => marks(el).length === 3);
    expect(marks(el)).to.deep.equal(['overview-1: Corrected', 'overview-3: New', 'correction: New']);
    expect(el.shadowRoot!.activeElement).to.equal(
      el.shadowRoot!.querySelector('[part=foot] > [part=correction]'),
    );
    expect(button(el, 'show')).to.equal(null);
    expect(part(el, 'note')).to.match(/Updated \d+:\d\d/);
  });

  it('sees no button for what they would not see, nor for the same edition', async () => {
    const el = await show(html`<story-overview src=${serve(first)} refresh="60"></story-overview>`);
    await shows(el, first.headline);
    for (const edition of [first, harbourStory({...first, url: 'https://gazette.example/moved'})]) {
      await publish(edition);
      await waitUntil(() => button(el, 'pause'));
      expect(button(el, 'show')).to.equal(null);
    }
    expect(el.shadowRoot!.querySelector('a[href="https://gazette.example/moved"]')).not.to.equal(null);
  });

  it('can pause what is said of later editions, but hears of a correction all the same', async () => {
    const el = await show(html`<story-overview src=${serve(first)} refresh="60"></story-overview>`);
    await shows(el, first.headline);
    await publish(first);
    await waitUntil(() => button(el, 'pause'));
    button(el, 'pause')!.focus();
    button(el, 'pause')!.click();
    expect(text(button(el, 'pause'))).to.equal('Resume updates');
    const note = part(el, 'note');
    await publish(third);
    expect(part(el, 'note')).to.equal(note);
    button(el, 'pause')!.click();
    expect(text(button(el, 'show'))).to.equal('Show 1 update');
    expect(el.shadowRoot!.activeElement).to.equal(button(el, 'pause'));
    button(el, 'pause')!.click();
    expect(button(el, 'show')).to.equal(null);
    await publish(second);
    await waitUntil(() => button(el, 'show'));
    expect(text(button(el, 'show'))).to.match(/^Show 1 correction/);
  });

  it('loses a story that is withdrawn at once, while paused too', async () => {
    const el = await show(html`<story-overview src=${serve(first)} refresh="60">Fallback</story-overview>`);
    await shows(el, first.headline);
    await publish(first);
    await waitUntil(() => button(el, 'pause'));
    button(el, 'pause')!.click();
    await publish(harbourStory({...second, status: 'canceled'}));
    await waitUntil(() => el.matches(':state(empty)'));
    expect(part(el, 'note')).to.contain('withdrawn');
    await publish(second);
    await shows(el, second.headline);
  });

  it('has one button in a bundle, and one edition in all elements of the story', async () => {
    const src = serve(first);
    const box = await show(html`<div>
      <story-bundle src=${src} refresh="60"></story-bundle><story-overview src=${src}></story-overview>
    </div>`);
    const [bundle, alone] = box.children as unknown as [Element, Element];
    await shows(alone, first.headline);
    await waitUntil(() =>
      bundle.shadowRoot!.querySelector('story-overview')?.shadowRoot?.querySelector('[part=point]'),
    );
    const inside = bundle.shadowRoot!.querySelector('story-overview')!;
    await publish(third);
    await waitUntil(() => button(bundle, 'show'));
    for (const el of [inside, alone]) expect(button(el, 'show')).to.equal(null);
    button(bundle, 'show')!.click();
    await waitUntil(() => points(inside).includes('Two ferries.') && points(alone).includes('Two ferries.'));
    await waitUntil(() => marks(inside).length);
    expect(marks(inside)).to.deep.equal(['overview-2: Changed']);
    expect(inside.shadowRoot!.activeElement?.textContent).to.contain('Two ferries.');
  });

  it('is told of what is gone, and keeps their place on the page', async () => {
    const el = await show(html`<story-overview src=${serve(first)} refresh="60"></story-overview>`);
    await shows(el, first.headline);
    await publish(harbourStory({...first, overview: [closes!]}));
    await waitUntil(() => button(el, 'show'));
    expect(text(button(el, 'show'))).to.equal('Show 1 update');
    button(el, 'show')!.click();
    await waitUntil(() => el.shadowRoot!.activeElement === button(el, 'pause'));
    expect(marks(el)).to.deep.equal([]);
  });

  it('reads of it in the language of the story, and in the words of the page’s author', async () => {
    const el = await show(
      html`<story-overview src=${serve({...first, lang: 'de'})} refresh="60"></story-overview>`,
    );
    await shows(el, first.headline);
    await publish({...second, lang: 'de'});
    await waitUntil(() => button(el, 'show'));
    expect(text(button(el, 'show'))).to.equal('1 Berichtigung und 1 Aktualisierung anzeigen');
    (el.constructor as typeof import('../story-overview/story-overview.js').StoryOverview).registerLabels(
      'de-AT',
      {
        pauseUpdates: 'Einen Moment',
      },
    );
    await publish({...second, lang: 'de-AT'});
    await waitUntil(() => text(button(el, 'pause')) === 'Aktualisierungen anhalten');
    button(el, 'show')!.click();
    await waitUntil(() => text(button(el, 'pause')) === 'Einen Moment');
  });
});
