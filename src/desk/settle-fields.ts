import type {DeskController} from './controller.js';
import type {Act} from './session/act.js';
import type {EventCard, HeadCard, PictureCard, QuoteCard} from './session/card.js';

/** What the fields of a card say, by their names, where its editor wrote something else than the file has. */
type Written = Readonly<Record<string, string>>;

/** Takes an event as its card says it. */
export function settleEvent(
  desk: DeskController,
  {key, fields, isDoubted, isDone}: EventCard,
  written: Written,
) {
  const changed = changedOf(fields, written);
  void settle(desk, key, changed, {do: 'event', key, fields: changed}, isDoubted || !isDone);
}

/** Takes a quote as its card says it. */
export function settleQuote(
  desk: DeskController,
  {key, fields, isDoubted, isDone}: QuoteCard,
  written: Written,
) {
  const changed = changedOf(fields, written);
  void settle(desk, key, changed, {do: 'quote', key, fields: changed}, isDoubted || !isDone);
}

/** Writes what the fields of a card say where it differs from the file, then settles the card. */
async function settle(
  desk: DeskController,
  key: string,
  changed: Written,
  act: Act,
  accepts: boolean,
): Promise<void> {
  if (accepts && Object.keys(changed).length > 0) {
    if (!(await desk.act(act, {stay: true}))) return;
    if (desk.cards.find((card) => card.key === key)?.isDone ?? true)
      return desk.left > 0 ? desk.step(1) : undefined;
  }
  await desk.act(accepts ? {do: 'accept', key} : act);
}

/** Takes over what a card proposes for the head of the article, or what was written in its place. */
export function settleHead(desk: DeskController, {key, fields}: HeadCard, written: Written): void {
  const told = Object.fromEntries(
    fields.flatMap(({field, value, proposed = ''}) => {
      const now = (written[field] ?? (value || proposed)).trim();
      return now === value ? [] : [[field, now]];
    }),
  );
  void desk.act(Object.keys(told).length > 0 ? {do: 'head', key, fields: told} : {do: 'accept', key});
}

/** Writes what a picture shows. */
export function settlePicture(desk: DeskController, {key, alt, credit}: PictureCard, written: Written): void {
  void desk.act({do: 'picture', key, alt: written['alt'] ?? alt, credit: written['credit'] ?? credit});
}

function changedOf(fields: object, written: Written): Record<string, string> {
  return Object.fromEntries(
    Object.entries(written).filter(
      ([name, value]) => name in fields && value.trim() !== (fields as Record<string, string>)[name],
    ),
  );
}
