import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseStory} from '../../story/parse-story.js';
import type {Story} from '../../story/story.js';
import {bridge} from '../fixtures/bridge-story.js';
import {importJsonLd} from './fixtures/read-json-ld.js';
import {writeJsonLd} from './write.js';
import {readJsonLd} from './read.js';

const samples = new URL('../../../test/samples/schemaorg/', import.meta.url);

describe('a publisher who wrote a story as structured data', () => {
  it('can have back what it wrote: what has a home comes through', () => {
    // The id that the section's heading makes; the body as plain as articleBody is.
    const same = JSON.parse(JSON.stringify(bridge).replaceAll('"rust"', '"rust--ruin"')) as typeof bridge;
    const body = ['The bridge closes for nine months. Rust < steel.', 'We would rather close it now.'];
    const story = parseStory({
      ...same,
      sections: [{...same.sections[0], body: body.map((text) => ({type: 'paragraph', text: [text]}))}],
    });
    const {document, losses} = writeJsonLd(story);
    const {document: again, losses: onTheWayBack} = readJsonLd(JSON.parse(JSON.stringify(document)));
    assert.deepEqual(onTheWayBack, []);
    const back = parseStory(again);
    const expected = structuredClone<Story>(story);
    const lost = losses.map(({path}) => path);
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
});

describe('a publisher who brings examples written as schema.org writes its own', () => {
  it('gets an article or quotes of every one that has them', () => {
    let count = 0;
    for (const name of readdirSync(samples)) {
      const text = readFileSync(new URL(name, samples), 'utf8');
      for (const [, json = ''] of text.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)) {
        const data = JSON.parse(json) as {'@type': string};
        const {story} = importJsonLd(data, {lang: 'en', headline: 'H'});
        assert.ok(data['@type'] === 'Quotation' ? story.quotes[0]!.speaker : story.url, json);
        count++;
      }
    }
    assert.ok(count >= 4, `${count}`);
  });
});
