import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {harbourStory} from '../fixtures/harbour-story.js';
import './define.js';
import type {KeyPoints} from './key-points.js';

const show = (story: unknown = harbourStory()) =>
  fixture<KeyPoints>(html`<key-points .story=${story}>No key points yet.</key-points>`);
const inside = (el: Element, selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const text = (el: Element, selector: string) =>
  inside(el, selector).map((found) => found.textContent.replace(/\s+/g, ' ').trim());

describe('<key-points>', () => {
  it('shows the reader each takeaway: a heading and a sentence, in an ordered list', async () => {
    const el = await show();
    expect(text(el, 'ol > li h3')).to.deep.equal(['Nine months without a crossing']);
    expect(text(el, 'ol > li [part=summary]')).to.deep.equal([
      'The Harbour Bridge closes on Monday for nine months.',
    ]);
    expect(text(el, 'h2')).to.deep.equal(['Key points']);
  });

  it('leaves out a heading that repeats the headline: the page has it', async () => {
    const [point] = harbourStory().keyPoints;
    const {headline} = harbourStory();
    const el = await show(harbourStory({keyPoints: [{...point!, heading: `${headline} `}, point!]}));
    expect(text(el, '[part=heading]')).to.deep.equal(['Nine months without a crossing']);
    expect(text(el, '[part=summary]')).to.have.length(2);
  });

  it('says of an open section that its control closes it', async () => {
    const el = await show();
    const [toggle] = inside(el, '[part=section-toggle]');
    toggle!.click();
    expect(toggle!.innerText.trim()).to.equal('Close this section');
    toggle!.click();
    expect(toggle!.innerText.trim()).to.equal('Read this section');
  });

  it('holds the whole section behind a disclosure, in the order of the article', async () => {
    const section = inside(await show(), '[part=section]')[0] as HTMLDetailsElement;
    expect(section.open).to.equal(false);
    expect([...section.children].map(({localName}) => localName)).to.deep.equal([
      'summary',
      'p',
      'figure',
      'ul',
    ]);
    expect(section.querySelector('p')!.textContent).to.equal(
      'The Harbour Bridge closes on Monday for nine months. A free ferry will run every ten minutes.',
    );
    expect(section.querySelector('blockquote')!.textContent).to.equal(
      'We would rather close it now than mourn it later.',
    );
  });

  it('opens by keyboard and says so', async () => {
    const el = await show();
    inside(el, '[part=section-toggle]')[0]!.focus();
    setTimeout(() => sendKeys({press: 'Enter'}));
    const event = await oneEvent(el, 'key-points-toggle');
    expect(event).to.include({item: 'point-1', open: true, bubbles: true, composed: true});
    expect((inside(el, '[part=section]')[0] as HTMLDetailsElement).open).to.equal(true);
  });

  it('shows the first sentence once while the section is open', async () => {
    const el = await show();
    const [summary] = inside(el, '[part=summary]');
    expect(summary!.offsetHeight).to.be.above(0);
    (inside(el, '[part=section]')[0] as HTMLDetailsElement).open = true;
    expect(summary!.offsetHeight).to.equal(0);
  });

  it('keeps a sentence of its own in sight when the section opens', async () => {
    const [point] = harbourStory().keyPoints;
    const el = await show(
      harbourStory({keyPoints: [{...point!, summary: ['Nobody crosses until winter.']}]}),
    );
    inside(el, '[part=section-toggle]')[0]!.click();
    expect(inside(el, '[part=summary]')[0]!.offsetHeight).to.be.above(0);
  });

  it('shows a passage from elsewhere in the article on its own', async () => {
    const [point] = harbourStory().keyPoints;
    const el = await show(
      harbourStory({keyPoints: [{...point!, passage: {exact: 'Words from elsewhere.'}}]}),
    );
    expect(text(el, 'mark')).to.deep.equal(['Words from elsewhere.']);
  });

  it('leaves what stands inside the tag when the story has no key points', async () => {
    const el = await show(harbourStory({keyPoints: []}));
    expect(inside(el, 'slot')).to.have.length(1);
    expect(el.offsetHeight).to.be.above(0);
  });

  it('keeps the outline of the page: its headings follow heading-level', async () => {
    const el = await fixture<KeyPoints>(
      html`<key-points heading-level="4" .story=${harbourStory()}></key-points>`,
    );
    expect(text(el, 'h4')).to.deep.equal(['Key points']);
    expect(text(el, 'h5')).to.deep.equal(['Nine months without a crossing']);
  });

  it('is accessible, closed and open', async () => {
    const el = await show();
    await expect(el).to.be.accessible();
    (inside(el, '[part=section]')[0] as HTMLDetailsElement).open = true;
    await expect(el).to.be.accessible();
  });
});
