import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {compileArticle} from '../formats/article/read.js';
import {harbour, run, workFolder} from './fixtures/run.js';

const {write} = workFolder();
const approved = async (name: string, text: string) => {
  const file = write(name, text);
  const {code, err} = await run(['approve', file, '--by', 'Dana Real, head of news']);
  return {file, code, err, text: readFileSync(file, 'utf8')};
};
const warnings = async (file: string) =>
  [...(await run(['check', file])).out.matchAll(/warning: (\S+): (.*)/g)].map(([, path, reason]) => ({
    path,
    reason,
  }));

describe('whoever approves of an article', () => {
  it('has their name, role and the time written into it, and nothing else changed', async () => {
    const {code, text} = await approved('bridge.md', harbour);
    assert.equal(code, 0);
    const [, line] = /^ai:\n {2}(reviewed: .*)$/m.exec(text)!;
    assert.match(
      line!,
      /^reviewed: \{by: "Dana Real", role: "head of news", at: "\d{4}-\d\d-\d\dT\d\d:\d\dZ", hash: "overview-1:/,
    );
    assert.equal(text.replace(/^ai:\n.*\n/m, ''), harbour);
  });

  it('is heard of no more until an item changes, which is then named', async () => {
    const {file, text} = await approved('bridge.md', harbour);
    assert.deepEqual(await warnings(file), []);
    write('bridge.md', text.replace('- The bridge closes in March', '- The Harbour Bridge closes in March'));
    const [told, ...more] = await warnings(file);
    assert.equal(told!.path, 'overview[0]');
    assert.match(told!.reason!, /“overview-1” was changed since Dana Real reviewed the story \(\d{4}-/);
    assert.deepEqual(more, []);
    assert.equal((await run(['approve', file, '--by', 'Kim Field'])).code, 0);
    assert.deepEqual(await warnings(file), []);
    assert.match(readFileSync(file, 'utf8'), /reviewed: \{by: "Kim Field", at: /);
    assert.doesNotMatch(readFileSync(file, 'utf8'), /Dana Real/);
  });

  it('is told of items that are added and taken out, not of words around the passages', async () => {
    const {text} = await approved('bridge.md', harbour);
    const added = text.replace('\n[^closes]:', '- Engineers found rust in every cable.\n\n[^closes]:');
    const file = write('bridge.md', added);
    assert.deepEqual(
      (await warnings(file)).map(({path}) => path),
      ['overview[1]'],
    );
    write('bridge.md', text.replace(/timeline:\n(?: .*\n)+/, ''));
    assert.match((await warnings(file))[0]!.reason!, /“closing” was taken out/);
    write('bridge.md', text.replace('A free ferry takes over at dawn.', 'A ferry takes over.'));
    assert.deepEqual(await warnings(file), []);
  });

  it('finds what says how AI had a part kept, however it is written', async () => {
    const source = 'compositeWithTrainedAlgorithmicMedia';
    for (const ai of [
      `ai:\n  source: ${source}\n  text: Drafted by a machine.`,
      `ai: {source: ${source}, text: Drafted by a machine.}`,
    ]) {
      const {code, text} = await approved('bridge.md', harbour.replace('lang: en', `lang: en\n${ai}`));
      assert.equal(code, 0);
      const story = compileArticle(text, {file: 'bridge.md'});
      assert.deepEqual(
        [story.ai!.source, story.ai!.text, story.ai!.reviewed!.by],
        [source, 'Drafted by a machine.', 'Dana Real'],
      );
    }
  });

  it('can approve of a story, whose file keeps its form', async () => {
    const story = JSON.stringify(compileArticle(harbour, {file: 'bridge.md'}), null, 2);
    const {code, text, file} = await approved('bridge.json', story);
    assert.equal(code, 0);
    assert.match(text, /^ {2}"ai": \{\n {4}"reviewed": \{/m);
    assert.deepEqual(await warnings(file), []);
    write('bridge.json', text.replace('"title": "The bridge closes"', '"title": "The bridge will close"'));
    assert.deepEqual(
      (await warnings(file)).map(({path}) => path),
      ['timeline[0]'],
    );
  });

  it('cannot where something is wrong with it; the file stays', async () => {
    const wrong = harbour.replace('when: 2031-03', 'when: 2031-04');
    const {code, err, text} = await approved('bridge.md', wrong);
    assert.equal(code, 1);
    assert.match(err, /bridge\.md:\d+:\d+ .*cannot be approved; first: timeline\[0\]\.when/);
    assert.equal(text, wrong);
    assert.equal((await run(['approve', write('bridge.md', harbour)])).code, 2);
  });

  it('is asked for a name where there is none, and the file stays', async () => {
    for (const by of ['', '   ', ' , editor', '\u200B', '—']) {
      const file = write('bridge.md', harbour);
      const {code, err} = await run(['approve', file, '--by', by]);
      assert.notEqual(code, 0, JSON.stringify(by));
      assert.match(err, /write who reviewed it: --by "Name, role"/);
      assert.equal(readFileSync(file, 'utf8'), harbour);
    }
  });
});

describe('who reviewed a story', () => {
  it('is told to readers, search engines and agencies', async () => {
    const {file} = await approved('bridge.md', harbour);
    const [jsonLd, ninjs] = await Promise.all(
      ['json-ld', 'ninjs'].map(async (format) =>
        JSON.parse((await run(['export', file, '--to', format])).out),
      ),
    );
    assert.deepEqual(jsonLd.potentialAction.agent, {
      '@type': 'Person',
      name: 'Dana Real',
      jobTitle: 'head of news',
    });
    assert.ok(
      ninjs.people.some((each: unknown) => JSON.stringify(each) === '{"name":"Dana Real","rel":"reviewer"}'),
    );
  });
});
