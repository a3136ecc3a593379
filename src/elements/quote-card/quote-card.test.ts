import {expect, fixture, html} from '@open-wc/testing';
import {harbourStory} from '../fixtures/harbour-story.js';
import {recordWarnings} from '../fixtures/record-warnings.js';
import {waitUntil} from '../fixtures/wait-until.js';
import waitingStory from '../fixtures/waiting.md';
import './define.js';
import type {QuoteCard} from './quote-card.js';

const show = (quote?: string, story: unknown = harbourStory()) =>
  fixture<QuoteCard>(html`<quote-card quote=${quote ?? ''} .story=${story}>A quote is coming.</quote-card>`);
const inside = (el: Element, selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const text = (el: Element, selector: string) =>
  inside(el, selector).map((found) => found.textContent.replace(/\s+/g, ' ').trim());

describe('<quote-card>', () => {
  it('shows the words and who said them, in what role, when and where', async () => {
    const el = await show('mayor');
    expect(text(el, 'figure > blockquote')).to.deep.equal([
      'We would rather close it now than mourn it later.',
    ]);
    expect(text(el, 'figure > figcaption')).to.deep.equal([
      'Mira Sample mayor of Port Example February 28, 2031 Town hall',
    ]);
    expect(inside(el, 'figcaption a')[0]).to.include({href: 'https://townhall.example/statement'});
    expect(text(el, '[part=label]')).to.deep.equal(['Quoted in the story']);
  });

  it('shows the first quote when none is named', async () => {
    expect(text(await show(), 'blockquote')[0]).to.contain('We would rather');
  });

  it('says of a pull quote that it repeats the article, and invents no speaker', async () => {
    const el = await show('ferry');
    expect(text(el, '[part=label]')).to.deep.equal(['From the article']);
    expect(inside(el, 'figcaption')).to.have.length(0);
    expect(inside(el, '[aria-hidden]')).to.have.length(0);
  });

  it('is named by its kind for a screen reader, and only a pull quote, which repeats the article, can be skipped', async () => {
    const names = async (quote: string) => {
      const el = await show(quote);
      return [inside(el, 'figure')[0]!.ariaLabel, ...text(el, '[part=skip]')];
    };
    expect(await names('ferry')).to.deep.equal(['From the article', 'Skip this part']);
    expect(await names('mayor')).to.deep.equal(['Quoted in the story']);
  });

  it('shows a post with its handle, and names the address it came from by its host', async () => {
    const post = {
      id: 'post',
      kind: 'post' as const,
      text: 'Ferry is packed.',
      speaker: {name: 'Lou', handle: '@lou'},
      source: {url: 'https://social.example/1'},
    };
    const el = await show('post', harbourStory({quotes: [post]}));
    expect(text(el, 'figcaption')).to.deep.equal(['Lou @lou social.example']);
    expect(text(el, 'bdi')).to.deep.equal(['Lou', '@lou', 'social.example']);
  });

  it('lets the date of a post lead to it, and the address in its words stay with them', async () => {
    const post = {
      id: 'post',
      kind: 'post' as const,
      text: 'Ferry is packed. https://pictures.example/a1',
      speaker: {name: 'Lou'},
      said: '2031-02-28',
      source: {url: 'https://social.example/1'},
    };
    const el = await show('post', harbourStory({quotes: [post]}));
    expect(text(el, '[part=words]')).to.deep.equal(['Ferry is packed. https://pictures.example/a1']);
    const links = inside(el, 'a') as HTMLAnchorElement[];
    expect(links.map(({href, textContent}) => [href, textContent])).to.deep.equal([
      ['https://pictures.example/a1', 'https://pictures.example/a1'],
      ['https://social.example/1', 'February 28, 2031'],
    ]);
  });

  it('links no address in words that nobody posted, or that was cut short', async () => {
    const [mayor] = harbourStory().quotes;
    const said = async (kind: 'statement' | 'post', words: string) => {
      const el = await show('mayor', harbourStory({quotes: [{...mayor!, kind, text: words}]}));
      return inside(el, '[part=words] a').length;
    };
    expect(await said('statement', 'See https://pictures.example/a1')).to.equal(0);
    expect(await said('post', 'See https://pictures.exam…')).to.equal(0);
    expect(await said('post', 'See javascript:alert(1)')).to.equal(0);
  });

  it('looks the smaller the less it is somebody’s voice', async () => {
    const size = async (quote: string) =>
      parseFloat(getComputedStyle(inside(await show(quote), '[part=words]')[0]!).fontSize);
    expect(await size('mayor')).to.be.above(await size('ferry'));
    expect(getComputedStyle(inside(await show('ferry'), '[part=words]')[0]!).fontStyle).to.equal('italic');
  });

  it('has what can be done with it in one row, and opens the passage beneath', async () => {
    const el = await show('ferry');
    const actions = inside(el, '[part=actions] > button:not([part=share]), [part=passage-toggle]');
    const tops = actions.map((action) => Math.round(action.getBoundingClientRect().top));
    expect(new Set(tops).size).to.equal(1);
    const [passage] = inside(el, '[part=passage-text]');
    expect(passage!.offsetHeight).to.equal(0);
    (inside(el, '[part=passage]')[0] as HTMLDetailsElement).open = true;
    expect(passage!.getBoundingClientRect().top).to.be.above(tops[0]!);
  });

  it('shows under “In the article” what a quote with […] leaves out', async () => {
    const el = await show('mira-sample', waitingStory);
    await waitUntil(() => inside(el, 'figure').length > 0);
    expect(text(el, 'figure > blockquote')).to.deep.equal(['We will wait […] until the ferry comes']);
    inside(el, '[part=passage-toggle]')[0]!.click();
    await waitUntil(() => inside(el, '[part=passage]')[0]!.hasAttribute('open'));
    expect(text(el, '[part=mark]')).to.deep.equal([
      'We will wait on the quay, in the rain and the wind, until the ferry comes',
    ]);
    expect(inside(el, '[part=mark]')[0]!.checkVisibility()).to.equal(true);
  });

  it('marks the language of a quote in another one', async () => {
    const quotes = [{...harbourStory().quotes[0]!, lang: 'uk', text: 'Краще зараз.'}];
    const el = await show('mayor', harbourStory({quotes}));
    expect(inside(el, 'blockquote')[0]).to.include({lang: 'uk', dir: ''});
    expect(inside(el, 'blockquote p')[0]!.dir).to.equal('auto');
  });

  it('keeps its fallback and lists the ids there are when the story lacks the quote', async () => {
    const warnings = recordWarnings();
    const el = await show('nope');
    el.requestUpdate();
    await el.updateComplete;
    await waitUntil(() => warnings.soFar().length > 0);
    expect(warnings()).to.deep.equal(['<quote-card> has no quote "nope"; the story has "mayor", "ferry"']);
    expect(inside(el, 'slot')).to.have.length(1);
  });

  it('shows another quote when the page asks for it', async () => {
    const el = await show('mayor');
    el.setAttribute('quote', 'ferry');
    await el.updateComplete;
    expect(text(el, '[part=words]')).to.deep.equal(['A free ferry will run every ten minutes.']);
  });

  it('is accessible', async () => {
    await expect(await show('mayor')).to.be.accessible();
    await expect(await show('ferry')).to.be.accessible();
  });
});
