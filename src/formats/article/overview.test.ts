/** Which list of an article is its overview, by the heading over it, in the language of the article too. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileArticle} from './read.js';

const compile = (body: string, front = '') =>
  compileArticle(`---\nlang: en\n${front}---\n\n${body}`, {file: '/news/harbour.md'});

describe('the overview', () => {
  const body = (heading: string) =>
    `${heading}\n\n- Waves were high.[^a]\n- The ferry is safe.\n\n## Storm\n\nOn Monday the waves were four metres high. The ferry is safe.\n\n[^a]: the waves were\n    four metres high`;

  for (const heading of ['## Story Overview', '## overview:', '# At a glance', '## KEY FACTS']) {
    it(`is the list under “${heading}”; a point rests on its footnote, or on the same words in the article`, () => {
      const {overview} = compile(body(heading), 'headline: H\n');
      assert.deepEqual(
        overview.map(({id, text, passage}) => [id, text, passage?.exact]),
        [
          ['overview-1', ['Waves were high.'], 'the waves were four metres high'],
          ['overview-2', ['The ferry is safe.'], 'The ferry is safe.'],
        ],
      );
    });
  }

  for (const [lang, heading] of [
    ['ar', 'ملخص'],
    ['de', 'Überblick'],
    ['de-AT', 'AUF EINEN BLICK:'],
    ['es', 'En resumen'],
    ['fa', 'خلاصه'],
    ['fr', "L'essentiel"],
    ['he', 'תקציר'],
    ['hi', 'एक नज़र में'],
    ['it', 'La notizia in breve'],
    ['ja', '概要：'],
    ['pl', 'W skrócie'],
    ['pt-BR', 'Resumo'],
    ['ru', 'Главное'],
    ['tr', 'KISACA'],
    ['uk', 'Головне'],
    ['zh', '要点'],
    ['nl', 'Overview'],
  ] as const) {
    it(`may be named in the language of the article, as “${heading}” in ${lang}`, () => {
      const markdown = `---\nlang: ${lang}\nheadline: H\n---\n${body(`## ${heading}`)}`;
      assert.equal(compileArticle(markdown, {file: 'a.md'}).overview.length, 2);
    });
  }

  it('is not found by a name of another language, where that may be anything', () => {
    const section = '## Resumen\n\n- Waves were high.\n\nThe ferry is safe.';
    assert.deepEqual(compile(section).overview, []);
  });

  it('has the heading that the front matter names, in any language', () => {
    const story = compile(body('## Auf einen Blick'), 'headline: H\noverviewHeading: "Auf einen Blick:"\n');
    assert.equal(story.overview.length, 2);
    assert.equal(story.sections.length, 1);
  });

  it('is a section like others where it is prose', () => {
    assert.equal(compile('## Overview\n\nIt was wet.').sections[0]!.heading, 'Overview');
  });
});
