import type {DeskController} from './controller.js';
import type {FileWriter} from './files/file-writer.js';
import type {Drafts} from './keep/drafts.js';

/** Hands a file to the browser, which puts it where downloads go. */
export function download(name: string, data: string | Uint8Array, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([data as BlobPart], {type}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Writes the article file as it is now into its folder; without one, downloads it. */
export async function saveFile(desk: DeskController, drafts: Drafts, writer?: FileWriter): Promise<void> {
  if (writer) {
    await writer.flush();
    if (writer.state === 'saved') desk.say(`${writer.name} is saved in ${writer.folder.name}.`);
    return;
  }
  const {name, text} = desk.session!;
  download(name, text, 'text/markdown');
  desk.say(`${name} was handed to the browser’s downloads.`);
  await drafts.current?.saved();
}
