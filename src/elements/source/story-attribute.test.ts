import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../fixtures/wait-until.js';
import {harbourStory} from '../fixtures/harbour-story.js';
import {recordWarnings} from '../fixtures/record-warnings.js';
import {registerStory} from './story-registry.js';
import type {StoryOverview} from '../story-overview/story-overview.js';
import '../story-overview/define.js';

const headline = (el: Element) => el.shadowRoot!.querySelector('[part=headline]')?.textContent;
const shows = (el: Element, words: string) => waitUntil(() => headline(el) === words, words);
const json = JSON.stringify({version: 1, id: 'attribute', lang: 'en', headline: 'From the attribute'});

describe('the story attribute', () => {
  it('takes a story as JSON, which a server or a template can write', async () => {
    const el = await fixture<StoryOverview>(html`<story-overview story=${json}>Fallback</story-overview>`);
    await shows(el, 'From the attribute');
    el.story = harbourStory({headline: 'From the property'});
    await shows(el, 'From the property');
  });

  for (const [what, text, words] of [
    ['an object of which a framework made text', '[object Object]', 'set an object as a property'],
    ['a word', 'bridge', 'the text of story is not JSON; it begins with “bridge”'],
    ['nothing', '', 'the text of story is empty'],
    ['null', 'null', 'a story is an object'],
  ] as const)
    it(`leaves the fallback and tells the page's author once, where it has ${what}`, async () => {
      const warnings = recordWarnings();
      registerStory(harbourStory({id: 'not-meant'}));
      const el = await fixture<StoryOverview>(
        html`<story-overview story=${text} story-id="not-meant">Fallback</story-overview>`,
      );
      if (el.matches(':not(:state(failed))')) await oneEvent(el, 'story-error');
      expect(el.shadowRoot!.querySelector('slot')).to.not.equal(null);
      expect(warnings()).to.have.length(1);
      expect(warnings()[0]).to.contain(words);
      el.story = harbourStory({headline: 'From the property'});
      await shows(el, 'From the property');
    });
});
