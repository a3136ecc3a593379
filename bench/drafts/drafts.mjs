import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {parseHTML} from 'linkedom';
import {driftOf} from '../../src/check/drift/find.ts';
import {compileArticle} from '../../src/formats/article/read.ts';
import {ArticleError} from '../../src/formats/article/problems.ts';
import {articleText} from '../../src/publish/article-text.ts';
import {draftSource} from '../../src/publish/draft.ts';
import {inlineText} from '../../src/story/inline-text.ts';
import {posts} from '../truth/posts.mjs';
import {sitePages} from './site-pages.mjs';

const folder = join(import.meta.dirname, '../truth/stories');
const parsePage = (html) => parseHTML(html).document;
const percent = (part, all) => (all ? `${((part / all) * 100).toFixed(1)} %` : '–');
const oneLine = (text) => text.replace(/\s+/gu, ' ').trim();
const textsOf = (blocks) => blocks.flatMap(({text}) => (text ? [inlineText(text)] : []));

/** The articles of bench/truth/stories/ with who wrote them, and what is true of each. */
const articles = () =>
  readdirSync(folder).map((file) => {
    const story = compileArticle(readFileSync(join(folder, file), 'utf8'), {file});
    const sections = story.sections.map(({heading, body}) => ({heading, paragraphs: textsOf(body)}));
    return {
      ...{
        lang: story.lang,
        headline: story.headline,
        author: posts[story.lang].name,
        published: story.published,
      },
      sections: [{paragraphs: [story.standfirst]}, ...sections],
      truth: story,
    };
  });

/** What the editor does: settles what is open as the draft guesses it, and writes what it leaves to be written. */
function settled(markdown) {
  const asGuessed = markdown
    .replaceAll(/(: |\]: )\?\? ?/g, '$1')
    .replace(/^# lang:$/m, 'lang: en')
    .replace(/^# headline:$/m, 'headline: x');
  try {
    return {story: compileArticle(asGuessed, {file: 'draft.md'}), problems: []};
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    return {problems: error.problems.filter(({code}) => code !== 'no-words')};
  }
}

/** Holds the draft of a page against what is true of its article. */
async function judge({truth, author, sections}, html) {
  const {markdown, open} = await draftSource(html, {parsePage});
  const {story, problems} = settled(markdown);
  const tells = (words) => open.some((line) => words.test(line));
  if (!story)
    return {problems, isTold: problems.every(({path}) => open.some((line) => line.startsWith(path)))};
  const drafted = oneLine(
    [story.standfirst ?? '', ...story.sections.flatMap(({body}) => textsOf(body))].join(' '),
  );
  const lost = sections
    .flatMap(({paragraphs}) => paragraphs)
    .filter((each) => !drafted.includes(oneLine(each)));
  const names = story.byline.map(({name}) => name);
  return {
    problems: [],
    headline:
      story.headline === truth.headline ||
      tells(/^The headline is the (?:title|heading) of|another headline|names no headline/),
    text: lost.length === 0,
    author: html.includes(author)
      ? names.includes(author) || (names.length === 0 && markdown.includes(`\n# byline: ${author}\n`))
      : names.length === 0,
    events: story.timeline.map((event) => isTrueEvent(event, truth)),
    quotes: story.quotes.map((quote) => isTrueQuote(quote, truth)),
    isQuiet: driftOf(story, await articleText(html, story.lang, parsePage)).length === 0,
  };
}

const isTrueEvent = ({when, passage}, {timeline}) =>
  timeline.some((event) => event.when === when && overlap(event.passage.exact, passage.exact));
const isTrueQuote = ({text, speaker}, {quotes}) =>
  quotes.some((quote) => oneLine(quote.text) === oneLine(text) && quote.speaker.name === speaker.name);
const overlap = (one, other) =>
  [
    [one, other],
    [other, one],
  ].some(([a, b]) => oneLine(a).includes(oneLine(b)));

/** How drafts of pages come out, of sites of many makes in all the languages, or in some. */
export async function drafts({progress, languages}) {
  const judged = [];
  const all = articles().filter(({lang}) => languages?.includes(lang) ?? true);
  for (const article of all) {
    progress(`drafting pages in ${article.lang}`);
    for (const write of Object.values(sitePages)) judged.push(await judge(article, write(article)));
  }
  const read = judged.filter(({problems}) => problems.length === 0);
  const row = (what, results) => [
    what,
    results.length,
    percent(results.filter(Boolean).length, results.length),
  ];
  return {
    title: 'Drafts: what the draft of a page tells',
    about: `${judged.length} pages: ${all.length} articles in as many languages as ${Object.keys(sitePages).length} makes of sites show them (bench/drafts/), each drafted as \`draft\` does. An entry that the draft leaves in a comment is a question to the editor and does not count.`,
    columns: ['what is asked', 'of', 'so'],
    rows: [
      row(
        'the draft compiles once its comments are settled',
        judged.map(({problems}) => problems.length === 0),
      ),
      row(
        'what does not compile is told in a comment',
        judged.flatMap(({problems, isTold}) => (problems.length > 0 ? [isTold] : [])),
      ),
      row(
        'the headline is that of the article, or in doubt',
        read.map(({headline}) => headline),
      ),
      row(
        'the text is there to the last paragraph',
        read.map(({text}) => text),
      ),
      row(
        'the byline is the person whom the page shows, or asks for them',
        read.map(({author}) => author),
      ),
      row(
        'an entry of the timeline is right',
        read.flatMap(({events}) => events),
      ),
      row(
        'a quote is right, and of whom it names',
        read.flatMap(({quotes}) => quotes),
      ),
      row(
        'no alarm against the page itself',
        read.map(({isQuiet}) => isQuiet),
      ),
    ],
    figures: {},
  };
}
