import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {harbourStory} from '../fixtures/harbour-story.js';
import '../../languages/all-languages.js';
import './define.js';
import type {Inline} from '../../story/story.js';
import type {StoryOverview} from './story-overview.js';

const show = (story: unknown = harbourStory()) =>
  fixture<StoryOverview>(html`<story-overview .story=${story}>The story is coming.</story-overview>`);
const inside = (el: Element, selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const textOf = (el: Element, selector: string) =>
  inside(el, selector).map((found) => found.textContent.replace(/\s+/g, ' ').trim());

describe('<story-overview>', () => {
  it('shows the reader headline, standfirst and every line of the overview', async () => {
    const el = await show();
    expect(textOf(el, 'h2')).to.deep.equal(['Harbour Bridge closes for repairs']);
    expect(textOf(el, '[part=standfirst]')).to.deep.equal([
      'Port Example loses its only crossing until spring.',
    ]);
    expect(textOf(el, '[part=point]').map((line) => line.split('In the article')[0])).to.deep.equal([
      'The bridge closes on Monday.',
      'A ferry takes over.',
    ]);
    expect(inside(el, '[part=point] em')).to.have.length(1);
  });

  it('tells who wrote it and when, as precisely as the story knows', async () => {
    const el = await show();
    expect(textOf(el, '[part=byline]')).to.deep.equal([
      'By Ada Example, reporter The Example Gazette',
      'March 1, 2031 Updated March 2, 2031 at 9:30 AM UTC',
    ]);
    expect(inside(el, '[part=byline] time').map((time) => time.getAttribute('datetime'))).to.deep.equal([
      '2031-03-01',
      '2031-03-02T09:30Z',
    ]);
  });

  it('joins authors as their language does, and ends a role before the next name', async () => {
    const byline = [{name: 'Ada Example', role: 'reporter'}, {name: 'Bo Sample'}];
    expect(textOf(await show(harbourStory({byline})), '[part=byline]')[0]).to.match(
      /^By Ada Example, reporter, and Bo Sample /,
    );
    const three = [{name: 'A'}, {name: 'B'}, {name: 'C'}];
    expect(textOf(await show(harbourStory({byline: three})), '[part=byline]')[0]).to.match(
      /^By A, B,? and C /,
    );
  });

  it('joins authors in English without `Intl`, which holds browsers up, as that does', async () => {
    const real = Intl.ListFormat;
    Reflect.set(Intl, 'ListFormat', undefined);
    try {
      for (const names of [['Ann'], ['Ann', 'Ben'], ['Ann', 'Ben', 'Cy', 'Dee']]) {
        const byline = names.map((name) => ({name}));
        const words = textOf(await show(harbourStory({byline})), '[part=byline]')[0]!;
        expect(words).to.contain(`By ${new real('en').format(names)} `);
      }
    } finally {
      Reflect.set(Intl, 'ListFormat', real);
    }
  });

  it('tells the hour of the later date alone', async () => {
    const {dates} = harbourStory();
    const el = await show(
      harbourStory({published: '2031-03-01T08:00Z', dates: {...dates, '2031-03-01T08:00Z': 'March 1 at 8'}}),
    );
    expect(textOf(el, '[part=byline]')[1]).to.match(/^March 1, 2031 Updated March 2, 2031 at 9:30 AM UTC$/);
  });

  it('begins no line of the byline with the dot between two facts', async () => {
    const el = await show();
    el.style.cssText = 'display: block; inline-size: 12em';
    const [row] = inside(el, '[part=byline]');
    const {left} = row!.getBoundingClientRect();
    expect(getComputedStyle(row!).overflowX).to.equal('clip');
    for (const fact of row!.children as HTMLCollectionOf<HTMLElement>) {
      const dot = fact.getBoundingClientRect().left;
      const isFirstOfLine = dot < left;
      expect(getComputedStyle(fact, '::before').content, fact.textContent).to.include('·');
      if (isFirstOfLine)
        expect(dot + 0.8 * parseFloat(getComputedStyle(fact).fontSize)).to.be.at.most(left + 3);
    }
  });

  it('shows nothing that the story does not say', async () => {
    const bare = {publisher: undefined, byline: [], published: undefined, updated: undefined, url: undefined};
    const el = await show(harbourStory({...bare, standfirst: undefined, corrections: [], overview: []}));
    for (const part of ['byline', 'standfirst', 'foot', 'list', 'article-link', 'legend'])
      expect(inside(el, `[part=${part}]`), part).to.have.length(0);
  });

  it('shows corrections', async () => {
    expect(textOf(await show(), '[part=foot] [part=correction]')).to.deep.equal([
      'Correction, March 2, 2031: An earlier version gave the wrong month.',
    ]);
  });

  it('links to the article', async () => {
    const [link] = inside(await show(), '[part=article-link] a') as HTMLAnchorElement[];
    expect(link).to.include({href: 'https://gazette.example/harbour-bridge', rel: 'noreferrer'});
  });

  it('names the real host behind a link that claims another', async () => {
    const point = async (text: Inline[]) => {
      const el = await show(harbourStory({overview: [{id: 'a', text}]}));
      return textOf(el, '[part=point]')[0];
    };
    const claim = ['Read ', {text: 'bbc.example', href: 'https://gazette.example/x'}, '.'];
    const truth = ['Read ', {text: 'www.gazette.example', href: 'https://news.gazette.example/x'}, '.'];
    expect(await point(claim)).to.equal('Read bbc.example (gazette.example).');
    expect(await point(truth)).to.equal('Read www.gazette.example.');
  });

  it('shows markup in the story as text', async () => {
    const el = await show(
      harbourStory({headline: '<u>not</u> markup', overview: [{id: 'a', text: ['<u>nor</u> this']}]}),
    );
    expect(inside(el, 'u')).to.have.length(0);
    expect(textOf(el, 'h2')).to.deep.equal(['<u>not</u> markup']);
  });

  describe('asked where the article says that', () => {
    it('shows the words, marked, in their paragraph, with the name of the section', async () => {
      const el = await show();
      const [passage] = inside(el, '[part=passage]') as HTMLDetailsElement[];
      setTimeout(() => (passage!.open = true));
      const event = await oneEvent(el, 'passage-open');
      expect(event).to.include({item: 'overview-1', bubbles: true, composed: true});
      expect(textOf(el, 'mark')).to.deep.equal(['The Harbour Bridge closes on Monday for nine months.']);
      expect(textOf(el, '[part=passage-text] > p:first-child')).to.deep.equal([
        'The Harbour Bridge closes on Monday for nine months. A free ferry will run every ten minutes.',
      ]);
      expect(textOf(el, '[part=passage] .meta')).to.deep.equal(['Nine months without a crossing']);
    });

    it('names it by what it does, describes it by its line, and tells once what the mark means', async () => {
      const el = await show();
      const [mark] = inside(el, '[part=passage-toggle]');
      expect(mark!.textContent).to.equal('In the article');
      expect(mark!.getAttribute('aria-description')).to.equal('The bridge closes on Monday.');
      expect(textOf(el, '[part=legend]')).to.deep.equal(['In the article']);
    });

    it('leads to the words without naming a section that is called as the story is', async () => {
      const {sections, headline, overview} = harbourStory();
      const passage = {...overview[0]!.passage!, url: 'https://gazette.example/harbour-bridge#:~:text=x'};
      const el = await show(
        harbourStory({
          sections: [{...sections[0]!, heading: ` ${headline}`}],
          overview: [{...overview[0]!, passage}, overview[0]!],
        }),
      );
      expect(textOf(el, '[part=place]')).to.deep.equal(['Read the article']);
    });

    it('says nothing where a point has no passage', async () => {
      expect(inside(await show(), '[part=point]:last-child [part=passage]')).to.have.length(0);
    });
  });

  it('takes language and direction from the story', async () => {
    const el = await show(harbourStory({lang: 'ar', dir: 'rtl'}));
    expect(inside(el, '[part=base]')[0]).to.include({lang: 'ar', dir: 'rtl'});
    // Spans of years and of days run the same way.
    expect(inside(el, 'time').map(({dir}) => dir)).to.deep.equal(['rtl', 'rtl', 'rtl']);
  });

  it('is accessible, with every passage open', async () => {
    const el = await show();
    for (const details of inside(el, 'details') as HTMLDetailsElement[]) details.open = true;
    await expect(el).to.be.accessible();
  });
});
