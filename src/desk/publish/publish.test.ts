import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {sharedFiles} from '../../cli/build/settings.js';
import {contents} from '../../cli/fixtures/built.js';
import {version} from '../../cli/package-file.js';
import {run, workFolder} from '../../cli/fixtures/run.js';
import {compileArticle} from '../../formats/article/read.js';
import {Refusal} from '../../formats/common/refusal.js';
import {changedSince, editionOf} from './edition.js';
import {storyFolder} from './story-folder.js';
import {zipOf} from './zip.js';

const bundled = readFileSync('src/stories/us-army-ukraine.md', 'utf8');
const {write, path: place} = workFolder();

describe('a publisher who takes a zip out of the desk', () => {
  for (const base of ['', 'https://cdn.example.org/stories/'])
    it(`has in it what build${base && ' --base'} writes, file by file`, async () => {
      const name = 'us-army-ukraine.md';
      const out = place(`out-${base.length}`);
      const built = await run([
        'build',
        write(name, bundled),
        '--out',
        out,
        ...(base ? ['--base', base] : []),
      ]);
      assert.equal(built.code, 0, built.err);
      const zip = zipOf(storyFolder({name, text: bundled, base, shared: sharedFiles(), version}));
      const unpacked = unzipSync(zip);
      const files = new Map(contents(out) as [string, string][]);
      assert.deepEqual(Object.keys(unpacked).sort(), [...files.keys()].sort());
      // Each by itself, since what differs may be a long script.
      const differs = [...files.keys()].filter(
        (path) => Buffer.from(unpacked[path]!).toString() !== files.get(path),
      );
      assert.deepEqual(differs, []);
    });

  it('gets the same bytes each time', () => {
    const files = [
      ['a.txt', 'ä'],
      ['b/c.txt', ''],
    ] as const;
    assert.deepEqual(zipOf(files), zipOf(files));
  });

  it('gets none while the article has an error', () => {
    const text = bundled.replace('lang: en', 'lang: ?');
    assert.throws(
      () => storyFolder({name: 'a.md', text, base: '', shared: sharedFiles(), version}),
      (error) => error instanceof Refusal && error.code === 'not-right',
    );
  });
});

describe('a publisher who comes back to what was copied', () => {
  const edition = (text: string) => editionOf(compileArticle(text, {file: 'a.md'}), text);
  const article = `---
lang: en
headline: The ferry is late
timeline:
  - when: 2025-03-03
    title: The ferry is late
    passage: two hours late on Monday
  - when: 2025-03-04
    title: It sails again
    passage: sailed again on Tuesday
---

The ferry was two hours late on Monday.

It sailed again on Tuesday.
`;

  it('is told how many lines changed since', () => {
    const now = article
      .replace('title: The ferry is late', 'title: A ferry waits')
      .replace('It sails', 'It left');
    assert.equal(changedSince(edition(article), edition(now)), 'Changed since you copied it: 2 lines.');
    const longer = article.replace(/\n$/, '\n\nNobody was hurt.\n');
    assert.equal(changedSince(edition(article), edition(longer)), 'Changed since you copied it: 2 lines.');
  });

  it('is told nothing where readers see the same', () => {
    assert.equal(changedSince(edition(article), edition(article)), undefined);
    assert.equal(
      changedSince(edition(article), edition(article.replace('lang:', '# a note\nlang:'))),
      undefined,
    );
  });
});
