import {prerender} from '../../prerender/prerender.js';
import type {FolderSettings} from '../../publish/build/folder.js';
import {publishedStory} from '../../publish/build/published-story.js';
import {onePiece} from '../../publish/build/snippets.js';
import {elementsFor, storySnippets} from '../../publish/build/story-files.js';
import {standaloneScript} from '../../publish/build/story-script.js';
import type {Story} from '../../story/story.js';
import type {Way} from './ways.js';

/** A piece of code, and where it belongs. */
export interface Piece {
  title: string;
  code: string;
}

/** What is pasted for one way to put a story on a page; the texts are those of `build`. */
export function piecesOf({key, name, kinds}: Way, whole: Story, settings: FolderSettings): Piece[] {
  const story = publishedStory(whole);
  if (key === 'one-piece')
    return [{title: name, code: onePiece(story, standaloneScript(story, elementsFor(story, settings)))}];
  if (key === 'prerendered') return [{title: name, code: prerender(story)}];
  return storySnippets(story, settings)
    .filter(({kind}) => kinds.includes(kind))
    .map(({title, code}) => ({title, code}));
}
