import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {zip} from '../formats/fixtures/zip.js';
import {run, workFolder} from './fixtures/run.js';

const {write} = workFolder();
/** What is told in the comments at the top, and the article below. */
async function drafted(file: string, text: string | Uint8Array) {
  const {code, out, err} = await run(['draft', write(file, text)]);
  assert.equal(code, 0, err);
  const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(out) ?? [];
  return {told: front, body};
}

const shown = 'The ferry of Cape Fixture sails at dawn and comes back after dark.';
const fixtures = {
  word: `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><style>span.Aside {color:red; mso-hide:all;}</style></head><body lang=en><p class=MsoNormal>${shown}<span class=MsoCommentReference><a href="#_msocom_1">[OB1]</a></span></p><p class=MsoNormal>Nobody rows.<span style='display:none;mso-hide:all'> The owner is bankrupt.</span><span class=Aside> Ring him again.</span></p><div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText><span class=MsoCommentReference>[OB1]</span>Ask the harbour master first</p></div></div></body></html>`,
  docs: `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-7"><p>${shown}<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><p>Nobody rows.</p></b><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Ask the harbour master first</span></p><p>The owner is bankrupt. Ring him again.</p></div>`,
  exported: `<html><head><style>.c1{color:red}</style></head><body class="c0"><p class="c1"><span>${shown}</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><p class="c1"><span>Nobody rows.</span></p><div class="c2"><p class="c1"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Ask the harbour master first. The owner is bankrupt. Ring him again.</span></p></div></body></html>`,
};

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const r = (text: string, marks = '') =>
  `<w:r>${marks && `<w:rPr>${marks}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const docx = zip({
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
  '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="${office}/styles" Target="styles.xml"/><Relationship Id="c" Type="${office}/comments" Target="comments.xml"/></Relationships>`,
  'word/styles.xml': `<w:styles ${w}><w:style w:type="character" w:styleId="Aside"><w:name w:val="Aside"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`,
  'word/comments.xml': `<w:comments ${w}><w:comment w:id="0" w:author="O. B."><w:p>${r('Ask the harbour ')}${r('master first')}</w:p></w:comment></w:comments>`,
  'word/document.xml': `<w:document ${w}><w:body><w:p>${r(shown)}<w:r><w:commentReference w:id="0"/></w:r></w:p><w:p>${r('Nobody rows.', '<w:vanish w:val="0"/>')}${r(' The owner is ', '<w:vanish/>')}${r('bankrupt.', '<w:vanish w:val="true"/>')}${r(' Ring him again.', '<w:rStyle w:val="Aside"/>')}<w:del w:id="3"><w:r><w:delText>Everybody swims.</w:delText></w:r></w:del></w:p></w:body></w:document>`,
});

describe('an editor whose document has comments and hidden words', () => {
  for (const [name, file, text] of [
    ['the clipboard of Word', 'word.html', fixtures.word],
    ['the clipboard of Google Docs', 'docs.html', fixtures.docs],
    ['a page that Google Docs exports', 'exported.html', fixtures.exported],
    ['a document of Word', 'unseen.docx', docx],
  ] as const)
    it(`gets an article without them, and is told each, of ${name}`, async () => {
      const {told, body} = await drafted(file, text);
      assert.match(body, /sails at dawn/);
      assert.match(body, /Nobody rows\.\n?$/);
      assert.doesNotMatch(body, /lawyer|harbour master|bankrupt|Ring him|OB1|\[a\]|swims/);
      assert.match(told, /comment[^\n]*“[^\n]*Ask the harbour master first/);
      assert.match(told, /The owner is bankrupt\./);
      assert.match(told, /Ring him again\./);
    });

  it('is told that words were struck out as changes were tracked', async () => {
    assert.match((await drafted('struck.docx', docx)).told, /struck out text was left out: “[^”]/);
  });
});
