import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {compileArticle} from '../formats/article.js';
import type {Story} from '../story/story.js';
import {harbour, run, workFolder} from './fixtures/run.js';

const {write, path} = workFolder();
const story = compileArticle(harbour, {file: 'bridge.md'});
const storyFile = (name: string, change: (story: Story) => void = () => {}) => {
  const copy = structuredClone(story);
  change(copy);
  return write(name, JSON.stringify(copy, null, 2));
};
const placeIn = (text: string, words: string) => {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
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

  it('is told of every fault of a story at its place', async () => {
    const file = storyFile('faults.json', (wrong) => {
      wrong.timeline[0]!.when = '2031-02-30';
      wrong.quotes[0]!.source = {url: 'javascript:void 0'};
      wrong.overview.push({...wrong.overview[0]!});
      wrong.keyPoints[0]!.passage!.exact = 'The Harbour Bridge closes in April for nine months.';
    });
    const text = readFileSync(file, 'utf8');
    const {code, out} = await run(['check', file]);
    assert.equal(code, 1);
    const said = out.split('\n').filter((line) => !line.startsWith('  ') && line);
    assert.deepEqual(
      said.map(
        (line) =>
          line
            .replace(path(''), '')
            .replace(/^.*faults\.json:[\d:]+ /, '')
            .split(': ')[0],
      ),
      ['overview[1].id', 'keyPoints[0].passage', 'quotes[0].source.url', 'timeline[0].when'],
    );
    assert.ok(out.includes(`faults.json:${placeIn(text, '"2031-02-30"')} timeline[0].when: `), out);
    assert.match(out, /February 2031 has 28 days/);
    assert.match(out, /nearest: “The Harbour Bridge closes in March for nine months\.”/);
  });

  it('is told where a file stops being JSON, and of a name that is written twice', async () => {
    const broken = await run(['check', write('broken.json', '{\n  "version": 1,\n  "id": x\n}')]);
    assert.match(broken.out, /broken\.json:3:9 not JSON: a value should stand here, not “x”/);
    const twice = await run([
      'check',
      write('twice.json', '{"version":1,"id":"a","lang":"en","headline":"h",\n"id":"b"}'),
    ]);
    assert.match(twice.out, /twice\.json:2:1 id: written twice/);
  });

  it('is told of a field whose name was misspelt, since what it holds would be missed', async () => {
    const file = storyFile('misspelt.json', (wrong) => {
      Object.assign(wrong, {timline: wrong.timeline, timeline: []});
      Object.assign(wrong.quotes[0]!.speaker!, {rolle: 'Mayor'});
    });
    const {code, out} = await run(['check', file]);
    assert.equal(code, 1);
    assert.match(out, /misspelt\.json:\d+:\d+ timline: no such field; did you mean “timeline”\?\n/);
    assert.match(out, /quotes\[0\]\.speaker\.rolle: no such field; did you mean “role”\?\n/);
    assert.equal((await run(['build', file, '--out', path('misspelt')])).code, 1);
    const {out: article} = await run(['check', write('m.md', harbour.replace('timeline:', 'timline:'))]);
    assert.match(article, /m\.md:4:1 timline: no such field; did you mean “timeline”\?/);
  });

  it('is warned of other fields that no story has, and they do no harm', async () => {
    const file = storyFile('more.json', (more) => {
      Object.assign(more, {$schema: 'https://example.org/story.schema.json', cmsReference: 7});
      Object.assign(more.sections[0]!.body[0]!, {weight: 1});
    });
    const {code, out, err} = await run(['check', file]);
    assert.equal(code, 0);
    assert.deepEqual(
      [...out.matchAll(/ warning: (\S+): no such field; it is ignored/g)].map(([, field]) => field),
      ['sections[0].body[0].weight', 'cmsReference'],
    );
    assert.match(err, /1 file checked, no problem, 2 warnings\./);
    const later = storyFile('later.json', (more) => Object.assign(more, {version: '1.2', timline: []}));
    assert.deepEqual((await run(['check', later])).out, '');
  });

  it('is told that two articles have one id', async () => {
    const named = (id: string) => harbour.replace('lang: en', `lang: en\nid: ${id}`);
    const [one, two] = [write('one.md', named('same')), write('two.md', named('same'))];
    const {code, out} = await run(['check', one, two]);
    assert.equal(code, 1);
    assert.match(out, /two\.md:1:1 id: .*one\.md has the id “same” as well/);
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
    assert.match(err, /unknown option '--agianst'/i);
    assert.match(err, /story-widgets check <files or folders…>/);
    assert.equal((await run(['chekc'])).code, 2);
    assert.equal((await run([])).code, 2);
  });

  it('may have saved the file with a byte order mark and Windows line ends', async () => {
    const bom = `\uFEFF${harbour.replaceAll('\n', '\r\n')}`;
    assert.equal((await run(['check', write('windows.md', bom)])).code, 0);
    const json = `\uFEFF${JSON.stringify(story, null, 2).replaceAll('\n', '\r\n')}`;
    assert.equal((await run(['check', write('windows.json', json)])).code, 0);
  });
});

