import type {DeskController} from './controller.js';
import type {DraftFiles} from './files/draft-files.js';
import type {Drafts} from './keep/drafts.js';
import {saveFile} from './save-file.js';

/** What the keys know of the page. */
interface Page extends Pick<HTMLElement, 'querySelector'> {
  readonly desk: DeskController;
  readonly drafts: Drafts;
  readonly files: DraftFiles;
  showKeys(): void;
}

/** The keys that act wherever the focus is; single letters do where it is in no field. */
export function deskKey(event: KeyboardEvent, page: Page): void {
  const {desk, drafts} = page;
  if (event.defaultPrevented || event.isComposing || page.querySelector('dialog[open]')) return;
  const at = event.target as HTMLElement;
  const isField = /^(?:input|textarea|select)$/.test(at.localName ?? '');
  const isCommand = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  let run: (() => void) | undefined;
  if (isCommand && !event.altKey && key === 'z' && !isField && desk.session)
    run = event.shiftKey ? () => void desk.again('redo') : () => void desk.again('undo');
  else if (isCommand && key === 'y' && !isField && desk.session) run = () => void desk.again('redo');
  else if (isCommand && key === 's' && desk.session)
    run = () => void saveFile(desk, drafts, page.files.writer);
  else if (event.key === 'F6' && desk.at === 'settle') run = () => nextRegion(page, event.shiftKey ? -1 : 1);
  else if (isCommand || event.altKey || isField || !desk.hasLetters) return;
  else if (key === '?') run = () => page.showKeys();
  else if (desk.at === 'settle' && key === 'j') run = () => desk.step(1);
  else if (desk.at === 'settle' && key === 'k') run = () => desk.step(-1);
  if (!run) return;
  event.preventDefault();
  run();
}

/** Article, card, story, queue, and back: what gets the focus, and where it is in one of them. */
const regions = [
  {target: '.words', place: '.words'},
  {target: '#card-title', place: 'desk-card'},
  {target: '.story-sheet button', place: '.story-sheet'},
  {target: '.queue [aria-current], .queue button', place: '.queue'},
];

function nextRegion(page: Page, by: 1 | -1): void {
  const here = regions.findIndex(({place}) => page.querySelector(place)?.contains(document.activeElement));
  for (let step = 1; step <= regions.length; step++) {
    const {target} = regions[(here + by * step + 2 * regions.length) % regions.length]!;
    const next = page.querySelector<HTMLElement>(target);
    if (next && next.getClientRects().length > 0) return next.focus();
  }
}
