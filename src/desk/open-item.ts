import type {ArticleItem} from '../formats/article/read.js';
import type {DeskController} from './controller.js';
import type {WordRange} from './view/article/selected-words.js';

/** Takes the card of an item in hand. */
export function openItem(desk: DeskController, {ref}: ArticleItem): void {
  const card = desk.cards.find(({item}) => item?.ref === ref);
  if (card) desk.open(card.key);
  else desk.say('There is nothing to settle about it.');
}

/** Takes the card of an item that rests on words at a place in hand. */
export function openWords(desk: DeskController, at: WordRange | undefined): void {
  if (!at) return;
  const item = desk.items.find(({marks}) =>
    marks.some(({block, start, end}) => block === at.block && start <= at.start && end >= at.start),
  );
  if (item) openItem(desk, item);
  else desk.say('Nothing rests on these words.');
}
