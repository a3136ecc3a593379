import {html, nothing} from 'lit';
import type {DeskController} from '../controller.js';
import type {DraftFiles} from '../files/draft-files.js';
import type {FileWriter} from '../files/file-writer.js';
import type {Drafts} from '../keep/drafts.js';
import {saveFile} from '../save-file.js';
import {moment} from './bring/kept-list.js';

/** How the open draft is kept, in a few words. */
export function keptWords({keeping, at}: Drafts, {session}: DeskController, writer?: FileWriter): string {
  if (!session) return '';
  if (writer?.state === 'saved') return `Saved in ${writer.folder.name}/${writer.name}`;
  if (writer?.state === 'waiting') return 'Saving it …';
  if (writer) return 'Not saved';
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
export function notices(desk: DeskController, drafts: Drafts, files: DraftFiles) {
  const {writer} = files;
  if (writer?.state === 'changed') return changed(files, writer);
  if (writer?.state === 'refused')
    return html`<div class="notice" role="note">
      <p>${writer.name} could not be saved: ${writer.refusal}.</p>
      <button type="button" @click=${() => void writer.flush()}>Try again</button>
      <button type="button" @click=${() => void saveFile(desk, drafts)}>Download the article file</button>
    </div>`;
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

/** Somebody else wrote the file: nothing is written before the editor says which counts. */
const changed = (files: DraftFiles, {name, folder}: FileWriter) =>
  html`<div class="notice" role="alert">
    <p>${name} is another in ${folder.name} than the desk knows it. Nothing is written there before you say which counts.</p>
    <button type="button" @click=${() => void files.settle('mine')}>Keep mine</button>
    <button type="button" @click=${() => void files.settle('theirs')}>Take theirs</button>
    <button type="button" @click=${() => void files.settle('both')}>Keep both, mine beside it</button>
  </div>`;
