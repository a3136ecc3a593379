import type {DeskSession} from '../session/session.js';
import type {ArticleFolder, FileEdition} from './article-folder.js';

/** How long after a change it is written: that of an editor who goes on is written once. */
const pause = 500;

/**
 * `saved`: the file is what the desk has. `changed`: somebody else wrote it meanwhile, and nothing is written before the editor
 * says which of both counts. `refused`: it could not be written.
 */
export type FileState = 'saved' | 'waiting' | 'changed' | 'refused';

/** Writes a session into a file as it is edited, and never over what somebody else wrote. `change` is sent when `state` changed. */
export class FileWriter extends EventTarget {
  readonly folder: ArticleFolder;
  readonly #session: DeskSession;
  #name: string;
  /** The digest of the file as it was read or written last; undefined where there is none yet. */
  #digest: string | undefined;
  #written: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();
  #state: FileState = 'saved';
  /** Why it could not be written, in words. */
  refusal = '';

  /** @param file as the desk knows it: what it read, or wrote last; undefined for one that is new */
  constructor(
    session: DeskSession,
    folder: ArticleFolder,
    name: string,
    file?: {text?: string; digest?: string | undefined},
  ) {
    super();
    this.folder = folder;
    this.#session = session;
    this.#name = name;
    this.#digest = file?.digest;
    this.#written = file?.text;
    session.addEventListener('change', this.#changed);
  }

  get name(): string {
    return this.#name;
  }

  get digest(): string | undefined {
    return this.#digest;
  }

  get state(): FileState {
    return this.#state;
  }

  /** Writes what is not written yet. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    // One writing at a time, so that each knows what the one before it left.
    this.#writing = this.#writing.then(() => this.#write());
    await this.#writing;
  }

  /** The text of the desk is written over what somebody else wrote. */
  async keepMine(): Promise<void> {
    this.#digest = (await this.folder.read(this.#name))?.digest;
    await this.#goOn();
  }

  /** What somebody else wrote, which the desk takes over; undefined where the file is gone. */
  async theirs(): Promise<FileEdition | undefined> {
    return this.folder.read(this.#name);
  }

  /** The desk has taken over what somebody else wrote. */
  async tookTheirs({text, digest}: FileEdition): Promise<void> {
    this.#digest = digest;
    this.#written = text;
    await this.#goOn();
  }

  /** The text of the desk is written into a file of its own beside the other. */
  async keepBoth(): Promise<void> {
    const taken = new Set(await this.folder.list());
    const stem = this.#name.replace(/\.md$/i, '');
    let number = 2;
    while (taken.has(`${stem}-${number}.md`)) number++;
    this.#name = `${stem}-${number}.md`;
    this.#digest = this.#written = undefined;
    await this.#goOn();
  }

  /** Stops writing, after what is left is written. */
  async close(): Promise<void> {
    this.#session.removeEventListener('change', this.#changed);
    await this.flush();
  }

  readonly #changed = () => {
    if (this.#state === 'changed' || this.#session.text === this.#written) return;
    this.#tell('waiting');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  };

  async #goOn(): Promise<void> {
    this.#tell('waiting');
    await this.flush();
  }

  async #write(): Promise<void> {
    const {text} = this.#session;
    if (this.#state === 'changed') return;
    if (text === this.#written) return this.#tell('saved');
    const answer = await this.folder.write(this.#name, text, this.#digest);
    if ('digest' in answer) {
      this.#digest = answer.digest;
      this.#written = text;
      this.#tell(this.#session.text === text ? 'saved' : 'waiting');
    } else if ('changed' in answer) this.#tell('changed');
    else {
      this.refusal = answer.refused;
      this.#tell('refused');
    }
  }

  #tell(state: FileState): void {
    if (state === this.#state && state !== 'refused') return;
    this.#state = state;
    this.dispatchEvent(new Event('change'));
  }
}
