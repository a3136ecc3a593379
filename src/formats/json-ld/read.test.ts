import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {jsonLdArticle, importJsonLd} from './fixtures/read-json-ld.js';
import {Refusal} from '../common/refusal.js';
import {readJsonLd} from './read.js';

const context = {'@context': 'https://schema.org'};
const refused = (data: unknown, reason: RegExp, options: object = {}) =>
  assert.throws(
    () => readJsonLd(data, options),
    (error) => error instanceof Refusal && reason.test(error.message),
  );

describe('a publisher who brings structured data', () => {
  it('gets each of those whom one author names', () => {
    for (const author of ['Nora Probe and Sam Test', {'@type': 'Person', name: 'Nora Probe & Sam Test'}])
      assert.deepEqual(importJsonLd(jsonLdArticle({author, inLanguage: 'en'}), {}).story.byline, [
        {name: 'Nora Probe'},
        {name: 'Sam Test'},
      ]);
  });

  it('gets an article with its people, dates, text and corrections', () => {
    const {story, lost} = importJsonLd(
      jsonLdArticle({
        ...{
          inLanguage: 'en_US',
          url: 'https://example.org/a',
          mainEntityOfPage: {'@type': 'WebPage', '@id': 'https://example.org/a'},
        },
        ...{
          description: 'A standfirst.',
          datePublished: '2031-03-01T09:30:00+0100',
          dateModified: '2031-03-02 10:00',
        },
        author: [
          {'@type': 'Person', name: 'By Mira Sample', jobTitle: 'Reporter', url: 'https://example.org/m'},
          'Jo Example',
        ],
        publisher: {'@type': 'Organization', name: 'The Example Courier', logo: 'https://example.org/l.png'},
        image: [
          'https://example.org/a.jpg',
          {'@type': 'ImageObject', url: {'@id': 'https://example.org/b.jpg'}},
        ],
        articleBody: 'One paragraph &amp; more.\n\nAnother.',
        correction: {'@type': 'CorrectionComment', text: 'It was Tuesday.', datePublished: '2031-03-02'},
        keywords: ['bridge'],
      }),
      {},
    );
    assert.deepEqual(
      [story.lang, story.url, story.standfirst],
      ['en-US', 'https://example.org/a', 'A standfirst.'],
    );
    assert.deepEqual([story.published, story.updated], ['2031-03-01T09:30:00+01:00', '2031-03-02']);
    assert.deepEqual(story.byline, [
      {name: 'Mira Sample', role: 'Reporter', url: 'https://example.org/m'},
      {name: 'Jo Example'},
    ]);
    assert.deepEqual(
      [story.publisher, story.image!.url],
      [{name: 'The Example Courier'}, 'https://example.org/a.jpg'],
    );
    assert.deepEqual(
      story.sections[0]!.body.map((block) => block.type === 'paragraph' && block.text),
      [['One paragraph & more.'], ['Another.']],
    );
    assert.deepEqual(story.corrections, [{date: '2031-03-02', text: 'It was Tuesday.'}]);
    for (const field of ['keywords', 'publisher.logo', 'image', 'dateModified'])
      assert.ok(lost.includes(field), `${field}: ${lost.join()}`);
  });

  it('may have strings, records, references and lists in every place', () => {
    const person = {'@type': 'Person', '@id': '#mira', name: 'Mira Sample'};
    const shapes: object[] = [
      'Mira Sample',
      {name: 'Mira Sample'},
      ['Mira Sample'],
      [person],
      {'@id': '#mira'},
      {'@list': [person]},
    ].map((author) => ({author}));
    for (const shape of [...shapes, {creator: person}]) {
      const {story} = importJsonLd({
        ...context,
        '@graph': [
          {'@type': ['NewsArticle', 'Article'], headline: 'H', ...shape},
          {...person, description: 'x'},
        ],
      });
      assert.deepEqual(story.byline, [{name: 'Mira Sample'}], JSON.stringify(shape));
    }
    const {story} = importJsonLd(
      {
        '@type': 'http://schema.org/NewsArticle',
        'http://schema.org/headline': [{'@value': 'H', '@language': 'en'}],
        inLanguage: {'@type': 'Language', name: 'English', alternateName: 'en'},
      },
      {},
    );
    assert.deepEqual([story.headline, story.lang], ['H', 'en']);
  });

  it('finds the article among all that a page tells, and is told of the rest', () => {
    const {story, losses} = importJsonLd([
      {...context, '@type': 'BreadcrumbList', itemListElement: []},
      {
        ...context,
        '@graph': [
          {'@type': 'WebSite', name: 'Courier'},
          {'@type': 'NewsArticle', headline: 'Found', articleBody: 'x'},
          {'@type': 'NewsArticle', headline: 'Other'},
        ],
      },
    ]);
    assert.equal(story.headline, 'Found');
    assert.deepEqual(
      losses.map(({path}) => path),
      ['[0]', '[1].@graph[0]', '[1].@graph[2]'],
    );
  });

  it('is told what a correction lacks, and what is no date', () => {
    const {losses} = importJsonLd(
      jsonLdArticle({correction: ['It was Tuesday.'], datePublished: 'yesterday'}),
    );
    assert.deepEqual(
      losses.map(({path, reason}) => `${path}: ${reason}`),
      [
        'datePublished: no such date: yesterday',
        'correction[0]: left out: a correction without its date: It was Tuesday.',
      ],
    );
  });

  it('is told what is missing, or that it is another thing', () => {
    refused(jsonLdArticle({}), /--lang/);
    refused({...context, '@type': 'NewsArticle', inLanguage: 'en'}, /--headline/);
    refused({...context, '@type': 'Recipe', name: 'Soup'}, /only of Recipe/);
    refused({a: 1}, /not JSON-LD/);
    refused([], /not JSON-LD/);
    const self: Record<string, unknown> = jsonLdArticle({});
    self.author = self;
    refused(self, /100 deep/);
  });
});
