import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileArticle} from '../formats/article/read.js';
import type {Story} from '../story/story.js';
import {harbour, run, workFolder} from './fixtures/run.js';

const {write, path} = workFolder();
const story = compileArticle(harbour, {file: 'bridge.md'});
const storyFile = (name: string, change: (story: Story) => void = () => {}) => {
  const copy = structuredClone(story);
  change(copy);
  return write(name, JSON.stringify(copy, null, 2));
};

describe('a publisher who checks files', () => {
  it('is told that articles and stories are right', async () => {
    const files = [write('bridge.md', harbour), storyFile('bridge.json')];
    assert.deepEqual(await run(['check', ...files]), {
      code: 0,
      out: '',
      err: '2 files checked, no problem.\n',
    });
  });

  it('is told file, line, column, reason and nearest match of what an article misquotes', async () => {
    const file = write(
      'wrong.md',
      harbour.replace('passage: The Harbour Bridge', 'passage: The Harbor Bridge'),
    );
    const {code, out} = await run(['check', file]);
    assert.equal(code, 1);
    assert.match(out, /wrong\.md:8:14 timeline\[0\]\.passage: not in the article: “The Harbor Bridge/);
    assert.match(out, /nearest \(line 23\): “The Harbour Bridge closes in March for nine months\.”/);
  });

  it('is told once, with all places, of what many files have wrong in the same way', async () => {
    const noDate = harbour.replace('when: 2031-03', 'when: soon');
    const files = ['e1.md', 'e2.md', 'e3.md'].map((name) => write(name, noDate));
    const {out, err} = await run(['check', ...files]);
    const [reason, remedy] = (await run(['check', files[0]!])).out.split('\n', 2);
    const place = reason!.split(': ')[0]!;
    const places = files.map((file) => place.replace(files[0]!, file));
    const words = reason!.slice(place.length + 2);
    assert.equal(out, [...places, `  ${words} (in 3 files)`, ...(remedy ? [remedy] : []), ''].join('\n'));
    assert.match(err, /3 files checked, 3 problems\.\n$/);
    const {out: two} = await run(['check', ...files.slice(1)]);
    assert.equal(two.split(words).length, 3);
  });

  it('is warned of a language that is named in words, or is none', async () => {
    for (const [lang, meant] of [
      ['deutsch', 'did you mean “de”?'],
      ['englisch', 'did you mean “en”?'],
      ['German', 'did you mean “de”?'],
      ['francais', 'did you mean “fr”?'],
      ['xx', 'write one such as “de” or “pt-BR”'],
    ]) {
      const article = harbour.replace(/March 1, 2031|lang: en/g, (each) =>
        each === 'lang: en' ? `lang: ${lang}` : '',
      );
      const {code, out, err} = await run(['check', '--claims=off', write('tag.md', article)]);
      assert.equal(code, 0);
      const says = `:2:7 warning: lang: no language is known by the tag “${lang}”, so that labels and dates come in English`;
      assert.ok(out.includes(`${says}\n  ${meant}\n`), out);
      assert.match(err, /no problem, 1 warning\./);
      const json = storyFile('tag.json', (story) => Object.assign(story, {lang}));
      assert.match((await run(['check', json])).out, /:4:11 warning: lang: no language is known/);
    }
    for (const lang of ['pt-BR', 'gsw', 'zh-Hant-TW', 'nl', 'und'])
      assert.equal(
        (await run(['check', '--claims=off', storyFile('tag.json', (story) => Object.assign(story, {lang}))]))
          .out,
        '',
      );
  });

  it('is warned of a key point of hardly any words, which may be half a sentence', async () => {
    const file = write('short.md', harbour.replace('Engineers found rust in every cable.', 'So be it.'));
    const {code, out, err} = await run(['check', file]);
    assert.equal(code, 0);
    assert.match(out, /short\.md:\d+:1 warning: keyPoints\[1\]\.summary: less than four words.*“So be it\.”/);
    assert.match(err, /no problem, 1 warning/);
  });

  it('is told of such a language before the dates that fail for it', async () => {
    const article = harbour.replace('lang: en', 'lang: deutsch').replace('March 1, 2031', '1. März 2031');
    const {code, out} = await run(['check', write('words.md', article)]);
    assert.equal(code, 1);
    const fields = [...out.matchAll(/words\.md:\d+:\d+ (\S+):/g)].map(([, field]) => field);
    assert.deepEqual(fields, ['lang', 'quotes[0].said']);
  });

  it('is told what the article contradicts, and chooses what becomes of it', async () => {
    const wrong = write(
      'months.md',
      harbour.replace('- The bridge closes in March.', '- The bridge closes for ninety months.'),
    );
    const {code, out} = await run(['check', wrong]);
    assert.equal(code, 1);
    assert.match(out, /overview\[0\]\.text: the number “ninety” is contradicted by the article/);
    assert.equal((await run(['check', '--claims=warn', wrong])).code, 0);
    assert.equal((await run(['check', '--claims=off', wrong])).out, '');
    assert.equal((await run(['check', '--claims=maybe', wrong])).code, 2);
    const [told] = (JSON.parse((await run(['check', '--json', wrong])).out) as {problems: object[]}).problems;
    assert.deepEqual(
      Object.entries(told!).filter(([name]) => /kind|grade|claim/.test(name)),
      [
        ['kind', 'number'],
        ['grade', 'contradicted'],
        ['claim', 'ninety'],
      ],
    );
  });

  it('is told that two articles have one id', async () => {
    const named = (id: string) => harbour.replace('lang: en', `lang: en\nid: ${id}`);
    const [one, two] = [write('one.md', named('same')), write('two.md', named('same'))];
    const {code, out} = await run(['check', one, two]);
    assert.equal(code, 1);
    assert.match(out, /two\.md:3:5 id: .*one\.md has the id “same” as well/);
  });

  it('can have it all as JSON', async () => {
    const file = write('wrong.md', harbour.replace('when: 2031-03', 'when: March'));
    const {code, out, err} = await run(['check', '--json', file]);
    assert.deepEqual([code, err], [1, '']);
    const {version, files, problems} = JSON.parse(out);
    assert.deepEqual([version, files], [1, 1]);
    const {line, column, field} = problems[0];
    assert.deepEqual({line, column, field}, {line: 6, column: 11, field: 'timeline[0].when'});
  });

  it('is told in a sentence what is no file, no text or no story', async () => {
    const said = async (file: string) => (await run(['check', file])).err;
    assert.match(await said(path('absent.md')), /absent\.md: there is no such file/);
    assert.match(await said(write('binary.json', new Uint8Array([1, 0, 2]))), /no text but a binary file/);
    assert.match(await said(write('latin.md', new Uint8Array([0xe9, 0x41]))), /not UTF-8 text/);
    assert.match(await said(write('a.docx', 'x')), /neither an article \(\.md\) nor a story \(\.json\)/);
    assert.equal((await run(['check', path('absent.md')])).code, 1);
  });

  it('is told the usage when the command is wrong', async () => {
    assert.equal((await run(['check'])).code, 2);
    const {code, err} = await run(['check', '--agianst', 'x', 'y']);
    assert.equal(code, 2);
    assert.match(err, /\n\nstory-widgets check: there is no option --agianst; did you mean --against\?\n$/);
    assert.match(err, /story-widgets check <files or folders…>/);
    const unlike = await run(['check', '--zzzzzz', 'y']);
    assert.match(unlike.err, /\n\nstory-widgets check: unknown option '--zzzzzz'\.\n$/);
    assert.match((await run(['biuld'])).err, /^There is no command “biuld”; did you mean “build”\?\n/);
    assert.match((await run(['zzzzzz'])).err, /^There is no command “zzzzzz”; there are init, draft/);
    assert.equal((await run([])).code, 2);
  });

  it('may have saved the file with a byte order mark and Windows line ends', async () => {
    const bom = `\uFEFF${harbour.replaceAll('\n', '\r\n')}`;
    assert.equal((await run(['check', write('windows.md', bom)])).code, 0);
    const json = `\uFEFF${JSON.stringify(story, null, 2).replaceAll('\n', '\r\n')}`;
    assert.equal((await run(['check', write('windows.json', json)])).code, 0);
  });
});
