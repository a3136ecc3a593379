/** Rows of a list that an item can be dragged among. */
interface Among {
  /** What they show over, in their order. */
  rows: readonly HTMLElement[];
  /** Which of them is dragged. */
  own: number;
  drop: (to: number) => void;
}

/** So many pixels a press may slip before it is a drag. */
const slip = 6;

/**
 * Lets an item be dragged by its handle, by mouse, pen or finger; Escape lets it go where it was. A press that does not move is
 * left to the handle.
 */
export function dragBy(event: PointerEvent, {rows, own, drop}: Among): void {
  const handle = event.currentTarget as HTMLElement;
  const {pointerId, clientY} = event;
  const ending = new AbortController();
  const {signal} = ending;
  let to: number | undefined;
  const show = (place: number | undefined) => {
    to = place;
    rows.forEach((row, index) => {
      row.classList.toggle('dragged', place !== undefined && index === own);
      row.classList.toggle('before', index === place && index < own);
      row.classList.toggle('after', index === place && index > own);
    });
  };
  const end = (isDropped: boolean) => {
    ending.abort();
    const place = to;
    show(undefined);
    if (isDropped && place !== undefined && place !== own) drop(place);
  };
  handle.setPointerCapture(pointerId);
  handle.addEventListener(
    'pointermove',
    (move: PointerEvent) => {
      if (to === undefined && Math.abs(move.clientY - clientY) < slip) return;
      const above = rows.filter((row, index) => index !== own && middle(row) < move.clientY).length;
      show(above);
    },
    {signal},
  );
  handle.addEventListener(
    'pointerup',
    () => {
      // What was dragged was not pressed, though a click follows.
      if (to !== undefined) {
        handle.addEventListener('click', stop, {capture: true, once: true});
        setTimeout(() => handle.removeEventListener('click', stop, {capture: true}), slip);
      }
      end(true);
    },
    {signal},
  );
  handle.addEventListener('pointercancel', () => end(false), {signal});
  addEventListener('keydown', ({key}) => key === 'Escape' && end(false), {signal});
}

const middle = (row: HTMLElement) => {
  const {top, height} = row.getBoundingClientRect();
  return top + height / 2;
};

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
