import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {parseHTML} from 'linkedom';
import {articleOfStory} from '../../src/check/drift/current-article.ts';
import {driftOf} from '../../src/check/drift/find.ts';
import {compileArticle, readArticleFile} from '../../src/formats/article/read.ts';
import {articleText} from '../../src/publish/article-text.ts';
import {articleOf, editsOf} from './article-edits.mjs';
import {markdownOf, pageOf} from './article-pages.mjs';
import {posts} from './posts.mjs';

const folder = join(import.meta.dirname, 'stories');
const parsePage = (html) => parseHTML(html).document;

/** The stories of the folder, each with a post in it, on which an event of the timeline rests too. */
export const storiesWithPosts = () =>
  readdirSync(folder).map((file) => {
    const {words, name} = posts[file.slice(0, 2)];
    const day = new Intl.DateTimeFormat(file.slice(0, 2), {
      ...{dateStyle: 'long', calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC'},
    }).format(Date.parse('2031-02-20'));
    const quote = `> ${words}\n>\n> — ${name} (@iris.pell) [${day}](https://social.example/iris/1)\n\n`;
    const markdown = readFileSync(join(folder, file), 'utf8')
      .replace(
        /^timeline:\n/m,
        (line) =>
          `${line}  - {when: 2031-02-20, title: ${JSON.stringify(words)}, passage: ${JSON.stringify(words)}}\n`,
      )
      .replace(/(?=^\[\^)/m, quote);
    const [, overviewHeading] = /^overviewHeading: (.*)$/m.exec(markdown);
    return {story: compileArticle(markdown, {file}), overviewHeading};
  });

/** Holds a story against each edit of its article, as an article file and as a page; what is told, and what ought to be. */
export async function* alarms({story, overviewHeading}) {
  for (const {kind, article, items, mayTell = [], isPage, template} of editsOf(story)) {
    const ways = [
      ...(isPage
        ? []
        : [
            [
              'file',
              () => articleOfStory(readArticleFile(markdownOf(article, overviewHeading), 'now.md').story),
            ],
          ]),
      ['page', () => articleText(pageOf(article, template), story.lang, parsePage)],
    ];
    for (const [way, read] of ways) {
      const told = driftOf(story, await read()).map(({path}) => path);
      const expected = kind === 'another date of a post' ? [...items, eventOf(story)] : items;
      yield {
        kind,
        way,
        lang: story.lang,
        expected,
        told: told.filter((path) => !mayTell.includes(path) || expected.includes(path)),
      };
    }
  }
}

const eventOf = ({timeline, lang}) =>
  `timeline[${timeline.findIndex(({title}) => title === posts[lang].words)}]`;

export {articleOf};

const percent = (part, all) => (all ? `${((part / all) * 100).toFixed(1)} %` : '–');

/** How many of the items that lost their words are told, and how many of those told had lost them. */
export async function alarm({progress}) {
  const counts = new Map();
  let made = 0;
  const stories = storiesWithPosts();
  for (const each of stories) {
    progress(`editing the article in ${each.story.lang}`);
    for await (const {kind, expected, told} of alarms(each)) {
      made++;
      const count = counts.get(kind) ?? {edits: 0, expected: 0, told: 0, right: 0};
      count.edits++;
      count.expected += expected.length;
      count.told += told.length;
      count.right += told.filter((path) => expected.includes(path)).length;
      counts.set(kind, count);
    }
  }
  const all = [...counts.values()];
  const sum = (field) => all.reduce((total, count) => total + count[field], 0);
  const row = (kind, {edits, expected, told, right}) => [
    ...[kind, edits, expected, told],
    ...[percent(right, told), percent(right, expected)],
  ];
  return {
    title: 'The alarm: articles that changed after their story was made',
    about: `${made} edits of ${stories.length} articles in as many languages (bench/truth/), each held against the story as an article file or as a page. Precision: of the items told, those whose words the edit took. Recall: of these, those told.`,
    columns: ['edit', 'edits', 'items that lost their words', 'items told', 'precision', 'recall'],
    rows: [
      ...[...counts].map(([kind, count]) => row(kind, count)),
      row('all', {edits: made, expected: sum('expected'), told: sum('told'), right: sum('right')}),
    ],
    figures: {},
  };
}
