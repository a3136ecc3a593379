import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseStory} from '../../story/parse-story.js';
import {readJsonLd} from './read.js';
import {writeJsonLd} from './write.js';

const article = (fields: object) =>
  readJsonLd({'@type': 'NewsArticle', inLanguage: 'en', headline: 'Lamps', ...fields}).document;

describe('a publisher whose structured data are plain text', () => {
  for (const words of [
    'Why <time> & <slot> are tags',
    'If oil < wick then light > dark',
    'Fish &c. & chips',
    'Write <b>bold</b> & see',
    'The firm AT&amp;T writes its name so',
    '<p>no paragraph',
    '3 <4 and 5> 2',
  ])
    it(`has “${words}” back as it was`, () => {
      const story = parseStory({
        ...{version: 1, id: 'lamps', lang: 'en', headline: words, standfirst: `${words}!`},
        byline: [{name: words}],
        overview: [{id: 'overview-1', text: [words]}],
        sections: [
          {
            id: 'opening',
            body: [
              {type: 'paragraph', text: [words]},
              {type: 'paragraph', text: ['More.']},
            ],
          },
        ],
        quotes: [
          {id: 'q', kind: 'statement', text: `${words}\nand more`, speaker: {name: words, role: words}},
        ],
        timeline: [{id: 't', when: '2032', title: words, text: [`${words}?`]}],
        corrections: [{date: '2032-06-07', text: words}],
      });
      const {document, losses} = writeJsonLd(story);
      assert.deepEqual(losses, []);
      const {document: again} = readJsonLd(JSON.parse(JSON.stringify(document)));
      assert.deepEqual(parseStory(again), story);
    });

  it('gets the words alone of what is HTML after all', () => {
    assert.equal(article({description: 'Oil &amp; <b>wick</b>'}).standfirst, 'Oil & wick');
    assert.equal(article({headline: 'Caf&eacute; &#38; bar'}).headline, 'Café & bar');
    const {sections} = article({articleBody: '<p>One &amp; two.</p><p>Three.</p>'});
    assert.equal(sections![0]!.body.length, 2);
  });

  it('gets every author whom a list of names holds', () => {
    const {byline} = article({author: {'@type': 'Person', name: ['Ola Tester', 'Kim Fixture']}});
    assert.deepEqual(byline, [{name: 'Ola Tester'}, {name: 'Kim Fixture'}]);
  });
});
