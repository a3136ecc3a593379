import type {ArticleItem} from '../../../formats/article/read.js';
import {missingWords} from '../../../formats/draft/nearest-sentences.js';
import type {GuessCard} from '../card.js';
import type {Place} from '../keys.js';
import {baseOf, isAsked, textOf} from './context.js';
import type {Context} from './context.js';

/** A line of the overview, or a key point. */
export function guessCard(context: Context, place: Place, item: ArticleItem | undefined): GuessCard {
  const {source, places, sentences} = context;
  const {list, index, doubted} = place;
  const says = item?.text ?? textOf(doubted?.fields.summary);
  const written = doubted ? textOf(doubted.fields.passage) : (item?.passage?.exact ?? '');
  const passage = written.replace(/^\?\?\s*/, '');
  const isDone = !doubted && item?.state === 'found' && !isAsked(context, place);
  const number = list === 'overview' ? index : places.filter((each) => each.list === list).indexOf(place);
  const title = list === 'overview' ? `Point ${number + 1}` : `Key point ${number + 1}`;
  const base = baseOf(context, place, item, passage);
  const why = [...base.why];
  if (item?.state === 'lost') why.push('It rests on no words of the article yet.');
  return {
    ...base,
    ...{kind: 'guess', title, isDone, says, why, passage},
    missing: isDone ? [] : missingWords(says, passage),
    nearest: isDone
      ? []
      : sentences(list === 'overview' || !doubted ? says : `${textOf(doubted.fields.heading)} ${says}`),
    ...(list === 'keyPoints' && !doubted && {heading: source.scalar('keyPoints', index, 'heading') ?? ''}),
  };
}
