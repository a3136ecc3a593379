import {expect, fixture, html} from '@open-wc/testing';
import {parseStory} from '../../story/parse-story.js';
import {harbourStory} from '../fixtures/harbour-story.js';
import '../story-bundle/define.js';
import '../key-points/define.js';
import '../quote-card/define.js';
import '../story-overview/define.js';
import '../timeline-strip/define.js';
import type {StoryElement} from './story-element.js';

const changed = (changes: object) => parseStory({...harbourStory(), ...changes});
const textOf = (root: ParentNode | null | undefined) => (root?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function show(story: object, tag = 'story-overview') {
  const el = document.createElement(tag) as StoryElement;
  el.append('Fallback with the words of the story');
  el.story = story;
  (await fixture(html`<div></div>`)).append(el);
  await el.updateComplete;
  return el;
}

describe('a story that is not to be shown', () => {
  for (const [changes, sentence] of [
    [{status: 'withheld'}, 'The publisher is holding this story back.'],
    [{status: 'canceled'}, 'The publisher has withdrawn this story.'],
    [{expires: '2020-01'}, 'This story is no longer current.'],
  ] as const) {
    it(`is replaced by a sentence, in every widget: ${JSON.stringify(changes)}`, async () => {
      for (const tag of ['story-overview', 'key-points', 'quote-card', 'timeline-strip', 'story-bundle']) {
        const el = await show(changed(changes), tag);
        expect(textOf(el.shadowRoot)).to.equal(sentence);
        expect(el.shadowRoot!.querySelector('slot')).to.equal(null);
      }
    });
  }

  it('is told of once by a bundle, not by each widget in it', async () => {
    const bundle = await fixture<StoryElement>(
      html`<story-bundle .story=${changed({status: 'canceled'})}><key-points></key-points></story-bundle>`,
    );
    expect(textOf(bundle.shadowRoot)).to.equal('The publisher has withdrawn this story.');
    expect(textOf(bundle.querySelector('key-points')!.shadowRoot)).to.equal('');
  });

  it('takes away what was on screen when a live update withdraws it', async () => {
    const el = await show(harbourStory());
    el.story = changed({status: 'canceled'});
    await el.updateComplete;
    expect(textOf(el.shadowRoot)).to.equal('The publisher has withdrawn this story.');
  });

  it('is shown until it expires', async () => {
    expect(textOf((await show(changed({expires: '9999'}))).shadowRoot)).to.contain('Harbour Bridge');
  });
});

describe('what a publisher declares', () => {
  it('stands as a correction with exactly the items that it affects', async () => {
    const story = changed({
      corrections: [{date: '2031-03-02', text: 'The month was wrong.', affects: ['point-1', 'mayor']}],
    });
    const correction = 'Correction, March 2, 2031: The month was wrong.';
    const points = await show(story, 'key-points');
    const affected = [...points.shadowRoot!.querySelectorAll('[part=correction]')].map(
      (note) => note.closest<HTMLElement>('[data-item]')!.dataset.item,
    );
    expect(affected).to.deep.equal(['point-1']);
    const quote = await show(story, 'quote-card');
    expect(textOf(quote.shadowRoot!.querySelector('[part=correction]'))).to.equal(correction);
    const overview = await show(story);
    expect(overview.shadowRoot!.querySelectorAll('[part=list] [part=correction]')).to.have.length(0);
    expect(textOf(overview.shadowRoot!.querySelector('[part=foot] [part=correction]'))).to.equal(correction);
  });

  it('about AI is shown in its words', async () => {
    const base = 'http://cv.iptc.org/newscodes/digitalsourcetype/';
    const made = changed({
      ai: {source: `${base}trainedAlgorithmicMedia`, text: 'Summaries by a model, checked by Ada.'},
    });
    const el = await show(made);
    expect(textOf(el.shadowRoot!.querySelector('[part=ai]'))).to.equal(
      'Created with AI: Summaries by a model, checked by Ada.',
    );
    const edited = await show(changed({ai: {source: 'compositeWithTrainedAlgorithmicMedia'}}));
    expect(textOf(edited.shadowRoot!.querySelector('[part=ai]'))).to.equal('Edited with AI');
    expect((await show(changed({ai: undefined}))).shadowRoot!.querySelector('[part=ai]')).to.equal(null);
    const reviewed = {by: 'Ada Quill', role: 'editor', at: '2031-03-02', hash: 'point-1:0'};
    const looked = await show(changed({ai: {source: 'algorithmicallyEnhanced', reviewed}}));
    expect(textOf(looked.shadowRoot!.querySelector('[part=ai]'))).to.equal(
      'Edited with AI · Reviewed by Ada Quill, editor',
    );
    const human = await show(changed({ai: {reviewed}}));
    expect(textOf(human.shadowRoot!.querySelector('[part=ai]'))).to.equal('Reviewed by Ada Quill, editor');
  });

  it('as a picture is shown with its text and credit, in the room that it needs', async () => {
    const image = {
      url: 'https://gazette.example/a.jpg',
      alt: 'A closed bridge',
      credit: 'Ada',
      width: 1200,
      height: 800,
    };
    const el = await show(changed({image}));
    const [img] = el.shadowRoot!.querySelectorAll('img');
    expect(img).to.include({alt: 'A closed bridge', loading: 'lazy'});
    expect(img!.width / img!.height).to.be.closeTo(1.5, 0.01);
    expect(textOf(el.shadowRoot!.querySelector('[part=image]'))).to.equal('Ada');
  });
});
