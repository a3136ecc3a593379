import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toldOfQuote as told} from './fixtures/told.js';

describe('a quote that leaves words out', () => {
  const cases: [text: string, said: string, held: string][] = [
    [
      'We sail […] the fog is gone',
      '“We sail home. But the fog is gone”, Cy Sample said.',
      'the end of a sentence',
    ],
    ['We saw […] lights', '“We saw forty lights”, Cy Sample said.', '“forty”'],
    ['We have […] lights', '“We have not enough lights”, Cy Sample said.', '“not”'],
  ];
  for (const [text, said, held] of cases)
    it(`is told where they hold ${held}: ${said}`, () => {
      assert.deepEqual(told(text, said), [`contradicted elision: the words left out hold ${held}`]);
    });
  for (const [text, said] of [
    ['We sail […] fog is gone', '“We sail. The fog is gone”, Cy Sample said.'],
    ['We sail […] fog is gone', '“We sail! The fog is gone”, Cy Sample said.'],
    ['We sail […] fog is gone', '“We sail home! The fog is gone”, Cy Sample said.'],
    ['Do we sail […] fog is gone', '“Do we sail? The fog is gone”, Cy Sample said.'],
    ['We go […] away with it', '“We go up! Up and away with it”, Cy Sample said.'],
  ] as const)
    it(`is told where they hold the end of a sentence: ${said}`, () => {
      assert.deepEqual(told(text, said), [
        'contradicted elision: the words left out hold the end of a sentence',
      ]);
    });
  for (const said of [
    '“We saw Yahoo! News and watched it end”, Cy Sample said.\n\nThe old firm Yahoo! is gone.',
    '“We saw Yahoo! News and watched it end”, Cy Sample said.\n\nIt was Yahoo!’s idea.',
  ])
    it(`is a question behind a name that the article has within a sentence: ${said}`, () => {
      const [found = ''] = told('We saw […] it end', said);
      assert.ok(!found.startsWith('contradicted'), found);
    });
  it('tells an end by its own signs, and leaves out what says no number', () => {
    for (const [text, said] of [
      ['We sail. […] The sea is calm', '“We sail. Our friends come. The sea is calm”, Cy Sample said.'],
      ['We sail […] home', '“We sail like one big family home”, Cy Sample said.'],
      ['We sail […] home', '“We sail, without doubt, home”, Cy Sample said.'],
    ] as const)
      assert.deepEqual(told(text, said), [], text);
  });
  it('is a question where the sentence may go on', () => {
    const [found] = told('We sail […] home', '“We sail, i.e. The crew and I, home”, Cy Sample said.');
    assert.ok(!found?.startsWith('contradicted'), found);
  });
  it('may leave out the name of a ship, or what Mr. Sample was called', () => {
    assert.deepEqual(
      told('We sail […] home', '“We sail with Mr. Sample and friends home”, Cy Sample said.'),
      [],
    );
  });
});

describe('a speaker with what they are behind the name', () => {
  it('is the one named, not what they are', () => {
    const words = 'We sail home in the fog';
    assert.deepEqual(told(words, `Cy Sample, Mayor of Brine, said: “${words}.”`), []);
    const [other] = told(words, `Di Sample, Mayor of Brine, said: “${words}.”`);
    assert.match(other!, /^contradicted speaker: “Di Sample” is named/);
  });
});

describe('a quote of somebody else in the next paragraph', () => {
  it('is told where a last name alone begins the sentence that says whose it is', () => {
    const said =
      '“Nobody wanted this,” said Ada Quill, the chief.\n\nTom Harkness, a driver, disagreed. “The tracks can be mended,” Harkness said.';
    const [found] = told('The tracks can be mended', said, {speaker: 'Ada Quill'});
    assert.match(found!, /^contradicted speaker/);
  });
});
