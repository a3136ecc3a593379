import {expect, fixture, html} from '@open-wc/testing';
import {parseStory} from '../../story/parse-story.js';
import {waitUntil} from '../fixtures/wait-until.js';
import './define.js';
import type {TimelineStrip} from './timeline-strip.js';

const inside = (el: Element, selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const day = (count: number) => new Date(count * 86_400_000).toISOString().slice(0, 10);

/** A story of so many entries, with days from one to the next. */
const storyOf = (length: number, apart: number) =>
  parseStory({
    version: 1,
    id: 'lighthouse',
    lang: 'en',
    headline: 'Lighthouse',
    timeline: Array.from({length}, (_, index) => ({
      id: `night-${index}`,
      when: day(index * apart),
      title: `The lamp is lit for the ${index + 1}. time`,
    })),
  });

async function show(story: ReturnType<typeof storyOf>, width = 700) {
  const parentNode = document.body.appendChild(document.createElement('div'));
  parentNode.style.cssText = `width: ${width}px; font-size: 16px`;
  const el = await fixture<TimelineStrip>(html`<timeline-strip .story=${story}></timeline-strip>`, {
    parentNode,
  });
  el.scrollIntoView();
  return el;
}

/** Whether the page has asked for the code of longer strips. */
const hasAsked = () =>
  performance.getEntriesByType('resource').some(({name}) => /timeline-more\./.test(name));
/** As long as a busy computer takes for what would have been asked for. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 2_000));

/** Which formats are made while something is done. */
async function formatsMadeIn(act: () => Promise<unknown>) {
  const made: string[] = [];
  const {DateTimeFormat, NumberFormat} = Intl;
  const real = Object.entries({DateTimeFormat, NumberFormat});
  for (const [name, format] of real)
    Reflect.set(
      Intl,
      name,
      new Proxy(format, {
        construct(target, args) {
          made.push(name);
          return Reflect.construct(target as new () => object, args) as object;
        },
      }),
    );
  await act();
  for (const [name, format] of real) Reflect.set(Intl, name, format);
  return made;
}

describe('a <timeline-strip> of a dozen entries comes quickly', () => {
  // The first in this file: what has been loaded stays.
  it('downloads nothing for the scale and the buttons where it is a list, until there is room for a strip', async () => {
    const el = await show(storyOf(12, 40), 300);
    await aWhile();
    expect(hasAsked()).to.equal(false);
    el.parentElement!.style.width = '700px';
    await waitUntil(() => inside(el, '[part=years] a').length);
    expect(hasAsked()).to.equal(true);
    expect(inside(el, '[part=position]')[0]!.textContent).to.equal('1 of 12');
  });

  it('asks nothing of Intl in English, which holds browsers up, and says the same', async () => {
    const stories = [storyOf(12, 1), storyOf(12, 30), storyOf(12, 800), storyOf(1_200, 9)];
    const strips: TimelineStrip[] = [];
    const made = await formatsMadeIn(async () => {
      for (const story of stories) {
        const el = await show(story);
        await waitUntil(() => inside(el, '[part=position]').length);
        strips.push(el);
      }
    });
    expect(made).to.deep.equal([]);
    const words = strips.map((el) => inside(el, '[part=years] > *').map(({textContent}) => textContent));
    expect(words[0]!.slice(0, 2)).to.deep.equal(['Jan 1', 'Jan 2']);
    expect(words[1]!.slice(0, 2)).to.deep.equal(['Jan 1970', 'Feb']);
    expect(words[2]!.slice(0, 2)).to.deep.equal(['1970', '1975']);
    expect(inside(strips[3]!, '[part=position]')[0]!.textContent).to.equal('1 of 1,200');
  });

  it('has the browser lay it out once for all that is drawn over it', async () => {
    const real = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollWidth')!;
    const drawnWhenAsked: boolean[] = [];
    Object.defineProperty(Element.prototype, 'scrollWidth', {
      ...real,
      get(this: Element) {
        const root = this.getRootNode() as ShadowRoot;
        const isDrawn = !!root.querySelector('[part=years]');
        if (!root.querySelector('[part=position]')?.textContent) drawnWhenAsked.push(isDrawn);
        return real.get!.call(this) as number;
      },
    });
    const el = await show(storyOf(12, 40));
    await waitUntil(() => inside(el, '[part=position]')[0]?.textContent);
    Object.defineProperty(Element.prototype, 'scrollWidth', real);
    expect(drawnWhenAsked).to.include(false);
    expect(drawnWhenAsked).to.not.include(true);
  });
});
