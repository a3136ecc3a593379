import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {changed, refusal} from '../fixtures/acted.js';
import {drafted, ferry} from '../fixtures/articles.js';

const third = 'point It sailed again on Tuesday.';

describe('an editor who settles the overview finds changed in the file', () => {
  it('of a guess that is right, its mark and the notes about it', () => {
    assert.deepEqual(changed(drafted, {do: 'accept', key: '[^1]'}), [
      '- # TO DO ([^1]): [^1] may rest on another sentence: “Nobody knows for how long.”',
      '- [^1]: ?? The bridge closes on 3 March 2025',
      '+ [^1]: The bridge closes on 3 March 2025',
    ]);
  });

  it('of a point without words to rest on, its footnote, and with the last one the note on all', () => {
    const words = {exact: 'Small ferries run instead of it.'};
    assert.deepEqual(changed(drafted, {do: 'accept', key: '[^1]'}, {do: 'rest', key: '[^2]', on: words}), [
      '- # TO DO ([^1]): [^1] may rest on another sentence: “Nobody knows for how long.”',
      '- # TO DO (overview): Each footnote with “??” is the sentence most like its point.',
      '- [^1]: ?? The bridge closes on 3 March 2025',
      '+ [^1]: The bridge closes on 3 March 2025',
      '- [^2]: ??',
      '+ [^2]: Small ferries run instead of it.',
    ]);
  });

  it('of a point that rests on other words, its footnote', () => {
    const on = {exact: 'Nobody told us anything'};
    assert.deepEqual(changed(ferry, {do: 'rest', key: '[^b]', on}), [
      '- [^b]: Forty people waited on the quay',
      '+ [^b]: Nobody told us anything',
    ]);
  });

  it('of a point that repeats the article, a footnote of its own', () => {
    const on = {exact: 'It sailed again on Tuesday.'};
    assert.deepEqual(changed(ferry, {do: 'rest', key: third, on}), [
      '- - It sailed again on Tuesday.',
      '+ - It sailed again on Tuesday.[^2]',
      '+ [^2]: It sailed again on Tuesday.',
      '+ ',
    ]);
    assert.deepEqual(changed(ferry, {do: 'reword', key: third, text: 'It sails.'}), [
      '- - It sailed again on Tuesday.',
      '+ - It sails.[^2]',
      '+ [^2]: It sailed again on Tuesday.',
      '+ ',
    ]);
  });

  it('of a point in other words, these, as Markdown reads them', () => {
    assert.deepEqual(changed(ferry, {do: 'reword', key: '[^b]', text: 'Forty\n *waited* [x]'}), [
      '- - Forty people waited.[^b]',
      '+ - Forty \\*waited\\* \\[x\\][^b]',
    ]);
  });

  it('of a point that goes, its footnote and what is said of it', () => {
    assert.deepEqual(changed(ferry, {do: 'drop', key: '[^b]'}), [
      '- allow:',
      '-   - item: overview-2',
      '-     claim: forty',
      '-     because: The harbour counted them.',
      '- - Forty people waited.[^b]',
      '- [^b]: Forty people waited on the quay',
    ]);
  });

  it('of the last point that goes, the heading of the overview', () => {
    const all = ['[^b]', '[^1]', third].map((key) => ({do: 'drop', key}) as const);
    const lines = changed(ferry, ...all);
    assert.ok(lines.includes('- ## Story Overview'));
    assert.ok(lines.includes('-     affects: [overview-1]'));
    assert.deepEqual(
      lines.filter((line) => line.startsWith('+')),
      [],
    );
  });

  it('of a point that moves, its line, and its number where something is said of it', () => {
    assert.deepEqual(changed(ferry, {do: 'move', key: '[^1]', by: 1}), [
      '-     affects: [overview-1]',
      '+     affects: [overview-2]',
      '-   - item: overview-2',
      '+   - item: overview-1',
      '- - A ferry was two hours late.[^1]',
      '+ - A ferry was two hours late.[^1]',
    ]);
  });

  it('of a new point, its line and its footnote', () => {
    const act = {do: 'add', kind: 'point', on: {exact: 'The crew blamed the fog.'}} as const;
    assert.deepEqual(changed(ferry, {...act, fields: {text: 'It was foggy.'}}), [
      '+ - It was foggy.[^2]',
      '+ [^2]: The crew blamed the fog.',
      '+ ',
    ]);
  });

  it('of the first point, a heading in the language of the article', () => {
    const bare = '---\nlang: de\nheadline: Fähre\n---\n\nDie Fähre kam spät.\n\n## Nebel\n\nEs war Nebel.\n';
    const lines = changed(bare, {do: 'add', kind: 'point', on: {exact: 'Es war Nebel.'}});
    assert.deepEqual(lines, [
      '+ ## Überblick',
      '+ ',
      '+ - Es war Nebel.[^1]',
      '+ ',
      '+ [^1]: Es war Nebel.',
      '+ ',
    ]);
  });
});

describe('an editor who settles the overview is refused', () => {
  for (const [what, article, act, why] of [
    ['a guess that is none', drafted, {do: 'accept', key: '[^2]'}, /no words yet; choose some/],
    [
      'as right a point without a footnote, of which the article has nothing',
      ferry.replace('It sailed again on Tuesday.', 'Gulls were heard.'),
      {do: 'accept', key: 'point Gulls were heard.'},
      /^It rests on no words yet; choose some of the article\.$/,
    ],
    [
      'words of no article',
      ferry,
      {do: 'rest', key: '[^1]', on: {exact: 'fourteen whales'}},
      /not in the article/,
    ],
    [
      'words that stand there twice',
      `${ferry}\n## Again\n\nForty people waited on the quay\n`,
      {do: 'rest', key: '[^1]', on: {exact: 'Forty people waited on the quay'}},
      /more than once; take in more/,
    ],
    ['no words', ferry, {do: 'reword', key: '[^1]', text: ' \n'}, /drop it instead/],
    ['a point that is gone', ferry, {do: 'drop', key: '[^7]'}, /not in the article any more/],
    ['a place above the first', ferry, {do: 'move', key: '[^1]', by: -1}, /Point 1 is the first one/],
  ] as const)
    it(what, () => assert.match(refusal(article, act), why));
});
