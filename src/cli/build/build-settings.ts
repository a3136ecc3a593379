import {readFileSync, readdirSync} from 'node:fs';
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

export const folderSettings = (base: string, shared: SharedFiles, lenient: boolean): FolderSettings =>
  settingsFor(base, shared, version, lenient);
