import {expect, fixture, html} from '@open-wc/testing';
import {parseStory} from '../../story/parse-story.js';
import type {StoryDocument} from '../../story/story.js';
import '../../languages/all-languages.js';
import './define.js';

type Events = NonNullable<StoryDocument['timeline']>;

const inside = (el: Element, selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];

/** The rail of a timeline in a box that is wide enough for one. */
async function rail(timeline: Events, lang = 'en', width = 700) {
  const story = parseStory({version: 1, id: 'harbour', lang, headline: 'Harbour', timeline});
  const parentNode = document.body.appendChild(document.createElement('div'));
  parentNode.style.cssText = `width: ${width}px; font-size: 16px`;
  const el = await fixture<HTMLElement>(html`<timeline-strip .story=${story}></timeline-strip>`, {
    parentNode,
  });
  const paths = inside(el, '[part=scale] path');
  const marks: Record<string, string> = Object.fromEntries(
    paths.map((path) => [path.getAttribute('class'), path.getAttribute('d')]),
  );
  return {el, marks};
}

describe('the rail of <timeline-strip>', () => {
  it('lays a tick for each day as far apart as the days are', async () => {
    const {marks} = await rail([
      {id: 'a', when: '2031-01-01', title: 'A'},
      {id: 'b', when: '2031-01-03', title: 'B'},
      {id: 'c', when: '2031-01-11', title: 'C', status: 'planned'},
    ]);
    expect(marks).to.deep.equal({axis: 'M0 8H1000', happened: 'M0 2v12M200 2v12', planned: 'M1000 2v12'});
  });

  it('draws what lasts, or is known only roughly, as long as it may have been', async () => {
    const {marks} = await rail([
      {id: 'a', when: '2031-01-01', end: '2031-01-10', title: 'Ten days of work'},
      {id: 'b', when: '2031-02', title: 'Some day in February'},
      {id: 'c', when: '2031-04-10', title: 'A day'},
    ]);
    expect(marks['happened bar']).to.equal('M0 8H101M313 8H596');
    expect(marks.happened).to.equal('M1000 2v12');
  });

  it('draws a date that is near or in doubt in another way than one that is sure', async () => {
    const {el, marks} = await rail([
      {id: 'a', when: '1999~', title: 'About then'},
      {id: 'b', when: '2003-05-06?', title: 'Then, perhaps'},
      {id: 'c', when: '2010-01-01', title: 'Then'},
    ]);
    expect(Object.keys(marks)).to.deep.equal(['axis', 'happened vague bar', 'happened vague', 'happened']);
    const dot = (item: string) => getComputedStyle(inside(el, `[data-item=${item}]`)[0]!, '::after');
    expect(['a', 'b', 'c'].map((item) => dot(item).borderTopStyle)).to.deep.equal([
      'dotted',
      'dotted',
      'solid',
    ]);
  });

  it('draws an era as a band behind what happened in it', async () => {
    const {el, marks} = await rail([
      {id: 'ferry', kind: 'era', when: '2000', end: '2009', title: 'The ferry years'},
      {id: 'a', when: '2005-01-01', title: 'A'},
      {id: 'b', when: '2020-01-01', title: 'B'},
    ]);
    expect(marks['era bar']).to.equal('M0 8H500');
    expect(inside(el, '[part=event]').map((item) => item.className)).to.deep.equal([
      'era',
      'happened',
      'happened',
    ]);
  });

  it('leaves room beyond the end for what has no date, and places none of it', async () => {
    const {el, marks} = await rail([
      {id: 'a', when: '2031-01-01', title: 'A'},
      {id: 'b', when: '2031-01-11', title: 'B'},
      {id: 'c', title: 'C', status: 'planned'},
    ]);
    expect(marks).to.deep.equal({axis: 'M0 8H840', undated: 'M880 8H1000', happened: 'M0 2v12M840 2v12'});
    const [drawing, labels] = inside(el, '[part=scale] > :is(svg, p)').map((part) => part.clientWidth);
    expect(labels! / drawing!).to.be.closeTo(0.84, 0.01);
  });

  it('tells its ends in words that never lie upon each other', async () => {
    const {el} = await rail(
      [
        {id: 'a', when: '2031-09-23T06:10+02:00', title: 'A'},
        {id: 'b', when: '2031-09-23T17:45+02:00', title: 'B'},
      ],
      'en',
      490,
    );
    const [first, last] = inside(el, '[part=scale] bdi');
    expect(first!.textContent).to.equal('September 23, 2031 at 6:10 AM UTC+2');
    expect(first!.getBoundingClientRect().right).to.be.below(last!.getBoundingClientRect().left);
  });

  it('runs from right to left where the story does', async () => {
    const events = [
      {id: 'a', when: '2031-01-01', title: 'أ'},
      {id: 'b', when: '2031-01-03', title: 'ب'},
      {id: 'c', when: '2031-01-11', title: 'ج'},
    ];
    const {el} = await rail(events, 'ar');
    const ticks = inside(el, '.happened:is(path)')[0]!.getBoundingClientRect();
    const [first, last] = inside(el, '[part=scale] bdi').map((label) => label.getBoundingClientRect());
    // Firefox counts the width of strokes before they are scaled.
    expect(first!.right).to.be.closeTo(ticks.right, 6);
    expect(last!.left).to.be.closeTo(ticks.left, 6);
  });

  it('is not drawn where there are no two moments', async () => {
    const {marks} = await rail([
      {id: 'a', when: '2031-01-01', title: 'A'},
      {id: 'b', title: 'B'},
    ]);
    expect(marks).to.deep.equal({});
  });

  it('takes no more to draw for 10,000 days than for a thousand', async () => {
    const day = (index: number) => new Date(index * 86_400_000).toISOString().slice(0, 10);
    const {marks} = await rail(
      Array.from({length: 10_000}, (_, index) => ({id: `${index}`, when: day(index), title: 'A day'})),
    );
    expect(Object.keys(marks)).to.deep.equal(['axis', 'happened']);
    expect(marks.happened!.match(/M/g)).to.have.length(1001);
  });
});
