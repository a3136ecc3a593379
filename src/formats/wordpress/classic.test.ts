import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run, workFolder} from '../../cli/fixtures/run.js';

const {write} = workFolder();
async function drafted(file: string, text: string) {
  const {code, out, err} = await run(['draft', write(file, text)]);
  assert.equal(code, 0, err);
  const [, told = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(out) ?? [];
  return {told, body};
}

const classic = `The mill of Tarnholm stands still, and <em>nobody</em> grinds.
The wheel broke in May.

It will not turn before the thaw [sic], said the miller.
<h2>What the baker says</h2>
She has flour for a week.

[caption id="attachment_7" align="aligncenter" width="640"]<a href="https://mill.example/w.jpg"><img src="https://mill.example/w.jpg" alt="A wheel without blades" width="640" height="480" /></a> The wheel, photographed by Ola Brun[/caption]

[gallery ids="3,4,5" columns="2"]

[embed]https://video.example/wheel[/embed]

[alertbox color="red"]The bridge is shut, too.[/alertbox]
<blockquote>We bake what there is.</blockquote>
Then it rained.`;

const wxr = (
  content: string,
  author = '<wp:author><wp:author_id>2</wp:author_id><wp:author_login><![CDATA[rt]]></wp:author_login><wp:author_display_name><![CDATA[Rosa Tarn]]></wp:author_display_name></wp:author>',
  login = 'rt',
) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Mill Post</title><language>en</language><wp:wxr_version>1.2</wp:wxr_version>${author}<item><title>The mill stands still</title><dc:creator><![CDATA[${login}]]></dc:creator><content:encoded><![CDATA[${content}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_date_gmt>2032-06-07 05:00:00</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>`;

const rest = JSON.stringify({
  ...{id: 4, status: 'publish', lang: 'en', title: {raw: 'The mill stands still'}},
  ...{content: {raw: classic}, date_gmt: '2032-06-07T05:00:00', _embedded: {author: [{name: 'Rosa Tarn'}]}},
});

describe('an editor whose article WordPress exports', () => {
  for (const [name, file, text] of [
    ['an export', 'export.xml', wxr(classic)],
    ['its REST interface', 'post.json', rest],
  ] as const) {
    it(`has its paragraphs where a blank line parts them, of ${name}`, async () => {
      const {body} = await drafted(file, text);
      assert.deepEqual(
        body
          .split('\n\n')
          .filter((each) => !/^\n?[#!]/.test(each))
          .map((each) => each.trim())
          .slice(0, 3),
        [
          'The mill of Tarnholm stands still, and *nobody* grinds. The wheel broke in May.',
          'It will not turn before the thaw \\[sic], said the miller.',
          'She has flour for a week.',
        ],
      );
      assert.match(body, /^## What the baker says$/m);
      assert.match(body, /^Then it rained\.$/m);
    });

    it(`has no shortcode in its text, and is told each, of ${name}`, async () => {
      const {told, body} = await drafted(file, text);
      assert.doesNotMatch(body, /caption|gallery|embed|alertbox|attachment/);
      assert.match(body, /^!\[A wheel without blades\]/m);
      assert.match(body, /^The bridge is shut, too\.$/m);
      assert.doesNotMatch(body, /photographed by/);
      assert.match(told, /caption: The wheel, photographed by Ola Brun/);
      assert.match(told, /\[gallery ids="3,4,5" columns="2"\]/);
      assert.match(told, /\[embed\][^\n]*https:\/\/video\.example\/wheel/);
      assert.match(told, /\[alertbox color="red"\]/);
    });
  }

  it('has the name of its author as readers see it, and no login', async () => {
    assert.match((await drafted('a.xml', wxr(classic))).told, /^byline:\n {2}- name: Rosa Tarn$/m);
    const bare = await drafted('b.xml', wxr(classic, '', 'admin'));
    assert.doesNotMatch(bare.told, /name: admin/);
    assert.match(bare.told, /# TO DO: [^\n]*“admin”/);
  });

  it('keeps the blocks of an article that the block editor made', async () => {
    const {body} = await drafted(
      'c.xml',
      wxr('<!-- wp:paragraph --><p>The mill\n\nstands still.</p><!-- /wp:paragraph -->'),
    );
    assert.match(body, /^The mill stands still\.$/m);
  });
});
