import {readFileSync, readdirSync} from 'node:fs';
import {basename} from 'node:path';
import {digestOf, named} from './manifest.js';
import type {Shared} from './manifest.js';
import {packageFile, version} from '../package-file.js';

/** What the stories of one build have in common. */
export interface BuildSettings {
  /** The address of the folder: empty, or ending with a slash. */
  base: string;
  shared: Shared;
  /** The texts of the script with the elements: with what most stories need, and with what they load on demand. */
  elements: {usual: string; whole: string};
  /** Tells builds that make other files of the same story from each other. */
  digest: string;
}

/** What is copied from the package, for all stories of a folder. */
export interface SharedFiles {
  pinned: Record<keyof Shared, string>;
  /** Under the names by which the elements look for them beside their script: each language, what few timelines need. */
  beside: Record<string, string>;
}

const fromPackage = (name: string) => readFileSync(packageFile(`dist/${name}`), 'utf8');

const besideScript = /^(?:language-\w+|timeline-more)(?:\.classic)?\.js$/;

export function sharedFiles(): SharedFiles {
  const beside = readdirSync(packageFile('dist')).filter((name) => besideScript.test(name));
  return {
    pinned: {
      elements: fromPackage('story-elements.classic.js'),
      frameHost: fromPackage('story-frame.js'),
      framePage: fromPackage('frame-page.js'),
    },
    beside: Object.fromEntries([...beside, 'LICENSES.txt'].map((name) => [name, fromPackage(name)])),
  };
}

export function buildSettings(base: string, {pinned}: SharedFiles): BuildSettings {
  const shared = {
    elements: named('story-elements', 'js', pinned.elements),
    frameHost: named('story-frame', 'js', pinned.frameHost),
    framePage: named('frame-page', 'js', pinned.framePage),
  };
  const whole = fromPackage('story-elements-whole.classic.js');
  return {
    ...{base, shared, elements: {usual: pinned.elements, whole}},
    digest: digestOf(version, base, ...Object.values(shared).map(({file}) => file), whole),
  };
}

/** Tells whether the same is built of a file again. Its name is part of it, since that may make the story's id. */
export const fileDigest = (file: string, bytes: Uint8Array, {digest}: BuildSettings) =>
  digestOf(digest, basename(file), bytes);
