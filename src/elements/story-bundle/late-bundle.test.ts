import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {harbourStory} from '../fixtures/harbour-story.js';
import '../story-overview/define.js';

// In a file of its own, since a page can define a tag only once.
describe('a page that defines a widget before its <story-bundle>', () => {
  it('shows the story of the bundle once that is defined, and of none before', async () => {
    const bundle = await fixture(html`
      <story-bundle .story=${harbourStory()}><story-overview>Fallback</story-overview></story-bundle>
    `);
    const root = bundle.querySelector('story-overview')!.shadowRoot!;
    await nextFrame();
    expect(root.querySelector('slot')).to.not.equal(null);
    await import('./define.js');
    await nextFrame();
    expect(root.querySelector('[part=headline]')!.textContent).to.equal('Harbour Bridge closes for repairs');
  });
});
