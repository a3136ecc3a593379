import type {BuiltForEver} from './built-file.js';
import type {StoryManifest} from './manifest.js';
import type {BuildSettings} from './settings.js';

/** A file and where it is on the web. */
export interface Addressed {
  href: string;
  /** A digest for `integrity`; absent in a build without `--base`, since browsers load no such script from disk. */
  integrity?: string;
}

/** Addresses of the files of a story; relative to the folder that is built where its own address is not known. */
export interface Addresses {
  elements: Addressed;
  /** The elements of prerendered stories, which render nothing themselves. */
  prerendered: Addressed;
  /** The script that loads the elements of prerendered stories when the reader wants something. */
  loader: Addressed;
  /** The script that gives frames their height. */
  frameHost: Addressed;
  json: Addressed;
  script: Addressed;
  standalone: Addressed;
  /** The address of its JSON that stays when the story changes. */
  latest: string;
  /** The addresses of a page and of its oEmbed document, by the page’s name; they stay when the story changes. */
  page(name: string): string;
  oEmbed(name: string): string;
  /** The address of any other file of the story. */
  file(name: string): string;
  /** The source expression that allows all of these files in a Content-Security-Policy. */
  source: string;
  /** Whether the addresses hold on pages of another site. */
  absolute: boolean;
}

/** The file of a page of a story, and that of its oEmbed document, by the page’s name. */
export const pageFile = (name: string) => `${name}.html`;
export const oEmbedFile = (name: string) => (name === 'index' ? 'oembed.json' : `${name}.oembed.json`);

/** The addresses for a story's snippets. */
export function addressesOf(
  folder: string,
  {json, script, standalone}: StoryManifest['files'],
  {base, shared: {elements, prerendered, loader, frameHost}}: BuildSettings,
): Addresses {
  const at = (file: string) => base + file;
  const own = (file: string) => at(`${encodeURIComponent(folder)}/${encodeURIComponent(file)}`);
  const absolute = /^https?:/.test(base);
  const pinned = ({file, integrity}: BuiltForEver, place = own) => ({
    href: place(file),
    ...(base && {integrity}),
  });
  return {
    ...{elements: pinned(elements, at), prerendered: pinned(prerendered, at)},
    ...{loader: pinned(loader, at), frameHost: pinned(frameHost, at)},
    ...{json: pinned(json), script: pinned(script), standalone: pinned(standalone)},
    latest: own('story.json'),
    page: (name) => own(pageFile(name)),
    oEmbed: (name) => own(oEmbedFile(name)),
    file: own,
    ...{source: absolute ? new URL(base).origin : "'self'", absolute},
  };
}
