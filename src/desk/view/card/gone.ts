import type {DeskController} from '../../controller.js';
import type {Card, Sentence} from '../../session/card.js';

/** Whether the item of a card lost its words since its story was published, so that a correction may tell of it. */
export function isHeld({session, cards}: DeskController, {item, key}: Card): boolean {
  const {held} = session!;
  return (
    held.has(key) ||
    (item !== undefined && cards.some((card) => card.item?.ref === item.ref && held.has(card.key)))
  );
}

/** The words that an item can rest on no more, with those most like them now. */
export function goneWords(card: Card): {before: string; nearest: readonly Sentence[]} | undefined {
  if (card.kind !== 'guess' && card.kind !== 'event' && card.kind !== 'quote') return undefined;
  const {item, nearest, isThere} = card;
  // A guess is shown with the words beside it that tell it apart.
  if (card.kind === 'guess' && isThere) return undefined;
  const before =
    card.kind === 'guess' ? card.passage : card.kind === 'event' ? card.fields.passage : card.says;
  return item?.state === 'lost' && before !== '' && nearest.length > 0 ? {before, nearest} : undefined;
}
