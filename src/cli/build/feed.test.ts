import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseFeed} from 'feedsmith';
import {read} from '../fixtures/built.js';
import {harbour, run, workFolder} from '../fixtures/run.js';

const {write, path} = workFolder();
const having = (front: string) => harbour.replace('lang: en', `lang: en\n${front}`);
const base = 'https://cdn.example.org/s/';

interface Item {
  id: string;
  url: string;
  title: string;
  content_html: string;
  date_published?: string;
}

describe('a publisher who builds feeds', () => {
  const older = write(
    'older.md',
    having('published: 2031-02-01\nheadline: "Ships & <b>bridges</b>"').replace(/^# .*$/m, ''),
  );
  const newer = write('newer.md', having('published: 2031-02-01\nupdated: 2031-02-03T10:00Z'));
  const undated = write('undated.md', having('published: 2031-02'));
  const withheld = write('withheld.md', having('published: 2031-02-02\nstatus: withheld'));

  it('has the newest first in both, with the words of each for any reader of feeds', async () => {
    const out = path('feeds');
    const {code, err} = await run([
      'build',
      older,
      newer,
      undated,
      withheld,
      '--out',
      out,
      '--base',
      base,
      '--feed',
    ]);
    assert.deepEqual(
      [code, err],
      [
        0,
        `${withheld}: withheld, so its files say that and nothing else of it. Files of earlier builds, with a hash in their names, still ` +
          'have it: delete them, and what was cached of them, where nobody may read it.\n' +
          'Not in the feeds, since it tells no day: “Port Example loses its bridge”. Give it published: or updated: with a day.\n' +
          '4 stories built.\n',
      ],
    );
    const {format, feed} = parseFeed(read(out, 'feed.xml')) as {
      format: string;
      feed: {
        title: {value: string};
        entries: {id: string; title: {value: string}; updated: string; content: {value: string}}[];
      };
    };
    assert.equal(format, 'atom');
    assert.equal(feed.title.value, 'cdn.example.org');
    assert.deepEqual(
      feed.entries.map(({id, title, updated}) => [id, title.value, updated]),
      [
        [`${base}newer/index.html`, 'Port Example loses its bridge', '2031-02-03T10:00:00.000Z'],
        [`${base}older/index.html`, 'Ships & <b>bridges</b>', '2031-02-01T00:00:00.000Z'],
      ],
    );
    const {items, version} = JSON.parse(read(out, 'feed.json')) as {items: Item[]; version: string};
    assert.match(version, /version\/1\.1$/);
    assert.deepEqual(
      items.map(({content_html}) => content_html),
      feed.entries.map(({content}) => content.value.trim() + '\n'),
    );
    assert.match(items[0]!.content_html, /The bridge closes in March\./);
    assert.doesNotMatch(items[0]!.content_html, /<(?:button|script|details|[a-z]+-)|hidden/);
    assert.equal(items[0]!.url, 'https://example.org/bridge');
  });

  it('has stories of earlier builds in it', async () => {
    const out = path('again');
    await run(['build', older, '--out', out, '--base', base]);
    assert.ok(!existsSync(`${out}/feed.xml`));
    await run(['build', newer, '--out', out, '--base', base, '--feed']);
    assert.equal((JSON.parse(read(out, 'feed.json')) as {items: Item[]}).items.length, 2);
  });

  it('has a feed that readers take, with a list, where no story has a day yet', async () => {
    const out = path('empty');
    await run(['build', undated, '--out', out, '--base', base, '--feed']);
    assert.deepEqual((JSON.parse(read(out, 'feed.json')) as {items: Item[]}).items, []);
  });

  it('is told that a feed needs an address, before anything is written', async () => {
    for (const args of [[], ['--base', '/stories/']]) {
      const {code, err} = await run(['build', older, '--out', path('none'), ...args, '--feed']);
      assert.equal(code, 2);
      assert.match(err, /--feed needs --base with a whole address/);
    }
    assert.ok(!existsSync(path('none')));
  });
});
