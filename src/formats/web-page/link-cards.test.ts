import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run, workFolder} from '../../cli/fixtures/run.js';

const {write} = workFolder();
const headline = 'Ropes of the pier are spun again';
const text = [
  'The rope walk of Tarnholm spins again, for the first time since the mill has burnt.',
  'Hemp comes from the hills, where it dries on the fences until the wind has turned.',
  'A rope of forty fathoms takes a day and five people, who walk it backwards all along.',
];
const [first, ...rest] = text.map((each) => `<p>${each}</p>`);
const page = (box: string, paragraphs = [first!, box, ...rest]) =>
  `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><main><article><h1>${headline}</h1><div class="content">${paragraphs.join('')}</div></article></main></body></html>`;
const drafted = async (html: string) => {
  const {out} = await run(['draft', write('page.html', html)]);
  const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(out) ?? [];
  return {front, body};
};

describe('an editor who drafts a page with boxes between its paragraphs', () => {
  it('is told a card that leads to another page, of which nothing is in the text', async () => {
    const card =
      '<figure class="card bookmark"><a href="https://mill.example/fire"><div><div>What the fire left</div><div>A walk through the mill with the two who put it out.</div><div><span>Hill Herald</span></div></div></a></figure>';
    const {front, body} = await drafted(page(card));
    assert.match(
      front,
      /A card that leads to another page was left out: “What the fire left – A walk through/,
    );
    assert.doesNotMatch(body, /fire|Hill Herald/);
    for (const each of text) assert.ok(body.includes(each), body);
  });

  it('is told a headline of another article that is an article of its own amid the text, and keeps one with a text', async () => {
    const link =
      '<div class="list"><article><a href="/fire"><h2>What the fire left of the mill</h2></a></article></div>';
    const {front, body} = await drafted(page(link));
    assert.match(front, /A card that leads to another page was left out: “What the fire left of the mill”/);
    assert.doesNotMatch(body, /fire left/);
    const update = link.replace('</a>', `</a><p>${text[0]!.replace('Tarnholm', 'the old mill')}</p>`);
    assert.match(
      (await drafted(page(update))).body,
      /fire left of the mill[^]*The rope walk of the old mill/,
    );
  });

  it('is told it on a page that does not say which part of it is the article', async () => {
    const card =
      '<a href="https://mill.example/fire"><div>What the fire left</div><div>A walk through the mill.</div></a>';
    const {front} = await drafted(
      page(card)
        .replace(/<(\/?)(?:main|article)>/g, '<$1div>')
        .replace(/h1>/g, 'h2>'),
    );
    assert.match(front, /A card that leads to another page was left out: “What the fire left – A walk/);
  });

  it('keeps paragraphs that a page links one by one, and the caption of a picture that opens', async () => {
    const linked = text.map((each) => `<a href="/note"><div>${each}</div></a>`);
    const picture =
      '<a href="/rope.jpg"><figure><img src="https://bay.example/rope.jpg" alt="A rope"><figcaption><div>Hemp</div><div>on a fence</div></figcaption></figure></a>';
    const {front, body} = await drafted(page('', [first!, picture, ...rest, ...linked]));
    assert.doesNotMatch(front, /A card that leads/);
    assert.match(body, /!\[A rope\]/);
  });

  it('is told a box that asks to subscribe, whose heading begins no section', async () => {
    const box =
      '<div class="signup-card"><h2>Bay Post</h2><p>Sign up for our newsletter and read what the bay talks about.</p></div>';
    const {front, body} = await drafted(page(box));
    assert.match(front, /asks to subscribe was left out: “Bay Post Sign up for our newsletter/);
    assert.doesNotMatch(body, /Bay Post|newsletter/);
  });

  for (const line of [
    'Read more: The winter in which the pier stood alone',
    'Lesen Sie auch: Der Winter, in dem der Steg allein stand',
    'Czytaj też: Zima, w której molo stało samotnie',
    'あわせて読みたい：桟橋がひとりで立っていた冬',
  ])
    it(`is asked whether a line that points to another article is the article’s: ${line}`, async () => {
      const {front} = await drafted(page(`<p>${line}</p>`));
      assert.ok(front.includes(`: “${line}”; take it out where it is not the article’s`), front);
    });
});
