import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {compileArticle} from '../formats/article/read.js';
import {parseStory} from '../story/parse-story.js';
import {manifestOf, read, storyOf} from './fixtures/built.js';
import {harbour, run, workFolder} from './fixtures/run.js';

const {write, path} = workFolder();
const article = write('bridge.md', harbour);

describe('a publisher who builds stories', () => {
  it('gets for each a story that is right, named by what is in it, with digests that match', async () => {
    const out = path('first');
    assert.deepEqual(await run(['build', article, '--out', out]), {
      code: 0,
      out: '',
      err: '1 story built.\n',
    });
    const {shared} = manifestOf(out);
    const {files, latest, pages} = storyOf(out, 'bridge');
    assert.deepEqual(
      parseStory(JSON.parse(read(out, `bridge/${files.json.file}`))),
      compileArticle(harbour, {file: 'bridge.md'}),
    );
    assert.equal(read(out, `bridge/${latest.json.file}`), read(out, `bridge/${files.json.file}`));
    const contents = Object.values(pages).map(({html}) => html);
    assert.deepEqual(contents[0], files.html);
    const own = [...Object.values(files), ...contents.slice(1)].map((built) => ({
      ...built,
      file: `bridge/${built.file}`,
    }));
    for (const {file, integrity, bytes} of [...own, ...Object.values(shared!)]) {
      assert.equal(integrity, `sha384-${createHash('sha384').update(read(out, file)).digest('base64')}`);
      assert.equal(statSync(join(out, file)).size, bytes);
      assert.match(file, /\.[\da-f]{12}\.(html|json|js|jsonld)$/);
    }
    const shown = Object.values(pages).map(({page}) => page);
    const told = [...own, ...Object.values(latest), ...shown].map(({file}) => file.replace('bridge/', ''));
    assert.deepEqual(readdirSync(join(out, 'bridge')).sort(), [...told, 'manifest.json'].sort());
  });

  it('gets a script that registers the story, however late the elements come', async () => {
    const out = path('script');
    await run(['build', article, '--out', out]);
    const registered: unknown[] = [];
    const Bundle = {registerStory: (story: unknown) => registered.push(story)};
    const customElements = {whenDefined: (tag: string) => Promise.resolve(tag === 'story-bundle' && Bundle)};
    runInNewContext(read(out, `bridge/${storyOf(out, 'bridge').files.script.file}`), {customElements});
    await new Promise(setImmediate);
    assert.deepEqual(
      JSON.stringify(registered),
      JSON.stringify([compileArticle(harbour, {file: 'bridge.md'})]),
    );
  });

  it('gets a script of its own that shows the story wherever a page gives none', async () => {
    const out = path('standalone');
    await run(['build', article, '--out', out]);
    const script = read(out, `bridge/${storyOf(out, 'bridge').files.standalone.file}`);
    assert.equal(script[0], '\uFEFF', 'a page in another encoding takes it for its own');
    const own = script.slice(script.lastIndexOf('{const story = '));
    const registered: [id: string, as: string | undefined][] = [];
    const Bundle = {registerStory: ({id}: {id: string}, as?: string) => registered.push([id, as])};
    const whenDefined = (tag: string) => Promise.resolve(tag === 'story-bundle' && Bundle);
    runInNewContext(own, {customElements: {whenDefined}});
    await new Promise(setImmediate);
    assert.deepEqual(registered, [
      ['bridge', 'bridge'],
      ['bridge', ''],
    ]);
  });

  it('gets all that a story needs in that script, and no more, on whatever day it is built', async () => {
    const out = path('whole');
    const having = (front: string) => harbour.replace('lang: en', front);
    const articles = {
      era: harbour.replace(
        /(?<=timeline:\n)/,
        '  - {when: 2029, end: 2030, title: No bridge, kind: era, passage: A free ferry takes over}\n',
      ),
      over: having('lang: en\npublished: 2040-01-01'),
      german: having('lang: de\npublished: 2040-01-01\noverviewHeading: Story Overview').replace(
        'March 1, 2031',
        '1. März 2031',
      ),
      undated: harbour,
    };
    const files = Object.entries(articles).map(([name, text]) =>
      write(`${name}.md`, text.replace('\nurl: https://example.org/bridge', '')),
    );
    await run(['build', ...files, '--out', out]);
    const has = (id: string) => {
      const script = read(out, `${id}/${storyOf(out, id).files.standalone.file}`);
      return [script.includes('era-name'), script.includes('Zeitleiste'), script.includes('not-a-story')];
    };
    assert.deepEqual(['era', 'over', 'german', 'undated'].map(has), [
      [true, false, false],
      [false, false, false],
      [false, true, false],
      [false, false, false],
    ]);
    const onDemand = [
      'timeline-more.js',
      'timeline-more.classic.js',
      'language-de.js',
      'story-check.classic.js',
      'story-updates.js',
      'story-updates.classic.js',
      'reader-actions.js',
    ];
    for (const name of onDemand) assert.ok(statSync(join(out, name)).size > 0);
  });
});
