import type {Mark} from '../formats/article/edit/items.js';
import type {DeskController} from './controller.js';
import type {Card} from './session/card.js';
import {itemNames} from './view/story/item-names.js';
import type {WordRange} from './view/article/selected-words.js';

/** What rests on words of the article, or will once it is settled. */
export interface Resting {
  /** That of its item, or of its card where it is no item yet. */
  key: string;
  /** What it is called in the margin, such as “Point 2”. */
  name: string;
  marks: readonly Mark[];
  /** Whether it is a guess, or in doubt. */
  isGuess: boolean;
}

const names = {event: 'Event', quote: 'Quote', guess: 'Key point'} as const;

/** All that rests on words: the items of the story, then what is in doubt or proposed and is no item yet. */
export function restingOn({items, cards}: DeskController): Resting[] {
  const named = itemNames(items);
  const ofItems = items.map((item): Resting => {
    const {ref, marks, state} = item;
    return {key: ref, name: named.get(item)!, marks, isGuess: state === 'guess'};
  });
  const doubted = cards.flatMap((card): Resting[] => {
    const {key, kind, mark, item, isDone, offer} = card;
    const isNone = item || !mark || isDone || (kind !== 'event' && kind !== 'quote' && kind !== 'guess');
    return isNone ? [] : [{key, name: offer ? 'Proposed' : names[kind], marks: [mark], isGuess: true}];
  });
  return [...ofItems, ...doubted];
}

/** What a card is about, as {@link Resting} names it. */
export const keyOf = ({item, key}: Card): string => item?.ref ?? key;

/** Takes the card of something in hand. */
export function openResting(desk: DeskController, resting: Pick<Resting, 'key'>): void {
  const card = desk.cards.find((each) => keyOf(each) === resting.key);
  if (card) desk.open(card.key);
  else desk.say('There is nothing to settle about it.');
}

/** Takes the card of what rests on the words at a place in hand. */
export function openWords(desk: DeskController, at: WordRange | undefined): void {
  if (!at) return;
  const found = restingOn(desk).find(({marks}) =>
    marks.some(({block, start, end}) => block === at.block && start <= at.start && end >= at.start),
  );
  if (found) openResting(desk, found);
  else desk.say('Nothing rests on these words.');
}
