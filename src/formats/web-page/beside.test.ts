import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run, workFolder} from '../../cli/fixtures/run.js';

const {write} = workFolder();
const drafted = async (text: string) => {
  const {out} = await run(['draft', write('page.html', text)]);
  const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(out) ?? [];
  return {told: front, body};
};

const lamp = 'Lamp burns on at Cape Fixture';
const sentences = [
  'The lamp of Cape Fixture burns all night, and the keepers row out for oil at dawn.',
  'Nobody in the town remembers a winter in which it stood dark for more than an hour.',
  'The oil comes from the other side of the bay, where the boats are loaded after noon.',
  'A new wick lasts four nights, if the wind stays in the east and the glass is clean.',
  'Whoever keeps the lamp writes down the weather, as the harbour has asked since the war.',
];
const text = sentences.map((each) => `<p>${each}</p>`).join('');
const page = (body: string, lang = 'en', title = lamp) =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`;
const rain = 'The market of Tarnholm stays shut for a month, since its roof lets the rain in on the stalls.';

describe('what stands beside the article of a page', () => {
  it('is no part of its draft where it is another article, and is told', async () => {
    const other = `<article><h1>Rain shuts the market</h1><p class="byline">By Ola Brun</p>${`<p>${rain}</p><p>Nobody sells fish there now, as the mayor had said before the autumn came.</p>`.repeat(3)}</article>`;
    const {told, body} = await drafted(
      page(`<main><article><h1>${lamp}</h1>${text}</article>${other}</main>`),
    );
    for (const sentence of sentences) assert.ok(body.includes(sentence), sentence);
    assert.doesNotMatch(body, /market|fish|Ola Brun/);
    assert.match(told, /# TO DO: [^\n]*another article[^\n]*Rain shuts the market/i);
  });

  it('is told too where it is no more than a correction', async () => {
    const other = `<article><h3>Correction</h3><p>${rain}</p></article><article><h3><a href="/b">Boats</a></h3></article>`;
    const {told} = await drafted(page(`<main><article><h1>${lamp}</h1>${text}</article>${other}</main>`));
    assert.match(told, /# TO DO: [^\n]*left out: “Correction”/);
  });

  for (const [what, html] of [
    [
      'a card behind the article',
      page(
        `<main><article><h1>${lamp}</h1>${text}</article><div data-testid="card"><h2>Rain shuts the market</h2><p>${rain}</p></div></main>`,
      ),
    ],
    [
      'a box that its data call by its name',
      page(
        `<main><article><h1>${lamp}</h1>${text}<div data-area="newsletter"><p>${rain}</p></div></article></main>`,
      ),
    ],
    [
      'a link alone in a paragraph',
      page(
        `<main><article><h1>${lamp}</h1>${text}<p><strong>Read more: <a href="/rain">${rain}</a></strong></p></article></main>`,
      ),
    ],
    [
      'a list of links',
      page(
        `<main><article><h1>${lamp}</h1>${text}<ul><li><a href="/rain">${rain}</a></li><li><a href="/b">Boats stay in the bay for the winter</a></li></ul></article></main>`,
      ),
    ],
    [
      'praise',
      page(
        `<main><article><h1>${lamp}</h1>${text}<div class="testimonial"><p>${rain}</p></div></article></main>`,
      ),
    ],
  ] as const)
    it(`is told where it is in the draft: ${what}`, async () => {
      const {told, body} = await drafted(html);
      for (const sentence of sentences) assert.ok(body.includes(sentence), sentence);
      assert.ok(!body.includes(rain) || told.includes(rain.slice(0, 60)), what);
    });

  it('is told in a script of short paragraphs too', async () => {
    const words = sentences.map(() => '灯台の明かりは一晩中ともり、番人は夜明けに油を取りに舟をこぐ。');
    const own = words.map((each, index) => `<p>${index}番目の夜、${each}</p>`).join('');
    const other = '市場は屋根から雨が漏るため一か月閉まる。';
    const {told, body} = await drafted(
      page(
        `<main><article><h1>岬の灯台がともり続ける</h1>${own}</article><div class="newsletter"><p>${other}</p></div></main>`,
        'ja',
        '岬の灯台がともり続ける',
      ),
    );
    assert.ok(!body.includes(other) || told.includes(other));
  });

  it('does not make an article of linked paragraphs a list of links', async () => {
    const linked = sentences.map((each) => `<p><a href="/a">${each}</a></p>`).join('');
    assert.doesNotMatch(
      (await drafted(page(`<main><h1>${lamp}</h1>${linked}</main>`))).told,
      /no more than a link/,
    );
  });

  it('is told where a box asks whether the text was of use, or for support', async () => {
    const box =
      '<div class="feedback"><p>Was this page helpful?</p></div><div class="support"><h3>Become a supporter</h3></div>';
    const {told, body} = await drafted(page(`<main><h1>${lamp}</h1><div>${text}${box}${text}</div></main>`));
    for (const words of ['Was this page helpful?', 'Become a supporter'])
      if (body.includes(words)) assert.ok(told.includes(`“${words}”`), words);
  });

  it('is left out where it asks for the reader’s address in Italian, Dutch or French', async () => {
    for (const pitch of [
      'Ricevi ogni mattina la nostra newsletter.',
      'Ontvang elke ochtend onze nieuwsbrief.',
      'Recevez chaque jour notre lettre.',
    ]) {
      const {told, body} = await drafted(
        page(`<main><h1>${lamp}</h1>${text}<div class="signup-card"><h2>${pitch}</h2></div>${text}</main>`),
      );
      assert.ok(!body.includes(pitch) && told.includes(pitch), pitch);
    }
  });
});

describe('a letter to readers by mail', () => {
  it('is an article without the tables that hold its columns, and asks nobody to subscribe untold', async () => {
    const pitch =
      'You get this newsletter because you signed up. <a href="/u">Unsubscribe</a> from it at any time.';
    const mail = `<table role="presentation"><tr><td><img src="l.png" alt="Cape Courier"></td></tr><tr><td><table role="presentation"><tr><td><h1>${lamp}</h1></td></tr><tr><td>${text}</td></tr><tr><td><p>${pitch}</p></td></tr></table></td></tr></table>`;
    const {told, body} = await drafted(page(mail));
    for (const sentence of sentences) assert.ok(body.includes(sentence), sentence);
    assert.ok(!body.includes('signed up') || /signed up/.test(told), body);
  });
});
