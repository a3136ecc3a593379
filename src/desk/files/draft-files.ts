import {readText} from '../bring/read.js';
import {Refusal} from '../../formats/common/refusal.js';
import type {DeskController} from '../controller.js';
import type {Drafts} from '../keep/drafts.js';
import {InTurn} from '../in-turn.js';
import type {KeptDraft} from '../keep/kept-draft.js';
import type {DeskSession} from '../session/session.js';
import type {ArticleFolder, FileEdition} from './article-folder.js';
import {FileWriter} from './file-writer.js';
import {freeName} from './free-name.js';
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
  readonly #turn = new InTurn();
  /** The draft that is open to be edited. */
  #draft: KeptDraft | undefined;

  constructor(desk: DeskController, drafts: Drafts) {
    this.#desk = desk;
    this.#drafts = drafts;
    drafts.onDesk.onOpen = (draft, session) => this.#follow(draft, session);
    drafts.onDesk.onClose = () => this.#leave();
    drafts.onDesk.onLost = () => this.#stop();
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
    await this.#telling(this.folder?.name ?? '', async () => {
      this.names = (await this.folder?.list()) ?? [];
    });
    this.#desk.update();
  }

  /**
   * Opens a file of the folder: the draft that this browser keeps of it, with its history, or a new one. A second press while
   * it opens is one with the first: opened again, it would bring back an editor who has gone on meanwhile.
   */
  open(name: string): Promise<void> {
    return this.#turn.once(name, () => this.#open(name));
  }

  async #open(name: string): Promise<void> {
    const folder = this.folder!;
    await this.#drafts.renew();
    const kept = this.#drafts.list.find(({file}) => file?.folder === folder.id && file.name === name);
    if (kept) return this.#drafts.open(kept.id, 'settle');
    await this.#telling(name, async () => {
      const edition = await folder.read(name);
      if (!edition) throw new Refusal('no-such-item', 'it is not in the folder any more');
      const read = await readText(edition.text, name);
      if ('choices' in read)
        throw new Refusal(
          'several-articles',
          'several articles are in it; drop it on the desk to choose one',
        );
      const {article} = read;
      // A draft of what is no article file, such as a post of a site generator, must not be written over its source.
      const file = article.text === edition.text && {folder: folder.id, name, digest: edition.digest};
      await this.#drafts.bring([{...article, name, ...(file && {file})}]);
    });
  }

  /** Writes the open draft into the folder, now and with each change: into its own file, or a new one beside the others. */
  async save(): Promise<void> {
    const [{folder}, {session, isReadOnly}, draft] = [this, this.#desk, this.#draft];
    if (!folder || !session || isReadOnly || !draft || this.writer) return;
    await this.#telling(session.name, async () => {
      if (draft.file?.folder === folder.id) await this.#follow(draft, session);
      else {
        const name = freeName(session.name, await folder.list());
        if (this.#draft !== draft) return;
        this.#write(draft, session, name);
        if (name !== session.name)
          this.#desk.say(`Another ${session.name} is in ${folder.name}, so this one is saved as ${name}.`);
      }
      await this.writer?.flush();
    });
    await this.renew();
  }

  /** What the editor said of a file that somebody else wrote meanwhile. */
  async settle(which: 'mine' | 'theirs' | 'both'): Promise<void> {
    const {writer} = this;
    if (!writer || this.#desk.isReadOnly) return;
    await this.#telling(`${writer.name} in ${writer.folder.name}`, async () => {
      if (which === 'mine') await writer.keepMine();
      else if (which === 'both') await writer.keepBoth();
      else await this.#takeTheirs(writer);
    });
    await this.renew();
  }

  async #takeTheirs(writer: FileWriter): Promise<void> {
    const theirs = await writer.theirs();
    if (!theirs) return this.#desk.say(`${writer.name} is gone; keep yours.`);
    await this.#drafts.current?.mark('before-theirs');
    const {text} = theirs;
    // Another draft may be on the desk by now, whose text this is not.
    if (this.writer !== writer) return;
    const isDone =
      text === this.#desk.session!.text || (await this.#desk.act({do: 'write', text}, {stay: true}));
    if (!isDone || this.writer !== writer) return;
    await writer.tookTheirs(theirs);
  }

  async #follow(draft: KeptDraft, session: DeskSession): Promise<void> {
    this.#draft = draft;
    const [{folder}, {file}] = [this, draft];
    if (!folder || !file || file.folder !== folder.id) return;
    // What cannot be read is not taken for absent: the writer asks, or tells why, before it writes.
    const there: FileEdition | undefined = await folder.read(file.name).catch(() => undefined);
    if (this.#draft !== draft) return;
    // What is there already need not be written again.
    this.#write(draft, session, file.name, there?.text === session.text ? there : {digest: file.digest});
    void this.writer!.flush();
  }

  #write(
    {id}: KeptDraft,
    session: DeskSession,
    name: string,
    file?: {text?: string; digest?: string | undefined},
  ): void {
    const writer = new FileWriter(session, this.folder!, name, file, () => this.#drafts.onDesk.isOurs(id));
    this.writer = writer;
    const note = () => {
      this.#desk.update();
      if (writer.state !== 'saved') return;
      const now = {folder: writer.folder.id, name: writer.name, digest: writer.digest};
      if (this.#draft?.id === id) this.#draft = {...this.#draft, file: now};
      void this.#drafts.onDesk.inFile(id, now);
    };
    writer.addEventListener('change', note);
    note();
  }

  async #leave(): Promise<void> {
    await this.writer?.close();
    this.#stop();
  }

  #stop(): void {
    this.writer?.stop();
    this.writer = this.#draft = undefined;
  }

  /** Says why something could not be done, and of what. */
  async #telling(what: string, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#desk.say(`${what}: ${error.message}.`);
    }
  }
}