describe('the alarm when an article changes', () => {
  const drift = async (change: (markdown: string) => string, kind = 'md') => {
    const file = write(`now.${kind}`, change(harbour));
    const {code, out, err} = await run(['check', storyFile('story.json'), '--against', file]);
    const items = [...out.matchAll(/^\S+:\d+:\d+ (\S+) “/gm)].map(([, item]) => item);
    return {code, out, err, items};
  };

  it('is silent while the words stand, whatever changes around them', async () => {
    assert.deepEqual((await drift((text) => text)).items, []);
    const {code, items} = await drift((text) =>
      text
        .replace('A free ferry takes over at dawn.', 'No ferry is planned.')
        .replace('## What comes after', '## Rust')
        .replace('The only crossing is shut', 'The one crossing is closed'),
    );
    assert.deepEqual([code, items], [0, []]);
  });

  it('names the item whose words changed, with the nearest match, and no other', async () => {
    const {code, out, items} = await drift((text) =>
      text.replace('Engineers found rust in every cable.', 'Engineers found rust in most cables.'),
    );
    assert.equal(code, 1);
    assert.deepEqual(items, ['keyPoints[1]']);
    assert.match(out, /nearest \(line 31\): “Engineers found rust in most cables\.”/);
    assert.match(out, /story\.json:\d+:\d+ keyPoints\[1\] “what-comes-after”: not in the article/);
  });

  it('names all items of words that are gone', async () => {
    const gone = (text: string) =>
      text
        .replaceAll('The Harbour Bridge closes in March for nine months.', 'All is well in the port.')
        .replace(/^ {2}- id: closing[^]*?(?=---)/m, '  - {title: x, passage: A free ferry}\n')
        .replace('in March.[^closes]', 'in March.[^closes]');
    const {items} = await drift(gone);
    assert.deepEqual(items, ['overview[0]', 'keyPoints[0]', 'timeline[0]']);
  });

  it('names what moved to another section', async () => {
    const {items, out} = await drift((text) => {
      const [quote] = /> We would[^]*?2031\n/.exec(text)!;
      return `${text.replace(quote, '')}\n${quote}`;
    });
    assert.deepEqual(items, ['quotes[0]']);
    assert.match(out, /now in section “what-comes-after”/);
  });

  it('reads the page as a browser saved it, without what our own tags show', async () => {
    const page = (body: string) => `<!doctype html><html><head><title>The Harbour Bridge</title></head><body>
<nav>Engineers found rust in every cable.</nav><article><h1>Port</h1>
<p>The Harbour&nbsp;Bridge closes <a href="x>y">in&#32;March</a> for nine
months. A free ferry.</p><blockquote>We would rather close it now than mourn it later.</blockquote>${body}
<story-bundle><p>Engineers found rust in every cable.</p></story-bundle>
<script>"Engineers found rust in every cable."</script></article></body></html>`;
    const {items, out} = await drift(() => page('<p>Engineers found rust in <b>most</b> cables.'), 'html');
    assert.deepEqual(items, ['keyPoints[1]']);
    assert.match(out, /nearest: “Engineers found rust in most cables\.”/);
    assert.deepEqual(
      (await drift(() => page('<p>Engineers found r<i>ust</i> in every cable.</p>'), 'html')).items,
      [],
    );
  });

  it('reads plain text', async () => {
    const plain = harbour
      .replace(/^---[^]*?---\n/, '')
      .replace(/^\[\^.*$/gm, '')
      .replace(/\[\^closes\]|^[#>] ?#?/gm, '');
    assert.deepEqual((await drift(() => plain, 'txt')).items, []);
    const {items} = await drift(() => plain.replace('rather close it', 'close it'), 'txt');
    assert.deepEqual(items, ['quotes[0]']);
  });

  it('says so if the article cannot be compiled', async () => {
    const file = write('bad.md', '# no language\n');
    const {code, err} = await run(['check', storyFile('story.json'), '--against', file]);
    assert.equal(code, 1);
    assert.match(err, /bad\.md: it is not right itself/);
  });

  it('says so, without a wait, if the page is far longer than any article', async () => {
    const {code, err} = await drift(() => `<article>${'<p>Some words of it.</p>'.repeat(70_000)}`, 'html');
    assert.equal(code, 1);
    assert.match(err, /its text is longer than 1,000,000 characters; save the article alone/);
  });

  it('reads a hostile page in a moment', async () => {
    for (const bait of [
      '<'.repeat(100_000),
      '<a '.repeat(33_000),
      '<a "'.repeat(25_000),
      '<!--'.repeat(25_000),
      '<article>'.repeat(10_000) + '</article>'.repeat(10_000),
      '&#'.repeat(50_000),
    ]) {
      const start = performance.now();
      await drift(() => bait, 'html');
      assert.ok(performance.now() - start < 1_000, `${bait.slice(0, 8)}: ${performance.now() - start} ms`);
    }
  });
});
