import {html, nothing} from 'lit';
import type {DraftFiles} from '../../files/draft-files.js';

/** The article files of the folder that is open; the masthead has what opens one. */
export function folderList(files: DraftFiles) {
  const {folder, names} = files;
  if (!folder) return nothing;
  return html`<section aria-labelledby="folder-title">
    <h3 id="folder-title">In ${folder.name}</h3>
    <p class="quiet">Its article files (.md) open here, and are saved there as you work.</p>
    ${
      names.length === 0
        ? html`<p class="quiet">No article file (.md) is in it yet.</p>`
        : html`<ol class="kept">
          ${names.map(
            (name) =>
              html`<li>
                <b>${name}</b>
                <button type="button" aria-label="Open: ${name}" @click=${() => void files.open(name)}>Open</button>
              </li>`,
          )}
        </ol>`
    }
  </section>`;
}
