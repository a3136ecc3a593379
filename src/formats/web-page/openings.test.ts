import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileArticle} from '../article/read.js';
import {run, workFolder} from '../../cli/fixtures/run.js';

const {write} = workFolder();
const drafted = async (text: string) => (await run(['draft', write('page.html', text)])).out;
const compiled = async (html: string) => compileArticle(await drafted(html), {file: 'page.md'});

const lamp = 'Lamp burns on at Cape Fixture';
const lead = 'The keepers of Cape Fixture row out for oil at dawn, as they always did';
const text = [
  'The lamp of Cape Fixture burns all night, and nobody in the town remembers it dark.',
  'The oil comes from the other side of the bay, where the boats are loaded after noon.',
  'A new wick lasts four nights, if the wind stays in the east and the glass is clean.',
]
  .map((each) => `<p>${each}</p>`)
  .join('');
const page = (body: string, head = `<meta name="description" content="${lead}">`) =>
  `<!doctype html><html lang="en"><head><title>${lamp}</title>${head}</head><body><main><article><h1>${lamp}</h1>${body}</article></main></body></html>`;

describe('the standfirst of a page', () => {
  for (const [where, body] of [
    ['behind the name of a section', `<div class="tag"><p>Shipping</p></div><p>${lead}</p>${text}`],
    [
      'behind labels of several words',
      `<div><p>Checked by two editors of the desk</p></div><p>${lead}</p><p>Checked by two</p>${text}`,
    ],
    ['as a heading', `<h2>${lead}</h2>${text}<h2>Oil from the bay</h2>${text.replaceAll('.', ' again.')}`],
  ] as const)
    it(`stands there once: ${where}`, async () => {
      const markdown = await drafted(page(body));
      assert.equal(markdown.split(lead).length, 2, markdown);
      assert.equal((await compiled(page(body))).standfirst, lead);
    });

  it('stands below the name of a part of the site, which is told and left out above a heading too', async () => {
    const markdown = await drafted(
      page(`<div><a>Shipping</a></div><h2>The keepers row out at dawn again.</h2>${text}`, ''),
    );
    assert.doesNotMatch(markdown, /^Shipping$/m);
    assert.match(markdown, /may be the standfirst: “The keepers row out at dawn again\.”/);
  });

  it('may be a shorter heading that ends as a sentence, of which the editor is told', async () => {
    const markdown = await drafted(page(`<h2>The keepers row out at dawn again.</h2>${text}`, ''));
    assert.match(markdown, /# TO DO: [^\n]*may be the standfirst: “The keepers row out at dawn again\.”/);
  });

  it('is no section, where it is a heading that ends as a sentence', async () => {
    const story = await compiled(page(`<h2>${lead}.</h2>${text}`, ''));
    assert.equal(story.standfirst, `${lead}.`);
    assert.deepEqual(story.keyPoints, []);
  });
});

describe('labels above the text of a page', () => {
  it('are left out, and told', async () => {
    const markdown = await drafted(
      page(`<div><p>Shipping</p><p>9 August 2030 — 3 min read</p></div>${text}`, ''),
    );
    assert.match(markdown, /\n---\n\n# Lamp burns on at Cape Fixture\n\nThe lamp of/);
    assert.match(
      markdown,
      /# TO DO: Lines above the text were left out: “Shipping”, “9 August 2030 — 3 min read”/,
    );
  });

  it('are none where they end as sentences do', async () => {
    const markdown = await drafted(page(`<p>Dark. Cold. Wet.</p>${text}`, ''));
    assert.match(markdown, /\n\nDark\. Cold\. Wet\.\n/);
  });
});

describe('a heading of a page under which nothing is left', () => {
  it('is left out, so that the draft builds, and told', async () => {
    const html = page(`${text}<section class="user-comments"><h2>Comments</h2></section>`, '');
    const markdown = await drafted(html);
    assert.match(markdown, /# TO DO: [^\n]*“Comments”/);
    assert.doesNotMatch(markdown, /^## Comments/m);
    assert.equal((await compiled(html)).headline, lamp);
  });

  it('is not told as left out where it becomes the standfirst, though the reader view drops it', async () => {
    const lead = '廃線から二十年、住民の手で木造の駅舎がよみがえり、町の図書館として再び明かりがともった。';
    const words =
      '<p>旧駅舎が十二日、町立図書館として再び開館し、朝から三百人の住民が列をつくって本を手に取った。</p>';
    const html = `<!doctype html><html lang="ja"><head><title>駅舎に明かり</title><meta name="description" content="${lead}"></head><body><main><article><h1>駅舎に明かり</h1><div class="banner"><p>${lead}</p></div>${words.repeat(9)}</article></main></body></html>`;
    const {out} = await run(['draft', write('page.html', html)]);
    assert.ok(out.split('\n---\n')[1]!.includes(lead));
    assert.doesNotMatch(out, /A paragraph of the page was left out/);
  });
});
