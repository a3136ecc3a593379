import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../fixtures/wait-until.js';
import {recordWarnings} from '../fixtures/record-warnings.js';
import {parseStory} from '../../story/parse-story.js';
import type {StoryDocument} from '../../story/story.js';
import './define.js';
import type {TimelineStrip} from './timeline-strip.js';

type Events = NonNullable<StoryDocument['timeline']>;

const inside = (el: Element, selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const words = (el: Element, selector: string) => inside(el, selector).map((each) => each.textContent.trim());
const storyOf = (timeline: Events) =>
  parseStory({version: 1, id: 'quarry', lang: 'en', headline: 'Quarry', timeline});
const on = (when: string, more: object = {}) => ({id: `d${when}`, when, title: `On ${when}`, ...more});
const era = (id: string, when: string, end: string) => ({id, when, end, kind: 'era' as const, title: id});

async function show(timeline: Events, width = 700) {
  const parentNode = document.body.appendChild(document.createElement('div'));
  parentNode.style.cssText = `width: ${width}px; font-size: 16px`;
  const el = await fixture<TimelineStrip>(
    html`<timeline-strip .story=${storyOf(timeline)}></timeline-strip>`,
    {
      parentNode,
    },
  );
  // A few entries that fit need none of what comes later, and a list of a few more does not.
  await waitUntil(() => timeline.length < 3 || width < 480 || words(el, '[part=position]')[0]);
  return el;
}

/** From where to where each band of an era is drawn, in thousandths of the scale. */
const bands = (el: Element) =>
  inside(el, '.band').map((band) =>
    band
      .getAttribute('d')!
      .match(/-?[\d.]+/g)!
      .map(Number),
  );

/** What lies beyond the element's own edges, though no strip hides it. */
function outside(el: Element) {
  const {left, right} = el.getBoundingClientRect();
  return inside(el, '[part=base] *')
    .filter((each) => each.checkVisibility())
    .filter((each) => !each.closest('[part=strip], [part=skip], svg') || each.matches('[part=strip]'))
    .filter(
      (each) =>
        each.getBoundingClientRect().left < left - 1 || each.getBoundingClientRect().right > right + 1,
    )
    .map((each) => each.outerHTML.slice(0, 80));
}

const decades = (): Events => [1911, 1925, 1932, 1947, 1953, 1969].map((year) => on(`${year}-06-15`));
const longest = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.repeat(3);

describe('a <timeline-strip> of an odd story', () => {
  it('draws eras that touch apart, eras that overlap both, and keeps a name within its own', async () => {
    const touching = await show([era('Digging', '1911', '1930'), era('Dust', '1930', '1969'), ...decades()]);
    const [first, second] = bands(touching);
    expect(first![2]).to.be.below(second![0]!);
    const overlapping = await show([
      era('Digging', '1911', '1950'),
      era('Dust', '1930', '1969'),
      ...decades(),
    ]);
    for (const [from, , to] of bands(overlapping)) expect(to).to.be.above(from!);
    for (const el of [touching, overlapping]) {
      expect(words(el, '.era-name')).to.deep.equal(['Digging', 'Dust']);
      expect(inside(el, '.era')).to.have.length(2);
      expect(outside(el)).to.deep.equal([]);
    }
  });

  it('has a way in, and no scale, for sixty entries of one day', async () => {
    const el = await show(Array.from({length: 60}, (_, index) => on('2031-05-01', {id: `e${index}`})));
    expect(words(el, '[part=position]')).to.deep.equal(['1 of 60']);
    expect(inside(el, '[part=scale]')).to.have.length(0);
    inside(el, '[part=latest]')[0]!.click();
    await waitUntil(() => words(el, '[part=position]')[0] === '58 of 60');
  });

  it('has no scale for two entries that lie 4,000 years apart, before and after our era, and shows them both', async () => {
    const el = await show([on('-1999', {title: 'The first stone'}), on('2001', {title: 'The last'})]);
    expect(inside(el, '[part=scale], [part=position]')).to.have.length(0);
    expect(words(el, '[part=heading]')).to.deep.equal(['The first stone', 'The last']);
    expect(words(el, '[part=when]')[0]).to.match(/2000 BC/);
  });

  it('leads along a scale from before our era to ours, with round steps that say which is which', async () => {
    const el = await show(['-1999', '-0499', '0100', '0900', '1500', '2001'].map((year) => on(year)));
    const years = words(el, '[part=years] > *');
    expect(years.length).to.be.within(5, 14);
    expect(years[0]).to.match(/B/);
    expect(years.at(-1)).to.match(/A/);
    expect(outside(el)).to.deep.equal([]);
  });

  for (const width of [300, 700])
    it(`breaks a word and a name that are longer than a line, at ${width} px`, async () => {
      const el = await show(
        decades().map((event) => ({...event, title: longest, group: longest.slice(0, 90)})),
        width,
      );
      expect(outside(el)).to.deep.equal([]);
      // What is part of a line has no width of its own, and Firefox tells one; it stands in what has.
      const boxes = inside(el, 'li, li *').filter((each) => getComputedStyle(each).display !== 'inline');
      for (const part of boxes.filter(({clientWidth}) => clientWidth > 0))
        expect(part.scrollWidth, part.outerHTML.slice(0, 60)).to.be.at.most(part.clientWidth + 1);
    });

  it('keeps the words beside a picture that never loads, or whose size is wrong', async () => {
    const media = {
      url: new URL('/no-such-picture.png', location.href).href,
      alt: 'The pit',
      width: 1,
      height: 9_000,
    };
    const el = await show(decades().map((event) => ({...event, media})));
    const [picture] = inside(el, '[part=image] img');
    expect(picture!.offsetHeight).to.be.below(picture!.offsetWidth);
    expect(words(el, '[part=heading]').filter(Boolean)).to.have.length(6);
    expect(outside(el)).to.deep.equal([]);
  });

  it('offers no choice among more groups than one can look over, nor of a single one', async () => {
    const many = (groupOf: (index: number) => string) =>
      Array.from({length: 14}, (_, index) => on(`${1950 + index}`, {group: groupOf(index)}));
    expect(inside(await show(many((index) => `Pit ${index}`)), '[part=filter]')).to.have.length(0);
    expect(inside(await show(many(() => 'Pit')), '[part=filter]')).to.have.length(0);
    const el = await show(many((index) => (index ? 'Pit' : 'Office')));
    expect(words(el, '[part=filter] label')).to.deep.equal(['Everything 14', 'Office 1', 'Pit 13']);
    inside(el, '[part=filter] label')[1]!.click();
    await waitUntil(() => words(el, '.buttons:not([hidden]) [part=position]').length === 0);
    expect(inside(el, 'li:not(.out)').map(({dataset}) => dataset.item)).to.deep.equal(['d1950']);
    expect(inside(el, '[part=filter] label')).to.have.length(3);
  });

  it('stays where the reader is when a later edition has lost entries, even the one in view', async () => {
    const all = Array.from({length: 20}, (_, index) => on(`${1950 + index}`));
    const el = await show(all);
    inside(el, '[part=latest]')[0]!.click();
    await waitUntil(() => words(el, '[part=position]')[0] === '18 of 20');
    const warnings = recordWarnings();
    el.story = storyOf(all.slice(0, 16));
    await waitUntil(() => words(el, '[part=position]')[0] === '14 of 16');
    el.story = storyOf(all.slice(0, 2));
    await waitUntil(() => inside(el, 'li').length === 2);
    await waitUntil(() => inside(el, '.buttons:not([hidden])').length === 0);
    el.story = storyOf([]);
    await waitUntil(() => inside(el, 'li').length === 0);
    await aTimeout(50);
    expect(warnings()).to.deep.equal([]);
  });
});
