import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {bridgePage} from '../cli/fixtures/bridge-page.js';
import {run} from '../cli/fixtures/run.js';
import {readPasted} from '../playground/story/read-pasted.js';

const drafted = async (stdin: string) => {
  const {code, out, err} = await run(['draft', '-'], {stdin});
  assert.equal(code, 0, err);
  return out;
};

/** What a word processor or a browser puts on the clipboard: no page, only what was selected. */
const words = `Lock Sample reopens</b></p>
<p>The lock of Sample Canal reopens on Friday, after two winters in which barges had to be lifted over the dam by crane,
one after another, while their crews watched from the towpath.</p>
<p>Its gates weigh <i>forty tonnes</i> each and were cast in one piece by a foundry that had made bells until then, as
the keeper of the lock tells everyone who asks &amp; many who do not.</p>`;

const clipboards: Record<string, string> = {
  'begins with <b style>': `<b style="font-weight:normal;" id="docs-internal-0"><p>${words}</b>`,
  'begins with <span>': `<span style="color: rgb(0, 0, 0);">Lock Sample reopens</span><p><b>${words}`,
  'begins with <meta>': `<meta charset='utf-8'><p><b>${words}`,
  'begins with a comment of the clipboard': `<!--StartFragment--><p><b>${words}<!--EndFragment-->`,
  'is a piece of a page that was cut off': `<div class="story"><p><b>${words}`,
};

describe('an editor whose text is HTML, whatever it begins with', () => {
  for (const above of [
    '<!-- saved from url=(0034)https://courier.example.org/bridge -->\n',
    '\uFEFF\n\n<!-- saved from url=(0034)https://courier.example.org/bridge -->\n<!-- by a reader -->\n',
    '<?xml version="1.0" encoding="UTF-8"?>\n',
  ])
    it(`gets of a page that a browser saved what its page holds: ${JSON.stringify(above.slice(0, 24))}`, async () => {
      const whole = await drafted(bridgePage);
      assert.match(whole, /^url: https:\/\/example\.org\/news\/bridge$/m);
      assert.equal(await drafted(above + bridgePage), whole);
    });

  for (const [told, html] of Object.entries(clipboards))
    it(`gets its words and none of its markup where it ${told}`, async () => {
      const markdown = await drafted(html);
      assert.match(markdown, /^The lock of Sample Canal reopens on Friday/m);
      assert.match(markdown, /weigh \*?forty tonnes\*? each[^]*who asks (?:&|\\&) many/);
      assert.doesNotMatch(markdown, /<|&amp;|style=|StartFragment/);
      assert.equal(readPasted(html, {lang: '', headline: ''}).format, 'Web page');
    });
});

describe('an editor whose text is no HTML, though it begins like some', () => {
  it('keeps an address in angle brackets, and words that only stand in such brackets', async () => {
    for (const start of ['<https://example.org/lock> tells more', '<name> of the lock is not known yet']) {
      const markdown = await drafted(`# Lock Sample reopens\n\n${start}.\n\nThe lock reopens on Friday.\n`);
      assert.match(markdown, /^The lock reopens on Friday\.$/m);
      assert.equal(readPasted(start, {lang: '', headline: ''}).format, 'Article in Markdown');
    }
  });
});
