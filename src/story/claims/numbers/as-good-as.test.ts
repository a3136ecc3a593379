import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toldOfLine as told} from '../fixtures/told.js';

describe('a line that says a number of its passage in another way', () => {
  const same: [line: string, said: string, lang?: string][] = [
    ['Two of the seven boats sank.', 'Seven boats set out; two sank.'],
    ['The quay is 2 km long.', 'The quay is 2,000 metres long.'],
    ['It weighs 3 tonnes.', 'It weighs 3,000 kilograms.'],
    ['The work takes three weeks.', 'The work takes 21 days.'],
    ['Thousands came.', 'About 6,000 people came.'],
    ['Over a million eels died.', '1.3 million eels died.'],
    ['In the 1970s, it was a school.', 'In 1974, it was a school.'],
    ['St Anne’s reopened.', 'Saint Anne’s Church reopened.'],
    ['Miles de vecinos vinieron.', 'Unos 6000 vecinos vinieron.', 'es'],
    ['La ONU envió barcos.', 'Las Naciones Unidas enviaron barcos.', 'es'],
  ];
  for (const [line, said, lang] of same)
    it(`is not stopped: ${line} – ${said}`, () => {
      assert.deepEqual(
        told(line, said, lang).filter((each) => each.startsWith('contradicted')),
        [],
      );
    });
  const other: [line: string, said: string, lang?: string][] = [
    ['The quay is 2 km long.', 'The quay is 3,000 metres long.'],
    ['Thousands came.', 'About 600 people came.'],
    ['Over a million eels died.', '700,000 eels died.'],
    ['A dozen boats sank.', 'Nine boats sank.'],
    ['The quay opened last year.', 'The quay will open next year.'],
    ['The quay opens tomorrow.', 'The quay opened yesterday.'],
    ['The quay opened on Monday.', 'The quay opened on Thursday.'],
    ['In the 1970s, it was a school.', 'In 1984, it was a school.'],
    ['La moitié des bateaux a coulé.', 'Le tiers des bateaux a coulé.', 'fr'],
    ['המזח ייפתח ביום שני.', 'המזח ייפתח ביום חמישי.', 'he'],
  ];
  for (const [line, said, lang] of other)
    it(`is stopped where it is another: ${line} – ${said}`, () => {
      assert.ok(told(line, said, lang).some((each) => each.startsWith('contradicted')));
    });
});
