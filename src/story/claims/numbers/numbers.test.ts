import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assertNoWorseThanLinear} from '../../fixtures/time-taken.js';
import {checkClaims} from '../check.js';
import {storyOfLine as storyOf} from '../fixtures/told.js';

/** What is told of a line that rests on a sentence of the article. */
const told = (line: string, said: string, lang = 'en') =>
  checkClaims(storyOf(line, said, lang)).problems.map(({grade, kind, claim}) => `${grade} ${kind}: ${claim}`);

describe('a number in another unit than the passage has', () => {
  const cases: [line: string, said: string, lang: string, claim: string][] = [
    ['The quay shuts for six weeks.', 'The quay shuts for six months.', 'en', 'six weeks'],
    ['The fence is 9 miles long.', 'The fence is 9 metres long.', 'en', '9 miles'],
    ['A toll of $3 is asked.', 'A toll of €3 is asked.', 'en', '$3'],
    ['A toll of 3 million rubles.', 'A toll of 3 million dollars.', 'en', '3 million rubles'],
    ['Fares rose by 4 percent.', 'Fares rose by 4 percentage points.', 'en', '4 percent'],
    ['Der Kai ist vier Wochen zu.', 'Der Kai ist vier Monate lang zu.', 'de', 'vier Wochen'],
    ['Le quai ferme deux jours.', 'Le quai ferme deux ans.', 'fr', 'deux jours'],
    ['El muelle cierra dos semanas.', 'El muelle cierra dos meses.', 'es', 'dos semanas'],
    ['Il molo chiude per due giorni.', 'Il molo chiude per due anni.', 'it', 'due giorni'],
    ['O cais fecha por dois dias.', 'O cais fecha por dois anos.', 'pt', 'dois dias'],
    ['Nabrzeże zamknięto na pięć dni.', 'Nabrzeże zamknięto na pięć lat.', 'pl', 'pięć dni'],
    ['Причал закрыт на пять дней.', 'Причал закрыт на пять лет.', 'ru', 'пять дней'],
    ['Причал закрито на п’ять днів.', 'Причал закрито на п’ять років.', 'uk', "п'ять днів"],
    ['Rıhtım beş gün kapalı.', 'Rıhtım beş yıl kapalı.', 'tr', 'beş gün'],
    ['يغلق الرصيف لخمسة أيام.', 'يغلق الرصيف لخمسة أشهر.', 'ar', 'لخمسة أيام'],
    ['اسکله پنج روز بسته است.', 'اسکله پنج ماه بسته است.', 'fa', 'پنج روز'],
    ['הרציף נסגר לחמישה שבועות.', 'הרציף נסגר לחמישה חודשים.', 'he', 'לחמישה שבועות'],
    ['घाट पाँच दिन बंद रहेगा।', 'घाट पाँच महीने बंद रहेगा।', 'hi', 'पाँच दिन'],
    ['岸壁は5週間閉鎖される。', '岸壁は5か月閉鎖される。', 'ja', '5週間'],
    ['码头关闭五天。', '码头关闭五个月。', 'zh', '五天'],
  ];
  for (const [line, said, lang, claim] of cases)
    it(`is told in ${lang}: ${line}`, () => {
      assert.ok(
        told(line, said, lang).includes(`contradicted number: ${claim}`),
        String(told(line, said, lang)),
      );
    });

  const same: [line: string, said: string][] = [
    ['The road is 9 km long.', 'The road has a length of nine kilometres.'],
    ['The road is 9 meters long.', 'The road is 9 metres long.'],
    ['It cost $3 million.', 'It cost 3 million US dollars.'],
    ['It cost £3m.', 'It cost three million pounds.'],
    ['It cost $40k.', 'It cost $40,000.'],
    ['It cost $3 million.', 'It cost 2.8 million euros, or $3 million.'],
    ['It was 8 degrees.', 'It was 8 degrees Fahrenheit.'],
  ];
  for (const [line, said] of same)
    it(`is none where it is another word for it: ${line}`, () => {
      assert.deepEqual(told(line, said), []);
    });
});

describe('a part of a whole', () => {
  const cases: [line: string, said: string, lang: string, claim: string][] = [
    ['Two thirds of the boats sank.', 'A third of the boats sank.', 'en', 'Two thirds'],
    ['Fares fell by half.', 'Fares fell by a quarter.', 'en', 'half'],
    ['Zwei Drittel der Boote sanken.', 'Ein Drittel der Boote sank.', 'de', 'Zwei Drittel'],
    ['Deux tiers des bateaux ont coulé.', 'Un tiers des bateaux a coulé.', 'fr', 'Deux tiers'],
    ['Две трети лодок затонули.', 'Треть лодок затонула.', 'ru', 'Две трети'],
    ['三分の二の船が沈んだ。', '三分の一の船が沈んだ。', 'ja', '三分の二'],
  ];
  for (const [line, said, lang, claim] of cases)
    it(`is told where the passage has another, in ${lang}: ${line}`, () => {
      assert.ok(
        told(line, said, lang).includes(`contradicted number: ${claim}`),
        String(told(line, said, lang)),
      );
    });
  const same: [line: string, said: string][] = [
    ['A third of the boats sank.', 'Of the boats, 33 percent sank.'],
    ['A third of the boats sank.', 'Of 12 boats, 4 sank.'],
    ['¾ of the boats sank.', 'Three quarters of the boats sank.'],
    ['A third boat sank.', 'A third boat sank, at a quarter past nine.'],
  ];
  for (const [line, said] of same)
    it(`is as good as its number: ${line} – ${said}`, () => {
      assert.deepEqual(told(line, said), []);
    });
});

