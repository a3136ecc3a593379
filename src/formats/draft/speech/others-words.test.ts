import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {speechesIn} from './quoted-speech.js';

const W = 'We close it right now';
/** Each has somebody named beside the words who did not say them, or of whom that is not sure. */
const asked: readonly (readonly [lang: string, paragraph: string])[] = [
  ['en', `“${W},” Port Example United coach Tom Ray said.`],
  ['en', `“${W},” said Port Example United coach Tom Ray.`],
  ['en', `“${W},” said Harbour Board chair Tom Ray.`],
  ['en', `Port Example United coach Tom Ray said: “${W}.”`],
  ['en', `“${W},” Ann Kim recalled Tom Ray saying.`],
  ['en', `“${W},” Ann Kim quoted Tom Ray as saying.`],
  ['en', `“${W},” Ann Kim said Tom Ray told her.`],
  ['en', `“${W},” said nobody, Tom Ray insisted.`],
  ['en', `“${W},” Tom Ray did not say.`],
  ['en', `“${W},” Tom Ray said, quoting Ann Kim.`],
  ['en', `“${W},” Tom Ray said Ann Kim had told him.`],
  ['en', `“${W},” Tom Ray said his mother told him.`],
  ['en', `“${W},” Reuters reporter Tom Ray said.`],
  ['en', `“${W},” Cape News said.`],
  ['en', `“${W},” said Harbour Trust Limited.`],
  ['en', `“${W},” Mira Sample’s brother Tom Ray said.`],
  ['en', `“${W},” Cape Fixture Hospital said.`],
  ['en', `“${W},” said Tarn Borough.`],
  ['de', `„${W}“, teilte die Stadt Tarnheim mit.`],
  ['de', `„${W}“, schrieb die Gemeinde Tarnheim.`],
  ['fr', `« ${W} », a déclaré la Préfecture Tarnais.`],
  ['es', `«${W}», afirmó el Gobierno Modelo.`],
  ['pl', `„${W}” – napisał Urząd Wzorowa.`],
  ['ru', `«${W}», — заявила Администрация Образцова.`],
  ['de', `„${W}“, meint Juwelier Tom Ray.`],
  ['fr', `« ${W} », a indiqué le Musée Tarnais.`],
  ['de', `„${W}“, sagte Tom Ray nicht.`],
  ['de', `„${W}“, sagte Tom Ray nie.`],
  ['de', `„${W}“, sagte Ann Kims Bruder.`],
  ['de', `„${W}“, sagte Ann Kims Anwalt Tom Ray.`],
  ['de', `„${W}“, sagte Tom Ray von der Uni Beispielstadt.`],
  ['de', `„${W}“, sagte Tom Ray von der Uni.`],
  ['de', `„${W}“, sagte Tom Ray von der Feuerwehr.`],
  ['de', `Tom Ray sagte nicht: „${W}.“`],
  ['de', `„${W}“, sagte Tom Ray zufolge Ann Kim.`],
  ['de', `„${W}“, zitierte Ann Kim Tom Ray.`],
  ['pl', `„${W}”, powiedział brat Jana Wzoru.`],
  ['pl', `„${W}”, powiedział Jana Wzoru brat.`],
  ['pl', `„${W}”, nie powiedział Jan Wzór.`],
  ['ru', `«${W}», — сказал брат Ивана Образца.`],
  ['ru', `«${W}», — сказал Ивана Образцова брат.`],
  ['ru', `«${W}», — не сказал Иван Образец.`],
  ['ru', `«${W}», — сказала помощница Анны Образцовой.`],
  ['uk', `«${W}», — сказав брат Івана Зразка.`],
  ['uk', `«${W}», — не сказав Іван Зразок.`],
  ['fr', `« ${W} », n’a pas dit Jean Exemple.`],
  ['fr', `« ${W} », a déclaré l’avocat de Jean Exemple.`],
  ['fr', `« ${W} », a déclaré Jean Exemple, citant Anne Modèle.`],
  ['es', `«${W}», no dijo Juan Ejemplo.`],
  ['es', `«${W}», dijo el abogado de Juan Ejemplo.`],
  ['es', `«${W}», dijo Juan Ejemplo que dijo Ana Modelo.`],
  ['it', `«${W}», non ha detto Gianni Esempio.`],
  ['it', `«${W}», ha detto l’avvocato di Gianni Esempio.`],
  ['pt', `“${W}”, não disse João Exemplo.`],
  ['pt', `“${W}”, disse o advogado de João Exemplo.`],
  ['nl', `“${W}”, zei Jan Voorbeeld niet.`],
  ['nl', `“${W}”, zei de broer van Jan Voorbeeld.`],
  ['tr', `“${W}” demedi Ali Örnek.`],
  ['tr', `Ali Örnek'in avukatı, “${W}” dedi.`],
];
const told: readonly (readonly [lang: string, paragraph: string, speaker: string])[] = [
  ['en', `“${W},” said Mira Sample on Monday.`, 'Mira Sample'],
  ['en', `“${W},” Tom Ray said Tuesday.`, 'Tom Ray'],
  ['de', `„${W}“, sagte Winzer Tom Ray am Montag.`, 'Tom Ray'],
  ['en', `“${W},” Tom Ray told the council.`, 'Tom Ray'],
  ['de', `„${W}“, sagte Jonas Muster am Montag.`, 'Jonas Muster'],
  ['de', `„${W}“, sagte Jo von der Beispiel.`, 'Jo von der Beispiel'],
  ['ru', `«${W}», — сказал Никита Образцов.`, 'Никита Образцов'],
  ['pl', `„${W}”, powiedziała Anna Wzór.`, 'Anna Wzór'],
];
const sure = (lang: string, paragraph: string) =>
  speechesIn(paragraph, lang, {left: 100}).filter(({doubt}) => !doubt);

describe('words in quotation marks beside a name', () => {
  for (const [lang, paragraph] of asked)
    it(`are not told as the words of whom they may not be of: ${paragraph.replace(W, '…')}`, () => {
      assert.deepEqual(sure(lang, paragraph), []);
    });

  for (const [lang, paragraph, speaker] of told)
    it(`are told as those of ${speaker}: ${paragraph.replace(W, '…')}`, () => {
      assert.deepEqual(
        sure(lang, paragraph).map((each) => each.speaker),
        [speaker],
      );
    });
});
