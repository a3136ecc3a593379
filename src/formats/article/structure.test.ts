import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Block} from '../../story/story.js';
import {compileArticle} from './read.js';

const compile = (body: string, front = '') =>
  compileArticle(`---\nlang: en\n${front}---\n\n${body}`, {file: '/news/harbour.md'});
const paragraph = (...text: (string | object)[]) => ({type: 'paragraph', text}) as Block;

describe('the headline', () => {
  it('is that of the front matter', () => {
    const {headline, sections} = compile('## Waves\n\nHigh.', 'headline: Harbour closed\n');
    assert.equal(headline, 'Harbour closed');
    assert.equal(sections[0]!.heading, 'Waves');
  });

  it('is otherwise the title of the article, which begins no section', () => {
    const {headline, sections} = compile('# Harbour *closed*\n\nOn Monday.\n\n## Waves\n\nHigh.');
    assert.equal(headline, 'Harbour closed');
    assert.deepEqual(
      sections.map(({heading}) => heading),
      ['Waves'],
    );
  });

  it('is otherwise the first heading, which begins a section as well', () => {
    const {headline, sections} = compile('Intro.\n\n## Overview\n\n- High.\n\n## Waves\n\nHigh. Wet.');
    assert.equal(headline, 'Waves');
    assert.deepEqual(
      sections.map(({heading}) => heading),
      ['Waves'],
    );
  });

  it('can stand in the front matter and the article if it is the same', () => {
    assert.equal(compile("# The 'Long Arm'", 'headline: The ‘Long Arm’\n').headline, 'The ‘Long Arm’');
  });
});

describe('what stands before the first section', () => {
  it('is the standfirst, and from the second paragraph on a section without a heading and key point', () => {
    const story = compile('# T\n\nFirst.\n\nSecond.\n\nThird.\n\n## A\n\nWord.');
    assert.equal(story.standfirst, 'First.');
    assert.deepEqual(story.sections[0], {id: 'opening', body: [paragraph('Second.'), paragraph('Third.')]});
    assert.deepEqual(
      story.keyPoints.map(({heading}) => heading),
      ['A'],
    );
  });

  it('stays whole where the front matter has the standfirst', () => {
    const story = compile('# T\n\nFirst.', 'standfirst: Given.\n');
    assert.equal(story.standfirst, 'Given.');
    assert.deepEqual(story.sections[0]!.body, [paragraph('First.')]);
  });
});

describe('a section', () => {
  it('keeps words, emphasis, links, lists, images and lower headings in order', () => {
    const body =
      '## A\n\nIt was *very*\nwet, see [the **log**][log]\\\n& `more`.\n\n- one\n- *two*\n\n### Later\n\n' +
      '![A wave](https://example.org/w.jpg "Photo: Jo")\n\nDry.\n\n[log]: https://example.org/log';
    assert.deepEqual(compile(body).sections[0]!.body, [
      paragraph(
        'It was ',
        {text: 'very', em: true},
        ' wet, see ',
        {text: 'the ', href: 'https://example.org/log'},
        {text: 'log', strong: true, href: 'https://example.org/log'},
        ' & more.',
      ),
      {type: 'list', items: [['one'], [{text: 'two', em: true}]]},
      paragraph({text: 'Later', strong: true}),
      {type: 'image', image: {url: 'https://example.org/w.jpg', alt: 'A wave', credit: 'Photo: Jo'}},
      paragraph('Dry.'),
    ]);
  });

  it('begins at the highest level used, if that is lower than ##', () => {
    assert.deepEqual(
      compile('# T\n\n### A\n\nx.\n\n#### B\n\ny.').sections.map(({heading}) => heading),
      ['A'],
    );
  });

  it('has an id of its own, whatever its heading', () => {
    const {sections, keyPoints} = compile('## Às!\n\nx.\n\n## Às!\n\ny.\n\n## ???\n\nz.');
    assert.deepEqual(
      sections.map(({id}) => id),
      ['às', 'às-1', 'section'],
    );
    assert.deepEqual(
      keyPoints.map(({section}) => section),
      ['às', 'às-1', 'section'],
    );
  });

  it('is summed up by its first sentence, marks included', () => {
    const [point] = compile('## A\n\nThe *U.S. Army* came. It left.').keyPoints;
    assert.deepEqual(point!.summary, ['The ', {text: 'U.S. Army', em: true}, ' came.']);
    assert.deepEqual(point!.passage, {exact: 'The U.S. Army came.', suffix: ' It left.', section: 'a'});
  });

  it('is not summed up where the front matter has the key points', () => {
    const front = 'keyPoints:\n  - heading: Gone\n    summary: It *left*.\n    section: the a\n';
    const {keyPoints} = compile('## The A\n\nThe army came. It left.', front);
    assert.deepEqual(keyPoints, [
      {
        id: 'gone',
        heading: 'Gone',
        summary: ['It ', {text: 'left', em: true}, '.'],
        section: 'the-a',
        passage: {exact: 'It left.', prefix: 'The army came. ', section: 'the-a'},
      },
    ]);
  });
});

describe('the front matter', () => {
  it('gives what structure cannot say, short or long', () => {
    const front = `
url: https://example.org/harbour
publisher: The Tide
byline:
  - Jo Marsh
  - {name: Al Reef, role: pictures, url: https://example.org/al}
published: 2025-11
image: {url: https://example.org/h.jpg, alt: "", width: 800, height: 450}
status: usable
corrections:
  - {date: 2025-11-21, text: Wrong pier., affects: [storm]}
`;
    const story = compile('# T\n\n## Storm\n\nWet.', front);
    assert.equal(story.publisher!.name, 'The Tide');
    assert.deepEqual(story.byline, [
      {name: 'Jo Marsh'},
      {name: 'Al Reef', role: 'pictures', url: 'https://example.org/al'},
    ]);
    assert.equal(story.published, '2025-11');
    assert.equal(story.dates['2025-11'], 'November 2025');
    assert.deepEqual(story.image, {url: 'https://example.org/h.jpg', alt: '', width: 800, height: 450});
    assert.deepEqual(story.corrections, [{date: '2025-11-21', text: 'Wrong pier.', affects: ['storm']}]);
    assert.deepEqual(compile('# T', 'byline: Jo Marsh\n').byline, [{name: 'Jo Marsh'}]);
  });

  it('names the story, which otherwise has the name of its file', () => {
    assert.equal(compile('# T', 'id: storm-7\n').id, 'storm-7');
    assert.equal(compile('# T').id, 'harbour');
    assert.equal(compileArticle('---\nlang: en\n---\n# T', {file: 'C:\\news\\a.b.md'}).id, 'a.b');
  });

  it('takes texts as they are written: no date, number or truth value is made of them', () => {
    const {headline, standfirst} = compile('', 'headline: 2025-11-19\nstandfirst: no\n');
    assert.deepEqual([headline, standfirst], ['2025-11-19', 'no']);
  });
});