describe('a number that is the least of something', () => {
  const cases: [line: string, said: string, lang: string][] = [
    ['More than 40 boats came.', 'Fewer than 40 boats came.', 'en'],
    ['At least 40 boats came.', 'No more than 40 boats came.', 'en'],
    ['Mehr als 40 Boote kamen.', 'Höchstens 40 Boote kamen.', 'de'],
    ['Más de 40 barcos llegaron.', 'Menos de 40 barcos llegaron.', 'es'],
    ["40'tan fazla tekne geldi.", "40'tan az tekne geldi.", 'tr'],
    ['40隻以上が来た。', '40隻未満が来た。', 'ja'],
  ];
  for (const [line, said, lang] of cases)
    it(`is told where the passage has it for the most, in ${lang}: ${line}`, () => {
      assert.match(told(line, said, lang).join(), /contradicted number/);
    });
});

describe('frost', () => {
  it('is a question where the passage tells as many degrees above zero', () => {
    assert.deepEqual(told('It was minus 8 degrees.', 'It was 8 °C.'), ['unsupported number: -8 degrees']);
  });
  it('is none where it is told in words', () => {
    for (const [line, said, lang] of [
      ['It was -8 degrees.', 'It was 8 degrees below zero.', 'en'],
      ['Es waren minus 8 Grad.', 'Es waren 8 Grad unter null.', 'de'],
      ['Было минус 8 градусов.', 'Было 8 градусов мороза.', 'ru'],
    ] as const)
      assert.ok(!told(line, said, lang).some((each) => each.startsWith('contradicted')), line);
  });
});

describe('the same told in other numbers and words', () => {
  const cases: [line: string, said: string, lang?: string][] = [
    ['At least 12 boats sank.', 'No fewer than 12 boats sank.'],
    ['Under 18s are banned from the quay.', 'Only those over 18 are let on the quay.'],
    ['En az 40 tekne geldi.', "40'tan fazla tekne geldi.", 'tr'],
    ['कम से कम 40 नावें आईं।', '40 से ज्यादा नावें आईं।', 'hi'],
    ['One day the quay will break.', 'The quay will break one year after it was mended.'],
    ['Half an hour later it sank.', 'Some 30 minutes later it sank with two thirds of its load.'],
    ['A third of the boats sank.', 'Half the boats sailed; a third sank.'],
    ['The boat sold for a third less.', 'The boat sold at two thirds of its price.'],
    ['El muelle, en un cuarto de hora.', 'El muelle, en 15 minutos, la mitad de pie.', 'es'],
    ['Bonds rose 8 percent and shares gained 5.', 'Bonds gained 8 percent; shares rose 5.'],
  ];
  for (const [line, said, lang] of cases)
    it(`is no contradiction: ${line} – ${said}`, () => {
      const found = told(line, said, lang).filter((each) => each.startsWith('contradicted'));
      assert.deepEqual(found, []);
    });
});

describe('a sentence of nothing but numbers', () => {
  for (const part of ['12,345 ', '7% of 9 men, ', 'lost 3 and won 4, '])
    it(`takes no longer than its length: ${part}`, async () => {
      const long = (size: number) => part.repeat(size);
      const work = (size: number) =>
        checkClaims(storyOf(`It was ${long(size)}so.`, `${long(size)}sailed.`, 'en'));
      await assertNoWorseThanLinear(work, {largest: 1200, about: part});
    });
});

describe('a text of nothing but numbers that are denied, without a space', () => {
  for (const [part, lang, largest] of [
    ['没有三人', 'zh', 4800],
    ['三人がない', 'ja', 3600],
  ] as const)
    it(`takes no longer than its length: ${part}`, async () => {
      const work = (size: number) => checkClaims(storyOf(part.repeat(size), part.repeat(size), lang));
      await assertNoWorseThanLinear(work, {largest, about: part});
    });
});

describe('two numbers in each other’s place', () => {
  it('are told, both of them', () => {
    const found = told('The storm sank 12 and damaged 30.', 'The storm sank 30 and damaged 12.');
    assert.deepEqual(found, ['unsupported number: 12', 'unsupported number: 30']);
  });
});
