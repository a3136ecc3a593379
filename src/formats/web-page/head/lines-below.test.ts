import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run, workFolder} from '../../../cli/fixtures/run.js';

const {write} = workFolder();
const sentences: Record<string, string> = {
  en: 'The lamp of Cape Fixture burns all night, and the keepers row out for oil at dawn.',
  de: 'Die Lampe am Kap brennt die ganze Nacht, und die Wärter rudern bei Tagesanbruch nach Öl.',
  es: 'La lámpara del cabo arde toda la noche, y los fareros reman al alba en busca de aceite.',
  ar: 'يبقى مصباح الرأس مضيئًا طوال الليل، ويخرج الحراس عند الفجر بحثًا عن الزيت في القوارب.',
  he: 'המנורה בכף דולקת כל הלילה, והשומרים חותרים עם שחר אל הספינה שמביאה את השמן לכף.',
  ja: '岬の灯台の明かりは一晩中ともり、番人たちは夜明けに油を取りに小さな舟をこいで出かける。',
};
const site = 'Cape Courier';
/** A page whose data name the site alone as author. */
const page = (below: string, lang = 'en') => {
  const data = {
    '@type': 'NewsArticle',
    headline: 'Lamp burns on',
    author: {'@type': 'Organization', name: site},
  };
  const text = [1, 2, 3, 4].map((each) => `<p>${each}. ${sentences[lang]}</p>`).join('');
  return `<!doctype html><html lang="${lang}"><head><title>Lamp burns on | ${site}</title><meta property="og:site_name" content="${site}"><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><main><article><h1>Lamp burns on</h1>${below}${text}</article></main></body></html>`;
};
const drafted = async (html: string) => (await run(['draft', write('page.html', html)])).out;

