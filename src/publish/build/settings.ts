import {named} from './built-file.js';
import type {Shared} from './manifest.js';

/** The texts of the scripts that stories of one build share, from this package's dist/. */
export interface SharedScripts extends Record<keyof Shared, string> {
  /** The elements in one script with all that they otherwise load on demand. */
  whole: string;
}

/** What the stories of one build have in common. */
export interface BuildSettings {
  /** The address of the folder: empty, or ending with a slash. */
  base: string;
  shared: Shared;
  /** What a draft only guessed is published too. */
  lenient?: boolean;
  /** Two scripts with the elements: `usual` for most stories, `whole` with all that the elements load on demand. */
  elements: {usual: string; whole: string};
}

/** The settings for a folder that will be at `base`. */
export function settingsOf(
  base: string,
  {elements, frameHost, framePage, embedPage, whole}: SharedScripts,
): BuildSettings {
  const shared = {
    elements: named('story-elements', 'js', elements),
    frameHost: named('story-frame', 'js', frameHost),
    framePage: named('frame-page', 'js', framePage),
    embedPage: named('embed-page', 'js', embedPage),
  };
  return {base, shared, elements: {usual: elements, whole}};
}
