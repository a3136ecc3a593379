import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run, workFolder} from '../../cli/fixtures/run.js';

const {write} = workFolder();
const text = [
  'The rope walk of Tarnholm spins again, for the first time since the mill has burnt.',
  'Hemp comes from the hills, where it dries on the fences until the wind has turned.',
  'A rope of forty fathoms takes a day and five people, who walk it backwards all along.',
];
const drafted = async (end: string, lang = 'en') => {
  const headline = 'Ropes of the pier are spun again';
  const body = `<article><h1>${headline}</h1>${text.map((each) => `<p>${each}</p>`).join('')}${end}</article>`;
  const html = `<!doctype html><html lang="${lang}"><head><title>${headline}</title></head><body><main>${body}</main></body></html>`;
  const {out} = await run(['draft', write('page.html', html)]);
  return out;
};

describe('an editor who drafts a page with a correction at its foot', () => {
  const corrections = {
    en: 'Correction (3 May 2031): An earlier version of this article said that a rope takes two days.',
    de: 'Korrekturhinweis: In einer früheren Fassung hieß es, ein Seil brauche zwei Tage.',
    es: 'Corrección, 3 de mayo: En una versión anterior se decía que una cuerda tarda dos días.',
    ru: 'Исправление: в прежней версии статьи говорилось, что верёвку вьют два дня.',
    ar: 'تصحيح: ذكرت نسخة سابقة من المقال أن الحبل يستغرق يومين كاملين من العمل.',
    ja: '訂正：以前の記事では、綱を作るのに二日かかるとしていましたが、正しくは一日でした。',
  };
  for (const [lang, words] of Object.entries(corrections))
    it(`is asked to tell readers of it, in ${lang}`, async () => {
      assert.ok(
        (await drafted(`<p>${words}</p>`, lang)).includes(`A paragraph reads as a correction: “${words}”`),
      );
    });

  it('is asked where the word stands above it as a heading', async () => {
    const out = await drafted(
      '<h3>Corrections</h3><p>An earlier version of this article had the fathoms wrong.</p>',
    );
    assert.match(out, /A paragraph reads as a correction: “An earlier version of this article had/);
  });

  it('is not asked about an article that tells of one', async () => {
    const out = await drafted(
      '<p>Corrections of the nets were due: nobody had looked at them for a year.</p><p>The correction of the harbour took ten years.</p>',
    );
    assert.doesNotMatch(out, /reads as a correction/);
  });
});
