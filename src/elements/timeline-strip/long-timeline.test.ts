import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../fixtures/wait-until.js';
import {sendKeys} from '@web/test-runner-commands';
import '../../languages/all-languages.js';
import {parseStory} from '../../story/parse-story.js';
import './define.js';
import type {TimelineStrip} from './timeline-strip.js';

const inside = (el: Element, selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const item = (el: Element, index: number) => inside(el, 'li')[index]!;
const isWhole = (el: Element, index: number) => item(el, index).querySelector('h3') !== null;

const storyOf = (count: number, changes: {title?: string; lang?: string} = {}) =>
  parseStory({
    version: 1,
    id: 'harbour',
    lang: changes.lang ?? 'en',
    headline: 'Harbour',
    timeline: Array.from({length: count}, (_, index) => ({
      id: `event-${index}`,
      when: new Date(index * 86_400_000).toISOString().slice(0, 10),
      title: `${changes.title ?? 'Crossing'} ${index}`,
      text: ['The ferry leaves.'],
      passage: {exact: 'The ferry leaves', suffix: ' at noon.'},
    })),
  });

/** A timeline in a box of a width in pixels: a strip at 700, a list at 300. */
async function show(count: number, width: 700 | 300 = 700, lang = 'en') {
  const parentNode = document.body.appendChild(document.createElement('div'));
  parentNode.style.cssText = `width: ${width}px; font-size: 16px`;
  const story = storyOf(count, {lang});
  const el = await fixture<TimelineStrip>(html`<timeline-strip .story=${story}></timeline-strip>`, {
    parentNode,
  });
  await waitUntil(() => inside(el, 'li').length === count);
  return el;
}

describe('a <timeline-strip> of thousands', () => {
  it('is one list of all its entries, each with its words, from the start', async () => {
    const el = await show(300);
    expect(item(el, 299).textContent).to.equal('October 27, 1970 Crossing 299 The ferry leaves.');
    expect(isWhole(el, 299)).to.be.false;
    expect(inside(el, '[part=list] :not(li, .chunk)').every((inner) => inner.closest('li'))).to.be.true;
    expect(inside(el, '.chunk').every((chunk) => chunk.role === 'presentation')).to.be.true;
  });

  it('says of a plan that is far away what it says of a near one', async () => {
    const story = storyOf(300);
    Object.assign(story.timeline[299]!, {status: 'planned'});
    const el = await fixture<TimelineStrip>(
      html`<timeline-strip .story=${structuredClone(story)}></timeline-strip>`,
    );
    await waitUntil(() => inside(el, 'li').length === 300);
    expect(item(el, 299).textContent).to.equal('Planned, October 27, 1970 Crossing 299 The ferry leaves.');
  });

  it('is accessible', async () => {
    await expect(await show(130)).to.be.accessible();
  });

  it('shows all that an entry has when the reader comes near, by the keyboard', async () => {
    const el = await show(1_000);
    inside(el, '[part=strip]')[0]!.focus();
    setTimeout(() => sendKeys({press: 'End'}));
    expect(await oneEvent(el, 'timeline-strip-select')).to.include({item: 'event-999', index: 999});
    await waitUntil(() => isWhole(el, 999));
    expect(item(el, 999).querySelector('[part=passage]')).to.exist;
    await waitUntil(() => inside(el, '[part=next]')[0]!.ariaDisabled === 'true');
    await sendKeys({press: 'Home'});
    await waitUntil(() => inside(el, '[part=strip]')[0]!.scrollLeft === 0);
    await waitUntil(() => !isWhole(el, 999));
  });

  it('goes on one page at a time where they are thousands of pixels in', async () => {
    const el = await show(1_000);
    const strip = inside(el, '[part=strip]')[0]!;
    item(el, 500).scrollIntoView({inline: 'start'});
    await waitUntil(() => isWhole(el, 500));
    await waitUntil(() => inside(el, '[part=previous]')[0]!.ariaDisabled === 'false');
    const before = strip.scrollLeft;
    setTimeout(() => inside(el, '[part=next]')[0]!.click());
    expect(await oneEvent(el, 'timeline-strip-select')).to.include({item: 'event-503', index: 503});
    await waitUntil(() => strip.scrollLeft > before);
    expect(strip.scrollLeft - before).to.be.closeTo(strip.clientWidth, 3);
  });

  it('leads to an entry that the address of the page names, as a strip, as a list, from right to left', async () => {
    for (const [width, lang] of [
      [700, 'en'],
      [300, 'en'],
      [700, 'ar'],
    ] as const) {
      location.hash = 'event-700';
      const el = await show(1_000, width, lang);
      const where = `${width} px, ${lang}`;
      await waitUntil(() => isWhole(el, 700), `not rendered at ${where}`);
      await new Promise((resolve) => setTimeout(resolve, 700));
      const box = item(el, 700).getBoundingClientRect();
      const strip = inside(el, '[part=strip]')[0]!.getBoundingClientRect();
      expect(box.left, where).to.be.within(strip.left - 1, strip.right);
      expect(box.bottom, where).to.be.above(0);
      expect(box.top, where).to.be.below(innerHeight);
      expect(el.shadowRoot!.activeElement, where).to.equal(item(el, 700));
      location.hash = '';
      el.remove();
    }
  });

  it('is printed whole', async () => {
    const el = await show(300, 300);
    expect(isWhole(el, 299)).to.be.false;
    dispatchEvent(new Event('beforeprint'));
    expect(inside(el, 'li h3')).to.have.length(300);
    dispatchEvent(new Event('afterprint'));
    await waitUntil(() => !isWhole(el, 299));
  });

  it('keeps what the reader opened and where the focus is when a newer story comes', async () => {
    const el = await show(1_000);
    item(el, 600).scrollIntoView({inline: 'start'});
    await waitUntil(() => isWhole(el, 600));
    const details = item(el, 600).querySelector('details')!;
    details.open = true;
    details.querySelector('summary')!.focus();
    el.story = storyOf(1_000, {title: 'Later crossing'});
    await waitUntil(() => item(el, 600).querySelector('h3')?.textContent === 'Later crossing 600');
    expect(item(el, 600).querySelector('details')!.open).to.be.true;
    expect(el.shadowRoot!.activeElement?.closest('li')).to.equal(item(el, 600));
    expect(item(el, 999).textContent).to.include('Later crossing 999');
  });

  it('lets a story become short, and long again', async () => {
    const el = await show(1_000);
    el.story = storyOf(50);
    await waitUntil(() => inside(el, 'li').length === 50);
    expect(inside(el, 'li').map(({dataset}) => dataset.item)).to.deep.equal(
      Array.from({length: 50}, (_, index) => `event-${index}`),
    );
    expect(inside(el, 'li h3')).to.have.length(50);
    el.story = storyOf(400);
    await waitUntil(() => inside(el, 'li').length === 400);
    inside(el, 'li').forEach((li, index) => expect(li.textContent).to.include(`Crossing ${index}`));
  });

  it('renders a hundred entries at once, with nothing left to load', async () => {
    const el = await show(100);
    expect(inside(el, '.chunk')).to.have.length(0);
    expect(inside(el, 'li h3')).to.have.length(100);
  });
});
