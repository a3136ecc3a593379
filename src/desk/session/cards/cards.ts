import type {LenientArticle} from '../../../formats/article/read.js';
import {commentsOf} from '../../../formats/article/edit/comments.js';
import type {Card, EventCard, GuessCard, QuoteCard} from '../card.js';
import {keys, placesOf} from '../keys.js';
import {claimCards} from './claim.js';
import {sentencesIn} from './context.js';
import type {CardSource, Context} from './context.js';
import {eventCard} from './event.js';
import {guessCard} from './guess.js';
import {headCards} from './head.js';
import {offerCards} from './offer.js';
import {pictureCards} from './picture.js';
import {problemCards} from './problem.js';
import {quoteCard} from './quote.js';

/** A card for everything that can be settled, in the order in which it is asked; those that nothing is asked of are done. */
export function cardsOf(given: CardSource): Card[] {
  const {source, compiled, settled, losses} = given;
  const comments = commentsOf(source);
  const context: Context = {
    ...given,
    comments,
    places: placesOf(source),
    sentences: sentencesIn(compiled, source.lang),
  };
  const items = itemCards(context);
  const covered = [...headCards(source, compiled, comments), ...items];
  const pictures = pictureCards(context);
  const claims = claimCards(context, items);
  const open = new Set(
    [...covered, ...pictures].filter(({isDone}) => !isDone).flatMap((card) => [...topicsOf(card)]),
  );
  const notes = comments.notes
    .filter(({about, says}) => !about || !(open.has(about) || (about === 'check' && isTold(compiled, says))))
    .map(({says}): Card => ({
      ...{kind: 'note', key: keys.note(says), title: 'Note', says, why: []},
      isDone: false,
    }));
  const lost = losses.map((says): Card => ({
    ...{kind: 'loss', key: keys.loss(says), title: 'Left out', says, why: []},
    isDone: settled.has(keys.loss(says)),
  }));
  const inOrder: Card[] = [
    ...covered.filter(({key}) => key !== keys.about),
    ...covered.filter(({key}) => key === keys.about),
  ];
  return inOrder.concat(
    offerCards(context),
    pictures,
    claims,
    problemCards(context, [...covered, ...pictures]),
    notes,
    lost,
  );
}

/** Whether what a draft would still be refused for is told by the card of a problem. */
const isTold = ({problems}: LenientArticle, says: string) =>
  problems.some(({path, reason}) => says.startsWith(`${path}: ${reason}`));

/** The topics of a draft’s notes that stay hidden while this card is open, since it asks about the same. */
function* topicsOf({key, kind, item}: Card): Generator<string> {
  if (key.startsWith('[^')) yield* [key, 'overview'];
  if (kind === 'head') yield key === keys.about ? 'head' : key.slice('head '.length);
  if (kind === 'event') yield* ['timeline', 'timeline?'];
  if (kind === 'quote') yield* ['quotes', 'quotes?'];
  if (kind === 'guess' && item?.list !== 'overview') yield* ['keyPoints', 'keyPoints?'];
  if (kind === 'picture') yield 'image';
}

function itemCards(context: Context): (GuessCard | EventCard | QuoteCard)[] {
  const {compiled, places} = context;
  const items = new Map(compiled.items.map((item) => [item.ref, item]));
  return places.flatMap((place): (GuessCard | EventCard | QuoteCard)[] => {
    const item = items.get(place.ref);
    if (place.list === 'timeline') return [eventCard(context, place, item)];
    if (place.list === 'quotes' || place.list === 'blockquotes') return [quoteCard(context, place, item)];
    // A section without words makes no key point.
    return place.list === 'sections' && !item ? [] : [guessCard(context, place, item)];
  });
}
