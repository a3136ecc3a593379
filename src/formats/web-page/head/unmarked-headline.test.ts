import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run, workFolder} from '../../../cli/fixtures/run.js';

const {write} = workFolder();
const site = 'Tarnholm Gazette';
const headline = 'Old ferry of the bay is tarred again';
const text = [
  'The ferry of Tarnholm has been on the slip since the ice came, and smells of tar.',
  'Its engine stands in the yard under a sail, since nobody could lift it any further.',
  'Whoever wants to cross the bay walks around it, which takes a day in good weather.',
];
const paragraphs = text.map((each) => `<p>${each}</p>`).join('');
const page = (title: string, body: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`;
const drafted = async (html: string) => (await run(['draft', write('page.html', html)])).out;

describe('a page that shows its headline in no heading', () => {
  const table = `<table width="700"><tr><td><a href="/">Home</a><br><a href="/bay">Bay</a></td><td><font size="5"><b>${headline}</b></font><br><font size="2">Rosa Tarn, ${site}</font><br><br>${text.join('<br><br>')}</td></tr></table>`;
  const boxes = `<div class="top">${site}</div><div class="item"><div class="item-title">${headline}</div><div class="item-meta">Rosa Tarn · 9 August 2030</div><div class="block">${paragraphs}</div></div>`;
  for (const [make, html] of [
    ['in bold, in a table', page(`${site} - ${headline}`, table)],
    ['in a box, before the name of the site', page(`${headline} — ${site}`, boxes)],
    ['in a box, behind the name of the site', page(`${site}: ${headline}`, boxes)],
    [
      'in a box, with a section below',
      page(`${site} - ${headline}`, `${boxes}<h3>The slip</h3>${paragraphs}`),
    ],
  ] as const)
    it(`gets it once, says so, and is asked who wrote it: ${make}`, async () => {
      const out = await drafted(html);
      assert.match(out, new RegExp(`\n---\n\n# ${headline}\n\n${text[0]!}`));
      assert.equal(out.split('\n---\n')[1]!.split(headline).length, 2, out);
      assert.match(
        out,
        new RegExp(`# TO DO: The headline is the title of the page, which .*: ${headline}\n`),
      );
      assert.match(out, /^# byline: Rosa Tarn$/m);
    });
});

describe('a page whose main heading has more than its headline', () => {
  for (const [lang, kicker, title, sentence] of [
    [
      'ja',
      '沿岸',
      '渡し船に再びタールが塗られる',
      '渡し船は氷が来てから船台に置かれたままで、タールの匂いがする。',
    ],
    [
      'ar',
      'الساحل',
      'طلاء العبارة القديمة بالقار من جديد',
      'تقف العبارة على المنزلق منذ مجيء الجليد وتفوح منها رائحة القار.',
    ],
    [
      'ru',
      'Побережье',
      'Старый паром снова смолят',
      'Паром стоит на слипе с тех пор, как пришёл лёд, и пахнет смолой.',
    ],
  ] as const)
    it(`gets no section of it, and is told what stands beside: ${lang}`, async () => {
      const body = `<div class="text"><div class="head"><h1><span class="kicker">${kicker}</span> ${title}</h1></div>${`<p>${sentence}</p>`.repeat(4)}</div>`;
      const out = await drafted(page(`${title} | ${site}`, body, lang));
      assert.match(out, new RegExp(`^# ${title}$`, 'm'));
      assert.doesNotMatch(out, /^## /m);
      assert.match(out, new RegExp(`# TO DO: Words beside the headline were left out: “${kicker}”`));
    });
});
