import {html, nothing} from 'lit';
import type {DeskController} from '../controller.js';
import type {Drafts} from '../drafts.js';
import {saveFile} from '../save-file.js';

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
