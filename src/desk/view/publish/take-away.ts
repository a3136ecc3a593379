import {html, nothing} from 'lit';
import {loadHandOut} from '../../publish/hand-out.js';
import {download, saveFile} from '../../save-file.js';
import type {DeskController} from '../../controller.js';
import type {DraftFiles} from '../../files/draft-files.js';
import {canPick} from '../../files/picked-folder.js';
import type {Drafts} from '../../keep/drafts.js';

/** What is taken away. */
interface Published {
  readonly desk: DeskController;
  readonly drafts: Drafts;
  readonly files: DraftFiles;
  /** The address of a folder; undefined where what was written is none. */
  readonly folder: string | undefined;
}

/** What can be taken out of the browser. */
export function takeAway(host: Published, isReady: boolean) {
  const {desk, drafts} = host;
  const {name} = desk.session!;
  return html`<div class="takeaway">
    <section>
      <h3>The article file</h3>
      <p>The draft as a file of your own: open it here again at any time. The command line reads it too.</p>
      <button type="button" @click=${() => void saveFile(desk, drafts)}>Download ${name}</button>
    </section>
    ${
      isReady
        ? html`<section>
          <h3>All files</h3>
          <p>For a web server of yours: the scripts, the story as a page and to be framed, data for search engines.</p>
          <button type="button" @click=${() => void downloadZip(host)}>Download .zip</button>
          ${host.folder ? nothing : html`<p>To have their addresses made for its place on the web, give that at “In a page, from your server” first.</p>`}
        </section>`
        : nothing
    }
    ${inFolder(host.files)}
  </div>`;
}

/** The article file in a folder, where the browser opens one. */
function inFolder(files: DraftFiles) {
  const {folder, writer} = files;
  if (!folder && !canPick()) return nothing;
  const save = async () => {
    if (folder ?? (await files.pick())) await files.save();
  };
  return html`<section>
    <h3>A folder</h3>
    ${
      writer
        ? html`<p>It is saved there as ${writer.name}, now and with every change.</p>`
        : html`<p>Saves the article file there now and with every change.</p>
          <button type="button" @click=${() => void save()}>${folder ? `Save in ${folder.name}` : 'Save to a folder'}</button>`
    }
  </section>`;
}

async function downloadZip({desk, drafts, folder}: Published): Promise<void> {
  const {name, text} = desk.session!;
  try {
    const {zipped} = await loadHandOut();
    const zip = `${name.replace(/\.[^.]*$/, '')}.zip`;
    download(zip, zipped({name, text, base: folder ?? ''}), 'application/zip');
    await drafts.current?.saved();
    desk.say(`${zip} was handed to the browser’s downloads.`);
  } catch (error) {
    desk.say(error instanceof Error ? `No zip could be made: ${error.message}` : 'No zip could be made.');
  }
}
