import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {speechesIn} from './quoted-speech.js';

const found = (paragraph: string, lang: string) =>
  speechesIn(paragraph, lang, {left: 100}).map(({text, speaker, doubt}) => [
    text,
    speaker,
    doubt === undefined,
  ]);

describe('words between straight single marks', () => {
  for (const [lang, paragraph, words, speaker] of [
    [
      'nl',
      "'De klok luidt hier al jaren niet', zegt Mira Proef.",
      'De klok luidt hier al jaren niet',
      'Mira Proef',
    ],
    [
      'en',
      "'The islanders' bell hasn't rung for years,' said Jo Sample.",
      "The islanders' bell hasn't rung for years",
      'Jo Sample',
    ],
    [
      'en',
      "Jo Sample said: 'The bell of '98 hasn't rung for years.'",
      "The bell of '98 hasn't rung for years.",
      'Jo Sample',
    ],
    [
      'nl',
      "'De klok hangt in 't water', zegt Mira Proef. Dat is 'jammer'.",
      "De klok hangt in 't water",
      'Mira Proef',
    ],
  ] as const)
    it(`are a quote of whoever is named beside them: ${paragraph}`, () => {
      assert.deepEqual(found(paragraph, lang), [[words, speaker, true]]);
    });

  it('are a question to the editor beside which nobody is named', () => {
    assert.deepEqual(found("'Er viel niets meer te luiden', vertelt ze.", 'nl'), [
      ['Er viel niets meer te luiden', undefined, false],
    ]);
  });

  for (const [lang, paragraph] of [
    ['en', "It's the keepers' bell, and the boys' rope, of the '90s, and Jo Sample said it's the town's."],
    ['nl', "'s Avonds staan baby's, foto's en auto's in 't klokhuis, zei Mira Proef."],
    ['nl', "Volgens Mira Proef klinkt 'klokhuis' alsof er 'appels' in zitten, zei ze."],
    ['en', "They call it 'the old lady' there, and rock 'n' roll is 'heritage', Jo Sample said."],
  ] as const)
    it(`are none where the marks are apostrophes or set a term apart: ${paragraph}`, () => {
      assert.deepEqual(found(paragraph, lang), []);
    });
});

describe('few words in quotation marks, even one', () => {
  for (const [lang, paragraph, words] of [
    [
      'de',
      '»Die Glocke bleibt nun für immer«, sagte Mira Muster. »Zum Glück«, fügte sie hinzu.',
      'Zum Glück',
    ],
    ['de', 'Ob sie wieder läutet? „Nein“, sagte sie.', 'Nein'],
    ['en', 'Would it ring again? “Never,” he said.', 'Never'],
    ['fr', '« Jamais », répond le gardien.', 'Jamais'],
    ['es', 'Le preguntaron otra vez. Y contestó: «Nunca.»', 'Nunca.'],
    ['nl', "Komt ze terug? 'Nee', zegt ze.", 'Nee'],
  ] as const)
    it(`are a question where a verb of speaking says that they were spoken: ${paragraph}`, () => {
      assert.deepEqual(found(paragraph, lang).at(-1)?.[0], words);
      assert.equal(found(paragraph, lang).at(-1)?.[2], false);
    });

  for (const [lang, paragraph] of [
    ['de', 'Der Küster nannte die Glocke „schwierig“ und ging.'],
    ['en', 'The keeper said the bell was “difficult” and left.'],
    ['en', 'The “Duchess”, a bell, called the town to prayer.'],
  ] as const)
    it(`are a term otherwise, of which nobody is asked: ${paragraph}`, () => {
      assert.deepEqual(found(paragraph, lang), []);
    });
});
