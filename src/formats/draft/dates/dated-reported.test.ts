import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {datedWordsIn} from './dated-words.js';

/** Each asks, reports what others say, tells what was averted or announced, or is the label of a picture or a correction. */
const asked: Record<string, string[]> = {
  en: [
    'The keeper told how he lit the lamp on 9 August 2030.',
    'Nobody asked what the keeper saw on 9 August 2030.',
    'The photograph was taken on 9 August 2030.',
    'Did the keeper row out on 9 August 2030?',
    'Had the keeper rowed out on 9 August 2030, all were saved.',
    'The regatta, pencilled in for Sunday, 9 August 2030, lost its boats.',
    'Seats for Sunday, 9 August 2030, sold in an hour.',
    'The lighthouse from the bay on 9 August 2030.',
    'The indictment puts the fire on 9 August 2030.',
    'Two witnesses remembered a boat in the bay on 9 August 2030.',
    'The port narrowly avoided a strike on 9 August 2030.',
    'Correction, 9 August 2030: an earlier text gave a wrong height.',
  ],
  de: [
    'Offen blieb, wer am 9. August 2030 ruderte.',
    'Nach Angaben des Hafens sank am 9. August 2030 ein Boot.',
    'Das Foto entstand am 9. August 2030.',
    'Der Wärter erinnerte sich an den Sturm am 9. August 2030.',
    'Wer ruderte am 9. August 2030 hinaus?',
    'Der Wärter habe am 9. August 2030 geschlafen.',
    'Am 9. August 2030 sei das Licht ausgefallen, sagte der Wärter.',
    'Ihm wurde vorgeworfen, am 9. August 2030 das Licht gelöscht zu haben.',
    'Der Leuchtturm von der Bucht aus am 9. August 2030.',
    'Die Regatta war für Sonntag, den 9. August 2030, angekündigt.',
    'Der Hafen verhinderte am 9. August 2030 einen Streik.',
    'Berichtigung, 9. August 2030: Eine frühere Fassung nannte eine falsche Höhe.',
  ],
  fr: [
    'On ignorait comment il ramait le 9 août 2030.',
    'D’après le port, une barque a coulé le 9 août 2030.',
    'La photo a été prise le 9 août 2030.',
    'Qui a ramé le 9 août 2030 ?',
    'Le gardien affirme avoir ramé le 9 août 2030.',
    'Le phare vu de la baie le 9 août 2030.',
    'Une grève a été évitée le 9 août 2030.',
    'Une régate est attendue dimanche 9 août 2030 dans la baie.',
    'Rectificatif, 9 août 2030 : une version antérieure donnait une hauteur fausse.',
  ],
  es: [
    'Se ignoraba cómo remó el 9 de agosto de 2030.',
    'De acuerdo con el puerto, una barca se hundió el 9 de agosto de 2030.',
    'La foto se tomó el 9 de agosto de 2030.',
    '¿Quién remó el 9 de agosto de 2030?',
    'El farero sostuvo haber remado el 9 de agosto de 2030.',
    'El faro desde la bahía el 9 de agosto de 2030.',
    'La huelga se evitó el 9 de agosto de 2030.',
    'La regata quedó anulada el 9 de agosto de 2030.',
    'Corrección, 9 de agosto de 2030: una versión anterior daba otra altura.',
  ],
  it: [
    'Stando al porto, una barca affondò il 9 agosto 2030.',
    'La foto è stata scattata il 9 agosto 2030.',
    'Chi remava il 9 agosto 2030?',
    'Il guardiano ha sostenuto di aver remato il 9 agosto 2030.',
    'Il faro dalla baia il 9 agosto 2030.',
    'Lo sciopero è stato evitato il 9 agosto 2030.',
    'La regata è saltata il 9 agosto 2030.',
  ],
  pt: [
    'De acordo com o porto, um barco afundou em 9 de agosto de 2030.',
    'A foto foi tirada em 9 de agosto de 2030.',
    'Quem remou em 9 de agosto de 2030?',
    'O faroleiro afirmou ter remado em 9 de agosto de 2030.',
    'O farol visto da baía em 9 de agosto de 2030.',
    'A greve foi evitada em 9 de agosto de 2030.',
  ],
  nl: [
    'Volgens de haven zonk op 9 augustus 2030 een boot.',
    'De foto werd op 9 augustus 2030 gemaakt.',
    'Wie roeide op 9 augustus 2030 uit?',
    'De wachter werd ervan verdacht op 9 augustus 2030 te hebben geslapen.',
    'De vuurtoren vanaf de baai op 9 augustus 2030.',
    'Een staking werd op 9 augustus 2030 voorkomen.',
  ],
  pl: [
    'Zdaniem portu łódź zatonęła 9 sierpnia 2030.',
    'Zdjęcie powstało 9 sierpnia 2030.',
    'Kto wypłynął 9 sierpnia 2030?',
    'Latarnik twierdził, że spał 9 sierpnia 2030.',
    'Latarnia od strony zatoki 9 sierpnia 2030.',
    'Strajku uniknięto 9 sierpnia 2030.',
    'Regaty zapowiedziano na niedzielę 9 sierpnia 2030.',
  ],
  ru: [
    'Снимок сделал смотритель 9 августа 2030 года.',
    'Кто вышел в море 9 августа 2030 года?',
    'По словам смотрителя, маяк погас 9 августа 2030 года.',
    'Маяк со стороны бухты 9 августа 2030 года.',
    'Забастовки избежали 9 августа 2030 года.',
    'Регату объявили на воскресенье, 9 августа 2030 года.',
  ],
  uk: [
    'Знімок зробив доглядач 9 серпня 2030 року.',
    'Хто вийшов у море 9 серпня 2030 року?',
    'За словами доглядача, маяк згас 9 серпня 2030 року.',
    'Маяк із боку бухти 9 серпня 2030 року.',
    'Страйку вдалося уникнути 9 серпня 2030 року.',
  ],
  tr: [
    'Fotoğraf 9 Ağustos 2030’da çekildi.',
    'Bekçi 9 Ağustos 2030’da nereye gitti?',
    'Bekçi feneri 9 Ağustos 2030’da söndürmüş.',
    'Balıkçılar bekçiyi 9 Ağustos 2030’da gördüklerini söyledi.',
    'Grev 9 Ağustos 2030’da önlendi.',
  ],
  ar: [
    'التقطت الصورة في 9 أغسطس 2030.',
    'من أطفأ المنارة في 9 أغسطس 2030؟',
    'وبحسب الحارس، انطفأت المنارة في 9 أغسطس 2030.',
    'اتهمته النيابة بإطفاء المنارة في 9 أغسطس 2030.',
    'صورة المنارة في 9 أغسطس 2030.',
  ],
  fa: [
    'چه کسی فانوس را در ۹ اوت ۲۰۳۰ خاموش کرد؟',
    'به گفته نگهبان، فانوس در ۹ اوت ۲۰۳۰ خاموش شد.',
    'نمای فانوس از خلیج در ۹ اوت ۲۰۳۰.',
  ],
  he: [
    'על פי הנמל, סירה טבעה ב-9 באוגוסט 2030.',
    'מי כיבה את המגדלור ב-9 באוגוסט 2030?',
    'לדברי השומר, המגדלור כבה ב-9 באוגוסט 2030.',
    'מבט על המגדלור ב-9 באוגוסט 2030.',
  ],
  hi: [
    '9 अगस्त 2030 को बत्ती किसने बुझाई थी?',
    'चौकीदार के अनुसार, बत्ती 9 अगस्त 2030 को बुझ गई।',
    '9 अगस्त 2030 को खाड़ी से दीपस्तंभ।',
  ],
  ja: [
    '写真は2030年8月9日に撮られた。',
    '2030年8月9日、灯台の火を消したのは誰だったのか。',
    '灯台守によると、火は2030年8月9日に消えた。',
    '2030年8月9日の灯台。',
    '2030年8月9日のストは避けられた。',
  ],
  zh: [
    '2030年8月9日谁熄灭了灯塔？',
    '据守塔人说，灯塔2030年8月9日熄灭。',
    '检察官指控他2030年8月9日熄灭灯塔。',
    '2030年8月9日拍摄的灯塔。',
  ],
};

