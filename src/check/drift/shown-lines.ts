import {quoted} from '../../formats/article/problems.js';
import {inlineText} from '../../story/inline-text.js';
import {fold} from '../../story/passages/locate.js';
import {howAlike} from '../../story/passages/nearest.js';
import type {Story} from '../../story/story.js';
import {articleOfStory, textsOf} from './current-article.js';
import type {CurrentArticle, ShownLine} from './current-article.js';
import type {Drift} from './difference.js';

/** A line of the article that a story shows as its own, and where the article shows such lines. */
interface Line {
  path: string;
  id?: string;
  what: string;
  text: string;
}

/** Below this likeness a line of a page is another line, not this one reworded. */
const alike = 0.35;

/**
 * Headline, standfirst, points of the overview and headings that the article has in other words now, or not any more. A page
 * need not show all of them: what it shows nothing of is not told.
 */
export function changedLines(story: Story, now: CurrentArticle): Drift[] {
  const was = articleOfStory(story);
  const known = new Set(was.lines.map(({text}) => bare(text)));
  const inText = new Set([...was.whole.blocks()].map(({text}) => bare(text)));
  // What stands in the text of the article says nothing of whether a page shows it as a line of its own.
  const own = new Set(
    now.lines.flatMap(({kind, text}) => (kind === 'item' || !inText.has(bare(text)) ? [bare(text)] : [])),
  );
  const all = now.lines.map(({text}) => bare(text)).join('\n');
  const told = (kind: ShownLine['kind'], lines: readonly Line[], current: readonly string[]): Drift[] => {
    if (now.isComplete) {
      const kept = new Set(current.map(bare));
      return lines
        .filter(({text}) => !kept.has(bare(text)))
        .map((line) => reworded(line, nearestLine(line.text, current)));
    }
    const shown = lines.filter(({text}) => own.has(bare(text)));
    if (shown.length > 0)
      return lines
        .filter((line) => !shown.includes(line))
        .map((line) => reworded(line, nearestLine(line.text, news(kind))));
    // None is shown, or all were reworded.
    return lines.flatMap((line) => {
      const near = all.includes(bare(line.text)) ? undefined : nearestLine(line.text, news(kind));
      return near ? [reworded(line, near)] : [];
    });
  };
  const news = (kind: ShownLine['kind']) =>
    now.lines.filter((line) => line.kind === kind && !known.has(bare(line.text))).map(({text}) => text);
  const {headline, standfirst} = story;
  return [
    ...headlineChanged(headline, now),
    ...(standfirst
      ? told(
          'paragraph',
          [{path: 'standfirst', what: 'the standfirst', text: standfirst}],
          [now.standfirst ?? ''],
        )
      : []),
    ...told('item', pointsOf(story), now.points),
    ...told('heading', headingsOf(story, now), now.headings),
  ];
}

function headlineChanged(headline: string, {headlines, lines, isComplete}: CurrentArticle): Drift[] {
  const own = bare(headline);
  const [first] = headlines;
  if (first === undefined || headlines.some((each) => bare(each).includes(own))) return [];
  // The title of a page that shows no such heading may say something else.
  const isShown = lines.some(({kind, text}) => kind === 'heading' && bare(text) === bare(first));
  const near = nearestLine(headline, headlines, isComplete || isShown ? 0 : alike);
  return near ? [reworded({path: 'headline', what: 'the headline', text: headline}, near)] : [];
}

const pointsOf = ({overview}: Story): Line[] =>
  overview.map(({id, text}, index) => ({
    ...{path: `overview[${index}]`, id, what: 'the point', text: inlineText(text)},
  }));

/** The headings that are the article's, each as the key point that shows it; a key point may have one of its own. */
function headingsOf({sections, keyPoints}: Story, {isComplete}: CurrentArticle): Line[] {
  const ofArticle = new Set(sections.map(({heading}) => heading));
  const inPoints = keyPoints.flatMap(({id, heading}, index) =>
    ofArticle.has(heading) || isComplete
      ? [{path: `keyPoints[${index}]`, id, what: 'the heading', text: heading}]
      : [],
  );
  const shown = new Set(keyPoints.map(({heading}) => heading));
  const others = sections.flatMap(({id, heading}, index) =>
    heading && !shown.has(heading)
      ? [{path: `sections[${index}]`, id, what: 'the heading', text: heading}]
      : [],
  );
  return [...inPoints, ...others];
}

const reworded = ({path, id, what, text}: Line, nearest: string | undefined): Drift => ({
  ...{path, ...(id !== undefined && {id})},
  reason: `${what} is not in the article any more: ${quoted(text)}`,
  remedy: 'make the story anew from the article',
  ...(nearest && {nearest}),
});

function nearestLine(text: string, lines: readonly string[], least = alike): string | undefined {
  let best: string | undefined;
  let most = least;
  for (const line of lines) {
    const found = howAlike(text, line.slice(0, 2_000));
    if (found >= most) [best, most] = [line, found];
  }
  return best;
}

/** What differs between two templates of one line is not told: case, a full stop, the mark of a list. */
const bare = (text: string) =>
  fold(text)
    .text.replace(/^[\s•·*–-]+|[\s.:：。]+$/gu, '')
    .toLowerCase();

/** An article without the points of the overview that a page shows as a list of its text: they bear nothing out. */
export function withoutPoints(article: CurrentArticle, story: Story): CurrentArticle {
  if (article.isComplete) return article;
  const own = new Set(story.overview.map(({text}) => bare(inlineText(text))));
  const left = new Map<string, number>();
  const count = (text: string, by: number) => left.set(bare(text), (left.get(bare(text)) ?? 0) + by);
  for (const {kind, text} of article.lines) if (kind === 'item' && own.has(bare(text))) count(text, 1);
  for (const {body} of story.sections)
    for (const block of body)
      if (block.type === 'list') for (const item of block.items) count(inlineText(item), -1);
  const blocks = [...article.whole.blocks()].map(({text}) => text);
  const kept = blocks.filter((text) => {
    if ((left.get(bare(text)) ?? 0) <= 0) return true;
    count(text, -1);
    return false;
  });
  return kept.length === blocks.length
    ? article
    : {...article, ...textsOf([{blocks: kept}], article.whole.lang)};
}
