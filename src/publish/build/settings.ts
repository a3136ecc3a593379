import {named} from './built-file.js';
import type {Shared} from './manifest.js';

/** The texts of the scripts that stories of one build share, from this package's dist/. */
export interface SharedScripts extends Record<keyof Shared, string> {
  /** The elements in a script that may stand alone, and in one with what long timelines and eras need too. */
  alone: string;
  whole: string;
}

/** What the stories of one build have in common. */
export interface BuildSettings {
  /** The address of the folder: empty, or ending with a slash. */
  base: string;
  shared: Shared;
  /** What a draft only guessed is published too. */
  lenient?: boolean;
  /** Two scripts with the elements for one with a story in it: `alone` for most, `whole` for long timelines and eras. */
  elements: Pick<SharedScripts, 'alone' | 'whole'>;
}

/** The settings for a folder that will be at `base`. */
export function settingsOf(
  base: string,
  {elements, prerendered, loader, frameHost, framePage, embedPage, alone, whole}: SharedScripts,
): BuildSettings {
  const shared = {
    elements: named('story-elements', 'js', elements),
    prerendered: named('story-widgets.prerendered', 'js', prerendered),
    loader: named('story-loader', 'js', loader),
    frameHost: named('story-frame', 'js', frameHost),
    framePage: named('frame-page', 'js', framePage),
    embedPage: named('embed-page', 'js', embedPage),
  };
  return {base, shared, elements: {alone, whole}};
}
