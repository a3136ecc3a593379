import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../fixtures/wait-until.js';
import {parseStory} from '../../story/parse-story.js';
import type {StoryDocument} from '../../story/story.js';
import './define.js';
import type {TimelineStrip} from './timeline-strip.js';

type Events = NonNullable<StoryDocument['timeline']>;

const inside = (el: Element, selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];

/** A day of the reader's calendar, so many days from now. */
const day = (days: number) => {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};
const storyOf = (timeline: Events) =>
  parseStory({version: 1, id: 'harbour', lang: 'en', headline: 'Harbour', timeline});

async function show(timeline: Events) {
  const parentNode = document.body.appendChild(document.createElement('div'));
  parentNode.style.cssText = 'width: 1200px';
  const story = storyOf(timeline);
  return fixture<TimelineStrip>(html`<timeline-strip .story=${story}></timeline-strip>`, {parentNode});
}

/** Long enough for a scale. */
const running = (): Events => [
  {id: 'first', when: day(-60), title: 'First'},
  {id: 'second', when: day(-45), title: 'Second'},
  {id: 'before', when: day(-30), title: 'Before'},
  {id: 'yesterday', when: day(-1), title: 'Yesterday'},
  {id: 'next', when: day(10), title: 'Next', status: 'planned'},
  {id: 'later', when: day(30), title: 'Later', status: 'planned'},
];

describe('today, on the timeline of a story that is not over', () => {
  it('is marked on the scale where it lies, in a row of its own', async () => {
    const el = await show(running());
    await waitUntil(() => inside(el, '[part=scale] .today').length);
    const [mark] = inside(el, '[part=scale] .today');
    const [scale, years] = ['scale', 'years'].map((part) =>
      inside(el, `[part=${part}]`)[0]!.getBoundingClientRect(),
    );
    const {left, right, top} = mark!.getBoundingClientRect();
    expect(mark!.textContent).to.equal('Today');
    expect(left).to.be.at.least(scale!.left);
    expect(right).to.be.at.most(scale!.right);
    expect(top).to.be.below(years!.top - 20);
  });

  it('is told in the list before what comes next', async () => {
    const el = await show(running());
    await waitUntil(() => inside(el, 'li .today').length);
    expect(inside(el, 'li .today').map((mark) => mark.parentElement!.dataset.item)).to.deep.equal(['next']);
  });

  it('comes before what is planned for today', async () => {
    const el = await show([...running(), {id: 'now', when: day(0), title: 'Now', status: 'planned'}]);
    await waitUntil(() => inside(el, 'li .today').length);
    expect(inside(el, 'li .today')[0]!.parentElement!.dataset.item).to.equal('now');
  });

  it('moves on when the story does', async () => {
    const el = await show(running());
    await waitUntil(() => inside(el, 'li .today').length);
    el.story = storyOf([...running(), {id: 'sooner', when: day(3), title: 'Sooner', status: 'planned'}]);
    await waitUntil(() => inside(el, 'li .today')[0]?.parentElement!.dataset.item === 'sooner');
    expect(inside(el, '.today')).to.have.length(2);
  });

  it('is not marked any more once the story is over, and eras go with it', async () => {
    const era = {id: 'era', when: day(-40), end: day(40), title: 'Without a bridge', kind: 'era' as const};
    const el = await show([era, ...running()]);
    await waitUntil(() => inside(el, '.today').length === 2 && inside(el, '.era-name').length);
    el.story = storyOf([
      {id: 'a', when: day(-70), title: 'A'},
      {id: 'b', when: day(-50), title: 'B'},
    ]);
    await waitUntil(() => inside(el, '.today, .era-name').length === 0, 'the marks go');
  });

  it('is not marked, and nothing is loaded for it, where all is over or nothing has begun', async () => {
    for (const sign of [-1, 1]) {
      const el = await show([
        {id: 'a', when: day(sign * 50 - 5), title: 'A'},
        {id: 'b', when: day(sign * 50), title: 'B'},
      ]);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(inside(el, '.today')).to.have.length(0);
    }
  });
});
