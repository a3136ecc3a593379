import type {BuiltForEver} from './built-file.js';
import type {StoryManifest} from './manifest.js';
import type {BuildSettings} from './settings.js';

/** A file and where it is on the web. */
export interface Addressed {
  href: string;
  /** Only where an address was given: from disk, browsers load no script with a digest. */
  integrity?: string;
}

/** Where the files of a story are on the web; relative to the folder that is built where its address is not known. */
export interface Addresses {
  elements: Addressed;
  /** The script that gives frames their height. */
  frameHost: Addressed;
  json: Addressed;
  script: Addressed;
  standalone: Addressed;
  /** The newest story, the page to frame, and what describes that for oEmbed. */
  latest: string;
  frame: string;
  oEmbed: string;
  /** What a policy names to allow all of these. */
  source: string;
  /** Whether they can be used from anywhere. */
  absolute: boolean;
}

/** The addresses for a story's snippets. */
export function addressesOf(
  folder: string,
  {json, script, standalone}: StoryManifest['files'],
  {base, shared: {elements, frameHost}}: BuildSettings,
): Addresses {
  const at = (file: string) => base + file;
  const own = (file: string) => at(`${encodeURIComponent(folder)}/${file}`);
  const absolute = /^https?:/.test(base);
  const pinned = ({file, integrity}: BuiltForEver, place = own) => ({
    href: place(file),
    ...(base && {integrity}),
  });
  return {
    ...{elements: pinned(elements, at), frameHost: pinned(frameHost, at)},
    ...{json: pinned(json), script: pinned(script), standalone: pinned(standalone)},
    ...{latest: own('story.json'), frame: own('frame.html'), oEmbed: own('oembed.json')},
    ...{source: absolute ? new URL(base).origin : "'self'", absolute},
  };
}
