import {readFileSync, readdirSync} from 'node:fs';
import {folderSettings as settingsFor} from '../../publish/build/folder.js';
import type {FolderSettings, SharedFiles} from '../../publish/build/folder.js';
import {packageFile, version} from '../package-file.js';

const fromPackage = (name: string) => readFileSync(packageFile(`dist/${name}`), 'utf8');

const besideScript =
  /^(?:language-[\w-]+|prerendered|reader-actions|show-passage|story-check|timeline-\w+)(?:\.classic)?\.js$/;

export function sharedFiles(): SharedFiles {
  const beside = readdirSync(packageFile('dist')).filter((name) => besideScript.test(name));
  return {
    scripts: {
      elements: fromPackage('story-elements.classic.js'),
      loader: fromPackage('story-loader.js'),
      frameHost: fromPackage('story-frame.js'),
      framePage: fromPackage('frame-page.js'),
      embedPage: fromPackage('embed-page.js'),
      alone: fromPackage('story-elements-alone.classic.js'),
      whole: fromPackage('story-elements-whole.classic.js'),
    },
    beside: Object.fromEntries([...beside, 'LICENSES.txt'].map((name) => [name, fromPackage(name)])),
  };
}

export const folderSettings = (base: string, shared: SharedFiles, lenient: boolean): FolderSettings =>
  settingsFor(base, shared, version, lenient);
