import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {compileArticle} from '../formats/article.js';
import {parseStory} from '../story/parse-story.js';
import {harbour, run, workFolder} from './fixtures/run.js';
import type {Manifest, StoryManifest} from './manifest.js';

const {write, path} = workFolder();
const article = write('bridge.md', harbour);
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
const manifestOf = (folder: string) => JSON.parse(read(folder, 'manifest.json')) as Manifest;
const storyOf = (folder: string, id: string) =>
  JSON.parse(read(folder, `${manifestOf(folder).stories[id]!.folder}/manifest.json`)) as StoryManifest;
const everything = (folder: string) => readdirSync(folder, {recursive: true}) as string[];
const unescape = (html: string) =>
  html.replace(
    /&(?:lt|gt|quot|#39|amp);/g,
    (sign) => ({'&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&'})[sign]!,
  );
const snippetsOf = (page: string) =>
  [...page.matchAll(/<code>([^<]*)<\/code>/g)].map(([, code]) => unescape(code!));

describe('a publisher who builds stories', () => {
  it('gets for each a story that is right, named by what is in it, with digests that match', async () => {
    const out = path('first');
    assert.deepEqual(await run(['build', article, '--out', out]), {code: 0, out: '', err: ''});
    const {shared} = manifestOf(out);
    const {files, latest} = storyOf(out, 'bridge');
    assert.deepEqual(
      parseStory(JSON.parse(read(out, `bridge/${files.json.file}`))),
      compileArticle(harbour, {file: 'bridge.md'}),
    );
    assert.equal(read(out, `bridge/${latest.json.file}`), read(out, `bridge/${files.json.file}`));
    const own = Object.values(files).map((built) => ({...built, file: `bridge/${built.file}`}));
    for (const {file, integrity, bytes} of [...own, ...Object.values(shared!)]) {
      assert.equal(integrity, `sha384-${createHash('sha384').update(read(out, file)).digest('base64')}`);
      assert.equal(statSync(join(out, file)).size, bytes);
      assert.match(file, /\.[\da-f]{12}\.(json|js|jsonld)$/);
    }
    const told = [...own, ...Object.values(latest)].map(({file}) => file.replace('bridge/', ''));
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

  it('gets snippets that name these files, and nothing of a headline becomes markup', async () => {
    const hostile = `</script><img alt="x">&amp;'`;
    const file = write(
      'hostile.md',
      harbour.replace('lang: en', `lang: en\nheadline: ${JSON.stringify(hostile)}`).replace(/^# .*$/m, ''),
    );
    const out = path('hostile');
    assert.equal((await run(['build', file, '--out', out, '--base', 'https://cdn.example.org/s'])).code, 0);
    const {elements} = manifestOf(out).shared!;
    const {json, script} = storyOf(out, 'hostile').files;
    const page = read(out, 'hostile/embed.html');
    assert.equal(/<img|<script/.test(page), false);
    const [scripts, data, newest, , jsonLd, policy] = snippetsOf(page);
    for (const [name, {integrity}] of [
      [elements.file, elements],
      [`hostile/${script.file}`, script],
    ] as const) {
      assert.ok(
        scripts!.includes(`src="https://cdn.example.org/s/${name}" integrity="${integrity}"`),
        scripts,
      );
    }
    assert.ok(scripts!.includes('<story-bundle story-id="hostile"><a href="https://example.org/bridge">'));
    assert.ok(scripts!.includes('&lt;/script&gt;&lt;img alt=&quot;x&quot;&gt;&amp;amp;&#39;</a>'), scripts);
    assert.ok(
      data!.includes(`src="https://cdn.example.org/s/hostile/${json.file}" integrity="${json.integrity}"`),
    );
    assert.ok(newest!.includes('src="https://cdn.example.org/s/hostile/story.json" refresh="60"'));
    const [, inScript = ''] = /^<script type="application\/ld\+json">([^]*)<\/script>$/.exec(jsonLd!) ?? [];
    assert.equal(inScript.includes('<'), false);
    assert.equal((JSON.parse(inScript) as {headline: string}).headline, hostile);
    assert.equal(policy, 'script-src https://cdn.example.org; connect-src https://cdn.example.org');
    assert.equal(read(out, `hostile/${script.file}`).includes('<'), false);
  });

  it('gets of a folder with many articles, built on all cores, the same as of each alone', async () => {
    const from = path('many');
    mkdirSync(join(from, 'inner', 'node_modules'), {recursive: true});
    const names = Array.from({length: 20}, (_, index) => (index % 2 ? 'inner/' : '') + `many-${index}.md`);
    for (const name of names)
      write(`many/${name}`, harbour.replace('Nine months', `For ${name.length} months`));
    write('many/notes.txt', 'No article.');
    write('many/inner/node_modules/README.md', 'No article either.');
    const [together, alone] = [path('together'), path('alone')];
    assert.deepEqual(await run(['build', from, '--out', together]), {code: 0, out: '', err: ''});
    for (const name of names) await run(['build', join(from, name), '--out', alone]);
    const contents = (folder: string) =>
      everything(folder)
        .filter((name) => statSync(join(folder, name)).isFile())
        .sort()
        .map((name) => [name, read(folder, name)]);
    assert.equal(Object.keys(manifestOf(together).stories).length, 20);
    assert.deepEqual(contents(together), contents(alone));
  });

  it('is told of an empty folder', async () => {
    mkdirSync(path('empty'));
    const {code, err} = await run(['build', path('empty'), '--out', path('nothing')]);
    assert.deepEqual([code, existsSync(path('nothing'))], [1, false]);
    assert.match(err, /empty: no article \(\.md\) and no story \(\.story\.json\) is in it\n$/);
  });

  it('does not build again what did not change, and builds again what was lost', async () => {
    const out = path('again');
    const other = write('other.md', harbour.replace('Nine months', 'Ten months'));
    await run(['build', article, other, '--out', out]);
    const before = everything(out).map((name) => statSync(join(out, name)).mtimeMs);
    const second = await run(['build', article, other, '--out', out], {isTTY: true});
    assert.match(second.err, /0 stories built, 2 unchanged\.\n$/);
    assert.deepEqual(
      everything(out).map((name) => statSync(join(out, name)).mtimeMs),
      before,
    );
    rmSync(join(out, 'other/embed.html'));
    const third = await run(['build', article, other, '--out', out], {isTTY: true});
    assert.match(third.err, /1 story built, 1 unchanged\.\n$/);
    assert.ok(existsSync(join(out, 'other/embed.html')));
    const moved = await run(['build', article, '--out', out, '--base', '/stories/'], {isTTY: true});
    assert.match(moved.err, /1 story built\.\n$/);
    assert.deepEqual(Object.keys(manifestOf(out).stories), ['bridge', 'other']);
  });

  it('keeps what was built of an article that is wrong now, and builds the others', async () => {
    const out = path('kept');
    const file = write('kept.md', harbour);
    await run(['build', file, '--out', out]);
    const before = manifestOf(out).stories['kept'];
    write('kept.md', harbour.replace('passage: The Harbour', 'passage: The Harbor'));
    const {code, err} = await run(['build', file, article, '--out', out]);
    assert.equal(code, 1);
    assert.match(err, /^\S*kept\.md:8:14 timeline\[0\]\.passage: not in the article/);
    assert.deepEqual(manifestOf(out).stories['kept'], before);
    assert.ok(existsSync(join(out, 'kept/embed.html')));
    assert.ok(manifestOf(out).stories['bridge']);
  });

  it('is told of two files with one id, and no id leads out of the folder', async () => {
    const out = path('ids');
    const named = (file: string, id: string) =>
      write(file, harbour.replace('lang: en', `lang: en\nid: ${id}`));
    const {code, err} = await run([
      'build',
      named('x.md', '"../../up"'),
      named('y.md', 'Same'),
      named('z.md', 'same'),
      '--out',
      out,
    ]);
    assert.equal(code, 1);
    assert.match(err, /^\S*z\.md: \S*y\.md has the id “same” as well; give one of them another\n$/);
    assert.ok(
      readdirSync(out).every((name) => !name.startsWith('.')),
      readdirSync(out).join(),
    );
    assert.match(manifestOf(out).stories['../../up']!.folder, /^up-[\da-f]{8}$/);
  });

  it('leaves nothing half written where it cannot write, and says why', async () => {
    const blocked = write('a-file', '');
    const {code, err} = await run(['build', article, '--out', blocked]);
    assert.equal(code, 1);
    assert.match(err, /part of its path is a file|a file of that name is in the way/);
    const out = path('foreign');
    mkdirSync(out);
    writeFileSync(join(out, 'manifest.json'), '{"name": "an app"}');
    assert.match((await run(['build', article, '--out', out])).err, /not a manifest of story-widgets/);
    assert.deepEqual(readdirSync(out), ['manifest.json']);
  });

  it(
    'is told so where the folder is read-only',
    {skip: process.getuid?.() === 0 && 'root may write anywhere'},
    async () => {
      const out = path('locked');
      mkdirSync(out);
      chmodSync(out, 0o555);
      const {code, err} = await run(['build', article, '--out', out]);
      assert.deepEqual([code, /you are not allowed/.test(err), readdirSync(out)], [1, true, []]);
    },
  );

  it('can interrupt it: what is there is whole and is told by the manifest', async () => {
    const out = path('interrupted');
    const controller = new AbortController();
    const files = [article, write('late.md', harbour)];
    const running = run(['build', ...files, '--out', out], {signal: controller.signal});
    controller.abort();
    const {code, err} = await running;
    assert.equal(code, 130);
    assert.match(err, /Interrupted/);
    assert.ok(readdirSync(out).every((name) => !name.endsWith('.tmp')));
    assert.deepEqual(manifestOf(out).stories, {});
  });

  it('is told the usage without --out, and of an address that is none', async () => {
    assert.equal((await run(['build', article])).code, 2);
    assert.equal((await run(['build', article, '--out', path('x'), '--base', 'java script:'])).code, 2);
    assert.equal(existsSync(path('x')), false);
  });
});
