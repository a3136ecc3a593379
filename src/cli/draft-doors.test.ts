import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {lampSources} from '../formats/fixtures/lamp-article.js';
import {zip} from '../formats/fixtures/zip.js';
import {run, workFolder} from './fixtures/run.js';

const {path, write} = workFolder();
const draftOf = (file: string, text: string | Uint8Array, ...args: string[]) =>
  run(['draft', write(file, text), ...args]);

/** The file without its comments, and without what a source may not tell. */
const lines = (markdown: string, untold: readonly string[] = []) =>
  markdown
    .split('\n')
    .filter(
      (line) => !/^# (?:TO DO|\w+:)/.test(line) && !untold.some((field) => line.startsWith(`${field}:`)),
    );

describe('a desk that writes in its own system', async () => {
  const {out: fromFeed} = await draftOf('feed.xml', lampSources.RSS!.text);

  it('gets the whole article of a feed, with its overview, its quote and who said it', () => {
    assert.match(
      fromFeed,
      /^lang: en\nurl: https:\/\/lamp\.example\/1\nbyline:\n {2}- name: Kim Fixture\npublished: 2032-06-07T05:00:00Z$/m,
    );
    assert.match(fromFeed, /^# Lamp at Cape Fixture burns on$/m);
    assert.match(fromFeed, /^- The keepers row out for oil every night\.\[\^1\]$/m);
    assert.match(fromFeed, /for \*\*oil\*\* every .*\[two boats\]\(https:\/\/lamp\.example\/boats\)/);
    assert.match(fromFeed, /^> — Ola Tester, keeper$/m);
  });

  for (const [name, {file, text, untold}] of Object.entries(lampSources))
    it(`gets the same file of ${name}, but for what that does not tell`, async () => {
      const {code, out, err} = await draftOf(file, text);
      assert.equal(code, 0, err);
      assert.deepEqual(lines(out, untold), lines(fromFeed, untold));
      for (const field of untold) assert.match(out, new RegExp(`^# ${field}:`, 'm'));
    });

  it('is asked which of several articles it wants, and gets that, or all', async () => {
    const one =
      '<item><title>A boat</title><link>https://lamp.example/2</link><description>Short.</description></item>';
    const feed = String(lampSources.RSS!.text).replace('</channel>', `${one}</channel>`);
    const which = await draftOf('two.xml', feed);
    assert.equal(which.code, 2);
    assert.match(
      which.err,
      /holds 2 articles:\n {2}1 {2}Lamp at Cape Fixture burns on {2}\S+\n {2}2 {2}A boat/,
    );
    assert.deepEqual(lines((await draftOf('two.xml', feed, '--item', '1')).out), lines(fromFeed));
    assert.deepEqual(
      lines((await draftOf('two.xml', feed, '--item', 'https://lamp.example/1')).out),
      lines(fromFeed),
    );
    assert.equal((await draftOf('two.xml', feed, '--item', '3')).code, 2);
    const all = await draftOf('two.xml', feed, '--item', 'all', '--out', path('all'));
    assert.match(all.err, /lamp-at-cape-fixture-burns-on\.md/);
    assert.match(all.err, /“A boat” is in it as an excerpt only.*https:\/\/lamp\.example\/2/);
    const finished = write('all/lamp-at-cape-fixture-burns-on.md', 'What an editor has made of it.');
    const again = await draftOf('two.xml', feed, '--item', 'all', '--out', path('all'));
    assert.equal(again.code, 1);
    assert.match(again.err, /lamp-at-cape-fixture-burns-on\.md: there already, so nothing was written/);
    assert.equal(readFileSync(finished, 'utf8'), 'What an editor has made of it.');
  });

  it('is told in a sentence what is only an excerpt, has entities of its own, or unpacks without end', async () => {
    const said = async (file: string, text: string | Uint8Array) => {
      const {code, err} = await draftOf(file, text);
      return `${code} ${err}`;
    };
    const rss = String(lampSources.RSS!.text);
    const bare = rss.replace(
      /<content:encoded>.*<\/content:encoded>/s,
      '<description>The oil lasts […]</description>',
    );
    assert.match(await said('bare.xml', bare), /^1 .*excerpt only.*save the page https:\/\/lamp\.example\/1/);
    const declared = '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c SYSTEM "file:///etc/hostname">]>';
    for (const name of ['RSS', 'NITF', 'NewsML-G2']) {
      const text = String(lampSources[name]!.text)
        .replace(/<!DOCTYPE[^>]*>/, '')
        .replace('?>', `?>${declared}`);
      assert.match(await said('entities.xml', text), /^1 .*declares entities of its own/, name);
    }
    const bomb = zip({'word/document.xml': 'x'.repeat(40_000_000)}, 100);
    assert.match(await said('bomb.docx', bomb), /^1 .*unpacks to more than 30 MB/);
    assert.match(
      await said('broken.docx', zip({'word/document.xml': '<w:'})),
      /^1 .*document of Word that cannot be read/,
    );
  });
});
