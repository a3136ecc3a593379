import {createStore, delMany, get, getMany, keys, setMany, update} from 'idb-keyval';
import type {UseStore} from 'idb-keyval';
import {Refusal} from '../../formats/common/refusal.js';
import {withVersion} from './kept-draft.js';
import type {KeptDraft, Version} from './kept-draft.js';

const [drafts, versions] = ['draft', 'versions'];

/**
 * The drafts that this browser keeps, in its own store (IndexedDB): nothing is sent, and no cookie is set. Each write is one
 * transaction, so that a page that is closed in the middle of one leaves what was there before.
 * All of it rejects with a {@link Refusal}: `no-store` where the browser keeps nothing, `store-full` where there is no room,
 * `taken-over` where another page holds the draft, `unreadable` where what is there cannot be read, which is then not written over.
 */
export class DraftStore {
  readonly #store: UseStore;

  /** @param name of the database */
  constructor(name = 'story-desk') {
    this.#store = createStoreLater(name);
  }

  /** All drafts, the one that was touched last first. */
  async list(): Promise<KeptDraft[]> {
    const all = await told(async () => {
      const names = await keys<IDBValidKey>(this.#store);
      return getMany<unknown>(
        names.filter((name) => Array.isArray(name) && name[0] === drafts),
        this.#store,
      );
    });
    return all.filter(isDraft).sort((a, b) => b.at - a.at);
  }

  async read(id: string): Promise<KeptDraft | undefined> {
    const found = await told(() => get<unknown>([drafts, id], this.#store));
    return isDraft(found) ? found : undefined;
  }

  /** Keeps a draft for the first time, and its text as the version that was brought. */
  async add(draft: KeptDraft): Promise<void> {
    const {id, text, at} = draft;
    const brought: Version = {moment: 'brought', text, at};
    await told(() =>
      setMany(
        [
          [[drafts, id], draft],
          [[versions, id], [brought]],
        ],
        this.#store,
      ),
    );
  }

  /**
   * Writes what changed of a draft, if `holder` still holds it. One that is gone is written anew: what somebody edits is
   * worth more than that another page forgot it.
   */
  async write(draft: KeptDraft, holder: string): Promise<void> {
    await told(() =>
      update<KeptDraft>(
        [drafts, draft.id],
        (kept) => {
          if (kept?.holder !== undefined && kept.holder !== holder) throw takenOver();
          if (kept !== undefined && !isDraft(kept)) throw unreadable();
          return {...kept, ...draft, holder};
        },
        this.#store,
      ),
    );
  }

  /**
   * Makes a page the only one that writes a draft, and returns this as it is kept.
   * @throws {Refusal} `no-such-item` where it is kept no longer
   */
  async take(id: string, holder: string): Promise<KeptDraft> {
    let taken: KeptDraft | undefined;
    await told(() =>
      update<KeptDraft>(
        [drafts, id],
        (kept) => {
          if (!isDraft(kept)) throw new Refusal('no-such-item', 'this draft is not kept here any more');
          return (taken = {...kept, holder});
        },
        this.#store,
      ),
    );
    return taken!;
  }

  /** Forgets a draft and its versions. */
  async remove(id: string): Promise<void> {
    await told(() =>
      delMany(
        [
          [drafts, id],
          [versions, id],
        ],
        this.#store,
      ),
    );
  }

  /** Keeps a text as one to go back to. */
  async addVersion(id: string, version: Version): Promise<void> {
    await told(() =>
      update<readonly Version[]>(
        [versions, id],
        (kept = []) => {
          if (!Array.isArray(kept)) throw unreadable();
          return withVersion(kept, version);
        },
        this.#store,
      ),
    );
  }

  /** The versions of a draft, the first one first. */
  async versionsOf(id: string): Promise<readonly Version[]> {
    const found = await told(() => get<unknown>([versions, id], this.#store));
    return Array.isArray(found) ? (found as Version[]) : [];
  }
}

/** What another program, or another edition of this one, may have put there is passed over. */
const isDraft = (value: unknown): value is KeptDraft =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'name', 'text', 'base'].every((field) => typeof (value as never)[field] === 'string') &&
  typeof (value as KeptDraft).at === 'number' &&
  typeof (value as KeptDraft).session === 'object';

/** Opens the database with the first use; a browser that refuses one throws there and then. */
function createStoreLater(name: string): UseStore {
  let store: UseStore | undefined;
  return (mode, act) => {
    store ??= createStore(name, 'drafts');
    return store(mode, act);
  };
}

const takenOver = () =>
  new Refusal('taken-over', 'this draft was taken over by another page; what is changed here is not kept');

/** What a later edition of the desk wrote may be all that there is of an article. */
const unreadable = () =>
  new Refusal(
    'unreadable',
    'what this browser keeps of the draft cannot be read here, so nothing is written over it; save the article file before you close this page',
  );

/** What comes of the store, its errors as refusals in words. */
async function told<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const isFull = error instanceof Error && error.name === 'QuotaExceededError';
    throw isFull
      ? new Refusal(
          'store-full',
          'the browser has no room left; save the article file before you close this page',
        )
      : new Refusal(
          'no-store',
          'nothing is kept in this browser; save the article file before you close this page',
        );
  }
}
