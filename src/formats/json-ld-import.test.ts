import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseStory} from '../story/parse-story.js';
import type {Story} from '../story/story.js';
import {bridge} from './fixtures/bridge-story.js';
import {ForeignFormatError} from './foreign-format.js';
import {toJsonLd} from './json-ld.js';
import {fromJsonLd} from './json-ld-import.js';

const samples = new URL('../../../shared/samples/schemaorg/', import.meta.url);
const skip = !existsSync(samples) && 'shared/samples/schemaorg is not here';

const context = {'@context': 'https://schema.org'};
const read = (data: unknown, options: object = {lang: 'en'}) => {
  const {document, losses} = fromJsonLd(data, options);
  const warnings: string[] = [];
  const story = parseStory(document, {warn: (message) => warnings.push(message)});
  assert.deepEqual(warnings, []);
  return {story, lost: losses.map(({field}) => field), losses};
};
const article = (more: object) => ({...context, '@type': 'NewsArticle', headline: 'H', ...more});
const refused = (data: unknown, reason: RegExp, options: object = {}) =>
  assert.throws(
    () => fromJsonLd(data, options),
    (error) => error instanceof ForeignFormatError && reason.test(error.message),
  );

describe('a publisher who brings structured data', () => {
  it('gets an article with its people, dates, text and corrections', () => {
    const {story, lost} = read(
      article({
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
      const {story} = read({
        ...context,
        '@graph': [
          {'@type': ['NewsArticle', 'Article'], headline: 'H', ...shape},
          {...person, description: 'x'},
        ],
      });
      assert.deepEqual(story.byline, [{name: 'Mira Sample'}], JSON.stringify(shape));
    }
    const {story} = read(
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
    const {story, losses} = read([
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
      losses.map(({field}) => field),
      ['[0]', '[1].@graph[0]', '[1].@graph[2]'],
    );
  });

  it('gets quotations, of whoever is said to have said them', () => {
    const quotation = (more: object) => ({'@type': 'Quotation', text: 'We mourn it.', ...more});
    const {story, losses} = read(
      article({
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
      losses.map(({field, reason}) => `${field}: ${reason}`),
      [
        'hasPart[1].spokenByCharacter: a character of fiction: taken for the speaker',
        'hasPart[3]: left out: a quotation without a speaker',
      ],
    );
  });

  it('gets lists in the order of their positions, each item as what it tells', () => {
    const item = (position: number, more: object) => ({'@type': 'ListItem', position, item: more});
    const {story} = read({
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
    const {story} = read({
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

  it('is told what a correction lacks, and what is no date', () => {
    const {losses} = read(article({correction: ['It was Tuesday.'], datePublished: 'yesterday'}));
    assert.deepEqual(
      losses.map(({field, reason}) => `${field}: ${reason}`),
      [
        'datePublished: no such date: yesterday',
        'correction[0]: left out: a correction without its date: It was Tuesday.',
      ],
    );
  });

  it('is told what is missing, or that it is another thing', () => {
    refused(article({}), /--lang/);
    refused({...context, '@type': 'NewsArticle', inLanguage: 'en'}, /--headline/);
    refused({...context, '@type': 'Recipe', name: 'Soup'}, /only of Recipe/);
    refused({a: 1}, /not JSON-LD/);
    refused([], /not JSON-LD/);
    const self: Record<string, unknown> = article({});
    self.author = self;
    refused(self, /100 deep/);
  });

  it('can have back what it wrote: what has a home comes through', () => {
    // The id that the section's heading makes; the body as plain as articleBody is.
    const same = JSON.parse(JSON.stringify(bridge).replaceAll('"rust"', '"rust--ruin"')) as typeof bridge;
    const body = ['The bridge closes for nine months. Rust < steel.', 'We would rather close it now.'];
    const story = parseStory({
      ...same,
      sections: [{...same.sections[0], body: body.map((text) => ({type: 'paragraph', text: [text]}))}],
    });
    const {document, losses} = toJsonLd(story);
    const {document: again} = fromJsonLd(JSON.parse(JSON.stringify(document)));
    const back = parseStory(again);
    const expected = structuredClone<Story>(story);
    const lost = losses.map(({field}) => field);
    assert.deepEqual(lost.sort(), [
      'corrections[0].affects',
      'overview[0].text',
      'quotes[0].capturedAt',
      'quotes[0].source.network',
      'timeline[0].text',
      'timeline[1].group',
      'timeline[1].status',
    ]);
    // What the list of losses names is taken off the original; all else is the same.
    delete expected.corrections[0]!.affects;
    expected.overview[0]!.text = ['The bridge closes.'];
    delete expected.quotes[0]!.capturedAt;
    delete expected.quotes[0]!.source!.network;
    expected.timeline[0]!.text = ['Of stone.'];
    delete expected.timeline[1]!.group;
    delete expected.timeline[1]!.status;
    const parts = ({
      headline,
      standfirst,
      url,
      publisher,
      byline,
      published,
      updated,
      expires,
      status,
      image,
      overview,
      keyPoints,
      quotes,
      timeline,
      corrections,
      sections,
    }: Story) => ({
      ...{
        headline,
        standfirst,
        url,
        publisher,
        byline,
        published,
        updated,
        expires,
        status,
        image,
        corrections,
        sections,
        timeline,
      },
      ...{
        overview: overview.map(wordsAlone),
        keyPoints: keyPoints.map(wordsAlone),
        quotes: quotes.map(wordsAlone),
      },
    });
    // A passage comes back with all the words around it that its paragraph has.
    const wordsAlone = <Item extends {passage?: {exact: string; section?: string | undefined} | undefined}>({
      passage,
      ...item
    }: Item) => ({
      ...item,
      passage: passage && {exact: passage.exact, section: passage.section},
    });
    assert.deepEqual(parts(back), {
      ...parts(expected),
      quotes: parts(expected).quotes.map(({lang: _, ...quote}) => quote),
    });
  });

  it('gets an article or quotes of every sample that has them', {skip}, () => {
    let count = 0;
    for (const name of readdirSync(samples)) {
      const text = readFileSync(new URL(name, samples), 'utf8');
      for (const [, json = ''] of text.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)) {
        const data = JSON.parse(json) as {'@type': string};
        const {story} = read(data, {lang: 'en', headline: 'H'});
        assert.ok(data['@type'] === 'Quotation' ? story.quotes[0]!.speaker : story.url, json);
        count++;
      }
    }
    assert.ok(count >= 4, `${count}`);
  });
});
