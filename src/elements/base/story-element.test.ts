import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../fixtures/wait-until.js';
import {harbourStory} from '../fixtures/harbour-story.js';
import {recordWarnings} from '../fixtures/record-warnings.js';
import '../story-overview/define.js';
import {StoryOverview} from '../story-overview/story-overview.js';
import type {StoryErrorEvent, StoryLoadEvent} from '../story-events.js';

const headline = (el: Element) => el.shadowRoot!.querySelector('[part=headline]')?.textContent;
const shows = (el: Element, state: string) => el.matches(`:state(${state})`);

describe('every widget', () => {
  it('shows what stands inside its tag until there is a story', async () => {
    const el = await fixture<StoryOverview>(html`<story-overview>The story is coming.</story-overview>`);
    expect(el.shadowRoot!.querySelector('slot')!.assignedNodes()[0]!.textContent).to.equal(
      'The story is coming.',
    );
    expect(shows(el, 'waiting')).to.equal(true);
    await expect(el).to.be.accessible();
  });

  it('shows the story instead, and says so', async () => {
    const el = await fixture<StoryOverview>(html`<story-overview>The story is coming.</story-overview>`);
    const story = harbourStory();
    setTimeout(() => (el.story = story));
    expect((await oneEvent<StoryLoadEvent>(el, 'story-load')).story).to.equal(story);
    expect(el.shadowRoot!.querySelector('slot')).to.equal(null);
    expect(shows(el, 'ready')).to.equal(true);
  });

  it('is busy for a screen reader while it waits, and not after', async () => {
    const {attachInternals} = HTMLElement.prototype;
    let internals!: ElementInternals;
    HTMLElement.prototype.attachInternals = function () {
      return (internals = attachInternals.call(this));
    };
    const el = await fixture<StoryOverview>(html`<story-overview>The story is coming.</story-overview>`);
    HTMLElement.prototype.attachInternals = attachInternals;
    expect(internals.ariaBusy).to.equal('true');
    recordWarnings();
    for (const [story, state] of [
      [harbourStory(), 'ready'],
      [undefined, 'waiting'],
      [{version: 1}, 'failed'],
    ] as const) {
      el.story = story;
      await waitUntil(() => shows(el, state));
      expect(internals.ariaBusy, state).to.equal(state === 'waiting' ? 'true' : null);
    }
  });

  it('keeps a story that was set before the element was defined', async () => {
    const el = document.createElement('late-overview') as StoryOverview;
    el.story = harbourStory();
    document.body.append(el);
    customElements.define('late-overview', class extends StoryOverview {});
    await el.updateComplete;
    expect(headline(el)).to.equal('Harbour Bridge closes for repairs');
    el.remove();
  });

  it('checks a story from outside before it shows it', async () => {
    const raw = {version: 1, id: 'raw', lang: 'en', headline: 'From outside', published: '2031-03'};
    const el = await fixture<StoryOverview>(html`<story-overview .story=${raw}>Fallback</story-overview>`);
    if (!headline(el)) await oneEvent(el, 'story-load');
    expect(headline(el)).to.equal('From outside');
    expect(el.shadowRoot!.querySelector('time')!.textContent).to.equal('March 2031');
  });

  for (const [name, wrong, path] of [
    ['a number', 7, ''],
    ['a story without headline', {version: 1, id: 'x', lang: 'en'}, 'headline'],
    ['the text of an object', '[object Object]', ''],
  ] as const)
    it(`keeps its fallback, says why and throws nothing when it is given ${name}`, async () => {
      const warnings = recordWarnings();
      const el = await fixture<StoryOverview>(html`<story-overview>Fallback</story-overview>`);
      setTimeout(() => (el.story = wrong));
      const event = await oneEvent<StoryErrorEvent>(el, 'story-error');
      expect(event).to.include({path, bubbles: true, composed: true});
      expect(event.reason).to.be.a('string').that.is.not.equal('');
      expect(warnings()).to.have.length(1);
      expect(el.shadowRoot!.querySelector('slot')).to.not.equal(null);
      expect(shows(el, 'failed')).to.equal(true);
    });

  it('tells of each wrong story, and shows the next right one', async () => {
    const el = await fixture<StoryOverview>(html`<story-overview>Fallback</story-overview>`);
    const warnings = recordWarnings();
    for (const wrong of [7, {version: 1}, 'text']) {
      setTimeout(() => (el.story = wrong));
      await oneEvent(el, 'story-error');
    }
    expect(warnings()).to.have.length(3);
    el.story = harbourStory();
    await el.updateComplete;
    expect(headline(el)).to.equal('Harbour Bridge closes for repairs');
  });

  it('shows the latest story when several come in a row', async () => {
    const el = await fixture<StoryOverview>(html`<story-overview></story-overview>`);
    el.story = {version: 1, id: 'slow', lang: 'en', headline: 'Needs a check'};
    await el.updateComplete;
    el.story = harbourStory({headline: 'The latest'});
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(headline(el)).to.equal('The latest');
  });

  it('goes back to its fallback when the story is taken away', async () => {
    const el = await fixture<StoryOverview>(
      html`<story-overview .story=${harbourStory()}>Fallback</story-overview>`,
    );
    el.story = undefined;
    await el.updateComplete;
    expect(headline(el)).to.equal(undefined);
    expect(shows(el, 'waiting')).to.equal(true);
  });

  it('shows the same after a move in the page, and tells of it once', async () => {
    const box = await fixture(
      html`<div><p></p><story-overview .story=${harbourStory()}></story-overview></div>`,
    );
    const el = box.querySelector('story-overview')!;
    let loads = 0;
    el.addEventListener('story-load', () => loads++);
    for (let move = 0; move < 10; move++) {
      box.prepend(el);
      await el.updateComplete;
      box.append(el);
      await el.updateComplete;
    }
    expect(el.shadowRoot!.querySelectorAll('[part=base]')).to.have.length(1);
    expect(loads).to.equal(0);
  });

  it('ignores attributes that it does not know', async () => {
    const el = await fixture<StoryOverview>(
      html`<story-overview data-x="1" storey="2" .story=${harbourStory()}></story-overview>`,
    );
    expect(headline(el)).to.equal('Harbour Bridge closes for repairs');
  });

  it('keeps its width in a row of flex items', async () => {
    const row = await fixture(
      html`<div><p>Text.</p><story-overview .story=${harbourStory()}></story-overview></div>`,
    );
    (row as HTMLElement).style.cssText = 'display: flex; width: 800px';
    expect(row.querySelector('story-overview')!.offsetWidth).to.be.above(600);
  });

  it('can be hidden', async () => {
    const el = await fixture<StoryOverview>(
      html`<story-overview hidden .story=${harbourStory()}></story-overview>`,
    );
    expect(el.offsetHeight).to.equal(0);
  });
});
