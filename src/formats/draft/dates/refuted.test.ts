import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {datedWordsIn} from './dated-words.js';

const sure = (text: string, lang: string) =>
  [...datedWordsIn(text, {lang, published: '2032-01-01'}, {left: 9})].filter(({doubt}) => !doubt);

/** Each contradicts what others tell; the day is of that. */
const refuted: Record<string, string[]> = {
  en: [
    'The harbour dismissed a tale of a boat sunk on 9 August 2030.',
    'The keeper disputed the sale of 9 August 2030.',
  ],
  de: [
    'Der Hafen widersprach Berichten, wonach am 9. August 2030 ein Boot gesunken war.',
    'Medien zufolge wurde der Hafen am 9. August 2030 gesperrt.',
    'Der Hafen dementiert den Verkauf, der am 9. August 2030 gemeldet wurde.',
  ],
  fr: [
    'Le port a réfuté une vente signée le 9 août 2030.',
    'Le port a contredit les récits d’une vente, signée le 9 août 2030.',
  ],
  es: ['El puerto rechazó una venta firmada el 9 de agosto de 2030.'],
  it: ['Il porto ha respinto le voci di una vendita firmata il 9 agosto 2030.'],
  pt: ['O porto rejeitou uma venda assinada em 9 de agosto de 2030.'],
  nl: [
    'De haven weersprak een verkoop op 9 augustus 2030.',
    'De haven weerlegde verhalen over een verkoop op 9 augustus 2030.',
  ],
  pl: ['Port sprostował doniesienia o sprzedaży 9 sierpnia 2030 r.'],
  ru: ['Порт отверг рассказы о продаже 9 августа 2030 года.', 'Порт оспорил продажу 9 августа 2030 года.'],
  uk: ['Порт відкинув розповіді про продаж 9 серпня 2030 року.'],
  tr: ['Liman, teknenin 9 Ağustos 2030’da battığı haberini reddetti.'],
  ar: ['دحضت إدارة الميناء بيع القارب في 9 أغسطس 2030.'],
  he: ['הנמל הפריך את הסיפור על המכירה ב-9 באוגוסט 2030.'],
  ja: ['港は2030年8月9日に売却したとの話を退けた。'],
};

describe('a day of what somebody contradicts', () => {
  for (const [lang, list] of Object.entries(refuted))
    it(`is asked for, in ${lang}`, () => {
      assert.deepEqual(
        list.filter((text) => sure(text, lang).length > 0),
        [],
      );
    });
});
