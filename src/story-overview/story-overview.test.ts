import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {harbourStory} from '../shared/fixtures/harbour-story.js';
import './define.js';
import type {StoryOverview} from './story-overview.js';

const show = (story: unknown = harbourStory()) =>
  fixture<StoryOverview>(html`<story-overview .story=${story}>The story is coming.</story-overview>`);
const inside = (el: Element, selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const text = (el: Element, selector: string) =>
  inside(el, selector).map((found) => found.textContent!.replace(/\s+/g, ' ').trim());

describe('<story-overview>', () => {
  it('shows the reader headline, standfirst and every line of the overview', async () => {
    const el = await show();
    expect(text(el, 'h2')).to.deep.equal(['Harbour Bridge closes for repairs']);
    expect(text(el, '[part=standfirst]')).to.deep.equal(['Port Example loses its only crossing until spring.']);
    expect(text(el, '[part=point]').map((line) => line.split(' In the article')[0])).to.deep.equal([
      'The bridge closes on Monday.',
      'A ferry takes over.',
    ]);
    expect(inside(el, '[part=point] em')).to.have.length(1);
  });

  it('tells who wrote it and when, as precisely as the story knows', async () => {
    const el = await show();
    expect(text(el, '[part=byline]')).to.deep.equal([
      'Ada Example, reporter The Example Gazette March 1, 2031 Updated March 2, 2031 at 9:30 AM UTC',
    ]);
    expect(inside(el, '[part=byline] time').map((time) => time.getAttribute('datetime'))).to.deep.equal([
      '2031-03-01',
      '2031-03-02T09:30Z',
    ]);
  });

  it('shows nothing that the story does not say', async () => {
    const bare = {publisher: undefined, byline: [], published: undefined, updated: undefined, url: undefined};
    const el = await show(harbourStory({...bare, standfirst: undefined, corrections: [], overview: []}));
    for (const part of ['byline', 'standfirst', 'corrections', 'list', 'article-link'])
      expect(inside(el, `[part=${part}]`), part).to.have.length(0);
  });

  it('shows corrections', async () => {
    expect(text(await show(), '[part=corrections] li')).to.deep.equal([
      'Correction, March 2, 2031: An earlier version gave the wrong month.',
    ]);
  });

  it('links to the article', async () => {
    const [link] = inside(await show(), '[part=article-link] a') as HTMLAnchorElement[];
    expect(link).to.include({href: 'https://gazette.example/harbour-bridge', rel: 'noopener noreferrer'});
  });

  it('shows a hostile address as plain text', async () => {
    const el = await show(harbourStory({publisher: {name: 'Gazette', url: 'javascript:void 0'}, url: 'data:text/html,x'}));
    expect(inside(el, 'a')).to.have.length(0);
    expect(text(el, '[part=byline]')[0]).to.contain('Gazette');
  });

  it('shows markup in the story as text', async () => {
    const el = await show(harbourStory({headline: '<u>not</u> markup', overview: [{id: 'a', text: ['<u>nor</u> this']}]}));
    expect(inside(el, 'u')).to.have.length(0);
    expect(text(el, 'h2')).to.deep.equal(['<u>not</u> markup']);
  });

  describe('asked where the article says that', () => {
    it('shows the words, marked, in their paragraph, with the name of the section', async () => {
      const el = await show();
      const [passage] = inside(el, '[part=passage]') as HTMLDetailsElement[];
      setTimeout(() => (passage!.open = true));
      const event = await oneEvent(el, 'passage-open');
      expect(event).to.include({item: 'overview-1', bubbles: true, composed: true});
      expect(text(el, 'mark')).to.deep.equal(['The Harbour Bridge closes on Monday for nine months.']);
      expect(text(el, '[part=passage-text]')).to.deep.equal([
        'The Harbour Bridge closes on Monday for nine months. A free ferry will run every ten minutes.',
      ]);
      expect(text(el, '[part=passage] .meta')).to.deep.equal(['Nine months without a crossing']);
    });

    it('says nothing where a point has no passage', async () => {
      expect(inside(await show(), '[part=point]:last-child [part=passage]')).to.have.length(0);
    });
  });

  it('takes language and direction from the story', async () => {
    const el = await show(harbourStory({lang: 'ar', dir: 'rtl'}));
    expect(inside(el, '[part=base]')[0]).to.include({lang: 'ar', dir: 'rtl'});
  });

  it('is accessible, with every passage open', async () => {
    const el = await show();
    for (const details of inside(el, 'details') as HTMLDetailsElement[]) details.open = true;
    await expect(el).to.be.accessible();
  });
});
