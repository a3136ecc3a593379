import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
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
const placeIn = (text: string, words: string) => {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
};

describe('a publisher who checks files of stories', () => {
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

  it('is told which section or quote was meant where a story names none that it has', async () => {
    const file = storyFile('ids.json', (wrong) => {
      wrong.keyPoints[0]!.section = wrong.keyPoints[0]!.section!.replace('crossing', 'crosing');
      wrong.timeline[0]!.quote = 'elsewhere';
    });
    const {out} = await run(['check', file]);
    assert.match(
      out,
      /keyPoints\[0\]\.section: nothing in the story has the id .*\n  did you mean “nine-months-without-a-crossing”\?\n/,
    );
    assert.ok(out.includes(`has the id "elsewhere"\n  there is ${story.quotes[0]!.id}\n`), out);
  });

  it('is told of every fault, however many there are, and of nothing else', async () => {
    const file = storyFile('many.json', (copy) => {
      copy.timeline = [...Array(60).keys()].map((id) => ({id: `e${id}`, title: 'A', when: 'soon'}));
    });
    const {out, err} = await run(['check', file]);
    const wrong = [...Array(60).keys()].map((index) => `timeline[${index}].when`);
    const fields = [...out.matchAll(/json:\d+:\d+ ([^:]*): /g)].map(([, field]) => field);
    assert.deepEqual(fields, wrong);
    assert.match(err, /60 problems/);
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
});
