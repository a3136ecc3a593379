import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileArticle} from '../article/read.js';
import {bridgePage} from '../../cli/fixtures/bridge-page.js';
import {run, workFolder} from '../../cli/fixtures/run.js';

const {write} = workFolder();
const drafted = async (html: string) => (await run(['draft', write('page.html', html)])).out;
const compiled = async (html: string) => compileArticle(await drafted(html), {file: 'bridge.md'});
const withoutData = bridgePage.replace(/<script type="application\/ld\+json">[^]*?<\/script>/, '');

const data = (published: string) =>
  `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Old", "datePublished": "${published}"}</script>`;

describe('an editor who has a web page with structured data, or without', () => {
  it('is told what a page without structured data does not tell', async () => {
    const story = await compiled(withoutData);
    assert.deepEqual(
      [story.headline, story.published, story.url],
      ['Port Example loses its bridge', undefined, 'https://example.org/news/bridge'],
    );
    const bare = withoutData.replace(/<(?:meta|link)[^>]*>/g, '').replace(' lang="en-GB"', '');
    const markdown = await drafted(bare);
    assert.match(markdown, /^# TO DO \(lang\): “lang: en” is guessed/m);
    assert.match(markdown, /^byline:\n {2}- name: Mira Sample$/m);
    assert.doesNotMatch(markdown, /^published:/m);
    const broken = bridgePage.replace('{"@context"', '{{"@context"');
    assert.match(await drafted(broken), /^# TO DO: Some structured data of the page are not JSON/m);
  });

  it('gets what its structured data tell, however their script is written', async () => {
    const own = '<script type="application/ld+json">';
    const whole = await drafted(bridgePage);
    assert.match(whole, /^published: 2031-03-02T08:00:00Z$/m);
    for (const tag of [
      `<script type='application/ld+json'>`,
      '<SCRIPT TYPE=Application/LD+JSON>',
      '<script data-note="a > b" type="application/ld+json; charset=utf-8">',
      `<script data-long="${'x'.repeat(400)}" type = " application/ld+json ">`,
    ])
      assert.equal(await drafted(bridgePage.replace(own, tag)), whole, tag.slice(0, 60));
    const data = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(bridgePage)![1]!;
    for (const [before, after] of [
      ['<!--', '-->'],
      ['<![CDATA[', ']]>'],
      ['//<![CDATA[\n', '\n//]]>'],
    ]) {
      const wrapped = bridgePage.replace(data, `\n${before}${data}${after}\n`);
      assert.equal(await drafted(wrapped), whole, before);
    }
  });

  it('keeps a line that is a day, unless its front matter has that day', async () => {
    const dated = (line: string) =>
      bridgePage.replace(
        '<p>The Harbour Bridge closed',
        `<p>${line}</p><p>It was to close on <time datetime="2030-05-06">May 6, 2030</time> at first.</p><p>The Harbour Bridge closed`,
      );
    assert.match(await drafted(dated('May 6, 2030')), /^May 6, 2030$/m);
    assert.doesNotMatch(await drafted(dated('March 2, 2031')), /^March 2, 2031$/m);
  });

  it('gets nothing of structured data that stand in a comment or in the text of another script', async () => {
    const other = data('2029-01-01');
    for (const page of [
      bridgePage.replace('<head>', `<head><!-- ${other} -->`),
      bridgePage.replace('<head>', `<head><script>const old = '${other.replace('</script>', '')}';</script>`),
      bridgePage.replace('<head>', `<head><title>${other}</title>`),
    ]) {
      const markdown = await drafted(page);
      assert.match(markdown, /^published: 2031-03-02T08:00:00Z$/m);
      assert.doesNotMatch(markdown, /2029/);
    }
  });

  it('is told of a date and of a correction in its structured data that no story can have', async () => {
    const odd = bridgePage
      .replace('2031-03-02T08:00:00Z', 'soonish')
      .replace('"dateModified"', '"correction": "The bridge is older.", "wordCount": 300, "dateModified"');
    const markdown = await drafted(odd);
    assert.match(
      markdown,
      /# TO DO: Of the page’s structured data, \S*datePublished: no such date: soonish\./,
    );
    assert.match(markdown, /# TO DO: Of the page’s structured data, \S*correction: .*The bridge is older/);
    assert.doesNotMatch(markdown, /wordCount/);
  });
});
