import type {Built, BuiltForEver} from './built-file.js';

/** `manifest.json` of a story's own folder; the files are in that folder. */
export interface StoryManifest {
  version: 1;
  id: string;
  headline: string;
  /** Files with a hash in their name: the story, the script that registers it, that with the elements, HTML, JSON-LD. */
  files: Record<'json' | 'script' | 'standalone' | 'html' | 'jsonLd', BuiltForEver>;
  /** Files whose names stay when the story changes: the story, the page to frame, its oEmbed document, the snippets. */
  latest: Record<'json' | 'frame' | 'oEmbed' | 'embed', Built>;
}

/** What all stories of a folder share: the elements; the script of a page with frames, and of a page in a frame. */
export type Shared = Record<'elements' | 'frameHost' | 'framePage', BuiltForEver>;