/** Each tells what happened on its day. */
const told: Record<string, string> = {
  en: 'The council voted on Friday, 9 August 2030, to sell the lighthouse.',
  de: 'Der Stadtrat stimmte am Freitag, dem 9. August 2030, für den Verkauf.',
  fr: 'Le conseil a vendu le phare vendredi 9 août 2030.',
  es: 'La policía detuvo al farero el viernes 9 de agosto de 2030.',
  fa: 'شورا فانوس را در ۹ اوت ۲۰۳۰ فروخت.',
  zh: '市议会2030年8月9日出售了灯塔。',
  ja: '市議会は2030年8月9日、灯台の売却を可決した。',
};

const sure = (text: string, lang: string) =>
  [...datedWordsIn(text, {lang, published: '2032-01-01'}, {left: 100})].filter(({doubt}) => !doubt);

describe('a day of which an article asks, has it from others, or has a picture', () => {
  for (const [lang, list] of Object.entries(asked))
    it(`is left to the editor in ${lang}`, () => {
      assert.deepEqual(
        list.filter((text) => sure(text, lang).length > 0),
        [],
      );
    });

  for (const [lang, text] of Object.entries(told))
    it(`is told where it says itself that something happened, in ${lang}`, () => {
      assert.equal(sure(text, lang).length, 1, text);
    });
});
