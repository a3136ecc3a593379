import {readFileSync, readdirSync} from 'node:fs';
import {basename} from 'node:path';
import {digestOf} from '../../publish/build/built-file.js';
import {settingsOf} from '../../publish/build/settings.js';
import type {BuildSettings, SharedScripts} from '../../publish/build/settings.js';
import {packageFile, version} from '../package-file.js';

/** Settings that hold for all stories of one folder. */
export interface FolderSettings extends BuildSettings {
  /** Differs between two builds that would make other files of the same story. */
  digest: string;
}

/** Files that are copied from the package, for all stories of a folder. */
export interface SharedFiles {
  scripts: SharedScripts;
  /** Languages and the code of long timelines, by the names under which the elements look for them beside their script. */
  beside: Record<string, string>;
}

const fromPackage = (name: string) => readFileSync(packageFile(`dist/${name}`), 'utf8');

const besideScript = /^(?:language-[\w-]+|timeline-more)(?:\.classic)?\.js$/;

export function sharedFiles(): SharedFiles {
  const beside = readdirSync(packageFile('dist')).filter((name) => besideScript.test(name));
  return {
    scripts: {
      elements: fromPackage('story-elements.classic.js'),
      frameHost: fromPackage('story-frame.js'),
      framePage: fromPackage('frame-page.js'),
      embedPage: fromPackage('embed-page.js'),
      whole: fromPackage('story-elements-whole.classic.js'),
    },
    beside: Object.fromEntries([...beside, 'LICENSES.txt'].map((name) => [name, fromPackage(name)])),
  };
}

export function folderSettings(base: string, {scripts}: SharedFiles): FolderSettings {
  const settings = settingsOf(base, scripts);
  const files = Object.values(settings.shared).map(({file}) => file);
  return {...settings, digest: digestOf(version, base, ...files, scripts.whole)};
}

/** Two builds of a file with one digest make the same. The file's name is in it, since the story's id may come of it. */
export const fileDigest = (file: string, bytes: Uint8Array, {digest}: FolderSettings) =>
  digestOf(digest, basename(file), bytes);
