import type {DeskSession} from '../session/session.js';
import type {ArticleFolder, FileEdition, Written} from './article-folder.js';
import {freeName} from './free-name.js';

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
  readonly #isOurs: () => Promise<boolean>;
  #isStopped = false;
  #name: string;
  /** The digest of the file as it was read or written last; undefined where there is none yet. */
  #digest: string | undefined;
  #written: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();
  #state: FileState;
  /** Why it could not be written, in words. */
  refusal = '';

  /**
   * @param file as the desk knows it: what it read, or wrote last; undefined for one that is new
   * @param isOurs asked before each write: whether this page is still the one that edits the draft
   */
  constructor(
    session: DeskSession,
    folder: ArticleFolder,
    name: string,
    file?: {text?: string; digest?: string | undefined},
    isOurs = () => Promise.resolve(true),
  ) {
    super();
    this.folder = folder;
    this.#session = session;
    this.#isOurs = isOurs;
    this.#name = name;
    this.#digest = file?.digest;
    this.#written = file?.text;
    this.#state = file?.text === session.text ? 'saved' : 'waiting';
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
    this.#writing = this.#writing.then(() => this.#writeAll());
    await this.#writing;
  }

  /**
   * The text of the desk is written over what somebody else wrote.
   * @throws {Refusal} where that cannot be read: nobody could say what is lost then
   */
  async keepMine(): Promise<void> {
    this.#digest = (await this.folder.read(this.#name))?.digest;
    await this.#goOn();
  }

  /**
   * What somebody else wrote, which the desk takes over; undefined where the file is gone.
   * @throws {Refusal} where it cannot be read
   */
  async theirs(): Promise<FileEdition | undefined> {
    return this.folder.read(this.#name);
  }

  /** The desk has taken over what somebody else wrote. */
  async tookTheirs({text, digest}: FileEdition): Promise<void> {
    this.#digest = digest;
    this.#written = text;
    await this.#goOn();
  }

  /**
   * The text of the desk is written into a file of its own beside the other.
   * @throws {Refusal} where the folder does not tell what is in it
   */
  async keepBoth(): Promise<void> {
    this.#name = freeName(this.#name, [this.#name, ...(await this.folder.list())]);
    this.#digest = this.#written = undefined;
    await this.#goOn();
  }

  /** Stops writing, after what is left is written. */
  async close(): Promise<void> {
    await this.flush();
    this.stop();
  }

  /** Stops writing at once: what is left is not written any more. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    this.#session.removeEventListener('change', this.#changed);
  }

  readonly #changed = () => {
    if (this.#state === 'changed') return;
    // What is taken back while it is written is in the file all the same, and has to be written anew.
    if (this.#state === 'saved' && this.#session.text === this.#written) return;
    this.#tell('waiting');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  };

  async #goOn(): Promise<void> {
    this.#tell('waiting');
    await this.flush();
  }

  /** What changed while it was written is written after that. */
  async #writeAll(): Promise<void> {
    let isMore = true;
    while (isMore) isMore = await this.#write();
  }

  /** Writes the text as it is now; whether there may be more to write. */
  async #write(): Promise<boolean> {
    const {text} = this.#session;
    if (this.#state === 'changed' || this.#isStopped) return false;
    if (text === this.#written) {
      this.#tell('saved');
      return false;
    }
    const answer = await this.#send(text);
    if (answer && 'digest' in answer) {
      this.#digest = answer.digest;
      this.#written = text;
      return true;
    }
    if (answer && 'changed' in answer) this.#tell('changed');
    else if (answer) {
      this.refusal = answer.refused;
      this.#tell('refused');
    }
    return false;
  }

  /** What the folder answers; undefined where another page edits the draft by now. */
  async #send(text: string): Promise<Written | undefined> {
    try {
      if (!(await this.#isOurs()) || this.#isStopped) return undefined;
      return await this.folder.write(this.#name, text, this.#digest);
    } catch (error) {
      return {refused: error instanceof Error ? error.message : String(error)};
    }
  }

  #tell(state: FileState): void {
    if (state === this.#state && state !== 'refused') return;
    this.#state = state;
    this.dispatchEvent(new Event('change'));
  }
}
