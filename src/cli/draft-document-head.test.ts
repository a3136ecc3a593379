import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {zip} from '../formats/fixtures/zip.js';
import {run, workFolder} from './fixtures/run.js';

const {write} = workFolder();
const drafted = async (file: string, text: string | Uint8Array) => {
  const {code, out, err} = await run(['draft', write(file, text)]);
  assert.equal(code, 0, err);
  const [, told = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(out) ?? [];
  return {told, body};
};

const text = [
  'The lamp of Cape Fixture burns all night, and the keepers row out for oil at dawn.',
  'Nobody in the town remembers a winter in which it stood dark for more than an hour.',
];
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const line = (words: string, {style = '', mark = ''} = {}) =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r>${mark && `<w:rPr>${mark}</w:rPr>`}<w:t>${words}</w:t></w:r></w:p>`;
const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = (head: string) =>
  zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${type}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="${type}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles ${namespace}><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>`,
    'word/document.xml': `<w:document ${namespace}><w:body>${head}${text.map((each) => line(each)).join('')}</w:body></w:document>`,
  });

describe('an editor who has a document of Word', () => {
  const cell = (words: string) => `<w:tc>${line(words)}</w:tc>`;
  const row = (label: string, words: string) => `<w:tr>${cell(label)}${cell(words)}</w:tr>`;
  for (const [what, head] of [
    [
      'in lines with labels',
      line('Headline: Lamp burns on') + line('Byline: Rosa Tarn') + line('Date: 9 August 2030'),
    ],
    [
      'in a table with labels',
      `<w:tbl>${row('Headline', 'Lamp burns on')}${row('Author:', 'Rosa Tarn')}${row('Date', '9 August 2030')}</w:tbl>`,
    ],
  ] as const)
    it(`gets headline, name and day that stand ${what}`, async () => {
      const {told, body} = await drafted('a.docx', word(head));
      assert.match(told, /^byline:\n {2}- name: Rosa Tarn\npublished: 2030-08-09$/m);
      assert.equal(body, `\n# Lamp burns on\n\n${text.join('\n\n')}\n`);
    });

  it('gets a first line in bold as its headline, is told, and is asked for the name and the day below', async () => {
    const head =
      line('Lamp burns on', {mark: '<w:b/>'}) + line('By Rosa Tarn, harbour editor') + line('9 August 2030');
    const {told, body} = await drafted('a.docx', word(head));
    assert.match(
      told,
      /# TO DO: The headline is the first line of the document, which is in bold: Lamp burns on/,
    );
    assert.match(told, /^# byline: Rosa Tarn, harbour editor\n# published: 2030-08-09$/m);
    assert.equal(body, `\n# Lamp burns on\n\n${text.join('\n\n')}\n`);
  });

  it('is asked for a name beside a day, and keeps a day that is another than is known', async () => {
    const head = line('Lamp burns on', {style: 'Title'}) + line('Rosa Tarn') + line('9 August 2030');
    const {told, body} = await drafted('a.docx', word(head));
    assert.match(told, /^# byline: Rosa Tarn\n# published: 2030-08-09$/m);
    assert.doesNotMatch(body, /Rosa Tarn|August/);
  });
});

const feed = (creator: string, content: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Cape Courier</title><language>en</language><item><title>Lamp burns on</title><link>https://lamp.example/1</link><dc:creator>${creator}</dc:creator><pubDate>Fri, 09 Aug 2030 06:00:00 +0000</pubDate><content:encoded><![CDATA[${content}]]></content:encoded></item></channel></rss>`;
const paragraphs = text.map((each) => `<p>${each}</p>`).join('');

describe('an editor who has a feed', () => {
  it('is asked whether who is named above the text wrote it, where the feed names the site alone', async () => {
    const {told, body} = await drafted('a.xml', feed('Cape Courier', `<p>By Rosa Tarn</p>${paragraphs}`));
    assert.doesNotMatch(told, /^byline:/m);
    assert.match(told, /^# byline: Rosa Tarn$/m);
    assert.match(told, /# TO DO: The source names Cape Courier as its author/);
    assert.doesNotMatch(body, /Rosa Tarn/);
  });

  it('keeps whom the feed names, and a line that names another', async () => {
    const {told, body} = await drafted('a.xml', feed('Ola Brun', `<p>By Rosa Tarn</p>${paragraphs}`));
    assert.match(told, /^byline:\n {2}- name: Ola Brun$/m);
    assert.match(body, /^By Rosa Tarn$/m);
  });

  it('has no sentence of the feed below the text, and is told', async () => {
    const pointer =
      '<p>The post <a href="https://lamp.example/1">Lamp burns on</a> appeared first on <a href="https://lamp.example">Cape Courier</a>.</p>';
    const {told, body} = await drafted('a.xml', feed('Ola Brun', paragraphs + pointer));
    assert.doesNotMatch(body, /appeared first/);
    assert.match(told, /# TO DO: [^\n]*“The post Lamp burns on appeared first on Cape Courier\.”/);
  });

  it('is told of a last paragraph that is about who wrote the text', async () => {
    const bio = 'Ola Brun has written about lamps since he left the harbour office.';
    const {told} = await drafted(
      'a.xml',
      feed('Ola Brun', `${paragraphs}${paragraphs.replaceAll('.', ' again.')}<p>${bio}</p>`),
    );
    assert.match(told, new RegExp(`# TO DO: A paragraph may be about the author: “${bio}”`));
  });
});
