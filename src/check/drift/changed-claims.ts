import {checkClaims} from '../../story/claims/check.js';
import type {Claim} from '../../story/claims/check.js';
import {quoted} from '../../formats/article/problems.js';
import type {ArticleText} from '../../story/passages/locate.js';
import type {Section, Story} from '../../story/story.js';
import {articleOfStory} from './current-article.js';
import type {CurrentArticle} from './current-article.js';
import type {Drift} from './difference.js';
import {locateKnown} from './lost-passages.js';

/** Fields of which the article says no more what it said are told even where it says nothing else. */
const dated = new Set(['when', 'end', 'said', 'speaker']);

/**
 * The items whose passages stand, and whose article now says something else around them: another date, another speaker, or
 * that it is not so.
 */
export function changedClaims(story: Story, now: CurrentArticle): Drift[] {
  if (story.sections.length === 0) return [];
  const before = new Set(claimsOf(story, articleOfStory(story).whole).map(keyOf));
  const after = claimsOf(story, now.text).filter(
    (claim) =>
      !before.has(keyOf(claim)) &&
      (claim.grade === 'contradicted' ||
        (claim.grade === 'unsupported' && now.isComplete && dated.has(claim.field))),
  );
  return after.map(({path, id, kind, claim, reason, nearest}) => ({
    ...{path, id, reason: `the article now says another ${kind} than ${quoted(claim)}: ${reason}`},
    remedy: 'make the story anew from the article',
    ...(nearest && {nearest}),
  }));
}

const keyOf = ({path, field, kind, claim}: Claim) => [path, field, kind, claim].join('\n');

/** What the story claims that a text does not say; items whose words are not there are passed over. */
function claimsOf(story: Story, article: ArticleText): Claim[] {
  const sections: Section[] = article.sections.map((_, section) => ({
    id: `section-${section}`,
    body: [...article.blocks()].flatMap((block) =>
      block.section === section && block.text.trim() !== '' ? [{type: 'paragraph', text: [block.text]}] : [],
    ),
  }));
  const placed = <Item extends {passage?: Story['quotes'][number]['passage']}>(
    items: readonly Item[],
  ): Item[] =>
    items.map((item) => {
      const found = item.passage && locateKnown(article, item.passage);
      if (found && 'passage' in found)
        return {...item, passage: {...found.passage, section: `section-${found.section}`}};
      const {passage: _, ...rest} = item;
      return rest as Item;
    });
  const {standfirst: _, ...head} = story;
  const report = checkClaims({
    ...{...head, sections},
    ...{overview: placed(story.overview), keyPoints: placed(story.keyPoints)},
    ...{quotes: placed(story.quotes), timeline: placed(story.timeline)},
  });
  return report.problems;
}
