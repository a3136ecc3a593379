import type {Tag} from '../../prerender/prerender.js';
import type {Built, BuiltForEver} from './built-file.js';

/** `manifest.json` of a story's own folder; the files are in that folder. */
export interface StoryManifest {
  version: 1;
  id: string;
  headline: string;
  /**
   * When it was updated, or else published, if it tells: an older edition must not take the place of a newer. Absent where it is
   * withheld or withdrawn, which may.
   */
  edition?: string;
  /** When it is over, if it tells. */
  expires?: string;
  /** Files with a hash in their name: the story, the script that registers it, that with the elements, HTML, JSON-LD. */
  files: Record<'json' | 'script' | 'standalone' | 'html' | 'jsonLd', BuiltForEver>;
  /**
   * Files whose names stay when the story changes: the story, the page of the whole of it under its older name, the
   * snippets.
   */
  latest: Record<'json' | 'frame' | 'embed', Built>;
  /** The pictures of it and of each thing in it, where they were drawn, by their names without hash and ending. */
  cards?: Record<string, BuiltForEver>;
  /** The pages to frame, or to paste the address of, by their names. */
  pages: Record<string, BuiltPage>;
}

/** A page of a story; its name stays when the story changes. */
export interface BuiltPage {
  tags: readonly Tag[];
  /** The id of the quote that it shows. */
  quote?: string;
  page: Built;
  /** What is on it, prerendered, for sites that put it into pages of their own: a file with a hash in its name. */
  html: BuiltForEver;
  /** How to embed it, where the address of the folder is known. */
  oEmbed?: Built;
}

/** What all stories of a folder share: the elements; those of prerendered stories; the scripts that load them late, of a page with frames, of a page in one, of the snippets. */
export type Shared = Record<
  'elements' | 'prerendered' | 'loader' | 'frameHost' | 'framePage' | 'embedPage',
  BuiltForEver
>;
