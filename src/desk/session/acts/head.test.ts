import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {changed, refusal} from '../fixtures/acted.js';
import {drafted, ferry} from '../fixtures/articles.js';
import {DeskSession} from '../session.js';

describe('an editor who settles the head finds changed in the file', () => {
  it('of a language that is right, the note that it is guessed', () => {
    assert.deepEqual(changed(drafted, {do: 'accept', key: 'head lang'}), [
      '- # TO DO (lang): “lang: en” is guessed from the words of the text.',
    ]);
    assert.deepEqual(changed(drafted, {do: 'head', key: 'head lang', fields: {lang: 'cy'}}).slice(1), [
      '- lang: en',
      '+ lang: cy',
    ]);
  });

  it('of what is taken over, the comments that it was', () => {
    assert.deepEqual(changed(drafted, {do: 'accept', key: 'head about'}), [
      '- # TO DO (head): Readers are not told who wrote it.',
      '- # byline: Ada Sample',
      '- # url:',
      '+ byline: Ada Sample',
    ]);
  });

  it('of what is taken over of several, that alone, once the card has told of the others', () => {
    const text = drafted.replace(
      '# byline: Ada Sample',
      '# byline: Ada Sample\n# byline: [Bo Sample, Cy Sample]',
    );
    const {cards} = new DeskSession({name: 'ferry.md', text});
    const fields = cards.flatMap((card) => (card.kind === 'head' ? card.fields : []));
    const byline = fields.find(({field}) => field === 'byline');
    assert.equal(byline?.proposed, 'Ada Sample');
    assert.deepEqual(byline?.others, ['Bo Sample, Cy Sample']);
    assert.ok(changed(text, {do: 'accept', key: 'head about'}).includes('+ byline: Ada Sample'));
  });

  it('of what is left out, the comments', () => {
    assert.deepEqual(changed(drafted, {do: 'leave-out', key: 'head about'}), [
      '- # TO DO (head): Readers are not told who wrote it.',
      '- # byline: Ada Sample',
      '- # url:',
    ]);
  });

  it('of a headline that stands in two places, both', () => {
    const fields = {headline: 'A *late* ferry: again'};
    assert.deepEqual(changed(ferry, {do: 'head', key: 'head headline', fields}), [
      '- headline: The ferry is late   # as in print',
      '+ headline: "A *late* ferry: again"   # as in print',
      '- # The ferry is late',
      '+ # A \\*late\\* ferry: again',
    ]);
  });

  it('of a text without front matter, the lines that it takes', () => {
    const text = '# The ferry is late\n\nIt was two hours late.\n';
    assert.deepEqual(changed(text, {do: 'head', key: 'head lang', fields: {lang: 'en'}}), [
      '+ ---',
      '+ lang: en',
      '+ ---',
      '+ ',
    ]);
    const fields = {byline: 'Ada: Sample #1, Bo Sample'};
    assert.deepEqual(
      changed(text, {do: 'head', key: 'head about', fields})[1],
      '+ byline: ["Ada: Sample #1", Bo Sample]',
    );
  });
});

describe('an editor who writes what stands beside the text finds changed in the file', () => {
  it('of a picture, what it shows and whose it is', () => {
    const act = {
      do: 'picture',
      key: 'picture https://pictures.example/bridge.jpg',
      alt: 'A [long] bridge',
    } as const;
    assert.deepEqual(changed(drafted, {...act, credit: 'Photo: Ada "A" Sample'}), [
      '- # TO DO (image): sections[0]: an image without a text for those who do not see it; write what it shows',
      '- ![](https://pictures.example/bridge.jpg)',
      '+ ![A \\[long\\] bridge](https://pictures.example/bridge.jpg "Photo: Ada \\"A\\" Sample")',
    ]);
  });

  it('of a note and of a loss that were seen, no line or its own', () => {
    assert.deepEqual(changed(drafted, {do: 'accept', key: 'note A table was left out.'}), [
      '- # TO DO: A table was left out.',
    ]);
  });

  it('of a claim that stays, why it does', () => {
    const key = 'claim timeline It sails again: 2025-03-04';
    assert.deepEqual(changed(ferry, {do: 'keep', key, because: 'The quay says so.'}), [
      '+     allow: [{claim: 2025-03-04, because: The quay says so.}]',
    ]);
  });

  it('of a correction, its day, its words, and the items that it affects', () => {
    const act = {do: 'correct', text: 'It was\nno Monday.', date: '2025-03-06'} as const;
    assert.deepEqual(changed(ferry, {...act, affects: ['[^b]', 'timeline It sails again']}), [
      '+   - date: 2025-03-06',
      '+     text: It was no Monday.',
      '+     affects: [overview-2, it-sails-again]',
    ]);
    assert.deepEqual(changed(drafted, {...act, affects: []}).slice(-3), [
      '+ corrections:',
      '+   - date: 2025-03-06',
      '+     text: It was no Monday.',
    ]);
  });

  it('of the text, the words that were written, though a text field knows one kind of line end', () => {
    const text = ferry.replace('blamed the fog. “Nobody', 'blamed fog.\nNo. “Nobody');
    const lines = ['+ The crew blamed fog.', '+ No. “Nobody told us anything”, Cy Sample said.'];
    assert.deepEqual(changed(ferry, {do: 'write', text}).slice(1), lines);
    assert.deepEqual(changed(ferry, {do: 'write', text: ferry}), []);
  });
});

describe('an editor who settles the head is refused', () => {
  for (const [what, article, act, why] of [
    ['no headline', ferry, {do: 'head', key: 'head headline', fields: {headline: ''}}, /needs a headline/],
    [
      'a language that nobody knows',
      ferry,
      {do: 'head', key: 'head lang', fields: {lang: 'english please'}},
      /No language is known by the tag “english please”: write one such as en/,
    ],
    ['no language', ferry, {do: 'leave-out', key: 'head lang'}, /needs it/],
    [
      'a picture that shows nothing',
      ferry,
      {do: 'picture', key: 'picture https://pictures.example/ferry.jpg', alt: ' '},
      /what the picture shows/,
    ],
    [
      'a claim without a reason',
      ferry,
      {do: 'keep', key: 'claim timeline It sails again: 2025-03-04', because: ' '},
      /why it stands/,
    ],
    [
      'a claim as settled by the words on which it rests already',
      ferry,
      {do: 'accept', key: 'claim timeline It sails again: 2025-03-04'},
      /^It rests on these words already: choose others, reword it, or write why it stands\.$/,
    ],
    [
      'a correction without words',
      ferry,
      {do: 'correct', text: ' ', affects: [], date: '2025-03-06'},
      /what was put right/,
    ],
    [
      'a byline that would lose roles',
      ferry.replace('[Ada Sample, Bo Sample]', '[{name: Ada Sample, role: editor}]'),
      {do: 'head', key: 'head about', fields: {byline: 'Bo'}},
      /edit it in the text/,
    ],
  ] as const)
    it(what, () => assert.match(refusal(article, act), why));
});
