import {expect, fixture, html} from '@open-wc/testing';
import {harbourStory} from '../fixtures/harbour-story.js';
import {recordWarnings} from '../fixtures/record-warnings.js';
import '../story-overview/define.js';
import type {StoryOverview} from '../story-overview/story-overview.js';

describe('the heading level of a widget', () => {
  it('may be text, as frameworks set properties', async () => {
    const warnings = recordWarnings();
    const el = await fixture<StoryOverview>(html`<story-overview .story=${harbourStory()}></story-overview>`);
    Object.assign(el, {headingLevel: '4'});
    await el.updateComplete;
    expect(warnings()).to.deep.equal([]);
    expect(el.shadowRoot!.querySelector('h4')).to.not.equal(null);
  });

  for (const [given, shown] of [
    ['0', 'h1'],
    ['9', 'h6'],
    ['deep', 'h2'],
  ] as const)
    it(`shows heading-level="${given}" as ${shown}, with one warning`, async () => {
      const warnings = recordWarnings();
      const el = await fixture<StoryOverview>(
        html`<story-overview heading-level=${given} .story=${harbourStory()}></story-overview>`,
      );
      el.requestUpdate();
      await el.updateComplete;
      expect(warnings()).to.have.length(1);
      expect(el.shadowRoot!.querySelector(shown)).to.not.equal(null);
    });
});
