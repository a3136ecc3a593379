import type {ArticleItem} from '../../../formats/article/read.js';
import {missingWords} from '../../../formats/draft/nearest-sentences.js';
import type {Span} from '../../../formats/article/edit/article-source.js';
import type {GuessCard} from '../card.js';
import type {Place} from '../keys.js';
import {markOf, wordsOnce} from '../words.js';
import {baseOf, isAsked, isLost, textOf, underNearest} from './context.js';
import type {Context} from './context.js';

/** A line of the overview, or a key point. */
export function guessCard(context: Context, place: Place, item: ArticleItem | undefined): GuessCard {
  const {source, places, sentences} = context;
  const {list, index, doubted} = place;
  const says = item?.text ?? textOf(doubted?.fields.summary);
  const {passage: span} = item?.places ?? {};
  // What it rested on is told where the article has it no more.
  const own = item?.passage?.exact ?? (span ? source.text.slice(span.start, span.end) : '');
  const written = doubted ? textOf(doubted.fields.passage) : own;
  const guessed = written.replace(/^\?\?\s*/, '');
  const {blocks} = context.compiled;
  const isThere = !item?.passage && markOf(blocks, guessed) !== undefined;
  const once = isThere ? wordsOnce(blocks, guessed, source.lang) : undefined;
  // Words that an editor could not take are no guess.
  const passage = isThere && !once ? '' : once?.isGrown ? once.exact : guessed;
  const isDone = !doubted && item?.state === 'found' && !isAsked(context, place);
  const number = list === 'overview' ? index : places.filter((each) => each.list === list).indexOf(place);
  const title = list === 'overview' ? `Point ${number + 1}` : `Key point ${number + 1}`;
  const base = baseOf(context, place, item, guessed);
  const why = [...base.why];
  const isGone = isLost(item) && passage !== '' && !base.isThere;
  if (isLost(item) && !isGone && !base.isThere) why.push('It rests on no words of the article yet.');
  const nearest = isDone
    ? []
    : sentences(list === 'overview' || !doubted ? says : `${textOf(doubted.fields.heading)} ${says}`);
  // Where the article has its words no more, it is asked whether it may rest on those most like them.
  const under = isGone ? (nearest[0]?.text ?? passage) : passage || guessed;
  const missing = isDone ? [] : missingWords(says, under);
  // What a line has and its passage has not is what an editor looks for.
  if (missing.length > 0 && passage !== '') why.push(lacks(says, missing));
  return {
    ...base,
    ...(isGone && underNearest(base, nearest)),
    ...{kind: 'guess', title, isDone, says, why, passage, nearest},
    missing,
    ...(list === 'keyPoints' && !doubted && {heading: source.scalar('keyPoints', index, 'heading') ?? ''}),
  };
}

const lacks = (says: string, missing: readonly Span[]) =>
  `The words under it do not have ${missing.map(({start, end}) => `“${says.slice(start, end)}”`).join(', ')}.`;
