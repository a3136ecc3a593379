import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {parseStory} from '../../story/parse-story.js';
import type {StoryDocument} from '../../story/story.js';
import '../../languages/all-languages.js';
import {waitUntil} from '../fixtures/wait-until.js';
import './define.js';

type Events = NonNullable<StoryDocument['timeline']>;

const inside = (el: Element, selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];

/** What is drawn over a timeline in a box that is wide enough for it. */
async function scaleOf(timeline: Events, lang = 'en', width = 700) {
  const story = parseStory({version: 1, id: 'harbour', lang, headline: 'Harbour', timeline});
  const parentNode = document.body.appendChild(document.createElement('div'));
  parentNode.style.cssText = `width: ${width}px; font-size: 16px`;
  const el = await fixture<HTMLElement>(html`<timeline-strip .story=${story}></timeline-strip>`, {
    parentNode,
  });
  el.scrollIntoView();
  await waitUntil(() => inside(el, '[part=position]').length);
  const paths = inside(el, '[part=scale] path');
  const marks: Record<string, string> = Object.fromEntries(
    paths.map((path) => [path.getAttribute('class'), path.getAttribute('d')]),
  );
  const years = inside(el, '[part=years] > *').map(({textContent}) => textContent);
  return {el, marks, years};
}

const on = (id: string, when: string, more: object = {}) => ({id, when, title: `On ${when}`, ...more});
/** One entry in each of six decades. */
const decades = (): Events =>
  [1911, 1925, 1932, 1947, 1953, 1969].map((year) => on(`y${year}`, `${year}-06-15`));

describe('the scale of a longer <timeline-strip>', () => {
  it('has round steps from before the first entry to after the last, each with room in proportion', async () => {
    const {el, years} = await scaleOf(decades());
    expect(years).to.deep.equal(['1910', '1920', '1930', '1940', '1950', '1960']);
    expect(inside(el, '[part=years] > *').every(({clientHeight}) => clientHeight >= 24)).to.equal(true);
  });

  it('steps by days, months or hours where the story is that quick, and by ages where it is slow', async () => {
    const days = await scaleOf([1, 3, 4, 6, 8, 9].map((day) => on(`d${day}`, `2031-05-0${day}`)));
    expect(days.years.slice(0, 2)).to.deep.equal(['May 1', 'May 2']);
    const months = await scaleOf([1, 3, 4, 6, 8, 9].map((month) => on(`m${month}`, `2031-0${month}-10`)));
    expect(months.years.slice(0, 2)).to.deep.equal(['Jan 2031', 'Feb']);
    const hours = await scaleOf([1, 3, 4, 6, 8, 9].map((hour) => on(`h${hour}`, `2031-05-01T0${hour}:00Z`)));
    expect(hours.years[1]).to.match(/^2\sAM$/);
    const ages = await scaleOf(
      ['-1999', '-0999', '0001', '0500', '1000', '2000'].map((year) => on(year, year)),
    );
    expect(ages.years[0]).to.match(/^2001 B|^2000 B/);
    expect(ages.years.length).to.be.within(5, 12);
  });

  it('draws a tick for a day, a bar for what lasts, and in another way what is not sure', async () => {
    const {marks} = await scaleOf([
      ...decades(),
      on('war', '1914', {end: '1918'}),
      on('perhaps', '1940-05-06?'),
      on('plan', '1968-01-01', {status: 'planned'}),
    ]);
    expect(Object.keys(marks)).to.have.members([
      'axis',
      'happened',
      'happened bar',
      'happened vague',
      'planned',
      'here',
    ]);
  });

  it('tells eras apart that follow on one another, by name', async () => {
    const {el} = await scaleOf([
      on('ferry', '1908', {end: '1946', kind: 'era', title: 'The ferry years'}),
      on('county', '1946', {end: '1968', kind: 'era', title: 'Under the county'}),
      ...decades(),
    ]);
    const bands = inside(el, '.band').map((band) => band.getAttribute('d')!.match(/\d+/g)!.map(Number));
    expect(bands[0]![2]).to.be.below(bands[1]![0]!);
    const opacity = inside(el, '.band').map((band) => getComputedStyle(band).strokeOpacity);
    expect(opacity[0]).to.not.equal(opacity[1]);
    expect(inside(el, '.era-name').map(({textContent}) => textContent)).to.deep.equal([
      'The ferry years',
      'Under the county',
    ]);
  });

  it('leads to the first entry of a step, and says which step is in view', async () => {
    const {el} = await scaleOf([
      ...decades(),
      ...[1, 2, 3, 4, 5].map((day) => on(`l${day}`, `1969-07-0${day}`)),
    ]);
    const link = inside(el, '[part=years] a').at(-1) as HTMLAnchorElement;
    expect(link.getAttribute('href')).to.equal('#y1969');
    expect(inside(el, '[aria-current]')[0]!.textContent).to.equal('1910');
    const before = location.href;
    link.click();
    await waitUntil(() => inside(el, '[aria-current]')[0]?.textContent === '1960');
    expect(location.href).to.equal(before);
    expect(inside(el, '.here')[0]!.getAttribute('d')).to.match(/^M\d+ 15H\d+$/);
  });

  it('takes a reader who clicks on it to the nearest entry', async () => {
    const {el} = await scaleOf([
      ...decades(),
      ...[1, 2, 3, 4, 5].map((day) => on(`l${day}`, `1969-07-0${day}`)),
    ]);
    const box = inside(el, '[part=scale] svg')[0]!.getBoundingClientRect();
    const clientX = box.left + (box.width * 43) / 60;
    setTimeout(() =>
      el
        .shadowRoot!.querySelector('svg')!
        .dispatchEvent(new MouseEvent('click', {bubbles: true, clientX, clientY: box.top + 8})),
    );
    expect(await oneEvent(el, 'timeline-strip-select')).to.include({item: 'y1953'});
  });

  it('runs from right to left where the story does', async () => {
    const {el} = await scaleOf(decades(), 'ar');
    const [first, second] = inside(el, '[part=years] > *').map((cell) => cell.getBoundingClientRect());
    expect(second!.right).to.be.at.most(first!.left + 1);
  });

  it('is not drawn for a few entries, or where they are all on one day or two', async () => {
    const few = await fixture<HTMLElement>(
      html`<timeline-strip
        .story=${parseStory({version: 1, id: 'a', lang: 'en', headline: 'A', timeline: decades().slice(1)})}
      ></timeline-strip>`,
    );
    expect(inside(few, '[part=scale], [part=position]')).to.have.length(0);
    const sixty = Array.from({length: 60}, (_, index) => on(`e${index}`, '2031-05-01'));
    const {el} = await scaleOf(sixty);
    expect(inside(el, '[part=scale]')).to.have.length(0);
    expect(inside(el, '[part=event]')).to.have.length(60);
  });

  it('takes no more to draw for 3,000 days than for a thousand', async () => {
    const day = (index: number) => new Date(index * 86_400_000).toISOString().slice(0, 10);
    const {marks, years} = await scaleOf(
      Array.from({length: 3_000}, (_, index) => ({id: `${index}`, when: day(index), title: 'A day'})),
    );
    expect(marks.happened!.match(/M/g)!.length).to.be.at.most(1001);
    expect(years.length).to.be.within(5, 12);
  });
});
