import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../fixtures/wait-until.js';
import {sendKeys} from '@web/test-runner-commands';
import type {Story} from '../../story/story.js';
import {harbourStory} from '../fixtures/harbour-story.js';
import '../../languages/all-languages.js';
import './define.js';
import type {TimelineStrip} from './timeline-strip.js';

const inside = (el: Element, selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const text = (el: Element, selector: string) =>
  inside(el, selector).map((found) => found.textContent.replace(/\s+/g, ' ').trim());
const part = (el: Element, name: string) => inside(el, `[part=${name}]`)[0]!;

/** A timeline in a box of a width in pixels: 700 leaves four events too little room, 300 makes it a list. */
async function show(width: 700 | 300 | 1400, story: Story = harbourStory()) {
  const box = document.createElement('div');
  box.style.cssText = `width: ${width}px; font-size: 16px`;
  const parentNode = document.body.appendChild(box);
  const el = await fixture<TimelineStrip>(
    html`<timeline-strip .story=${story}>No timeline yet.</timeline-strip>`,
    {parentNode},
  );
  await waitUntil(() => (width === 700) === (part(el, 'strip').tabIndex === 0));
  return el;
}
const scrolled = (el: Element) => Math.abs(part(el, 'strip').scrollLeft);

describe('<timeline-strip>', () => {
  it('shows the reader every event in order, each date as precise as it is known', async () => {
    const el = await show(700);
    expect(text(el, 'ol > li h3')).to.deep.equal([
      'Divers find cracks',
      'The council votes',
      'The bridge is closed',
      'A party',
    ]);
    expect(text(el, '[part=when]')).to.deep.equal([
      'November 2030',
      'February 28, 2031',
      'Planned, March 3 – December 3, 2031',
      'Planned, no date given After the works',
    ]);
    expect(inside(el, 'time').map((time) => time.getAttribute('datetime'))).to.deep.equal([
      '2030-11',
      '2031-02-28',
    ]);
    expect(inside(el, 'data').map((data) => data.getAttribute('value'))).to.deep.equal([
      '2031-03-03/2031-12-03',
    ]);
  });

  it('tells who reported an event', async () => {
    expect(text(await show(700), '[part=by]')).to.deep.equal(['According to Mira Sample']);
  });

  it('moves by its buttons, which end at the ends', async () => {
    const el = await show(700);
    const [previous, next] = [part(el, 'previous'), part(el, 'next')] as HTMLButtonElement[];
    expect([previous!.ariaDisabled, next!.ariaDisabled]).to.deep.equal(['true', 'false']);
    setTimeout(() => next!.click());
    expect(await oneEvent(el, 'timeline-strip-select')).to.include({item: 'vote', index: 1, composed: true});
    await waitUntil(() => scrolled(el) > 0 && previous!.ariaDisabled === 'false');
    part(el, 'strip').scrollTo({left: 9999, behavior: 'instant'});
    await waitUntil(() => next!.ariaDisabled === 'true');
  });

  it('leaves the focus on a button at the end, where it does nothing, and the keys go on', async () => {
    const el = await show(700);
    const next = part(el, 'next') as HTMLButtonElement;
    const selected: string[] = [];
    el.addEventListener('timeline-strip-select', ({item}) => selected.push(item));
    next.focus();
    for (let press = 0; next.ariaDisabled !== 'true' && press < 9; press++) {
      await sendKeys({press: 'Enter'});
      await aTimeout(300);
    }
    expect(next.ariaDisabled).to.equal('true');
    expect(el.shadowRoot!.activeElement?.part.value).to.equal('next');
    const before = selected.length;
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'ArrowRight'});
    await aTimeout(100);
    expect(selected).to.have.length(before);
    await sendKeys({press: 'ArrowLeft'});
    await waitUntil(() => next.ariaDisabled === 'false');
    expect(selected).to.have.length(before + 1);
    await sendKeys({press: 'Home'});
    await waitUntil(() => part(el, 'previous').ariaDisabled === 'true');
    expect(el.shadowRoot!.activeElement?.part.value).to.equal('next');
  });

  it('shows whole entries, as many as there is room for, and turns to the next page of them', async () => {
    const el = await show(700);
    const strip = part(el, 'strip').getBoundingClientRect();
    const cut = inside(el, 'li').filter((item) => {
      const {left, right} = item.getBoundingClientRect();
      return left < strip.right - 1 && right > strip.right + 1;
    });
    expect(cut).to.have.length(0);
  });

  it('moves by the arrow keys while focus is inside, and by no key while it is not', async () => {
    const el = await show(700);
    await sendKeys({press: 'ArrowRight'});
    await aTimeout(100);
    expect(scrolled(el)).to.equal(0);
    part(el, 'strip').focus();
    await sendKeys({press: 'End'});
    await waitUntil(() => scrolled(el) > 0);
    await sendKeys({press: 'Home'});
    await waitUntil(() => scrolled(el) === 0);
  });

  it('moves the other way in a story written from right to left', async () => {
    const el = await show(700, harbourStory({lang: 'ar', dir: 'rtl'}));
    part(el, 'strip').focus();
    setTimeout(() => sendKeys({press: 'ArrowLeft'}));
    expect(await oneEvent(el, 'timeline-strip-select')).to.include({index: 1});
    await waitUntil(() => part(el, 'strip').scrollLeft < 0);
  });

  it('is a list from top to bottom where it is narrow', async () => {
    const el = await show(300);
    const [first, second] = inside(el, '[part=event]').map((item) => item.getBoundingClientRect());
    expect(second!.top).to.be.at.least(first!.bottom);
    expect(second!.left).to.equal(first!.left);
    expect(part(el, 'next').offsetHeight).to.equal(0);
  });

  it('shows no buttons where all events fit', async () => {
    expect(part(await show(1400), 'next').checkVisibility({visibilityProperty: true})).to.equal(false);
  });

  it('leaves what stands inside the tag when the story has no timeline', async () => {
    const el = await fixture(
      html`<timeline-strip .story=${harbourStory({timeline: []})}>None.</timeline-strip>`,
    );
    expect(inside(el, 'slot')).to.have.length(1);
  });

  it('is accessible as a strip and as a list', async () => {
    await expect(await show(700)).to.be.accessible();
    await expect(await show(300)).to.be.accessible();
  });
});
