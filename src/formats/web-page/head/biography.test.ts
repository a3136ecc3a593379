import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run, workFolder} from '../../../cli/fixtures/run.js';

const {write} = workFolder();
const texts: Record<string, string> = {
  en: 'The lamp of Cape Fixture burns all night, and the keepers row out for oil at dawn.',
  he: 'המנורה בכף דולקת כל הלילה, והשומרים חותרים עם שחר אל הספינה שמביאה את השמן לכף.',
  zh: '海角的灯整夜亮着，守灯的人在黎明时分划着小船出海，去对岸的仓库取回灯油。',
};
const page = (foot: string, lang: string) =>
  `<!doctype html><html lang="${lang}"><head><title>Lamp burns on</title></head><body><main><article><h1>Lamp burns on</h1>${[1, 2, 3, 4].map((each) => `<p>${each}. ${texts[lang]}</p>`).join('')}${foot}</article></main></body></html>`;

describe('a page that tells below its text who wrote it, in a sentence', () => {
  for (const [lang, sentence, name] of [
    ['en', 'Rosa Tarn writes about lamps, keepers and the sea for the Cape Courier.', 'Rosa Tarn'],
    ['he', 'יעל ברקוביץ היא עיתונאית הכותבת על נמלים, מגדלורים ואנשי ים.', ''],
    ['zh', '海野是一名记者，九年来一直书写港口、灯塔与海边的人。', ''],
  ] as const)
    it(`gets no byline of the sentence, which is told: ${sentence}`, async () => {
      const {out} = await run([
        'draft',
        write('page.html', page(`<p class="byline-bio">${sentence}</p>`, lang)),
      ]);
      assert.doesNotMatch(out, /^byline:/m);
      assert.match(out, new RegExp(`^# byline:${name && ` ${name}`}$`, 'm'));
      assert.ok(out.includes(`# TO DO: A line of the page may tell who wrote it: “${sentence}”.`), out);
    });
});
