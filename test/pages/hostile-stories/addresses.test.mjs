import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {corpus} from '../../support/hostile/corpus.mjs';
import {inJson, outline} from '../../support/hostile/outline.mjs';
import {home, name, storyOf, words} from '../../support/hostile/story.mjs';
import {visit, visitAll} from '../../support/hostile/visit.mjs';
import {ways} from '../../support/hostile/ways.mjs';

const addresses = corpus('addresses');
const dangerous = [
  ...new Set([
    'javascript:void 0',
    ' JavaScript:void 0',
    'java\tscript:void 0',
    '\u0001javascript:void 0',
    'data:text/html,inert',
    'data:image/svg+xml,<svg></svg>',
    'vbscript:inert',
    'file:///inert',
    'blob:https://example.com/1',
    'about:blank',
    'https://user@example.com/',
    'https://user:word@example.com/',
    '//example.com/x',
    '/relative',
    '#hash',
    'https://',
    ...addresses.dangerous,
  ]),
];
const {obfuscated} = addresses;
const benign = [
  ...new Set([
    'https://example.com/',
    'HTTPS://EXAMPLE.COM/A',
    'mailto:desk@example.com',
    'https://example.com/?next=javascript:void 0',
    'https://bücher.example/"><i>',
    ...addresses.benign,
  ]),
];
const oddAddresses = corpus('odd-addresses').items;

/** What may be a link by the promise of SECURITY.md, read by the parser of another engine. */
function destination(address) {
  const url = URL.parse(address);
  const fit = url && ['http:', 'https:', 'mailto:'].includes(url.protocol) && !url.username && !url.password;
  return fit ? url.href : undefined;
}

describe('a reader of a story with addresses that mean harm', () => {
  for (const [way, how] of Object.entries(ways))
    it(`is led where a web address says, and sees the rest as plain text, by way of ${way}`, async () => {
      assert.ok(dangerous.every((address) => !destination(address)) && benign.every(destination));
      const all = [...new Set([...benign, ...dangerous, ...obfuscated])];
      const stories = [
        storyOf(words, {name, src: home}),
        storyOf(words, {name, url: null, src: null}),
        ...all.map((url) => storyOf(words, {name, url, src: url})),
      ];
      const pictures = [home, ...all.map(destination)];
      const {seen, said} = await visitAll(
        stories.map((story, index) => JSON.stringify({...story, id: `${index}`})),
        how,
        outline,
        {pictures},
      );
      // A picture without an address is left out, and its publisher is told.
      assert.deepEqual(
        said.filter((sentence) => !sentence.includes('left out of story')),
        [],
      );
      const [linked, plain, ...others] = seen;
      assert.ok(linked.split('["a",').length > 20 && !plain.includes('["a",'));
      for (const [index, address] of all.entries()) {
        const there = destination(address);
        const bare = there?.replace(/#.*/s, '');
        const expected = there
          ? linked
              .replaceAll(`passage:${home}`, () => inJson(`passage:${bare}`))
              .replaceAll(home, () => inJson(there))
          : plain;
        assert.equal(others[index], expected, JSON.stringify(address));
      }
    });

  it('is led by odd addresses as the URL standard says', async () => {
    const overview = oddAddresses.map(({input: href}, index) => ({
      id: `${index}`,
      text: [{text: words, href}],
    }));
    const json = JSON.stringify({version: 1, id: 'odd', lang: 'en', headline: words, overview});
    const {seen} = await visit([json], ways['src of a bundle'], () => {
      const [overview] = document.querySelector('story-bundle').shadowRoot.children;
      return [...overview.shadowRoot.querySelectorAll('[part=point]')].map(
        (point) => point.querySelector('a')?.getAttribute('href') ?? null,
      );
    });
    let led = 0;
    assert.ok(seen.length > 300);
    for (const [index, href] of seen.entries()) {
      const {input, href: standard} = oddAddresses[index];
      const about = JSON.stringify(input);
      if (href !== null) {
        assert.match(href, /^(https?:\/\/[^/?#@]+([/?#]|$)|mailto:)/, about);
      }
      // Engines differ on odd hosts, and on | in a path.
      const usual = /^(https?:\/\/[\w.-]+(:\d+)?\/|mailto:)[^\s|]*$/;
      if (!usual.test(standard ?? '') || /xn--/i.test(standard)) continue;
      assert.equal(href, destination(standard) ?? null, about);
      led += href !== null;
    }
    assert.ok(led > 100, `${led}`);
  });
});
