import {expect, html} from '@open-wc/testing';
import {harbourStory} from '../fixtures/harbour-story.js';
import {waitUntil} from '../fixtures/wait-until.js';
import {holdClocks} from '../source/fixtures/held-clocks.js';
import {part, show, shows} from '../source/fixtures/served-story.js';
import {
  button,
  closes,
  first,
  publish,
  releaseEditions,
  second,
  serve,
  text,
  third,
} from './fixtures/editions.js';

const marks = (el: Element) =>
  [...el.shadowRoot!.querySelectorAll('[part=change]:not(.read)')].map(
    (mark) =>
      `${mark.closest<HTMLElement>('[data-item]')?.dataset.item ?? mark.parentElement!.getAttribute('part')}: ${text(mark)}`,
  );
const points = (el: Element) => [...el.shadowRoot!.querySelectorAll('[part=point]')].map(text).join(' ');

describe('a reader of a story that is published again', () => {
  beforeEach(holdClocks);
  afterEach(releaseEditions);

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
