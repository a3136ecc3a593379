import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {KeyPoints} from '../key-points/key-points.js';
import type {StoryOverview} from '../story-overview/story-overview.js';
import type {KeyPoint, Story} from '../../story/story.js';
import '../key-points/define.js';
import '../story-overview/define.js';
import {harbourStory} from '../fixtures/harbour-story.js';
import type {PassageOpenEvent} from '../story-events.js';

const [first] = harbourStory().keyPoints;
const point = (id: string): KeyPoint => ({...first!, id, heading: `Point ${id}`});
const storyOf = (...ids: string[]): Story => harbourStory({keyPoints: ids.map(point)});

const show = (story: Story) => fixture<KeyPoints>(html`<key-points .story=${story}></key-points>`);
const sectionOf = (el: Element, id: string) =>
  el.shadowRoot!.querySelector<HTMLDetailsElement>(`[data-item="${id}"] [part=section]`)!;
/** The ids of the points whose sections are open. */
const openIn = (el: Element) => [...el.shadowRoot!.querySelectorAll('[part=section][open]')].map(itemOf);
const itemOf = (element: Element | null) => element?.closest<HTMLElement>('[data-item]')?.dataset.item;

/** Records what an element tells of the reader, and gives it back once all `toggle` events have come. */
function recordEvents(el: Element) {
  const told: string[] = [];
  for (const type of ['key-points-toggle', 'passage-open'] as const)
    el.addEventListener(type, (event) => told.push(`${type} ${(event as PassageOpenEvent).item}`));
  return async () => {
    await aTimeout(100);
    return told;
  };
}

async function openAndFocus(el: Element, id: string) {
  const section = sectionOf(el, id);
  section.open = true;
  section.querySelector('summary')!.focus();
  await aTimeout(50);
}

describe('a live update', () => {
  it('that puts an item before an open one leaves it open, with the focus, and tells of no toggle', async () => {
    const el = await show(storyOf('a', 'b'));
    await openAndFocus(el, 'b');
    const events = recordEvents(el);
    el.story = storyOf('new', 'a', 'b');
    await el.updateComplete;
    expect(openIn(el)).to.deep.equal(['b']);
    expect(itemOf(el.shadowRoot!.activeElement)).to.equal('b');
    expect(el.shadowRoot!.activeElement!.part.value).to.equal('section-toggle');
    expect(await events()).to.deep.equal([]);
  });

  it('is followed by the toggles of the reader, which are told', async () => {
    const el = await show(storyOf('a', 'b'));
    await openAndFocus(el, 'b');
    el.story = storyOf('new', 'a', 'b');
    await el.updateComplete;
    await aTimeout(50);
    const events = recordEvents(el);
    sectionOf(el, 'b').querySelector('summary')!.click();
    sectionOf(el, 'a').querySelector('summary')!.click();
    expect(await events()).to.deep.equal(['key-points-toggle b', 'key-points-toggle a']);
  });

  it('that puts items into another order, or takes one away, does the same', async () => {
    const el = await show(storyOf('a', 'b', 'c'));
    await openAndFocus(el, 'a');
    sectionOf(el, 'c').open = true;
    await aTimeout(50);
    const events = recordEvents(el);
    el.story = storyOf('c', 'b', 'a');
    await el.updateComplete;
    expect(openIn(el)).to.deep.equal(['c', 'a']);
    expect(itemOf(el.shadowRoot!.activeElement)).to.equal('a');
    el.story = storyOf('b', 'a');
    await el.updateComplete;
    expect(openIn(el)).to.deep.equal(['a']);
    expect(itemOf(el.shadowRoot!.activeElement)).to.equal('a');
    el.story = storyOf('b');
    await el.updateComplete;
    expect(openIn(el)).to.deep.equal([]);
    expect(await events()).to.deep.equal([]);
  });

  it('keeps an open passage with its line of the overview', async () => {
    const [line] = harbourStory().overview;
    const el = await fixture<StoryOverview>(html`<story-overview .story=${harbourStory()}></story-overview>`);
    const passages = () => [...el.shadowRoot!.querySelectorAll('details')];
    passages()[0]!.open = true;
    await aTimeout(50);
    const events = recordEvents(el);
    el.story = harbourStory({overview: [{...line!, id: 'new'}, ...harbourStory().overview]});
    await el.updateComplete;
    expect(passages().map((passage) => [itemOf(passage), passage.open])).to.deep.equal([
      ['new', false],
      ['overview-1', true],
    ]);
    expect(await events()).to.deep.equal([]);
  });

  it('takes the focus from nothing else on the page', async () => {
    const box = await fixture(html`<div><input /><key-points .story=${storyOf('a')}></key-points></div>`);
    const el = box.querySelector('key-points')!;
    sectionOf(el, 'a').open = true;
    box.querySelector('input')!.focus();
    el.story = storyOf('new', 'a');
    await el.updateComplete;
    expect(document.activeElement!.localName).to.equal('input');
  });
});