describe('a page that names who wrote it in a line below its headline, and the site in its data', () => {
  for (const [below, name, lang] of [
    ['<p>By Rosa Tarn and Ola Brun</p>', 'Rosa Tarn, Ola Brun'],
    [`<div class="x3"><span>Rosa Tarn | ${site}</span><span>9 August 2030</span></div>`, 'Rosa Tarn'],
    ['<div class="x3">Rosa Tarn · 9 August 2030 · 4 min read</div>', 'Rosa Tarn'],
    ['<p>Words: Rosa Tarn Photos: Ola Brun</p>', 'Rosa Tarn'],
    ['<footer>By <b>Rosa Tarn</b> <span>9 August 2030</span></footer>', 'Rosa Tarn'],
    ['<p>Von unserer Redakteurin Rosa Tarn</p>', 'Rosa Tarn', 'de'],
    ['<p>كتب: رنا الخوري وماجد الحلبي</p>', 'رنا الخوري وماجد الحلبي', 'ar'],
    ['<p>מאת: יעל ברקוביץ ועידו שקד</p>', 'יעל ברקוביץ ועידו שקד', 'he'],
    ['<p>取材：海野花子</p>', '海野花子', 'ja'],
    [`<div>${site} / Rosa Tarn</div>`, 'Rosa Tarn'],
    ['<dl><dt>By</dt><dd>Rosa Tarn</dd></dl>', 'Rosa Tarn'],
    ['<p>By Rosa Tarn. Translated from the Danish by Ola Brun</p>', 'Rosa Tarn'],
  ] as const)
    it(`asks whether it is ${name}: ${below}`, async () => {
      const markdown = await drafted(page(below, lang));
      assert.match(markdown, new RegExp(`^# byline: ${name}$`, 'm'));
      assert.doesNotMatch(markdown, new RegExp(`^ {2}- name: ${site}`, 'm'));
      assert.match(markdown, new RegExp(`# TO DO: The page’s data name ${site} as its author`));
    });

  it('asks for the day of such a line, and leaves the line out of the text', async () => {
    const markdown = await drafted(page('<p class="x3">By Rosa Tarn, 9 August 2030</p>'));
    assert.match(markdown, /^# published: 2030-08-09$/m);
    assert.match(markdown, /\n---\n\n# Lamp burns on\n\n1\\?\. The lamp/);
    assert.match(markdown, /# TO DO: [^\n]*“By Rosa Tarn, 9 August 2030”/);
  });

  for (const [line, name, lang] of [
    ['Words: Rosa Tarn / Photo: Ola Brun', 'Rosa Tarn'],
    ['(Text: Rosa Tarn / Fotos: Ola Brun)', 'Rosa Tarn', 'de'],
    ['文：海野花子 ／ 写真：港太郎', '海野花子', 'ja'],
    ['النص: رنا الخوري / تصوير: ماجد الحلبي', 'رنا الخوري', 'ar'],
  ] as const)
    it(`asks whether it is ${name}, whom credits at the foot name, and takes them out: ${line}`, async () => {
      const markdown = await drafted(page('', lang).replace('</article>', `<p>${line}</p></article>`));
      assert.match(markdown, new RegExp(`^# byline: ${name}$`, 'm'));
      assert.ok(markdown.includes(`# TO DO: Lines below the text were left out: “${line}”.`), markdown);
      assert.ok(!markdown.split('\n---\n')[1]!.includes(line), markdown);
    });

  for (const [line, name, lang] of [
    [`Rosa Tarn, ${site}`, 'Rosa Tarn'],
    [`文・海野花子、${site}`, '海野花子', 'ja'],
  ] as const)
    it(`asks whether it is ${name}, beside the site: ${line}`, async () => {
      const markdown = await drafted(page(`<p class="x3">${line}</p>`, lang));
      assert.match(markdown, new RegExp(`^# byline: ${name}$`, 'm'));
      assert.ok(!markdown.split('\n---\n')[1]!.includes(name), markdown);
    });

  it('asks whether it is who stands with a day above the headline, and takes both out of the text', async () => {
    const list = '<div><ul><li>Rosa Tarn</li><li>9 August 2030</li></ul></div>';
    const markdown = await drafted(
      page('').replace(/<h1>.*<\/h1>/, (heading) => `${list}<div>${heading}</div>`),
    );
    assert.match(markdown, /^# byline: Rosa Tarn$/m);
    assert.doesNotMatch(markdown, /^- (?:Rosa Tarn|9 August 2030)$/m);
  });

  it('asks whether it is who is named right above the headline', async () => {
    const markdown = await drafted(page('').replace('<h1>', '<div>By Rosa Tarn</div><h1>'));
    assert.match(markdown, /^# byline: Rosa Tarn$/m);
    assert.doesNotMatch(markdown, /^byline:/m);
  });

  it('is not by an address, which is no name', async () => {
    const html = page('<p class="byline">By Rosa Tarn</p>').replace(
      `"name":"${site}"`,
      '"name":"https://cape.example/rt"',
    );
    assert.match(await drafted(html), /^byline:\n {2}- name: Rosa Tarn$/m);
  });

  it('keeps the site where nobody is named there', async () => {
    for (const below of ['<p>Port Example</p>', '<p>Share this story</p>', '']) {
      const markdown = await drafted(page(below));
      assert.match(markdown, new RegExp(`^ {2}- name: ${site}$`, 'm'), below);
    }
  });

  it('does not tell of a standfirst left out where the text has it, with a note’s number and struck-out words beside', async () => {
    const first =
      'The lamp was lit in 1910<sup><a href="#n1">1</a></sup>, and the town paid <del>£9</del> <ins>£19</ins> for it.';
    const markdown = await drafted(page(`<p>${first}</p>`));
    assert.doesNotMatch(markdown, /may be the standfirst/);
    assert.match(markdown, /lit in 1910, and the town paid £19 for it\./);
  });
});

describe('a byline that says what somebody is before the name', () => {
  for (const [line, name, lang] of [
    ['Harbour correspondent Rosa Tarn', 'Rosa Tarn', 'en'],
    ['Gerichtsreporterin Rosa Tarn', 'Rosa Tarn', 'de'],
    ['Redactora de Local Rosa Tarn', 'Rosa Tarn', 'es'],
    ['مراسلة Cape Courier رنا الخوري', 'رنا الخوري', 'ar'],
    ['כתבת יעל ברקוביץ', 'יעל ברקוביץ', 'he'],
    ['本紙記者 海野花子', '海野花子', 'ja'],
    ['海野花子記者', '海野花子', 'ja'],
    ['<b>Rosa Tarn</b> <i>Redakteurin, Cape Courier</i>', 'Rosa Tarn', 'de'],
  ] as const)
    it(`is the name alone: ${line}`, async () => {
      const markdown = await drafted(page(`<div class="byline">${line}</div>`, lang));
      assert.match(markdown, new RegExp(`^byline:\\n  - name: ${name}$`, 'm'));
    });

  it('is asked for where it cannot be told where the name begins', async () => {
    const markdown = await drafted(page('<div class="byline">مراسلة صحيفة الرأس رنا الخوري</div>', 'ar'));
    assert.doesNotMatch(markdown, /^byline:/m);
    assert.match(markdown, /^# byline: .*رنا الخوري$/m);
  });

  for (const [lead, lang] of [
    ['The last lamp of the bay.', 'en'],
    ['सड़क बनने में नौ साल लगे।', 'en'],
  ] as const)
    it(`tells a short standfirst that the text does not have: ${lead}`, async () => {
      const far = `<header><h1>Lamp burns on</h1><h2>${lead}</h2></header>`;
      const markdown = await drafted(
        page('', lang).replace('<article><h1>Lamp burns on</h1>', `${far}<article>`),
      );
      assert.ok(markdown.includes(lead), markdown);
    });
});
