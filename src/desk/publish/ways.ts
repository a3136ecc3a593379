import type {SnippetKind} from '../../publish/build/snippets.js';

/** A way to put a story on a page, in the words of whoever does it. */
export interface Way {
  key: 'one-piece' | 'server' | 'prerendered' | 'frame' | 'application' | 'search';
  name: string;
  title: string;
  note: string;
  /** Its files lie on the publisher’s own server. */
  isServed: boolean;
  /** What it is copied from, where `build` offers it. */
  kinds: readonly SnippetKind[];
}

export const ways: readonly [Way, ...Way[]] = [
  {
    key: 'one-piece',
    name: 'In a page, one piece',
    title: 'Copy it, paste it where the story is to stand',
    note: 'Script and story in one piece. Works on any page that takes a script tag; nothing else has to be uploaded.',
    isServed: false,
    kinds: [],
  },
  {
    key: 'server',
    name: 'In a page, from your server',
    title: 'Upload the files, then copy two scripts and a tag',
    note: 'Unpack the zip of all files on your server first. The shortest piece to paste, and browsers keep the scripts.',
    isServed: true,
    kinds: ['page'],
  },
  {
    key: 'prerendered',
    name: 'Without JavaScript',
    title: 'Complete before any script, or without one',
    note: 'Readers without scripts, search engines and feeds have all of it.',
    isServed: false,
    kinds: [],
  },
  {
    key: 'frame',
    name: 'In a frame',
    title: 'For sites that allow frames and no scripts',
    note: 'Unpack the zip of all files on your server first; the frame shows its page.',
    isServed: true,
    kinds: ['frame'],
  },
  {
    key: 'application',
    name: 'For an application',
    title: 'For a project with a bundler, or with React',
    note: 'The story is loaded from your server, exactly this edition of it.',
    isServed: true,
    kinds: ['application', 'react'],
  },
  {
    key: 'search',
    name: 'For search engines',
    title: 'For the head of the article’s own page',
    note: 'If nothing there describes the article yet.',
    isServed: false,
    kinds: ['search'],
  },
];
