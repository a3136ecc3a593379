import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, truncateSync} from 'node:fs';
import {describe, it} from 'node:test';
import {assertNoSlower} from '../story/fixtures/time-taken.js';
import {harbour, run, workFolder} from './fixtures/run.js';

const {write, path} = workFolder();
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5',
  'base64',
);
const latin1 = new Uint8Array(Buffer.from(harbour.replace('Mira', 'Zoë'), 'latin1'));
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

const claims: Record<string, [content: string | Uint8Array, said: RegExp]> = {
  'picture.md': [new Uint8Array(png), /no text but a binary file; save it as text/],
  'pdf.md': ['%PDF-1.7\n', /it is a PDF; save its text as \.txt, or as a web page/],
  'word.md': ['PK\u0003\u0004\u0014\0', /it is a document of a word processor, or an archive; save its text/],
  'rich.md': ['{\\rtf1 Words.}', /it is a document of a word processor; save its text/],
  'latin1.md': [latin1, /latin1\.md: line 27 is not UTF-8 text; save the file with that encoding\n/],
  'binary.json': ['{"a": "\0"}', /a binary file/],
  'empty.md': ['', /:1:1 the file is empty\n {2}write the article into it, or make it .* with “draft”/],
  'mark.md': ['\uFEFF', /:1:1 the file is empty/],
  'blank.md': [' \n\n', /:1:1 the file is empty/],
  'page.md': ['<!doctype html><title>Log in</title>', /lang: missing/],
  'data.md': ['{"version": 1}', /lang: missing/],
  'page.json': ['<!doctype html><p>Log in</p>', /:1:1 not JSON: a value should stand here, not “<!doctype/],
  'empty.json': ['', /:1:1 the file is empty\n {2}save the story/],
  'comma.json': [
    '{"a": [1, 2,]}',
    /:1:13 not JSON: a value should stand here, not “\]}”; .* comma before it/,
  ],
  'name.json': ['{"a": 1,\n}', /:2:1 not JSON: a name in .* here, not “}”; .* comma before it/],
  'cut.json': ['{"version": 1, "id": "a', /:1:22 not JSON/],
  'article.json': [harbour, /:1:\d+ not JSON/],
  'list.json': ['[]', /:1:1 not a story|list\.json:1:1 /],
  'timeline.json': [
    '{"title": {"text": {"headline": "A timeline"}}, "events": []}',
    /timeline\.json:1:1 it is TimelineJS, not a story\n {2}make a story of it with “story-widgets import --from timelinejs \S+timeline\.json > timeline\.story\.json”, or an article with “story-widgets draft \S+timeline\.json > timeline\.md”\n/,
  ],
  'events.story.json': ['{"events": []}', /events\.story\.json > events-imported\.story\.json”/],
  'ninjs.json': [
    '{"uri": "urn:example:1", "version": "1", "headlines": [{"value": "H"}]}',
    /it is ninjs, not a story\n {2}.*import --from ninjs /,
  ],
  'ld.json': [
    '[{"@context": "https://schema.org", "@type": "NewsArticle"}]',
    /it is schema\.org JSON-LD, not a story\n {2}.*import --from json-ld /,
  ],
  'other.json': ['{"name": "a"}', /other\.json:1:1 version: missing/],
  'newer.json': ['{"version": 99, "id": "a", "lang": "en", "headline": "H"}', /version/],
  'deep.json': ['['.repeat(5000), /deep\.json:1:\d+ /],
};

describe('a publisher whose files are not what they claim', () => {
  for (const [name, [content, said]] of Object.entries(claims))
    it(`is told of ${name} in a sentence, by check and by build, and nothing is built of it`, async () => {
      const file = write(name, content);
      const out = path(`out-${name}`);
      const good = write('good.md', harbour);
      for (const {code, out: told, err} of [
        await run(['check', file]),
        await run(['build', file, good, '--out', out]),
      ]) {
        assert.equal(code, 1);
        assert.match(told + err, said);
        assert.doesNotMatch(told + err, /\n\s+at |undefined|\[object/);
      }
      assert.deepEqual(
        [existsSync(`${out}/good`), existsSync(`${out}/${name.split('.')[0]}`)],
        [true, false],
      );
    });

  it('is told the line of a web page that is not UTF-8, and that it may declare its encoding', async () => {
    const page = new Uint8Array(Buffer.from('<!doctype html>\n<p>Zoë</p>', 'latin1'));
    const file = write('page.html', page);
    for (const args of [
      ['draft', file],
      ['check', write('held.md', harbour), '--against', file],
    ]) {
      const {code, err} = await run(args);
      assert.equal(code, 1);
      assert.match(
        err,
        /page\.html: line 2 is not UTF-8 text; .* or declare its own .* <meta charset="windows-1252">\n/,
      );
    }
  });

  it('is understood where the encoding is another that says so', async () => {
    const article = write('utf16.md', utf16(harbour.replaceAll('\n', '\r\n')));
    assert.equal((await run(['build', article, '--out', path('utf16')])).code, 0);
    assert.ok(existsSync(path('utf16/utf16/story.json')));
  });

  it('is told of a file that is far too long, without a wait', async () => {
    const file = write('long.md', '');
    const refused = async (size: number) => {
      truncateSync(file, size);
      const told = `${file}: it is longer than 50 MB; name the article alone\n`;
      for (const [args, last] of [
        [['check', file], ''],
        [['build', file, '--out', path('long')], '0 stories built, 1 failed.\n'],
      ] as const) {
        const {code, err} = await run([...args]);
        assert.deepEqual([code, err], [1, told + last]);
      }
    };
    await assertNoSlower(
      () => refused(2_000_000_000),
      () => refused(51_000_000),
    );
  });

  it(
    'may name a pipe or a device, which then ends or is too long',
    {skip: !existsSync('/dev/zero')},
    async () => {
      spawnSync('ln', ['-s', '/dev/zero', path('zero.md')]);
      const {code, err} = await run(['check', path('zero.md')]);
      assert.deepEqual(
        [code, err],
        [1, `${path('zero.md')}: it is longer than 50 MB; name the article alone\n`],
      );
    },
  );
});
