import {html, nothing} from 'lit';
import type {DeskController} from '../controller.js';
import type {Drafts} from '../keep/drafts.js';
import {saveFile} from '../save-file.js';
import {moment} from './bring/kept-list.js';

/** How the open draft is kept, in a few words. */
export function keptWords({keeping, at}: Drafts, {session}: DeskController): string {
  if (!session) return '';
  switch (keeping) {
    case 'kept':
      return `Kept in this browser, ${moment(at!.getTime()).replace('today, ', '')}`;
    case 'waiting':
      return 'Keeping it …';
    case 'elsewhere':
      return 'Open in another tab';
    default:
      return 'Not kept';
  }
}

/** What an editor has to know of how the work is kept, while something is the matter with it. */
export function notices(desk: DeskController, drafts: Drafts) {
  switch (drafts.keeping) {
    case 'elsewhere':
      return html`<div class="notice" role="note">
        <p>This draft is open in another tab, which edits it. Here it is shown as it was kept last.</p>
        <button type="button" @click=${() => void drafts.takeOver()}>Take over here</button>
      </div>`;
    case 'refused':
    case 'none':
      return html`<div class="notice" role="note">
        <p>${drafts.refusal}</p>
        <button type="button" @click=${() => void saveFile(desk, drafts)}>Download the article file</button>
      </div>`;
    default:
      return nothing;
  }
}
