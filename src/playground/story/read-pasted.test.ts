import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {examplesWith} from './examples.js';
import {readPasted} from './read-pasted.js';

const options = {lang: '', headline: ''};
const bundled = readFileSync('src/stories/us-army-ukraine.md', 'utf8');
const example = (name: string) => examplesWith(bundled).find((each) => each.name === name)!.text;
const samples = 'test/samples';

describe('a publisher who pastes', () => {
  for (const {name, text} of examplesWith(bundled))
    it(`sees what the playground offers to start from: ${name}`, () => {
      const {story, problems} = readPasted(text, options);
      assert.deepEqual(problems, []);
      assert.ok(story?.headline);
    });

  it('an article with slips is told each at its place', () => {
    const text = example('An invented article')
      .replace('2031-03-03', '2031-02-30')
      .replace(
        'Divers found cracks in two piers in November\n',
        'Divers found holes in two piers in November\n',
      );
    const {story, problems} = readPasted(text, options);
    assert.equal(story, undefined);
    assert.deepEqual(
      problems.map(({line, path}) => [line, path]),
      [
        [8, 'timeline[0].passage'],
        [9, 'timeline[1].when'],
      ],
    );
    assert.equal(text.split('\n')[8], '  - when: 2031-02-30');
  });

  it('a story in JSON sees it, and what was left out of it at its place', () => {
    const text = `\uFEFF{
  "version": 1, "id": "a", "lang": "en", "headline": "H",
  "timeline": [
    {"id": "x", "title": "X", "when": "2031-02-30"}
  ]
}`;
    const {format, story, problems} = readPasted(text, options);
    assert.equal(format, 'Story in JSON');
    assert.equal(story?.headline, 'H');
    assert.deepEqual(
      problems.map(({line, path}) => [line, path]),
      [[4, 'timeline[0].when']],
    );
  });

  it('JSON that breaks off is told where', () => {
    const {format, problems} = readPasted('{\n  "version": 1,\n  "id": }', options);
    assert.equal(format, 'JSON');
    assert.deepEqual([problems[0]?.line, problems[0]?.column], [3, 9]);
  });

  it('a TimelineJS document sees its events, and what was lost at its place', () => {
    const text = example('TimelineJS');
    const {format, story, losses = []} = readPasted(text, options);
    assert.equal(format, 'TimelineJS');
    assert.equal(story?.timeline.length, 3);
    const lines = text.split('\n');
    assert.deepEqual(
      losses.map(({path, line}) => [path, lines[line - 1]?.trim().slice(0, 12)]),
      [
        ['scale', '"scale": "hu'],
        ['events[0].background', '"background"'],
        ['events[2].autolink', '"autolink": '],
      ],
    );
  });

  it('an import in another language than English, or without a headline, says so beside it', () => {
    const untitled = JSON.stringify({events: [{start_date: {year: 2031}, text: {headline: 'Closed'}}]});
    assert.match(readPasted(untitled, options).problems[0]?.reason ?? '', /headline/);
    const {story} = readPasted(untitled, {lang: 'uk', headline: 'Міст'});
    assert.deepEqual([story?.lang, story?.headline], ['uk', 'Міст']);
    const english = readPasted(untitled, {lang: '', headline: 'The bridge'});
    assert.deepEqual([english.guessed, english.story?.lang], ['en', 'en']);
  });

  it('anything else is told what is wrong, and breaks nothing', () => {
    const others = ['x', '{}', '[]', '[1]', '{"events": 1}', '{"events": []}', '{"timeline": {}}', '{"a":'];
    for (const text of [
      ...others,
      '---',
      '<p>',
      '\u0000',
      '['.repeat(100_000),
      '"',
      '{"__proto__": {"events": []}}',
    ]) {
      const {story, problems} = readPasted(text, options);
      assert.equal(story, undefined, text.slice(0, 20));
      assert.ok(problems.length > 0 && problems[0]!.reason, text.slice(0, 20));
    }
  });

  for (const [name, format, lost] of [
    ['ninjs', 'ninjs', ['urgency', 'subjects']],
    ['JSON-LD', 'schema.org JSON-LD', ['wordCount']],
  ] as const)
    it(`${name} sees the article, and what was lost at its place`, () => {
      const text = example(name);
      const {format: told, story, losses = []} = readPasted(text, options);
      assert.deepEqual([told, story?.sections.length], [format, 1]);
      assert.deepEqual(
        losses.map(({path}) => path),
        lost,
      );
      for (const {line, path} of losses) assert.ok(text.split('\n')[line - 1]?.includes(`"${path}"`), path);
    });

  it('a web page is shown what its structured data tells, or told that there is none', () => {
    const data = example('JSON-LD');
    const page = `<!doctype html>\n<title>x</title>\n<script type="application/ld+json">\n${data}\n</script>`;
    const {story, losses} = readPasted(page, options);
    assert.equal(story?.quotes.length, 1);
    assert.match(page.split('\n')[losses![0]!.line - 1]!, /wordCount/);
    assert.match(readPasted('<html><p>Words</p>', options).problems[0]!.reason, /no structured data/);
    const odd = page
      .replace('<title>', `<!-- <script type="application/ld+json">{"none": </script> -->\n<title>`)
      .replace('"application/ld+json">', `'Application/LD+JSON; charset=utf-8' class="a>b">`);
    const oddly = readPasted(odd, options);
    assert.match(odd.split('\n')[oddly.losses![0]!.line - 1]!, /wordCount/);
    const broken = readPasted(page.replace('"@type": "NewsArticle"', '"@type" "NewsArticle"'), options);
    assert.equal(broken.problems[0]?.line, 6);
  });

  it('the files of others reads them', () => {
    const files = [
      ...['seagull.json', 'deep-time.json', 'crossings.csv'].map(
        (file) => ['TimelineJS', `timelinejs/${file}`] as const,
      ),
      ...['simple-text', 'complex-text', 'event'].map((file) => ['ninjs', `ninjs/${file}.json`] as const),
    ];
    for (const [label, file] of files) {
      const {format, story, losses} = readPasted(readFileSync(`${samples}/${file}`, 'utf8'), options);
      assert.equal(format, label, file);
      assert.ok(story && losses, file);
    }
  });
});
