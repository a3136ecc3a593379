import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ArticleError, compileArticle} from './article.js';

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
    ['a language that is none', small.replace('en', 'en_GB'), /^a\.md:2:7 lang: not a BCP 47 language tag/],
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
