import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {linkUrl} from './link-url.js';
import {parseStory} from './parse-story.js';

const corpus = new URL('../../test/samples/corpus/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, corpus), 'utf8'));

describe('a link in a story', () => {
  for (const url of [
    'https://a.example/?q=1#x',
    'http://a.example/',
    'mailto:desk@a.example',
    'HTTPS://A.EXAMPLE/B',
  ])
    it(`is kept: ${url}`, () => assert.equal(linkUrl(url), new URL(url).href));

  for (const url of [
    'javascript:void 0',
    ' java\nscript:void 0',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.example/1',
    'https://user@a.example/',
    'https://user:secret@a.example/',
    '//a.example/',
    '/local',
    '',
  ])
    it(`is plain text: ${JSON.stringify(url)}`, () => assert.equal(linkUrl(url), undefined));

  it('shows a host in another script as what it is', () => {
    assert.equal(linkUrl('https://pаypal.example/'), 'https://xn--pypal-4ve.example/');
  });

  it('is plain text for every dangerous address of the corpus, and a link for every benign one', () => {
    const {dangerous, benign} = read('addresses.json');
    assert.deepEqual(
      dangerous.filter((url: string) => linkUrl(url)),
      [],
    );
    for (const url of benign) assert.equal(linkUrl(url), new URL(url).href);
  });

  it('is no other address than it looks like, for every obfuscated one of the corpus', () => {
    for (const input of read('addresses.json').obfuscated) {
      const url = linkUrl(input);
      assert.ok(url === undefined || /^https:\/\/[^/?#@]+\//.test(url), input);
    }
  });

  it('has a scheme of ours, and leads where the URL standard says, for every odd address', () => {
    const {items} = read('odd-addresses.json');
    assert.ok(items.length > 300);
    for (const {input, href} of items) {
      const url = linkUrl(input);
      assert.ok(url === undefined || /^(https?:\/\/[^/?#@]+\/|mailto:)/.test(url), input);
      if (href === null || !/^(https?|mailto):/.test(href)) assert.equal(url, undefined, input);
      else if (url !== undefined) assert.equal(url, href);
      else assert.match(href, /^(https?|mailto):\/\/[^/]*@/, input);
    }
  });

  it('is parsed to itself, whatever it was', () => {
    const texts = fc.oneof(fc.webUrl(), fc.string({unit: 'binary'}), fc.stringMatching(/^[a-z]{0,12}:.*$/));
    fc.assert(
      fc.property(texts, (text) => {
        const url = linkUrl(text);
        assert.equal(url === undefined ? undefined : linkUrl(url), url);
        assert.ok(url === undefined || /^(https?|mailto):/.test(url));
      }),
    );
  });

  it('goes, and its words stay, wherever in a story it stands', () => {
    const url = 'javascript:void 0';
    const story = parseStory({
      version: 1,
      id: 'a',
      lang: 'en',
      headline: 'A',
      url,
      publisher: {name: 'Gazette', url},
      byline: [{name: 'Ada', url}],
      overview: [{id: 'o', text: [{text: 'words', href: url}]}],
      quotes: [{id: 'q', kind: 'post', text: 'Q', speaker: {name: 'Lou', url}, source: {name: 'Net', url}}],
      timeline: [{id: 't', title: 'T', url, media: {url, alt: ''}}],
    });
    assert.ok(!JSON.stringify(story).includes('javascript'));
    assert.deepEqual(story.publisher, {name: 'Gazette'});
    assert.deepEqual(story.byline, [{name: 'Ada'}]);
    assert.deepEqual(story.overview[0]!.text, [{text: 'words'}]);
    assert.deepEqual(story.quotes[0]!.speaker, {name: 'Lou'});
    assert.deepEqual(story.timeline[0], {id: 't', title: 'T'});
  });
});
