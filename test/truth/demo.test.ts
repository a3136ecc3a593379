import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {parseStoryFile} from '../../src/check/check-text.js';

const read = (file: string) => readFileSync(file, 'utf8');
const states = readdirSync('demo/states').map((file) => `demo/states/${file}`);
const pages = ['demo/index.html', ...states];

/** What a script of the demo hands to its page: the globals it makes, and the story that it gives a tag. */
function storiesOf(script: string): unknown[] {
  const tag: {story?: unknown} = {};
  const page = {
    ...{URL, location: {protocol: 'https:'}},
    document: {currentScript: {src: 'https://demo.example/demo/a.js'}, querySelector: () => tag},
  };
  const before = Object.keys(page);
  runInNewContext(script, page);
  const made = Object.entries(page).filter(([name]) => !before.includes(name));
  return [...made.map(([, value]) => value), ...(tag.story ? [tag.story] : [])];
}

const given = pages.flatMap((page) =>
  [...read(page).matchAll(/<script(?<type> type="application\/json")?>(?<text>[^]*?)<\/script>/g)]
    .filter(
      ({groups}) =>
        groups!.type ??
        /\.story = \{\s*version: 1,\s*id: '[^']+',\s*lang: '[^']+',\s*headline/.test(groups!.text!),
    )
    .flatMap(({groups}) => (groups!.type ? [JSON.parse(groups!.text!) as unknown] : storiesOf(groups!.text!)))
    .map((story) => [`${page}, ${(story as {lang: string}).lang}`, JSON.stringify(story)] as const),
);
const listed = storiesOf(read('demo/stories/marrowby.js')).map(
  (story) => [(story as {id: string}).id, JSON.stringify(story)] as const,
);

describe('an editor who checks what the demo shows', () => {
  it('has stories of it in three languages and more', () => {
    const langs = new Set([...listed, ...given].map(([, text]) => (JSON.parse(text) as {lang: string}).lang));
    assert.ok(listed.length >= 2 && given.length >= 4 && langs.size >= 3);
  });
  for (const [name, text] of [...listed, ...given]) {
    it(`finds nothing to say of ${name}, which allows nothing`, () => {
      const {problems, warnings, story} = parseStoryFile(text, 'story.json');
      assert.deepEqual([...problems, ...warnings], []);
      assert.ok(story);
      assert.doesNotMatch(text, /"allow":/);
    });
  }
  it('finds nothing to say of the bundled article, which allows nothing', () => {
    const article = read('src/stories/us-army-ukraine.md');
    const {problems, warnings} = parseStoryFile(article, 'us-army-ukraine.md');
    assert.deepEqual([...problems, ...warnings], []);
    assert.doesNotMatch(article, /^\s*allow:/m);
  });
});
