import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {prerender} from '../../prerender/prerender.js';
import {harbourStory} from '../fixtures/harbour-story.js';
import {registerStory} from '../source/story-registry.js';
import '../key-points/define.js';

describe('a prerendered fragment that a script inserts', () => {
  for (const output of ['declarative', 'light'] as const)
    it(`shows its story: ${output}`, async () => {
      const story = harbourStory({id: `inserted-${output}`});
      registerStory(story);
      const box = await fixture(html`<div></div>`);
      box.innerHTML = prerender(story, {tags: ['key-points'], output});
      const el = box.querySelector('key-points')!;
      const points = () => el.shadowRoot!.querySelectorAll('[part=point] [part=heading]');
      await waitUntil(() => points().length, 'the markup is taken over', {timeout: 5000});
      const [point, ...others] = points();
      expect(point!.textContent).to.equal('Nine months without a crossing');
      expect(others).to.deep.equal([]);
      expect(point!.checkVisibility()).to.equal(true);
    });
});
