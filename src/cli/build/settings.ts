import {readFileSync, readdirSync} from 'node:fs';
import {fontsDigest} from '../cards/font-files.js';
import type {FontFile} from '../cards/font-files.js';
import {digestOf} from '../../publish/build/built-file.js';
import {folderSettings as settingsFor} from '../../publish/build/folder.js';
import type {FolderSettings, SharedFiles} from '../../publish/build/folder.js';
import type {SharedScripts} from '../../publish/build/settings.js';
import {filesBeside, scriptFiles} from '../../publish/build/shared-scripts.js';
import {packageFile, version} from '../package-file.js';

const fromPackage = (name: string) => readFileSync(packageFile(`dist/${name}`), 'utf8');

export function sharedFiles(): SharedFiles {
  const texts = <Name extends string>(files: [name: Name, file: string][]) =>
    Object.fromEntries(files.map(([name, file]) => [name, fromPackage(file)])) as Record<Name, string>;
  const scripts = Object.entries(scriptFiles) as [keyof SharedScripts, string][];
  const beside = filesBeside(readdirSync(packageFile('dist')));
  return {scripts: texts(scripts), beside: texts(beside.map((name) => [name, name]))};
}

export interface CommandSettings extends FolderSettings {
  /** The fonts to draw cards with, where they are to be drawn. */
  fonts?: readonly FontFile[];
  /** The folder with the last edition of each story, to tell what changed since. */
  last: string;
}

export function folderSettings(
  base: string,
  shared: SharedFiles,
  {lenient, fonts, last}: {lenient: boolean; fonts?: readonly FontFile[] | undefined; last: string},
): CommandSettings {
  const settings = {...settingsFor(base, shared, version, lenient), last};
  return fonts ? {...settings, fonts, digest: digestOf(settings.digest, fontsDigest(fonts))} : settings;
}
