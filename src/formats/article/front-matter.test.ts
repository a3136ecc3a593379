import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Story} from '../../story/story.js';
import {ArticleError, compileArticle} from './read.js';
import {frontMatterHead, frontMatterLists} from './front-matter-schema.js';

const small = '---\nlang: en\n---\n\n# T\n\n## Storm\n\nThe waves were high. The ferry was safe.\n';
const timed = small.replace(
  '---\n\n',
  'timeline:\n  - title: One\n    group: Sea\n    id: one\n    passage: The ferry was safe.\n---\n\n',
);

function refusal(markdown: string): string {
  try {
    compileArticle(markdown, {file: 'a.md'});
  } catch (error) {
    assert.ok(error instanceof ArticleError, String(error));
    return error.message;
  }
  assert.fail('it compiled');
}

describe('front matter that cannot be read', () => {
  const cases: [what: string, markdown: string, message: RegExp][] = [
    [
      'YAML with an error',
      small.replace('lang: en', 'lang: en\nheadline: Kyiv: Moscow'),
      /^a\.md:3:11 front matter: not YAML: .*\n.*quotation marks/,
    ],
    ['no language', small.replace('lang: en\n', 'headline: H\n'), /^a\.md:2:1 lang: missing\n.*“lang: en”/],
    ['no front matter', '# T\n\nText.', /^a\.md:1:1 lang: missing/],
    ['a language that is none', small.replace('en', 'e_GB'), /^a\.md:2:7 lang: not a BCP 47 language tag/],
    [
      'a misspelt field',
      timed.replace('timeline:', 'timline:'),
      /^a\.md:3:1 timline: no such field; did you mean “timeline”\?$/,
    ],
    [
      'a misspelt field of an entry',
      timed.replace('group:', 'gruop:'),
      /^a\.md:5:5 timeline\[0\]\.gruop: no such field; did you mean “group”\?$/,
    ],
    [
      'an unknown field',
      small.replace('---\n\n', 'constructor: x\n---\n\n'),
      /^a\.md:3:1 constructor: no such field; there are id, lang/,
    ],
    [
      'a text where a list belongs',
      small.replace('---\n\n', 'timeline: soon\n---\n\n'),
      /^a\.md:3:11 timeline: write a list here/,
    ],
    [
      'an entry without a passage',
      timed.replace('    passage: The ferry was safe.\n', ''),
      /^a\.md:4:5 timeline\[0\]\.passage: missing\n.*“passage: …”/,
    ],
    ['an alias', small.replace('en', '&a en\nid: *a'), /^a\.md:2:1 front matter: an alias/],
    ['a tag', small.replace('en', '!!binary en'), /^a\.md:2:7 front matter: not YAML: Unresolved tag/],
    ['no end', '---\nlang: en\n\n# T', /^a\.md:1:1 front matter: it has no end\n/],
    [
      'an id that two entries have',
      timed.replace('---\n\n', '  - {id: one, title: Two, passage: high}\n---\n\n'),
      /^a\.md:8:10 timeline\[1\]\.id: an earlier item has the id/,
    ],
    [
      'an address that is none',
      small.replace('en', 'en\nurl: javascript:alert(1)'),
      /^a\.md:3:6 url: not a full web address/,
    ],
  ];
  for (const [what, markdown, message] of cases) {
    it(`is refused: ${what}`, () => assert.match(refusal(markdown), message));
  }
});

describe('front matter in which everything is said', () => {
  const head = {
    id: 'harbour',
    lang: 'en-GB',
    headline: 'Harbour closed',
    standfirst: 'Until spring.',
    overviewHeading: 'In short',
    url: 'https://example.org/harbour',
    publisher: {name: 'The Example Courier', url: 'https://example.org/'},
    byline: [{name: 'Mira Sample', role: 'reporter'}],
    published: '2031-03-01',
    updated: '2031-03-02',
    image: {url: 'https://example.org/harbour.jpg', alt: 'A harbour', credit: 'M. Sample'},
    status: 'usable',
    expires: '2041-03-01',
    ai: {source: 'compositeWithTrainedAlgorithmicMedia', text: 'A machine drafted the overview.'},
  };
  const lists = {
    keyPoints: [{id: 'safe', heading: 'Safe', summary: 'The ferry was safe.'}],
    quotes: [{id: 'q', kind: 'pull', text: 'The waves were high'}],
    timeline: [{id: 'storm', when: '2031-03', title: 'A storm', passage: 'The waves were high.'}],
    corrections: [{date: '2031-03-02', text: 'It was in March.', affects: ['storm']}],
  };
  const {overviewHeading, ...told} = head;
  const story = compileArticle(
    `---\n${JSON.stringify({...head, ...lists})}\n---\n\n## ${overviewHeading}\n\n- The ferry was safe.\n\n## Storm\n\nThe waves were high. The ferry was safe.\n`,
    {file: 'a.md'},
  );

  it('is every field that there is', () => {
    assert.deepEqual(Object.keys(head), Object.keys(frontMatterHead));
    assert.deepEqual([...Object.keys(lists), 'allow'].sort(), Object.keys(frontMatterLists).sort());
  });

  for (const [field, value] of Object.entries(told))
    it(`reaches the reader: ${field}`, () => {
      assert.deepEqual(story[field as keyof Story], value);
    });

  for (const [field, [entry]] of Object.entries(lists))
    it(`reaches the reader: ${field}`, () => {
      const [item, ...more] = story[field as keyof typeof lists] as unknown as Record<string, unknown>[];
      assert.deepEqual(more, []);
      // What is Markdown, or points to words of the article, is not shown as it is written.
      const written = Object.entries(entry!).filter(([name]) => name !== 'summary' && name !== 'passage');
      for (const [name, value] of written) assert.deepEqual(item![name], value, name);
    });
});
