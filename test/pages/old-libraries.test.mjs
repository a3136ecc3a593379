import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {classic, outsideStory, page, visit} from '../support/host-page.mjs';

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

describe('a page with a story of its own', () => {
  it('may have an old library with its own of what browsers have, and fields on every object', async () => {
    // As Prototype 1.6 and MooTools did.
    const library = () => {
      Array.from = (list) => (list ? [].slice.call(list) : []);
      Array.prototype.entries = function () {
        return this.slice();
      };
      Array.prototype.toJSON = function () {
        return `[${this.map((item) => JSON.stringify(item)).join()}]`;
      };
      Function.prototype.bind = function (self, ...bound) {
        return (...more) => this.apply(self, [...bound, ...more]);
      };
      Object.prototype.each = () => undefined;
    };
    const byline = [{name: 'Ada Muster'}, {name: 'Bo Muster'}];
    const overview = [{id: 'one', text: ['Sie fährt im März.']}];
    const timeline = [1960, 1970, 1980, 1990, 2000, 2010, 2020].map((when) => ({
      ...{id: `y${when}`, when: `${when}`, title: `Jahr ${when}`},
    }));
    const story = {...outsideStory, lang: 'de', byline, overview, timeline};
    const {seen, said} = await visit(
      browser,
      page(
        `<script>(${library})()</script>${classic}`,
        `<story-bundle><script type="application/json">${JSON.stringify(story)}</script></story-bundle>`,
      ),
      {
        look: async () => {
          const part = (tag, selector) =>
            document
              .querySelector('story-bundle')
              .shadowRoot.querySelector(tag)
              ?.shadowRoot?.querySelector(selector)?.textContent;
          for (let times = 0; !part('timeline-strip', '[part=years]') && times < 500; times++)
            await new Promise((resolve) => setTimeout(resolve, 20));
          return [
            part('story-overview', '[part~=byline]'),
            part('story-overview', '[part~=point]'),
            part('timeline-strip', '[part=years]'),
          ].map((text) => text?.replace(/\s+/g, ' ').trim());
        },
      },
    );
    assert.deepEqual(seen, [
      'Von Ada Muster und Bo Muster',
      'Sie fährt im März.',
      '1960197019801990200020102020',
    ]);
    assert.deepEqual(said, []);
  });
});
