import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileArticle} from '../article/read.js';
import {run, workFolder} from '../../cli/fixtures/run.js';

const {write} = workFolder();
const drafted = async (html: string) => {
  const {out} = await run(['draft', write('page.html', html)]);
  const [, told = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(out) ?? [];
  return {out, told, body};
};

const lamp = 'Lamp burns on at Cape Fixture';
const sentences = [
  'The lamp of Cape Fixture burns all night, and the keepers row out for oil at dawn.',
  'Nobody in the town remembers a winter in which it stood dark for more than an hour.',
  'The oil comes from the other side of the bay, where the boats are loaded after noon.',
];
const text = sentences.map((each) => `<p>${each}</p>`).join('');
const page = (body: string, author = '') =>
  `<!doctype html><html lang="en"><head><title>${lamp} | Cape Courier</title><meta property="og:site_name" content="Cape Courier">${author && `<meta name="author" content="${author}">`}</head><body>${body}</body></html>`;
const links =
  '<ul><li><a href="/rain"><span>Rain shuts market</span></a></li><li><a href="/b">Boats stay</a></li></ul>';

describe('links to other articles of the site', () => {
  for (const [where, html] of [
    [
      'within the text',
      page(
        `<main><article><h1>${lamp}</h1>${text}<p>Read also</p>${links}${text.replaceAll('.', ' again.')}</article></main>`,
      ),
    ],
    [
      'below it, under a heading',
      page(
        `<main><article><h1>${lamp}</h1>${text}</article><section data-component="related"><h2>Read also</h2>${links}</section></main>`,
      ),
    ],
  ] as const)
    it(`are out of the draft, which builds, and told: ${where}`, async () => {
      const {out, told, body} = await drafted(html);
      assert.doesNotMatch(body, /Rain shuts market|Boats stay|Read also/);
      assert.match(told, /# TO DO: [^\n]*Read also[^\n]*“?Rain shuts market/);
      assert.equal(compileArticle(out, {file: 'page.md'}).headline, lamp);
    });

  it('stay where they lead to what the article rests on', async () => {
    const sources =
      '<ul><li><a href="https://lamp.example/log">The log</a></li><li><a href="https://oil.example/bill">The bill</a></li></ul>';
    const {body} = await drafted(
      page(
        `<main><article><h1>${lamp}</h1>${text}<h2>Documents</h2><p>They are public.</p>${sources}</article></main>`,
      ),
    );
    assert.match(body, /\[The log\]/);
  });

  it('are told where one stands alone in a short paragraph', async () => {
    const {told, body} = await drafted(
      page(
        `<main><article><h1>${lamp}</h1>${text}<p><b>Read: </b><a href="/b">Boats stay</a></p>${text.replaceAll('.', ' again.')}</article></main>`,
      ),
    );
    assert.ok(!body.includes('Boats stay') || /# TO DO: [^\n]*Boats stay/.test(told));
  });

  it('are out of a page of tables too, where bold words stand among them, and its paragraphs stay apart', async () => {
    const rows = sentences.map((each) => `<font face="Arial">${each}</font><br><br>`).join('\n');
    const column = `<td><a href="/a">News</a><br><b>Read also</b><br><a href="/rain">Rain shuts market</a></td>`;
    const {body} = await drafted(
      page(
        `<table><tr>${column}<td><font size="5"><b>${lamp}</b></font><br><br>${rows.repeat(2)}</td></tr></table>`,
      ),
    );
    assert.doesNotMatch(body, /Rain shuts|Read also/);
    assert.match(body, /at dawn\.\n\nNobody in the town/);
  });
});

describe('what a page sets around its text', () => {
  it('is left out where it is a label of the site’s, and told', async () => {
    const {told, body} = await drafted(
      page(
        `<main><article><h1>${lamp}</h1>${text}<p>Advertisement</p>${text.replaceAll('.', ' again.')}<p><a href="/s">Share this story</a></p></article></main>`,
      ),
    );
    assert.doesNotMatch(body, /Advertisement|Share/);
    assert.match(told, /# TO DO: Labels of the site were left out: “Advertisement”, “Share this story”/);
  });

  it('is told where it may be the standfirst and is in no draft', async () => {
    const lead = 'The keepers of Cape Fixture row out at dawn, as they always did';
    const {told, body} = await drafted(
      page(
        `<div class="top"><h1>${lamp}</h1><h3 class="sub">${lead}</h3></div><div class="text">${text}${text.replaceAll('.', ' again.')}</div>`,
      ),
    );
    assert.ok(body.includes(lead) || told.includes(lead));
  });

  it('does not make the name of the site part of a name', async () => {
    const {told} = await drafted(
      page(`<main><article><h1>${lamp}</h1>${text}</article></main>`, 'Rosa Tarn | Cape Courier'),
    );
    assert.match(told, /^byline:\n {2}- name: Rosa Tarn$/m);
  });

  it('is asked for where it names who wrote the text below that', async () => {
    const {told} = await drafted(
      page(
        `<main><article><h1>${lamp}</h1>${text}<p>Reporting by Rosa Tarn</p></article></main>`,
        'Cape Courier',
      ),
    );
    assert.doesNotMatch(told, /^byline:/m);
    assert.match(told, /^# byline: (?:Reporting by )?Rosa Tarn$/m);
  });
});
