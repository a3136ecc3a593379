import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {digestOf, named} from './manifest.js';
import type {Shared} from './manifest.js';
import {packageFile, version} from './package-file.js';

/** What the stories of one build have in common. */
export interface BuildSettings {
  /** The address of the folder: empty, or ending with a slash. */
  base: string;
  shared: Shared;
  /** The text of the script with the elements. */
  elements: string;
  /** Tells builds that make other files of the same story from each other. */
  digest: string;
}

/** The scripts that all stories share, as the package has them. */
export const sharedScripts = () => ({
  elements: readScript('story-elements.classic.js'),
  frameHost: readScript('story-frame.js'),
  framePage: readScript('frame-page.js'),
});

const readScript = (name: string) => readFileSync(packageFile(`dist/${name}`), 'utf8');

export function buildSettings(base: string, scripts: ReturnType<typeof sharedScripts>): BuildSettings {
  const shared = {
    elements: named('story-elements', 'js', scripts.elements),
    frameHost: named('story-frame', 'js', scripts.frameHost),
    framePage: named('frame-page', 'js', scripts.framePage),
  };
  const digest = digestOf(version, base, ...Object.values(shared).map(({file}) => file));
  return {base, shared, elements: scripts.elements, digest};
}

/** Tells whether the same is built of a file again. Its name is part of it, since that may make the story's id. */
export const fileDigest = (file: string, bytes: Uint8Array, {digest}: BuildSettings) =>
  digestOf(digest, basename(file), bytes);
