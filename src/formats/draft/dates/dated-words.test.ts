import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {datedWordsIn} from './dated-words.js';

const events = (text: string, lang = 'en', published?: string) => [
  ...datedWordsIn(text, {lang, published}, {left: 100}),
];
const sure = (text: string, lang?: string, published?: string) =>
  events(text, lang, published).flatMap(({when, title, doubt}) => (doubt ? [] : [[when, title]]));

describe('a date that a sentence tells', () => {
  it('is that of an event where the sentence says that it happened, whose words are its title', () => {
    for (const [lang, text, when, title] of [
      [
        'en',
        'On 9 August 2030, two cables of the bridge broke.',
        '2030-08-09',
        'two cables of the bridge broke',
      ],
      [
        'en',
        'Two cables broke on the night of 9 August 2030.',
        '2030-08-09',
        'Two cables broke on the night of 9 August 2030',
      ],
      [
        'de',
        'Am 9. August 2030 rissen zwei Seile der Brücke.',
        '2030-08-09',
        'Am 9. August 2030 rissen zwei Seile der Brücke',
      ],
      ['fr', 'Le 9 août 2030, deux câbles du pont ont cédé.', '2030-08-09', 'deux câbles du pont ont cédé'],
      [
        'es',
        'Dos cables del puente se rompieron el 9 de agosto de 2030.',
        '2030-08-09',
        'Dos cables del puente se rompieron el 9 de agosto de 2030',
      ],
      [
        'ru',
        '9 августа 2030 года водолазы нашли трещины.',
        '2030-08-09',
        '9 августа 2030 года водолазы нашли трещины',
      ],
      ['ja', '2030年8月9日、潜水士が橋の亀裂を見つけた。', '2030-08-09', '潜水士が橋の亀裂を見つけた'],
    ] as const)
      assert.deepEqual(sure(text, lang), [[when, title]], text);
  });

  it('is in doubt in a plan, a denial, hearsay, a clause of its own, a span, or of nobody', () => {
    for (const [lang, text] of [
      ['en', 'The trust denied that it had sold the boats on 9 August 2030.'],
      ['en', 'She was due at the quay on 9 August 2030.'],
      ['en', 'The mayor, who came on 9 August 2030, likes boats.'],
      ['en', 'The regatta lasted from 9 to 12 August 2030 in the bay.'],
      ['en', 'He left the town on 9 August 2030.'],
      ['en', '“We sold the boats on 9 August 2030,” the trust wrote.'],
      ['en', 'The bridge closed on 9 August 2030 and opened on 1 May 2031.'],
      ['de', 'Die Fähre wird am 9. August 2030 fahren.'],
      ['es', 'El puente se abrirá el 9 de agosto de 2030.'],
      ['fr', 'Les travaux doivent commencer en août 2030.'],
      ['it', 'Il ponte riaprirà il 9 agosto 2030.'],
      ['pt', 'A ponte abrirá em 9 de agosto de 2030.'],
      ['nl', 'De brug gaat open op 9 augustus 2030.'],
      ['pl', 'Most zostanie otwarty 9 sierpnia 2030 r.'],
      ['ru', 'Мост откроется 9 августа 2030 года.'],
      ['uk', 'Міст відкриється 9 серпня 2030 року.'],
      ['tr', 'Köprü 9 Ağustos 2030’da açılacak.'],
      ['ja', '2030年8月9日、橋は開く予定だ。'],
      ['zh', '大桥将于2030年8月9日开放。'],
      ['sv', 'Bron stängdes den 9 augusti 2030.'],
    ] as const) {
      assert.deepEqual(sure(text, lang), [], text);
      assert.ok(events(text, lang).length > 0, text);
    }
  });

  it('is in doubt where neither the verb nor the day of the article tells that it has happened', () => {
    for (const [lang, text] of [
      ['en', 'The bridge closes on 9 August 2030 for nine months.'],
      ['en', 'The bridge closed on 9 August 2030, the council said.'],
      ['de', 'Die Brücke schließt am 9. August 2030 für neun Monate.'],
      ['fr', 'Le pont ferme le 9 août 2030 pour neuf mois.'],
      ['es', 'El puente cierra el 9 de agosto de 2030 por nueve meses.'],
      ['it', 'Il ponte chiude il 9 agosto 2030 per nove mesi.'],
      ['pt', 'A ponte fecha em 9 de agosto de 2030 por nove meses.'],
      ['nl', 'De brug sluit op 9 augustus 2030 negen maanden lang.'],
      ['zh', '大桥2030年8月9日关闭九个月。'],
    ] as const) {
      assert.deepEqual(sure(text, lang), [], text);
      assert.ok(events(text, lang).length > 0, text);
    }
  });

  it('is sure where the day of the article tells that it has happened, and in doubt where it is later', () => {
    for (const [lang, text] of [
      ['en', 'The bridge closes on 9 August 2030 for nine months.'],
      ['de', 'Die Brücke schließt am 9. August 2030 für neun Monate.'],
      ['zh', '大桥2030年8月9日关闭九个月。'],
    ] as const) {
      assert.equal(sure(text, lang, '2030-08-10T08:00:00Z').length, 1, text);
      assert.equal(sure(text, lang, '2030-08-08').length, 0, text);
    }
    assert.equal(sure('Two cables broke on 9 August 2030.', 'en', '2030-08-08').length, 0);
  });

  it('is asked for where Turkish writes a year alone with its ending, and never on a day of the week', () => {
    const [found, ...others] = events('Köprü 2029’da onarım için para istedi.', 'tr', '2031-06-12');
    assert.deepEqual([found?.when, found?.doubt, others], ['2029', 'only a year is given', []]);
    for (const [lang, text] of [
      ['en', 'Divers searched the shaft on Tuesday and found two steps.'],
      ['tr', 'Dalgıçlar salı günü kuyuda iki basamak buldu.'],
    ] as const)
      assert.deepEqual(events(text, lang, '2031-06-12'), []);
  });

  it('is sure in French of what did something to itself, and in doubt behind “if”', () => {
    const fell = 'Le 3 mars 2031, la roue du moulin s’est effondrée devant onze visiteurs.';
    assert.equal(sure(fell, 'fr').length, 1);
    assert.equal(sure(fell.replace(' devant', ', s’il faut le croire, devant'), 'fr').length, 0);
  });

  it('is none in a line that says when the article was published', () => {
    assert.deepEqual(events('Published 9 August 2030'), []);
    assert.deepEqual(events('Updated: 9 August 2030, 4:08 pm'), []);
  });

  it('is asked about where it is a year behind “since”, or before the word for year', () => {
    for (const [lang, text, when] of [
      ['nl', 'De verbinding bestond sinds 1868 en bleef.', '1868'],
      ['uk', 'Млин збудували 1896 року біля річки.', '1896'],
      ['tr', 'Yapı 1562 yılında inşa edilmişti.', '1562'],
      ['hi', 'पुस्तकालय की स्थापना 1936 में हुई थी।', '1936'],
    ] as const)
      assert.deepEqual(
        events(text, lang).map((each) => [each.when, each.doubt]),
        [[when, 'only a year is given']],
        text,
      );
    assert.deepEqual(events('2023-2024 yılında para harcandı.', 'tr'), []);
  });

  it('is none where the line only tells who wrote the article and when', () => {
    assert.deepEqual(events('Autor: Anna Próbka i Jan Przykład 3 września 2025', 'pl'), []);
    assert.equal(events('By 3 May 2031 two cables of the bridge had broken.').length, 1);
  });
});
