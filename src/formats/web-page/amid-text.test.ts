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
];
const text = sentences.map((each) => `<p>${each}</p>`).join('');
const page = (body: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><title>${lamp}</title></head><body>${body}</body></html>`;

describe('what a site sets amid the text of its article', () => {
  for (const [lang, pitch] of [
    ['en', 'Sign up for our newsletter and get the news of the bay each morning in your inbox.'],
    ['de', 'Abonnieren Sie unseren Newsletter und lesen Sie jeden Morgen, was in der Bucht geschah.'],
    ['fr', 'Inscrivez-vous à notre newsletter et recevez chaque matin les nouvelles de la baie.'],
    ['es', 'Suscríbete a nuestro boletín y recibe cada mañana las noticias de la bahía en tu correo.'],
    ['pl', 'Zapisz się do naszego newslettera i czytaj co rano wiadomości znad zatoki.'],
    ['ru', 'Подпишитесь на нашу рассылку и получайте каждое утро новости бухты на почту.'],
    ['zh', '订阅我们的通讯，每天早晨在邮箱里收到海湾的新闻，随时可以退订，不收任何费用。'],
  ] as const)
    it(`is told of where an article asks to subscribe, in ${lang}`, async () => {
      const {told, body} = await drafted(
        page(
          `<main><article><h1>${lamp}</h1>${text}<div class="x1"><p>${pitch}</p></div>${text.replaceAll('.', ' again.')}</article></main>`,
          lang,
        ),
      );
      assert.ok(!body.includes(pitch) || told.includes(pitch.slice(0, 60)));
    });

  for (const [lang, pitch] of [
    ['en', 'Get our best lamps every morning in your inbox.'],
    ['de', 'Jetzt Abo abschließen und weiterlesen'],
    ['fr', 'Abonnez-vous pour lire la suite de nos lampes'],
    ['es', 'Suscríbete para seguir leyendo sobre faros'],
    ['nl', 'Ontvang elke ochtend onze lampen in je inbox.'],
    ['ru', 'Оформите подписку, чтобы читать дальше'],
    ['it', 'Abbonati per continuare a leggere'],
    ['fr', 'Recevez chaque matin nos plus belles lampes.'],
    ['de', 'Alle Lampen jeden Morgen in Ihr Postfach.'],
    ['en', 'What did you think of this lamp? Login or Subscribe to participate'],
    ['ja', '続きを読むには会員登録が必要です'],
  ] as const)
    it(`is told where it asks to subscribe, amid the text too: ${pitch}`, async () => {
      const [first, ...rest] = text.split('</p>');
      const {told, body} = await drafted(
        page(
          `<main><article><h1>${lamp}</h1>${first}</p><div><p>${pitch}</p></div>${rest.join('</p>')}</article></main>`,
          lang,
        ),
      );
      assert.ok(!body.includes(pitch) || told.includes(pitch), told);
    });

  it('is left out where it stands in for an advertisement, and where an agency says whose words it passed on', async () => {
    const {told, body} = await drafted(
      page(
        `<main><article><h1>${lamp}</h1>${text.replace('</p>', '</p><amp-ad><div placeholder>Lamps for sale</div></amp-ad>')}<p>Original-Content von: Kap GmbH, übermittelt durch die Bucht</p></article></main>`,
      ),
    );
    assert.doesNotMatch(body, /for sale|Original-Content/);
    assert.match(told, /# TO DO: [^\n]*left out: “Original-Content von: Kap GmbH/);
  });

  it('is not told where a sentence of the text has such words', async () => {
    const {told} = await drafted(
      page(
        `<main><article><h1>${lamp}</h1>${text}<p>The keepers light it every morning that has fog, as the harbour asks.</p></article></main>`,
      ),
    );
    assert.doesNotMatch(told, /asks to subscribe/);
  });

  for (const heading of [
    'Leggi anche',
    'More from the coast',
    'Das könnte Sie auch interessieren',
    '関連記事',
  ])
    it(`makes no section of the text behind its links: ${heading}`, async () => {
      const [first, ...rest] = sentences.map((each) => `<p>${each}</p>`);
      const {told, body} = await drafted(
        page(
          `<main><article><h1>${lamp}</h1>${first}<section class="i"><header><h2>${heading}</h2></header><ul><li><a href="/b">Rain shuts the market hall</a></li></ul></section>${rest.join('')}</article></main>`,
        ),
      );
      assert.doesNotMatch(body, /^## /m);
      for (const each of sentences) assert.ok(body.includes(each), each);
      assert.ok(!body.includes(heading) || told.includes(heading), told);
    });

  it('is left out where it is the label of a box about the author', async () => {
    const {told, body} = await drafted(
      page(`<main><article><h1>${lamp}</h1>${text}<div><h3>About the author</h3></div></article></main>`),
    );
    assert.doesNotMatch(body, /About the author/);
    assert.match(told, /# TO DO: [^\n]*left out: “About the author”/);
  });
});
