import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toldOfLine as told} from './fixtures/told.js';

describe('the days from one to another', () => {
  const same: [line: string, said: string, lang?: string][] = [
    ['The fair runs from 3 to 5 June.', 'The fair runs June 3–5.'],
    ['The fair runs June 3–5.', 'The fair runs from 3 to 5 June.'],
    ['The fair runs June 3-5, 2031.', 'The fair runs from 3 to 5 June 2031.'],
    ['The fair is on 3 and 5 June.', 'The fair is on June 3 and 5.'],
    ['The fair runs from June 3 to June 5.', 'The fair runs June 3–5.'],
    ['The fair runs from 3 June to 5 June.', 'The fair runs 3-5 June.'],
    ['The fair begins on 3 June.', 'The fair runs June 3–5.'],
    ['The fair ends on 5 June.', 'The fair runs 3–5 June.'],
    ['The fair ends on June 5.', 'The fair runs from 3 to 5 June.'],
    ['Das Fest ist vom 3. bis 5. Juni.', 'Das Fest dauert vom 3. Juni bis 5. Juni.', 'de'],
    ['Das Fest ist vom 3. bis 5. Juni.', 'Das Fest ist vom 3.–5. Juni.', 'de'],
    ['La feria es del 3 al 5 de junio.', 'La feria es del 3 de junio al 5 de junio.', 'es'],
    ['La fête dure du 3 au 5 juin.', 'La fête dure du 3 juin au 5 juin.', 'fr'],
    ['Ярмарка идёт с 3 по 5 июня.', 'Ярмарка идёт с 3 июня по 5 июня.', 'ru'],
    ['Fares rose from June 3 to 5 percent.', 'Fares rose from June 3 to 5 percent.'],
    ['The fair runs June 3 to 5 in Brine.', 'In Brine the fair runs from 3 to 5 June.'],
    ['On June 3 and 5 boats sank.', 'On 3 June and 5 boats sank.'],
  ];
  for (const [line, said, lang] of same)
    it(`are the same in either order: ${line} – ${said}`, () => {
      assert.deepEqual(told(line, said, lang), []);
    });
  const other: [line: string, said: string, lang?: string][] = [
    ['The fair runs June 3–6.', 'The fair runs from 3 to 5 June.'],
    ['The fair runs June 2–5.', 'The fair runs from 3 to 5 June.'],
    ['The fair runs July 3–5.', 'The fair runs from 3 to 5 June.'],
    ['The fair begins on 4 June.', 'The fair begins on 3 June.'],
    ['Das Fest ist vom 3. bis 6. Juni.', 'Das Fest ist vom 3. bis 5. Juni.', 'de'],
    ['La fête dure du 3 au 6 juin.', 'La fête dure du 3 au 5 juin.', 'fr'],
  ];
  for (const [line, said, lang] of other)
    it(`are told where the passage has others: ${line} – ${said}`, () => {
      assert.ok(told(line, said, lang).includes('contradicted date'));
    });
});
