import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseStory} from '../../story/parse-story.js';
import {writeJsonLd} from './write.js';

/** Whatever JSON holds. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Thing = any;

const story = (more: object = {}) =>
  parseStory({
    ...{
      version: 1,
      id: 'a',
      lang: 'en',
      headline: 'H',
      url: 'https://example.org/a',
      published: '2031-03-01',
    },
    sections: [{id: 's', heading: 'S', body: [{type: 'paragraph', text: ['One ', {text: 'two', em: true}]}]}],
    keyPoints: [{id: 'k', heading: 'S', summary: ['One two'], passage: {exact: 'One two', section: 's'}}],
    quotes: [
      {
        id: 'q',
        kind: 'post',
        text: 'Q',
        speaker: {name: 'M', handle: '@m'},
        said: '2031',
        passage: {exact: 'One'},
      },
    ],
    timeline: [
      {id: 't', title: 'T', when: '2031-03', end: '2031-04'},
      {id: 'u', title: 'U', when: '2031-05~', group: 'G', status: 'planned'},
    ],
    corrections: [{date: '2031-03-02', text: 'C', affects: ['k']}],
    ...more,
  });

describe('a search engine', () => {
  it('is told the article with its key points, quotes, timeline and corrections, in order', () => {
    const {document} = writeJsonLd(story());
    const {hasPart, correction, articleBody, ...head} = document as Thing;
    assert.equal(head['@type'], 'NewsArticle');
    assert.equal(head.datePublished, '2031-03-01');
    assert.equal(articleBody, 'S\n\nOne two');
    const [{mainEntity: points}, quote, {mainEntity: timeline}] = hasPart;
    assert.equal(points.itemListElement[0].item.isBasedOn, 'https://example.org/a#:~:text=One%20two');
    assert.deepEqual(quote.creator, {'@type': 'Person', name: 'M', alternateName: '@m'});
    assert.match(quote.isBasedOn, /^https:\/\/example\.org\/a#:~:text=One/);
    assert.deepEqual(
      timeline.itemListElement.map(({position, item}: Thing) => [position, item.name, item['@type']]),
      [
        [1, 'T', 'Event'],
        [2, 'U', 'CreativeWork'],
      ],
    );
    assert.deepEqual(correction, [{'@type': 'CorrectionComment', text: 'C', datePublished: '2031-03-02'}]);
  });

  it('is never told a date that is more exact than the story’s', () => {
    const {document, losses} = writeJsonLd(story({published: '2031-03~'}));
    const [, , {mainEntity: timeline}] = document['hasPart'] as Thing[];
    assert.deepEqual(
      timeline.itemListElement.map(({item}: Thing) => [item.startDate, item.endDate, item.temporalCoverage]),
      [
        ['2031-03', '2031-04', undefined],
        [undefined, undefined, '2031-05~'],
      ],
    );
    assert.equal(document['datePublished'], undefined);
    assert.ok(losses.some(({path}) => path === 'published'));
  });

  it('is told nothing that the story does not say', () => {
    const {document} = writeJsonLd(parseStory({version: 1, id: 'a', lang: 'en', headline: 'H'}));
    assert.deepEqual(document, {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      identifier: 'a',
      headline: 'H',
      inLanguage: 'en',
    });
  });

  it('leaves a list of what schema.org has no place for', () => {
    const fields = writeJsonLd(story()).losses.map(({path}) => path);
    for (const field of [
      'sections[0].body[0]',
      'timeline[1].group',
      'timeline[1].status',
      'corrections[0].affects',
    ])
      assert.ok(fields.includes(field), `${field}: ${fields.join()}`);
  });
});
