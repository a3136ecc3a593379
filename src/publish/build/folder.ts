import {digestOf} from './built-file.js';
import type {Shared} from './manifest.js';
import {settingsOf} from './settings.js';
import type {BuildSettings, SharedScripts} from './settings.js';

/** Files that are copied from the package, for all stories of a folder. */
export interface SharedFiles {
  scripts: SharedScripts;
  /** What the elements load on demand, by the names under which they look for it beside their script. */
  beside: Readonly<Record<string, string>>;
}

/** Settings that hold for all stories of one folder. */
export interface FolderSettings extends BuildSettings {
  /** Differs between two builds that would make other files of the same story. */
  digest: string;
}

/** `manifest.json`: lists the stories and files of the folder, for a publisher's own programs. */
export interface Manifest {
  version: 1;
  shared?: Shared;
  /** The stories of the folder, by their ids. */
  stories: Record<string, BuiltStory>;
}

/** A story that was built; the `manifest.json` in its own folder has the digests of its files. */
export interface BuiltStory {
  headline: string;
  folder: string;
  /** The names of its files from the last build; older files may lie beside them. */
  files: string[];
  /** The digest of its source and of the settings: with the same one, a build would make the same files. */
  digest: string;
  /** How much is left open in its source: comments of a draft, and claims that the article does not say. */
  open?: number;
}

/**
 * @param version that of this package
 * @param lenient publishes what a draft only guessed too
 */
export function folderSettings(
  base: string,
  {scripts}: SharedFiles,
  version: string,
  lenient = false,
): FolderSettings {
  const settings = settingsOf(base, scripts);
  const files = Object.values(settings.shared).map(({file}) => file);
  const digest = digestOf(
    version,
    base,
    ...files,
    scripts.alone,
    scripts.whole,
    ...(lenient ? ['lenient'] : []),
  );
  return {...settings, ...(lenient && {lenient}), digest};
}

/** Two builds of a file with one digest make the same. The file's name is in it, since the story's id may come of it. */
export const sourceDigest = (name: string, bytes: Uint8Array, {digest}: FolderSettings) =>
  digestOf(digest, name, bytes);

/** The files that all stories of a folder share, by their names in it. */
export const sharedByName = (
  {shared}: FolderSettings,
  {scripts, beside}: SharedFiles,
): [name: string, data: string][] => [
  ...Object.entries(beside),
  ...(Object.keys(shared) as (keyof Shared)[]).map((kind): [string, string] => [
    shared[kind].file,
    scripts[kind],
  ]),
];

/** A manifest as it is written: the same stories make the same bytes. */
export function manifestText(manifest: Manifest): string {
  const stories = Object.fromEntries(
    Object.entries(manifest.stories).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  return `${JSON.stringify({...manifest, stories}, null, 2)}\n`;
}
