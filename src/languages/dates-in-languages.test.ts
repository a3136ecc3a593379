import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatWhen} from '../story/dates/format-when.js';
import './all-languages.js';

/** What a reader of `lang` sees of each date. */
const reads = (lang: string, expected: Record<string, string>) => {
  for (const [when, words] of Object.entries(expected)) assert.equal(formatWhen(when, lang), words, when);
};

describe('the words around a date', () => {
  it('have the article that the date needs in Spanish, and none where it needs none', () => {
    reads('es', {
      '2033-02-09/..': 'desde el 9 de febrero de 2033',
      '2033-02/..': 'desde febrero de 2033',
      '../2033-21': 'hasta la primavera de 2033',
      '2033-24~': 'hacia el invierno de 2033',
      '196X~': 'hacia la década de 1960',
      '2033~/..': 'desde 2033 aproximadamente',
    });
  });

  it('join their article or lose a vowel in French, and the first of a month is an ordinal', () => {
    reads('fr', {
      '2033-10/..': 'à partir d’octobre 2033',
      '2033-02-01/..': 'à partir du 1er février 2033',
      '2033-02-01/2033-02-11': '1er–11 février 2033',
      '../2033-03': 'jusqu’en mars 2033',
      '../2033-22': 'jusqu’à l’été 2033',
      '2033-02-09~': 'vers le 9 février 2033',
      '196X/..': 'à partir des années 1960',
      '0000~': 'vers 1 av. J.-C.',
    });
  });

  it('join their article by the sound that follows in Italian', () => {
    reads('it', {
      '2033-02-08/..': 'dall’8 febbraio 2033',
      '2033-02-11/..': 'dall’11 febbraio 2033',
      '2033-02-18/..': 'dal 18 febbraio 2033',
      '2033/..': 'dal 2033',
      '../2033-04': 'fino ad aprile 2033',
      '../196X': 'fino agli anni 1960',
      '2033-21/..': 'dalla primavera 2033',
      '2033-02-09~': '9 febbraio 2033 circa',
      '2033-02-03/2033-02-05': '3–5 febbraio 2033',
    });
  });

  it('are those of the country in Portuguese', () => {
    reads('pt', {'../196X': 'até a década de 1960', '2033-22~': 'por volta do verão de 2033'});
    reads('pt', {'2033-02-01': '1º de fevereiro de 2033'});
    reads('pt-PT', {'../196X': 'até à década de 1960', '../2033-22': 'até ao verão de 2033'});
    reads('pt-PT', {'2033-02-01/..': 'a partir de 1 de fevereiro de 2033'});
  });

  it('decline a decade in German', () => {
    reads('de', {
      '2033-02-09~': 'etwa 9. Februar 2033',
      '196X/..': 'ab den 1960er Jahren',
      '../196X': 'bis in die 1960er Jahre',
      '2033-02-09T08:30Z': '9. Februar 2033 um 8:30 Uhr UTC',
    });
  });

  it('take months, seasons and decades in the genitive in Russian, Ukrainian and Polish', () => {
    reads('ru', {
      '2033-03~': 'около марта 2033 г.',
      '2033-02-02/..': 'со 2 февраля 2033 г.',
      '2033-22/..': 'с лета 2033 г.',
      '../2033': 'до 2033 г.',
      '196X/..': 'с 1960-х годов',
      '2033-03': 'март 2033 г.',
      '2033': '2033',
    });
    reads('uk', {
      '2033-03/..': 'з березня 2033 р.',
      '../2033-24': 'до зими 2033 р.',
      '196X~': 'близько 1960-х років',
    });
    reads('pl', {
      '2033-03~': 'ok. marca 2033',
      '2033-03/': 'od marca 2033 (koniec nieznany)',
      '../2033-23': 'do jesieni 2033',
      '196X/..': 'od lat 1960–1969',
    });
  });

  it('do not say "since" of what is still to come in Arabic and Hebrew', () => {
    reads('ar', {'2033-02-09/..': 'اعتبارًا من 9 فبراير 2033'});
    reads('he', {
      '2033-02-09/..': 'מ־9 בפברואר 2033',
      '2033-02/..': 'מפברואר 2033',
      '196X': 'שנות ה־1960',
    });
  });

  it('follow the year in Turkish and Hindi', () => {
    reads('tr', {'2033-22': '2033 yazı', '198X': '1980’ler', '199X': '1990’lar'});
    reads('hi', {'2033-22': '2033 की गर्मियाँ', '2033-22/..': '2033 की गर्मियों से', '../196X': '1960 के दशक तक'});
  });

  it('have the figures of Persian, and no ezafe before "to"', () => {
    reads('fa', {'196X': 'دههٔ ۱۹۶۰', '2033-07/2033-09': 'ژوئیه تا سپتامبر ۲۰۳۳'});
  });

  it('name year, month and day of a span in Chinese and Japanese, what both share once', () => {
    reads('ja', {
      '2033-02-03/2033-02-05': '2033年2月3日～5日',
      '2032-11/2033-02': '2032年11月～2033年2月',
      '2033~/2034': '2033年頃～2034年',
      '-0011/-0010': '紀元前12年～紀元前11年',
      '2033-02-03/2033-02-03': '2033年2月3日',
      '2033-02-03/2033': '2033年2月3日～2033年',
    });
    reads('zh', {'2033-02-03/2033-03-05': '2033年2月3日至3月5日'});
    reads('zh-TW', {'2033-02~': '約2033年2月', '2033?': '2033年（不確定）'});
  });

  it('say in English that a decade is one of its kind', () => {
    reads('en', {
      '196X~': 'about the 1960s',
      '196X/..': 'from the 1960s',
      '196X~/..': 'from about the 1960s',
    });
  });
});
