/** Prerendered stories in what turns an author's text into a page: all of the story inside its tag, and nothing else moved. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {JSDOM} from 'jsdom';
import markdownIt from 'markdown-it';
import {marked} from 'marked';
import {prerender, tags} from 'story-widgets/prerender';
import {wpautop} from '../support/wpautop.mjs';

const bundled = JSON.parse(readFileSync('dist/us-army-ukraine.story.json', 'utf8'));
const lines =
  'The ferry:\n\n\n- *Monday*\n    * [not](a link)\n\n# Never a heading\r\n\n<b>1.</b> & ___\u2028\n\nEnd.';
/** Anything that a story may have, with texts of many lines that would be Markdown. */
const story = {
  ...{version: 1, id: 'ferry\n\nline', lang: 'en', headline: 'A ferry for nine months', standfirst: lines},
  url: 'https://gazette.example/ferry',
  image: {url: 'https://gazette.example/ferry.jpg', alt: lines, credit: 'Ada Sample'},
  overview: [
    {id: 'a', text: [lines, {text: 'in bold', strong: true}], passage: {exact: lines, prefix: lines}},
  ],
  sections: [
    {
      id: 's',
      heading: 'The ferry',
      body: [
        {type: 'paragraph', text: [lines]},
        {type: 'list', items: [['One'], [lines]]},
        {type: 'quote', quote: 'q'},
      ],
    },
  ],
  keyPoints: [{id: 'k', heading: 'Free', summary: [lines], section: 's', passage: {exact: lines}}],
  quotes: [{id: 'q', kind: 'statement', text: lines, speaker: {name: 'Ada Sample', role: 'Mayor'}}],
  timeline: [
    {id: 'e', when: '2031-03', title: 'Ferry', text: [lines], quote: 'q', group: 'Town'},
    {id: 'f', title: 'Planned', status: 'planned'},
  ],
};

const converters = {
  marked: (text) => marked.parse(text),
  'markdown-it': (text) => markdownIt({html: true}).render(text),
  wpautop,
};

const words = (node) => node.textContent.replace(/\s+/g, ' ').trim();
const dom = (html) => new JSDOM(`<!doctype html><main>${html}</main>`).window.document.querySelector('main');
const contentOf = (tag) => tag.querySelector('template')?.content ?? tag;
/** Without white space, which is none of the story's between blocks. */
const storyOf = (tag) => contentOf(tag).textContent.replace(/\s/g, '');
const count = (stories, selector) =>
  stories.reduce((sum, tag) => sum + contentOf(tag).querySelectorAll(selector).length, 0);
const selector = tags.join();

for (const [name, convert] of Object.entries(converters))
  for (const output of ['declarative', 'light'])
    describe(`a prerendered story (${output}) that goes through ${name}`, () => {
      for (const [what, data] of Object.entries({'of many lines': story, 'that is bundled': bundled}))
        for (const some of [tags, ...tags.map((tag) => [tag])])
          it(`stays inside its tags: ${some.join(', ')}, of a story ${what}`, () => {
            const html = prerender(data, {output, tags: some, attributes: {src: '/a\n\nb.json'}});
            const main = dom(convert(`Before the story.\n\n${html}\n\nAfter *it*.`));
            const before = [...dom(html).querySelectorAll(selector)];
            const after = [...main.querySelectorAll(selector)];
            assert.deepEqual(after.map(storyOf), before.map(storyOf));
            assert.deepEqual(
              after.map((tag) => [tag.localName, tag.getAttribute('src'), tag.getAttribute('story-id')]),
              before.map((tag) => [tag.localName, '/a\n\nb.json', tag.getAttribute('story-id')]),
            );
            assert.equal(count(after, 'h1, h2, h3'), count(before, 'h1, h2, h3'));
            // At the end of a line such a break is not seen.
            assert.equal(count(after, 'br'), count(after, 'br + details'));
            for (const tag of after) tag.remove();
            assert.match(words(main), /^Before the story\. After (\*it\*|it)\.$/);
          });

      it('is not changed at all by Markdown', () => {
        const html = prerender(story, {output});
        if (name !== 'wpautop') assert.ok(convert(`Before.\n\n${html}\n\nAfter.`).includes(html.trim()));
      });
    });
