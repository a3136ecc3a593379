import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toldOfLine as told} from '../fixtures/told.js';

describe('a time of day', () => {
  const same: [line: string, said: string, lang?: string][] = [
    ['The quay opened at 15:30.', 'The quay opened at 3.30pm.'],
    ['The quay opened at 3.30pm.', 'The quay opened at 15:30.'],
    ['The quay opened at 15:30.', 'The quay opened at 3:30 p.m.'],
    ['The quay opened at 3:30 p.m.', 'The quay opened at 3.30pm.'],
    ['The quay opened at 3.30pm.', 'The quay opened at half past three.'],
    ['The quay opened at half past three.', 'The quay opened at 3:30 p.m.'],
    ['The quay opened at 15:30.', 'The quay opened at half past three.'],
    ['The quay opened at 9 a.m.', 'The quay opened at 9:00 a.m.'],
    ['The quay opened at 9am.', 'The quay opened at nine in the morning.'],
    ['The quay opened at 9am.', "The quay opened at nine o'clock."],
    ['The quay opened at 21:00.', 'The quay opened at 9 p.m.'],
    ['The quay opened at noon.', 'The quay opened at 12 p.m.'],
    ['The quay opened at 12 p.m.', 'The quay opened at noon.'],
    ['The quay opened at midnight.', 'The quay opened at 12 a.m.'],
    ['The quay opened at 3 p.m.', 'The quay opened at 1500 GMT.'],
    ['The quay opened at quarter past four.', 'The quay opened at 4:15 p.m.'],
    ['The quay opened at 8.45am on Monday.', 'At a quarter to nine on Monday the quay opened.'],
    ['Der Kai öffnete um 15.30 Uhr.', 'Der Kai öffnete um 15:30 Uhr.', 'de'],
    ['Der Kai öffnete um 15 Uhr 30.', 'Der Kai öffnete um 15.30 Uhr.', 'de'],
    ['Der Kai öffnete um 9 Uhr.', 'Der Kai öffnete um 9 Uhr morgens.', 'de'],
    ['Le quai a ouvert à 15h30.', 'Le quai a ouvert à 15 h 30.', 'fr'],
    ['El muelle abrió a las 21:00.', 'El muelle abrió a las 9 de la noche.', 'es'],
    ['岸壁は21時に開いた。', '岸壁は午後9時に開いた。', 'ja'],
    ['The ratio was 3:30.', 'The ratio was 3:30.'],
    ['He left at 5.', 'He left at 5 p.m.'],
    ['He left at 5 p.m.', 'He left at 17:00 on May 5.'],
  ];
  for (const [line, said, lang] of same)
    it(`is the same however it is written: ${line} – ${said}`, () => {
      assert.deepEqual(told(line, said, lang), []);
    });
  const other: [line: string, said: string, lang?: string][] = [
    ['The quay opened at 9 p.m.', 'The quay opened at 9 a.m.'],
    ['The quay opened at 9am.', 'The quay opened at 9pm.'],
    ['The quay opened at 9:30 p.m.', 'The quay opened at 9:30 a.m.'],
    ['The quay opened at 9.30pm.', 'The quay opened at 9.30am.'],
    ['The quay opened at 14:30.', 'The quay opened at 15:30.'],
    ['The quay opened at 21:00.', 'The quay opened at 9 a.m.'],
    ['The quay opened at 4:30 p.m.', 'The quay opened at 3:30 p.m.'],
    ['The quay opened at 3:45 p.m.', 'The quay opened at 3:30 p.m.'],
    ['The quay opened at 8 a.m.', 'The quay opened at 9 a.m.'],
    ['The quay opened at nine in the evening.', 'The quay opened at nine in the morning.'],
    ['Der Kai öffnete um 9 Uhr abends.', 'Der Kai öffnete um 9 Uhr morgens.', 'de'],
    ['Le quai a ouvert à 16h30.', 'Le quai a ouvert à 15 h 30.', 'fr'],
    ['El muelle abrió a las 9 de la noche.', 'El muelle abrió a las 9 de la mañana.', 'es'],
    ['岸壁は午後9時に開いた。', '岸壁は午前9時に開いた。', 'ja'],
    ['Причал открыли в 9 часов вечера.', 'Причал открыли в 9 часов утра.', 'ru'],
    ['Two died at night.', 'Five died at night.'],
    ['The raid killed two in the morning.', 'The raid killed five in the morning.'],
  ];
  for (const [line, said, lang] of other)
    it(`is told where the passage has another: ${line} – ${said}`, () => {
      assert.ok(told(line, said, lang).includes('contradicted number'), String(told(line, said, lang)));
    });
});
