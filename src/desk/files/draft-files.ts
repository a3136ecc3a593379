import {readText} from '../bring/read.js';
import type {DeskController} from '../controller.js';
import type {Drafts} from '../keep/drafts.js';
import type {KeptDraft} from '../keep/kept-draft.js';
import type {DeskSession} from '../session/session.js';
import type {ArticleFolder, FileEdition} from './article-folder.js';
import {FileWriter} from './file-writer.js';
import {pickFolder} from './picked-folder.js';
import {serverFolder} from './server-folder.js';

/** The folder that is open, its article files, and the file that the open draft is written into. */
export class DraftFiles {
  readonly #desk: DeskController;
  readonly #drafts: Drafts;
  folder: ArticleFolder | undefined;
  /** The names of its article files. */
  names: readonly string[] = [];
  writer: FileWriter | undefined;
  /** A file that is about to be open as a draft. */
  #opening: {name: string; edition: FileEdition} | undefined;

  constructor(desk: DeskController, drafts: Drafts) {
    this.#desk = desk;
    this.#drafts = drafts;
    drafts.onOpen = (draft, session) => this.#follow(draft, session);
    drafts.onClose = () => this.#leave();
  }

  /** Opens the folder of the command that served this page, if one did. */
  async start(): Promise<void> {
    this.folder = await serverFolder();
    await this.renew();
  }

  /** Has the editor pick a folder; false where none was. */
  async pick(): Promise<boolean> {
    const folder = await pickFolder();
    if (!folder) return false;
    this.folder = folder;
    await this.renew();
    return true;
  }

  /** Looks what is in the folder by now. */
  async renew(): Promise<void> {
    this.names = (await this.folder?.list()) ?? [];
    this.#desk.update();
  }

  /** Opens a file of the folder: the draft that this browser keeps of it, with its history, or a new one. */
  async open(name: string): Promise<void> {
    const folder = this.folder!;
    const kept = this.#drafts.list.find(({file}) => file?.folder === folder.id && file.name === name);
    if (kept) return this.#drafts.open(kept.id, 'settle');
    const edition = await folder.read(name);
    if (!edition) return this.#desk.say(`${name} cannot be read: it is gone, or no text in UTF-8.`);
    const isArticle = /^\uFEFF?---\r?\n/.test(edition.text);
    // A draft of a plain text must not be written over that text.
    if (isArticle) this.#opening = {name, edition};
    const read = await readText(edition.text, name);
    if ('article' in read) await this.#drafts.bring([{...read.article, name}]);
    this.#opening = undefined;
  }

  /** Writes the open draft into the folder, now and with each change. */
  async save(): Promise<void> {
    const {session} = this.#desk;
    if (!this.folder || !session || this.#desk.isReadOnly) return;
    this.#write(session, session.name);
    await this.writer!.flush();
    await this.renew();
  }

  /** What the editor said of a file that somebody else wrote meanwhile. */
  async settle(which: 'mine' | 'theirs' | 'both'): Promise<void> {
    const {writer} = this;
    if (!writer) return;
    if (which === 'mine') await writer.keepMine();
    else if (which === 'both') await writer.keepBoth();
    else {
      const theirs = await writer.theirs();
      if (!theirs) return this.#desk.say(`${writer.name} is gone; keep yours.`);
      await this.#drafts.current?.mark('before-theirs');
      const {text} = theirs;
      if (text !== this.#desk.session!.text && !this.#desk.act({do: 'write', text}, {stay: true})) return;
      await writer.tookTheirs(theirs);
    }
    await this.renew();
  }

  async #follow(draft: KeptDraft, session: DeskSession): Promise<void> {
    const opening = this.#opening;
    if (opening) return this.#write(session, opening.name, opening.edition);
    const {file} = draft;
    if (!this.folder || !file || file.folder !== this.folder.id) return;
    const there = await this.folder.read(file.name);
    // What is there already need not be written again.
    this.#write(session, file.name, there?.text === session.text ? there : {digest: file.digest});
    await this.writer!.flush();
  }

  #write(session: DeskSession, name: string, file?: {text?: string; digest?: string | undefined}): void {
    const writer = new FileWriter(session, this.folder!, name, file);
    this.writer = writer;
    const note = () => {
      this.#desk.update();
      if (writer.state === 'saved')
        void this.#drafts.current?.inFile({
          folder: writer.folder.id,
          name: writer.name,
          digest: writer.digest,
        });
    };
    writer.addEventListener('change', note);
    note();
  }

  async #leave(): Promise<void> {
    await this.writer?.close();
    this.writer = undefined;
  }
}
