/** What the desk needs to hand a story out: loaded with its last step, since the scripts of readers are in it. */
import {shared, version} from 'scripts-to-publish';
import {compileArticle} from '../../../formats/article/read.js';
import {folderSettings} from '../../../publish/build/folder.js';
import type {Story} from '../../../story/story.js';
import {changedSince, editionOf} from '../edition.js';
import type {Edition} from '../edition.js';
import {piecesOf} from '../snippet-of-way.js';
import type {Piece} from '../snippet-of-way.js';
import {storyFolder} from '../story-folder.js';
import type {Way} from '../ways.js';
import {zipOf} from '../zip.js';

/** An article file that is right. */
export interface Published {
  name: string;
  text: string;
  /** Where its files will be on the web: empty, or ending with a slash. */
  base: string;
}

/**
 * What is pasted, and the edition of it.
 * @param heard the story of the text, where it is known that nothing is wrong with it
 */
export function handOut(
  {name, text, base}: Published,
  way: Way,
  heard?: Story,
): {pieces: Piece[]; edition: Edition} {
  const story = heard ?? compileArticle(text, {file: name});
  return {
    pieces: piecesOf(way, story, folderSettings(base, shared, version)),
    edition: editionOf(story, text),
  };
}

/** How the article file differs from that of an edition before. */
export const changed = ({name, text}: Published, before: string): string | undefined =>
  changedSince(
    editionOf(compileArticle(before, {file: name}), before),
    editionOf(compileArticle(text, {file: name}), text),
  );

/** A zip of all files of the story. */
export const zipped = (published: Published): Uint8Array =>
  zipOf(storyFolder({...published, shared, version}));
