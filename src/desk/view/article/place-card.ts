import type {DeskController} from '../../controller.js';

/** The card, or the field of a paragraph, stands under the paragraph that it is about, which makes room for it; so the text around it stays one text. */
export function placeCard(pane: HTMLElement, desk: DeskController): void {
  const words = pane.querySelector<HTMLElement>('.words');
  if (!words) return;
  const at = desk.editing ?? desk.card?.block;
  const block = at === undefined ? null : pane.querySelector<HTMLElement>(`[data-block="${at}"]`);
  const card = pane.querySelector<HTMLElement>('desk-card, desk-paragraph');
  const over = card ? (block ?? words) : undefined;
  for (const each of pane.querySelectorAll<HTMLElement>('.block.over, .words.over')) {
    if (each === over) continue;
    each.classList.remove('over');
    each.style.removeProperty('padding-block-end');
    each.style.removeProperty('padding-block-start');
  }
  over?.classList.add('over');
  if (card && block) {
    // What can be made of selected words stands between them and the card.
    const bar = pane.querySelector<HTMLElement>('.selected');
    const isBarHere = bar && desk.words.taken?.mark.block === at;
    const height = card.offsetHeight + 12;
    const room = isBarHere ? bar.offsetHeight + 8 : 0;
    // All is measured before anything is written: the layout of a large article takes its time.
    const end = block.offsetTop + block.offsetHeight - (parseFloat(block.style.paddingBlockEnd) || 0);
    block.style.paddingBlockEnd = `${height + room}px`;
    card.style.insetBlockStart = `${end + room}px`;
  } else if (card) {
    words.style.paddingBlockStart = `${card.offsetHeight + 20}px`;
    card.style.insetBlockStart = '0px';
  }
  placeBar(pane);
}

function placeBar(pane: HTMLElement): void {
  const bar = pane.querySelector<HTMLElement>('.selected');
  const selection = getSelection();
  if (!bar || !selection?.rangeCount) return;
  const lines = selection.getRangeAt(0).getClientRects();
  const last = lines[lines.length - 1];
  if (!last) return;
  const {top} = bar.offsetParent!.getBoundingClientRect();
  bar.style.insetBlockStart = `${last.bottom - top + 4}px`;
}
