import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../fixtures/wait-until.js';
import {recordWarnings} from '../fixtures/record-warnings.js';
import {parseStory} from '../../story/parse-story.js';
import {toldBy} from '../fixtures/told-by.js';
import './define.js';
import type {TimelineStrip} from './timeline-strip.js';

const inside = (el: Element, selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const part = (el: Element, name: string) => inside(el, `[part=${name}]`)[0]!;
const words = (el: Element, name: string) => part(el, name)?.textContent.trim();

const groups = ['Ships', 'Owners', 'Accidents'];
const storyOf = (count: number) =>
  parseStory({
    version: 1,
    id: 'ferry',
    lang: 'en',
    headline: 'Ferry',
    timeline: Array.from({length: count}, (_, index) => ({
      id: `e${index}`,
      when: `${1950 + index}-05-01`,
      title: `Crossing ${index}`,
      group: groups[index % 3],
    })),
  });

async function show(count: number, {width = 700, start = ''} = {}) {
  const parentNode = document.body.appendChild(document.createElement('div'));
  parentNode.style.cssText = `width: ${width}px; font-size: 16px`;
  const el = await fixture<TimelineStrip>(
    html`<timeline-strip start=${start} .story=${storyOf(count)}></timeline-strip>`,
    {parentNode},
  );
  await waitUntil(() => words(el, 'position'));
  return el;
}

const inView = (el: Element) => {
  const strip = part(el, 'strip').getBoundingClientRect();
  return inside(el, 'li')
    .filter((item) => {
      const {left, right, width} = item.getBoundingClientRect();
      return width && left > strip.left - 2 && right < strip.right + 2;
    })
    .map(({dataset}) => dataset.item);
};

describe('the way into a long <timeline-strip>', () => {
  it('tells which entry comes first in view, of how many, and leads on by page and to the latest', async () => {
    const el = await show(60);
    expect(words(el, 'position')).to.equal('1 of 60');
    const told = toldBy(part(el, 'position'));
    setTimeout(() => part(el, 'next').click());
    expect(await oneEvent(el, 'timeline-strip-select')).to.include({item: 'e3', index: 3});
    await waitUntil(() => words(el, 'position') === '4 of 60');
    await waitUntil(() => told().includes('4 of 60'), 'a screen reader is told');
    part(el, 'latest').click();
    await waitUntil(() => words(el, 'position') === '58 of 60');
    expect(inView(el)).to.deep.equal(['e57', 'e58', 'e59']);
    part(el, 'previous').click();
    await waitUntil(() => words(el, 'position') === '55 of 60');
  });

  it('follows a newer story, which may need less', async () => {
    const el = await show(60);
    el.story = storyOf(4);
    await waitUntil(() => inside(el, 'li').length === 4);
    await waitUntil(() => words(el, 'position') === '1 of 4');
    expect(inside(el, '[part=filter], [part=scale], .out')).to.have.length(0);
  });

  it('shows one group on request, counts its entries, and prints all', async () => {
    const el = await show(60);
    const choices = inside(el, '[part=filter] label');
    expect(choices.map(({textContent}) => textContent.trim())).to.deep.equal([
      'Everything 60',
      'Ships 20',
      'Owners 20',
      'Accidents 20',
    ]);
    expect(choices.every(({offsetHeight}) => offsetHeight >= 24)).to.equal(true);
    choices[2]!.click();
    await waitUntil(() => words(el, 'position') === '1 of 20');
    expect(inView(el)).to.deep.equal(['e1', 'e4', 'e7']);
    expect(inside(el, '.out')).to.have.length(40);
    choices[0]!.click();
    await waitUntil(() => words(el, 'position') === '1 of 60');
    expect(inside(el, '.out')).to.have.length(0);
  });

  it('has no filter for a dozen entries', async () => {
    expect(inside(await show(12), '[part=filter]')).to.have.length(0);
  });

  it('begins where the page says', async () => {
    expect(words(await show(60, {start: 'latest'}), 'position')).to.equal('58 of 60');
    expect(words(await show(60, {start: 'e30'}), 'position')).to.equal('31 of 60');
  });

  it('begins with the first entry, and says so, where there is none of that name', async () => {
    const warnings = recordWarnings();
    const el = await show(60, {start: 'nowhere'});
    expect(words(el, 'position')).to.equal('1 of 60');
    expect(warnings()).to.deep.equal(['<timeline-strip> has no event "nowhere" to start with']);
  });

  it('is folded up where it is narrow, around the entry that it begins with', async () => {
    const el = await show(60, {width: 300});
    expect(inside(el, 'li').filter(({offsetHeight}) => offsetHeight)).to.have.length(60);
    const seen = (of: Element) =>
      inside(of, 'li').filter((item) => item.checkVisibility({contentVisibilityAuto: true}));
    expect(seen(el)).to.have.length(5);
    expect(words(el, 'more-toggle')).to.equal('Show 55 more');
    expect(part(el, 'more-toggle').offsetHeight).to.be.at.least(44);
    part(el, 'more-toggle').click();
    expect(seen(el)).to.have.length(60);
    const latest = await show(60, {width: 300, start: 'latest'});
    expect(words(latest, 'more-toggle')).to.equal('Show 55 earlier');
    expect(seen(latest).map(({dataset}) => dataset.item)).to.deep.equal(['e55', 'e56', 'e57', 'e58', 'e59']);
  });

  it('does not hold the strip open for what has not been in view', async () => {
    const el = await show(60);
    expect(inside(el, 'li')[40]!.offsetHeight).to.be.below(inside(el, 'li')[0]!.scrollHeight + 60);
    expect(getComputedStyle(inside(el, 'li')[40]!).contain).to.include('size');
    expect(getComputedStyle(inside(el, 'li')[0]!).contain).to.not.include('size');
  });

  it('spares the browser what has not been in view, until the reader comes near', async () => {
    const el = await show(60);
    const isLaidOut = (index: number) =>
      inside(el, 'li')[index]!.firstElementChild!.checkVisibility({contentVisibilityAuto: true});
    await waitUntil(() => !isLaidOut(40));
    expect([0, 1, 2].every(isLaidOut)).to.equal(true);
    part(el, 'latest').click();
    await waitUntil(() => [57, 58, 59].every(isLaidOut));
  });

  it('is accessible, wide and narrow', async () => {
    await expect(await show(60)).to.be.accessible();
    await expect(await show(60, {width: 300})).to.be.accessible();
  });
});
