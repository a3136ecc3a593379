import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toldOfLine as told} from '../fixtures/told.js';

describe('a line cut behind who denies it', () => {
  const cases: [line: string, said: string, lang: string][] = [
    ['The quay will open.', 'Nobody thinks that the quay will open.', 'en'],
    ['The quay will hold.', 'Builders were not sure that the quay will hold.', 'en'],
    ['Der Kai öffnet bald.', 'Niemand glaubt, dass der Kai bald öffnet.', 'de'],
    ['El muelle abrirá pronto.', 'Nadie cree que el muelle abrirá pronto.', 'es'],
  ];
  for (const [line, said, lang] of cases)
    it(`is told, in ${lang}: ${said}`, () => {
      assert.deepEqual(told(line, said, lang), ['unsupported negation']);
    });
  it('is none where the passage tells it for itself', () => {
    assert.deepEqual(told('The quay will hold.', 'It does not rain, and the quay will hold.'), []);
  });
});

describe('what a passage denies until or but for something', () => {
  const cases: [line: string, said: string, lang?: string][] = [
    ['The quay opens in May.', 'The quay does not open until May.'],
    ['Only Ada voted for the quay.', 'Nobody except Ada voted for the quay.'],
    ['The quay is legal.', 'The quay is not illegal.'],
    ['Der Kai öffnet erst im Mai.', 'Der Kai öffnet nicht vor Mai.', 'de'],
    ['Młyn otwarto w maju.', 'Młyna nie otwarto przed majem.', 'pl'],
  ];
  for (const [line, said, lang] of cases)
    it(`is no contradiction of its turn: ${line}`, () => {
      assert.deepEqual(
        told(line, said, lang).filter((each) => each.startsWith('contradicted')),
        [],
      );
    });
  it('is one of a line that leaves the turn out', () => {
    assert.deepEqual(
      told('Residents may return to the quay.', 'Residents may not return to the quay before autumn.'),
      ['contradicted negation'],
    );
  });
});

describe('what the next sentence of a passage denies', () => {
  const cases: [line: string, said: string, lang?: string][] = [
    [
      'The ferry runs aground in fog for two tides.',
      'April 1954: The ferry runs aground in fog for two tides. Nobody is hurt; the band plays on.',
    ],
    [
      'Die Fähre läuft im Nebel auf Grund.',
      'Die Fähre läuft im Nebel auf Grund. Niemand wird verletzt.',
      'de',
    ],
    ['渡船在雾中搁浅。', '渡船在雾中搁浅。没有人受伤。', 'zh'],
  ];
  for (const [line, said, lang] of cases)
    it(`is not denied of the sentence before: ${line}`, () => {
      assert.deepEqual(told(line, said, lang), []);
    });
});
