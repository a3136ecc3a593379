import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {spelledDate, spelledDates} from './spelled-date.js';

const found = (text: string, lang: string) =>
  spelledDates(text, lang)
    .map(({when, until, doubt}) => `${when}${until ? `/${until}` : ''}${doubt ? `?${doubt}` : ''}`)
    .join(' ');

const written: [lang: string, text: string, dates: string][] = [
  ['ar', 'أغلق الجسر في 9 أغسطس 2030', '2030-08-09'],
  ['ar', 'أغلق الجسر في ٩ آب ٢٠٣٠', '2030-08-09'],
  ['de', 'Am 9. August 2030 rissen Seile', '2030-08-09'],
  ['de', 'Stand: 09.08.2030', '2030-08-09'],
  ['de', 'vom 9. bis 12. August 2030', '2030-08-09/2030-08-12'],
  ['de', 'im Jänner 2030', '2030-01'],
  ['en', 'the 9th of August, 2030', '2030-08-09'],
  ['en', 'from 9 to 12 August 2030', '2030-08-09/2030-08-12'],
  ['en', 'August 9–12, 2030', '2030-08-09/2030-08-12'],
  ['en', '30 July to 2 August 2030', '2030-07-30/2030-08-02'],
  ['es', 'el 9 de agosto de 2030', '2030-08-09'],
  ['es', 'del 9 al 12 de agosto de 2030', '2030-08-09/2030-08-12'],
  ['fa', 'در ۹ اوت ۲۰۳۰', '2030-08-09'],
  ['fa', 'در ۴ ژوئیهٔ ۲۰۳۰', '2030-07-04'],
  ['fr', 'le 1er août 2030', '2030-08-01'],
  ['fr', 'du 9 au 12 août 2030', '2030-08-09/2030-08-12'],
  ['fr', 'en août 2030', '2030-08'],
  ['he', 'הגשר נסגר ב-9 באוגוסט 2030', '2030-08-09'],
  ['hi', '९ अगस्त २०३० को पुल बंद हुआ', '2030-08-09'],
  ['hi', '9 फरवरी 2030 को', '2030-02-09'],
  ['it', 'il 1º agosto 2030', '2030-08-01'],
  ['ja', '2030年8月9日、橋が閉じた', '2030-08-09'],
  ['ja', '２０３０年８月９日', '2030-08-09'],
  ['ja', '2030年8月9日から12日まで', '2030-08-09/2030-08-12'],
  ['nl', 'op 9 augustus 2030', '2030-08-09'],
  ['pl', '9 sierpnia 2030 r. zamknięto most', '2030-08-09'],
  ['pl', 'w sierpniu 2030 r.', '2030-08'],
  ['pt', 'em 1º de agosto de 2030', '2030-08-01'],
  ['ru', '9 августа 2030 года закрыли мост', '2030-08-09'],
  ['ru', 'в августе 2030 г.', '2030-08'],
  ['tr', '9 Ağustos 2030’da köprü kapandı', '2030-08-09'],
  ['uk', '9 серпня 2030 року', '2030-08-09'],
  ['uk', 'у серпні 2030 р.', '2030-08'],
  ['zh', '2030年8月9日大桥关闭', '2030-08-09'],
  ['zh', '2030年8月', '2030-08'],
];

describe('a date in a text', () => {
  for (const [lang, text, dates] of written)
    it(`is read as ${lang} writes it: ${text}`, () => assert.equal(found(text, lang), dates));

  it('is in doubt where it may be of another era, a season, or turned round', () => {
    assert.equal(found('เมื่อวันที่ 9 สิงหาคม 2573', 'th'), '2030-08-09?era');
    assert.equal(found('令和12年8月9日', 'ja'), '2030-08-09?era');
    assert.equal(found('the 2011-12 season', 'en'), '2011-12?season');
    assert.equal(found('on 05/06/2030', 'en'), '2030-06-05?order');
    assert.equal(found('on 1 May 44 BC and 1 May 1044 BC', 'en'), '1044-05-01?era');
  });

  it('is none with a year of more than four figures, or within a number', () => {
    assert.equal(found('August 20305', 'en'), '');
    assert.equal(found('call 0123-45-67890 or 2030-1234', 'en'), '');
  });
});

describe('the date that ends a line', () => {
  it('leaves what stands before it', () => {
    assert.deepEqual(spelledDate('Мэр, 9 августа 2030 г.', 'ru'), {when: '2030-08-09', before: 'Мэр,'});
    assert.equal(spelledDate('9 August 2030, in the morning', 'en'), undefined);
  });

  it('is not taken from another era', () => {
    assert.equal(spelledDate('9 สิงหาคม 2573', 'th'), undefined);
  });
});
