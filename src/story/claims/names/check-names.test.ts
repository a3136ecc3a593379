import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toldOfLine as told} from '../fixtures/told.js';

describe('a name that one text spells out and the other gives by its initials', () => {
  const same: [line: string, said: string, lang?: string][] = [
    ['The EU will pay for the quay.', 'The European Union will pay for the quay.'],
    ['The European Union will pay for the quay.', 'The EU will pay for the quay.'],
    ['The MoD will pay for the quay.', 'The Ministry of Defence will pay for the quay.'],
    ['The Ministry of Defence will pay for the quay.', 'The MoD will pay for the quay.'],
    ['The U.S. will pay for the quay.', 'The United States will pay for the quay.'],
    ['The UK will pay for the quay.', 'The United Kingdom will pay for the quay.'],
    ['Nato will pay for the quay.', 'The North Atlantic Treaty Organization will pay for the quay.'],
    ['NATO will pay for the quay.', 'The North Atlantic Treaty Organization will pay for the quay.'],
    ['The UN sent boats.', 'The United Nations sent boats.'],
    ['The FBI searched the quay.', 'The Federal Bureau of Investigation searched the quay.'],
    ['The IMF lent the town money.', 'The International Monetary Fund lent the town money.'],
    ['In London, the EU asked for boats.', 'In London, the European Union asked for boats.'],
    ["The EU's boats left.", "The European Union's boats left."],
    ['EU boats left Brine.', 'European Union boats left Brine.'],
    ['Officials from the WHO met in Brine.', 'Officials from the World Health Organization met in Brine.'],
    ['The DfE closed the school.', 'The Department for Education closed the school.'],
    ['La UE pagará el muelle.', 'La Unión Europea pagará el muelle.', 'es'],
    ["L'UE paiera le quai.", "L'Union européenne paiera le quai.", 'fr'],
    ['Die EU zahlt für den Kai.', 'Die Europäische Union zahlt für den Kai.', 'de'],
    ['ЕС заплатит за причал.', 'Европейский союз заплатит за причал.', 'ru'],
    ['ООН прислала лодки.', 'Организация Объединённых Наций прислала лодки.', 'ru'],
  ];
  for (const [line, said, lang] of same)
    it(`is the same: ${line} – ${said}`, () => {
      assert.deepEqual(told(line, said, lang), []);
    });
  const other: [line: string, said: string, lang?: string][] = [
    ['The EU will pay for the quay.', 'The United Nations will pay for the quay.'],
    ['The UN will pay for the quay.', 'The European Union will pay for the quay.'],
    ['The FBI searched the quay.', 'The Central Intelligence Agency searched the quay.'],
  ];
  for (const [line, said, lang] of other)
    it(`is another: ${line} – ${said}`, () => {
      assert.ok(told(line, said, lang).includes('contradicted name'));
    });
});
