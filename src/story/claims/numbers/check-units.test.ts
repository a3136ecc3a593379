import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toldOfLine as told} from '../fixtures/told.js';

describe('a weight, a length or a volume', () => {
  const other: [line: string, said: string, lang?: string][] = [
    ['The boat lost 40 kilos of fish.', 'The boat lost 40 tonnes of fish.'],
    ['The boat lost 40 pounds of fish.', 'The boat lost 40 tonnes of fish.'],
    ['The boat lost 40 kilos of fish.', 'The boat lost 40 pounds of fish.'],
    ['The boat lost 40 grams of fish.', 'The boat lost 40 kilos of fish.'],
    ['The tank holds 40 gallons.', 'The tank holds 40 litres.'],
    ['The tank holds 40 barrels.', 'The tank holds 40 litres.'],
    ['The road is 40 yards long.', 'The road is 40 miles long.'],
    ['The plant makes 40 kilowatts.', 'The plant makes 40 megawatts.'],
    ['The quay is 40 decades old.', 'The quay is 40 years old.'],
    ['The field has 40 acres.', 'The field has 40 hectares.'],
    ['Das Boot verlor 40 Kilo Fisch.', 'Das Boot verlor 40 Tonnen Fisch.', 'de'],
    ['El barco perdió 40 kilos de pescado.', 'El barco perdió 40 toneladas de pescado.', 'es'],
    ['Le bateau a perdu 40 kilos de poisson.', 'Le bateau a perdu 40 tonnes de poisson.', 'fr'],
    ['La barca ha perso 40 chili di pesce.', 'La barca ha perso 40 tonnellate di pesce.', 'it'],
    ['O barco perdeu 40 quilos de peixe.', 'O barco perdeu 40 toneladas de peixe.', 'pt'],
    ['Łódź straciła 40 kilo ryb.', 'Łódź straciła 40 ton ryb.', 'pl'],
    ['Лодка потеряла 40 кило рыбы.', 'Лодка потеряла 40 тонн рыбы.', 'ru'],
    ['Tekne 40 kilo balık kaybetti.', 'Tekne 40 ton balık kaybetti.', 'tr'],
  ];
  for (const [line, said, lang] of other)
    it(`is told in another unit: ${line} – ${said}`, () => {
      const found = told(line, said, lang);
      assert.ok(
        found.some((each) => each === 'contradicted number'),
        String(found),
      );
    });
  const same: [line: string, said: string, lang?: string][] = [
    ['The boat lost 40 kilos of fish.', 'The boat lost 40 kilograms of fish.'],
    ['The boat lost 40 kg of fish.', 'The boat lost 40 kilos of fish.'],
    ['The boat lost 40 tons of fish.', 'The boat lost 40 tonnes of fish.'],
  ];
  for (const [line, said, lang] of same)
    it(`is none in another word: ${line} – ${said}`, () => {
      assert.deepEqual(told(line, said, lang), []);
    });
});
