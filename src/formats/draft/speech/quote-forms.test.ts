import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run, workFolder} from '../../../cli/fixtures/run.js';
import {speechesIn} from './quoted-speech.js';

const told = (lang: string, paragraph: string) =>
  speechesIn(paragraph, lang, {left: 100}).map(({text, speaker, doubt}) => [
    text.replace(/[.。]$/u, ''),
    speaker,
    doubt === undefined,
  ]);

describe('words in quotation marks in the forms that papers write', () => {
  for (const [lang, paragraph, words, speaker, isSure] of [
    [
      'it',
      '«La corda si è spezzata due volte», ha raccontato Mira Esempio.',
      'La corda si è spezzata due volte',
      'Mira Esempio',
      true,
    ],
    [
      'fr',
      '« La corde a cassé deux fois », a raconté Marie Exemple.',
      'La corde a cassé deux fois',
      'Marie Exemple',
      true,
    ],
    [
      'es',
      '«La cuerda se rompió dos veces», ha contado María Ejemplo.',
      'La cuerda se rompió dos veces',
      'María Ejemplo',
      true,
    ],
    [
      'pt',
      '“A corda partiu duas vezes”, lembrou Maria Exemplo.',
      'A corda partiu duas vezes',
      'Maria Exemplo',
      true,
    ],
    ['pl', '„Lina pękła dwa razy” – wspomina Anna Wzór.', 'Lina pękła dwa razy', 'Anna Wzór', true],
    [
      'ru',
      '«Канат лопнул уже два раза», — вспоминает Мира Образцова.',
      'Канат лопнул уже два раза',
      'Мира Образцова',
      true,
    ],
    [
      'uk',
      '«Канат луснув уже два рази», — згадує Мира Зразкова.',
      'Канат луснув уже два рази',
      'Мира Зразкова',
      true,
    ],
    [
      'tr',
      '“Halat iki kez ardı ardına koptu” diyen Ayşe Örnek, iskelede çalışıyor.',
      'Halat iki kez ardı ardına koptu',
      'Ayşe Örnek',
      true,
    ],
    [
      'he',
      'דנה דוגמה סיפרה: "החבל נקרע פעמיים באותו יום".',
      'החבל נקרע פעמיים באותו יום',
      'דנה דוגמה',
      false,
    ],
    [
      'ar',
      'وقالت رنا المثال التي تعمل على الرصيف: «انقطع الحبل مرتين في يوم».',
      'انقطع الحبل مرتين في يوم',
      'رنا المثال',
      false,
    ],
    [
      'fa',
      'مینا نمونه که در اسکله کار می‌کند گفت: «طناب دو بار پاره شد».',
      'طناب دو بار پاره شد',
      'مینا نمونه',
      false,
    ],
    ['zh', '林样回忆道：“缆绳一天里断了两次。”', '缆绳一天里断了两次', '林样', false],
    [
      'ja',
      '「綱が一日に二度も切れたのです」。見本花子さんはそう振り返る。',
      '綱が一日に二度も切れたのです',
      '見本花子',
      false,
    ],
  ] as const)
    it(`are found with who is named beside them: ${paragraph}`, () => {
      assert.deepEqual(told(lang, paragraph), [[words, speaker, isSure]]);
    });

  for (const [lang, paragraph] of [
    ['ru', 'Смотритель Иван Образцов вспоминает: «Канат лопнул уже два раза».'],
    ['pl', 'Latarnik Jan Wzór wspomina: „Lina pękła dwa razy”.'],
    ['en', 'Lampkeeper Tom Sample recalled: “The rope broke twice that day.”'],
    ['de', 'Förster Tom Muster sagte: „Das Seil riss an dem Tag zweimal.“'],
    ['tr', 'Bekçi Ali Örnek, “Halat iki kez ardı ardına koptu” dedi.'],
  ] as const)
    it(`ask whether what begins a sentence is a name: ${paragraph}`, () => {
      assert.deepEqual(
        told(lang, paragraph).map(([, , isSure]) => isSure),
        [false],
      );
    });

  it('are told of a name of three words that no sentence begins with', () => {
    assert.deepEqual(
      told('en', 'On Monday, “The rope broke twice that day,” said Mary Ann Sample.').length,
      1,
    );
    assert.deepEqual(told('ru', 'Иван Петрович Образцов сказал: «Канат лопнул уже два раза».')[0]?.[2], true);
  });

  it('are borne out for the check too where dashes begin them', async () => {
    const {write} = workFolder();
    const text =
      'El puerto pierde su puente\n\nNadie sabe quién paga.\n\n—La cuerda se rompió dos veces este año —cuenta Mira Ejemplo.\n\nEl puente seguirá cerrado.';
    const {out} = await run(['draft', '--lang', 'es', write('puerto.txt', text)]);
    assert.match(out, /^ {4}speaker: Mira Ejemplo$/m);
    const checked = await run(['check', write('puerto.md', out)]);
    assert.doesNotMatch(checked.out + checked.err, /not borne out/);
  });
});
