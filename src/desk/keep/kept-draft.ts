import type {SessionState} from '../session/state.js';

/** A draft as this browser keeps it: the article file, how it came about, and where its editor was. */
export interface KeptDraft {
  id: string;
  /** The article file’s name, and its text. */
  name: string;
  text: string;
  /** The text as it was brought. */
  base: string;
  /** The last 200 steps, those that were undone, and the card in hand. */
  session: SessionState;
  /** When it was written last, in milliseconds as `Date.now` counts them. */
  at: number;
  /** When its file was taken out of the browser last, and the digest of what was published then. */
  saved?: number;
  published?: string;
  /** The file that it is written into: the folder’s id, the name in it, and the digest of what was written last. */
  file?: {folder: string; name: string; digest: string | undefined};
  /** The page that it is open in; only this one writes it. */
  holder?: string;
}

/** A text as it was at a moment that an editor may want to go back to. */
export interface Version {
  moment: 'brought' | 'published' | 'before-drift' | 'before-theirs';
  text: string;
  at: number;
}

/** How many versions are kept of a draft; the one that was brought stays. */
const mostVersions = 20;

/** The versions with another one. A text that the last one has already is not kept twice. */
export function withVersion(versions: readonly Version[], version: Version): readonly Version[] {
  if (versions.at(-1)?.text === version.text) return versions;
  const [first, ...rest] = [...versions, version];
  return first ? [first, ...rest.slice(-(mostVersions - 1))] : [];
}

const day = 86_400_000;

/**
 * Whether an editor is to be asked to save the file: some browsers empty the stores of pages that nobody opened for seven
 * days. https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/
 */
export const shouldSave = ({at, saved = 0}: Pick<KeptDraft, 'at' | 'saved'>, now: number): boolean =>
  at > saved && now - at >= 5 * day;
