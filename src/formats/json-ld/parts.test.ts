import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {jsonLdArticle, importJsonLd} from './fixtures/read-json-ld.js';

const context = {'@context': 'https://schema.org'};

describe('a publisher who brings structured data with parts', () => {
  it('gets quotations, of whoever is said to have said them', () => {
    const quotation = (more: object) => ({'@type': 'Quotation', text: 'We mourn it.', ...more});
    const {story, losses} = importJsonLd(
      jsonLdArticle({
        articleBody: 'She said: We mourn it. Then she left.',
        hasPart: [
          quotation({
            creator: {name: 'Mira Sample', alternateName: '@mira'},
            dateCreated: '2031-03',
            isPartOf: {'@type': 'Movie', name: 'Film'},
          }),
          quotation({spokenByCharacter: 'Princess Example'}),
          quotation({}),
          quotation({text: 'Nobody says where.'}),
        ],
      }),
    );
    assert.deepEqual(
      story.quotes.map(({kind, speaker, said, source}) => [kind, speaker?.name, said, source?.name]),
      [
        ['post', 'Mira Sample', '2031-03', 'Film'],
        ['statement', 'Princess Example', undefined, undefined],
        ['pull', undefined, undefined, undefined],
      ],
    );
    assert.deepEqual(
      losses.map(({path, reason}) => `${path}: ${reason}`),
      [
        'hasPart[1].spokenByCharacter: a character of fiction: taken for the speaker',
        'hasPart[3]: left out: a quotation without a speaker',
      ],
    );
  });

  it('gets lists in the order of their positions, each item as what it tells', () => {
    const item = (position: number, more: object) => ({'@type': 'ListItem', position, item: more});
    const {story} = importJsonLd({
      ...{...context, '@type': 'ItemList', name: 'Bridge', itemListOrder: 'Ascending'},
      itemListElement: [
        item(3, {'@type': 'Event', name: 'It opens', startDate: '2032-01-02', endDate: '2032-01-03'}),
        item(1, {'@type': 'CreativeWork', name: 'Rust', text: 'There is rust.'}),
        {'@type': 'ListItem', position: 2, name: 'A ferry comes'},
        'It is free',
      ],
    });
    assert.deepEqual(
      [story.headline, story.timeline[0]!.when, story.timeline[0]!.end],
      ['Bridge', '2032-01-02', '2032-01-03'],
    );
    assert.deepEqual(
      story.keyPoints.map(({heading, summary}) => [heading, summary]),
      [['Rust', ['There is rust.']]],
    );
    assert.deepEqual(
      story.overview.map(({text}) => text[0]),
      ['A ferry comes', 'It is free'],
    );
  });

  it('gets the updates of a live blog as a timeline', () => {
    const {story} = importJsonLd({
      ...{
        ...context,
        '@type': 'LiveBlogPosting',
        headline: 'Live',
        coverageStartTime: '2031-03-01T08:00:00Z',
      },
      liveBlogUpdate: [
        {
          '@type': 'BlogPosting',
          headline: 'It closes',
          datePublished: '2031-03-01T09:30:00Z',
          articleBody: '<p>At <b>dawn</b>.</p>',
        },
        {'@type': 'BlogPosting', datePublished: '2031-03-01T10:00:00Z', articleBody: 'No headline here.'},
      ],
    });
    assert.deepEqual(
      story.timeline.map(({when, title, text}) => [when, title, text]),
      [
        ['2031-03-01T09:30:00Z', 'It closes', ['At ', {text: 'dawn', strong: true}, '.']],
        ['2031-03-01T10:00:00Z', 'No headline here.', undefined],
      ],
    );
  });
});
