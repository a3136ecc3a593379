import type {DeskController} from '../../controller.js';
import type {Card} from '../../session/card.js';
import type {ArticleItem} from '../../../formats/article/read.js';
import {isHeld} from '../card/gone.js';
import {itemNames} from './item-names.js';

/** An item as the story pane has it: one of the story, or one that is left out of it. */
export interface Row {
  /** Stays the same while it is moved. */
  key: string;
  list: ArticleItem['list'];
  /** Its id in the story; absent where the story does not hold it. */
  id?: string;
  /** Such as “Point 2”. */
  name: string;
  text: string;
  /** What is not settled of it, in a few words; empty where nothing is. */
  state: string;
  /** Its card: the one that is open, where several are about it. */
  card: Card | undefined;
  /** The card of the item itself, which acts on it. */
  own: Card | undefined;
  /** Its place in the list of the file; absent where it stands where the article or its day has it. */
  index?: number;
}

const lists = {event: 'timeline', quote: 'quotes', guess: 'keyPoints'} as const;

/** All items, in the order of the story, then those that stand in the file as comments. */
export function rowsOf(desk: DeskController): Row[] {
  const names = itemNames(desk.items);
  const rows = desk.items.map((item): Row => {
    const {list, ref, text, id} = item;
    const cards = desk.cards.filter((card) => card.item?.ref === ref && !card.offer);
    const [own] = cards;
    const open = cards.find(({isDone}) => !isDone);
    const index = own && placeOf(own, item);
    return {
      ...{key: own?.key ?? ref, list, name: names.get(item)!, text, card: open ?? own, own},
      ...{state: open ? stateOf(desk, open, item) : ''},
      ...(id !== undefined && {id}),
      ...(index !== undefined && {index}),
    };
  });
  const doubted = desk.cards.flatMap((card): Row[] =>
    (card.kind === 'event' || card.kind === 'quote' || card.kind === 'guess') &&
    !card.item &&
    !card.offer &&
    !card.isDone
      ? [
          {
            ...{key: card.key, list: lists[card.kind], name: card.title, text: card.says},
            ...{state: 'Left out until settled', card, own: card},
          },
        ]
      : [],
  );
  return [...rows, ...doubted];
}

function stateOf(desk: DeskController, card: Card, {state}: ArticleItem): string {
  if (state === 'lost' && isHeld(desk, card)) return 'No longer in the article';
  return card.kind === 'claim' ? 'Says more than its passage' : 'Not settled';
}

/** Points and key points stand in the order of the file, and so do events without a day. */
function placeOf(card: Card, {ref}: ArticleItem): number | undefined {
  const [, list, number] = /^(\w+)\[(\d+)\]$/.exec(ref) ?? [];
  const isOrdered =
    list === 'overview' ||
    list === 'keyPoints' ||
    list === 'sections' ||
    (list === 'timeline' && card.kind === 'event' && card.fields.when === '');
  return isOrdered ? Number(number) : undefined;
}

/** Those that can change places with one, itself among them, in their order. */
export const movable = (rows: readonly Row[], {list}: Row): Row[] =>
  rows.filter((row) => row.list === list && row.index !== undefined);
