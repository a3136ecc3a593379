import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {waitUntil} from '../fixtures/wait-until.js';
import {harbourStory} from '../fixtures/harbour-story.js';
import './define.js';
import type {StoryBundle} from './story-bundle.js';

const headlines = (root: ParentNode) =>
  [...root.querySelectorAll('story-overview')].map(
    (el) => el.shadowRoot!.querySelector('[part=headline]')?.textContent,
  );

describe('<story-bundle>', () => {
  it('gives its story to every widget inside, at any depth', async () => {
    const el = await fixture<StoryBundle>(html`
      <story-bundle .story=${harbourStory()}>
        <story-overview></story-overview>
        <div><section><story-overview></story-overview></section></div>
      </story-bundle>
    `);
    await nextFrame();
    expect(headlines(el)).to.deep.equal(Array(2).fill('Harbour Bridge closes for repairs'));
  });

  it('is ready where its widgets show the story', async () => {
    const el = await fixture<StoryBundle>(html`
      <story-bundle><story-overview></story-overview></story-bundle>
    `);
    const before = el.querySelector('story-overview')!.checkVisibility();
    el.story = harbourStory();
    await nextFrame();
    expect([el.matches(':state(ready)'), el.matches(':state(empty)'), before]).to.deep.equal([
      true,
      false,
      true,
    ]);
  });

  it('leaves the page’s own buttons inside to the page', async () => {
    const faults: unknown[] = [];
    const note = (event: PromiseRejectionEvent) => faults.push(event.reason);
    addEventListener('unhandledrejection', note);
    const el = await fixture<StoryBundle>(html`
      <story-bundle .story=${harbourStory()}><story-overview></story-overview><button value="a">A</button></story-bundle>
    `);
    el.querySelector('button')!.click();
    await new Promise((resolve) => setTimeout(resolve, 200));
    removeEventListener('unhandledrejection', note);
    expect(faults).to.deep.equal([]);
  });

  it('gives them the next story too', async () => {
    const el = await fixture<StoryBundle>(html`
      <story-bundle .story=${harbourStory()}><story-overview></story-overview></story-bundle>
    `);
    el.story = harbourStory({headline: 'The bridge is open again'});
    await nextFrame();
    expect(headlines(el)).to.deep.equal(['The bridge is open again']);
  });

  it('reaches a widget inside another element’s shadow', async () => {
    const el = await fixture<StoryBundle>(html`
      <story-bundle .story=${harbourStory()}><div><key-points></key-points></div></story-bundle>
    `);
    const shadow = el.querySelector('div')!.attachShadow({mode: 'open'});
    shadow.append(document.createElement('story-overview'));
    await nextFrame();
    expect(headlines(shadow)).to.deep.equal(['Harbour Bridge closes for repairs']);
  });

  it('gives way to a widget’s own story', async () => {
    const own = harbourStory({headline: 'Another story'});
    const el = await fixture<StoryBundle>(html`
      <story-bundle .story=${harbourStory()}><story-overview .story=${own}></story-overview></story-bundle>
    `);
    expect(headlines(el)).to.deep.equal(['Another story']);
  });

  it('is left behind by a widget that moves to another bundle', async () => {
    const box = await fixture(html`
      <div>
        <story-bundle .story=${harbourStory()}><story-overview></story-overview></story-bundle>
        <story-bundle .story=${harbourStory({headline: 'Another story'})}><key-points></key-points></story-bundle>
      </div>
    `);
    const [first, second] = box.querySelectorAll('story-bundle');
    second!.append(first!.querySelector('story-overview')!);
    await nextFrame();
    first!.story = harbourStory({headline: 'Not for it any more'});
    await nextFrame();
    expect(headlines(box)).to.deep.equal(['Another story']);
  });

  it('tells once of a story that all its widgets show', async () => {
    let loads = 0;
    const count = () => loads++;
    document.addEventListener('story-load', count);
    await fixture(html`
      <story-bundle .story=${harbourStory()}><story-overview></story-overview><key-points></key-points></story-bundle>
    `);
    document.removeEventListener('story-load', count);
    expect(loads).to.equal(1);
  });

  it('lays out all four widgets when none stands inside', async () => {
    const el = await fixture<StoryBundle>(
      html`<story-bundle .story=${harbourStory()}>Coming.</story-bundle>`,
    );
    await nextFrame();
    const widgets = [...el.shadowRoot!.querySelectorAll(':not(slot)')];
    expect(widgets.map(({localName}) => localName)).to.deep.equal([
      'story-overview',
      'key-points',
      'quote-card',
      'timeline-strip',
    ]);
    expect(widgets.every((widget) => widget.shadowRoot!.querySelector('[part=base]'))).to.equal(true);
    const strip = el.shadowRoot!.querySelector('timeline-strip')!.shadowRoot!.querySelector('[part=strip]')!;
    // What a strip that scrolls needs is asked for once it is on screen.
    strip.scrollIntoView();
    await waitUntil(() => strip.hasAttribute('tabindex') || strip.scrollWidth === strip.clientWidth);
    await expect(el).to.be.accessible();
  });

  it('makes way for a widget that is put inside later', async () => {
    const el = await fixture<StoryBundle>(html`<story-bundle .story=${harbourStory()}></story-bundle>`);
    el.append(document.createElement('story-overview'));
    await nextFrame();
    await nextFrame();
    expect(headlines(el)).to.deep.equal(['Harbour Bridge closes for repairs']);
    expect(el.shadowRoot!.querySelector('story-overview')).to.equal(null);
  });

  it('shows what stands inside until there is a story', async () => {
    const el = await fixture<StoryBundle>(html`<story-bundle>Coming.</story-bundle>`);
    expect(el.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);
  });
});
