import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Facts} from '../view/facts.js';
import type {Shown} from './markup.js';
import {shownStory} from './markup.js';
import {frameSnippets, prerenderedSnippets, publicFolder, scriptSnippets} from './page.js';
import {npmSnippets, reactSnippets} from './npm.js';
import {initialView} from '../view/view.js';
import type {View} from '../view/view.js';

const script = new URL('../../../build/playground-facts.mjs', import.meta.url).href;
const {playgroundFacts} = (await import(script)) as {
  playgroundFacts(folder: string, manifest: unknown): Promise<Facts>;
};
const manifest: unknown = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const facts: Facts = await playgroundFacts('dist', manifest);
const folder = publicFolder(facts);
const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

const shownAs = (part: Partial<View>, pasted?: Shown['story']): Shown => {
  const view = {...initialView, ...part};
  return {view, ...shownStory(view, facts.story, pasted)};
};
const code = (snippets: readonly {code: string}[]) => snippets.map((each) => each.code).join('\n');
const own: Shown['story'] = {
  version: 1,
  id: 'own',
  lang: 'en',
  headline: 'Own',
  url: 'https://example.org/?a=1&b=2',
};

describe('the code for a page', () => {
  it('pins the version and the bytes of the script', () => {
    const [script] = scriptSnippets(shownAs({}), facts, folder);
    assert.ok(script?.code.includes(`@${version}/dist/story-widgets.js" integrity="sha384-`));
    assert.ok(script?.code.includes(facts.scripts.module.integrity));
    const plain = code(scriptSnippets(shownAs({script: 'classic'}), facts, folder));
    assert.ok(plain.includes(`story-widgets.classic.js" integrity="${facts.scripts.classic.integrity}"`));
    assert.notEqual(facts.scripts.classic.integrity, facts.scripts.module.integrity);
  });

  it('has the tags, attributes and styles of the preview, and a fallback', () => {
    const [, body] = scriptSnippets(
      shownAs({
        tags: ['quote-card'],
        attributes: {'quote-card': {quote: '"><b>'}},
        properties: {'--story-accent': 'teal'},
      }),
      facts,
      folder,
    );
    assert.equal(
      body?.code,
      `<style>\nquote-card {\n  --story-accent: teal;\n}\n</style>\n<quote-card story-id="us-army-ukraine" quote="&quot;&gt;&lt;b&gt;">\n  <p lang="en">${facts.story.headline}</p>\n</quote-card>`,
    );
  });

  it('carries one’s own story once, for all widgets', () => {
    const text = code(scriptSnippets(shownAs({tags: ['key-points', 'timeline-strip']}, own), facts, folder));
    assert.equal(text.split('application/json').length, 2);
    assert.match(text, /<story-bundle>\n {2}<script[^]*<key-points><\/key-points>\n {2}<timeline-strip>/);
    const one = code(scriptSnippets(shownAs({tags: ['key-points']}, own), facts, folder));
    assert.match(one, /<key-points>\n {2}<script/);
  });
});

describe('the code for a story that means harm', () => {
  const words = '</script><script>x</script><!-- "><b> \u2028 `${x}`';
  const hostile = {...own, headline: words, standfirst: words, lang: 'en', url: 'javascript:x'};
  const shown = shownAs({}, hostile);

  it('leaves no script, no markup and no address of it', () => {
    const markup = [scriptSnippets(shown, facts, folder), frameSnippets(shown, facts, folder, 600)];
    markup.push(prerenderedSnippets(shown, facts, folder));
    for (const text of markup.map(code)) {
      assert.doesNotMatch(text, /<script>x|<b>|(?<!<style>)<!--|href=/);
      assert.ok(text.includes('\\u003c/script'));
    }
    for (const text of [npmSnippets(shown, facts), reactSnippets(shown, facts)].map(code))
      assert.doesNotMatch(text, /<script>x|<\/script>/);
  });
});

describe('the code for a project', () => {
  it('imports only the tags that are used, and gives them the story', () => {
    const text = code(npmSnippets(shownAs({tags: ['key-points']}, own), facts));
    assert.match(text, new RegExp(`^npm install story-widgets@${version.replaceAll('.', '\\.')}$`, 'm'));
    assert.match(text, /^import 'story-widgets\/key-points\.js';$/m);
    assert.match(text, /^document\.querySelector\('key-points'\)\.story = \{/m);
    assert.match(code(npmSnippets(shownAs({}), facts)), /^import 'story-widgets';/m);
  });

  it('gives React components their properties by type', () => {
    const attributes = {'quote-card': {quote: 'a"b', 'heading-level': '3'}};
    const text = code(
      reactSnippets(shownAs({tags: ['quote-card', 'timeline-strip'], attributes}, own), facts),
    );
    assert.match(text, /^import \{StoryBundle, QuoteCard, TimelineStrip\} from 'story-widgets\/react';$/m);
    assert.match(
      text,
      /<StoryBundle story=\{story\}>\n {6}<QuoteCard quote=\{"a\\"b"\} headingLevel=\{3\} \/>/,
    );
    const one = code(reactSnippets(shownAs({}), facts));
    assert.match(one, /^ {2}return <StoryBundle \/>;$/m);
  });
});

describe('the prerendered code', () => {
  it('has all words of the story in it, in shadow roots or as plain HTML', () => {
    const last = facts.story.sections!.at(-1)!.body.at(-1)!;
    const [first] = last.type === 'paragraph' ? last.text : [];
    const words = typeof first === 'string' ? first : '';
    assert.ok(words.length > 100);
    const shadow = code(prerenderedSnippets(shownAs({tags: ['story-bundle']}), facts, folder));
    assert.ok(shadow.includes(words) && shadow.includes('shadowrootmode'));
    const plain = code(prerenderedSnippets(shownAs({tags: ['key-points'], markup: 'light'}), facts, folder));
    assert.ok(plain.includes(words) && !plain.includes('shadowrootmode'));
    assert.match(plain, /^<key-points story-id="us-army-ukraine" prerendered="\w+">/m);
  });
});

describe('a frame', () => {
  it('holds the whole page, as high and as wide as the preview', () => {
    const [frame] = frameSnippets(shownAs({width: '480', theme: 'dark'}), facts, folder, 1234);
    assert.match(frame!.code, /^<iframe [^<>]*><\/iframe>$/);
    assert.match(frame!.code, / width="480" height="1234" .*content=&quot;dark&quot;/s);
  });
});

describe('a story in another language or direction', () => {
  it('keeps its words, and has its dates worded anew', () => {
    const {story, given} = shownStory({...initialView, lang: 'ar'}, facts.story, undefined);
    assert.deepEqual([story.lang, story.dir, given], ['ar', 'rtl', true]);
    assert.match(story.dates?.['2025-11-19'] ?? '', /نوفمبر/);
    assert.equal(story.headline, facts.story.headline);
    assert.equal(shownStory({...initialView, rtl: true}, facts.story, undefined).story.dir, 'rtl');
    assert.equal(shownStory(initialView, facts.story, undefined).given, false);
  });
});
