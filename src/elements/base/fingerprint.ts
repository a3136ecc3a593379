import type {Story} from '../../story/story.js';
import type {Labels} from '../../languages/labels.js';
import {version} from './version.js';

/** What a widget's markup depends on besides the story. */
export interface Setting {
  headingLevel: number;
  quote?: string | undefined;
}

const start = 0x811c9dc5;

const ofStories = new WeakMap<object, number>();

/** Tells whether a story is, sign by sign, as a build of this version wrote it. Not a safeguard; both sides are the page's. */
export const storyDigest = (story: object): string => textOf(hash([version, story], start));

/**
 * Tells whether prerendered markup is that of a story: 32 bits of FNV-1a (datatracker.ietf.org/doc/html/rfc9923) over
 * all that makes it, with the `labels` that the page's author gave; behind a low line its edition. Not a safeguard; both sides are the page's.
 */
export function fingerprint(story: Story, {headingLevel, quote}: Setting, labels: Partial<Labels>): string {
  const edition = editionOf(story);
  const print = textOf(hash([version, headingLevel, quote || '', labels], hashOf(story)));
  return edition > 0 ? `${print}_${edition.toString(36)}` : print;
}

/** When a story was changed last, in minutes since 1970; `NaN` where it does not say. */
const editionOf = ({updated, published}: Story) => Math.round(Date.parse(updated ?? published ?? '') / 6e4);

/** Whether markup of that print is of a newer edition than a story, where both say when it was changed. */
export const isNewer = (print: string | null, story: Story): boolean =>
  parseInt(print?.split('_')[1] ?? '', 36) > editionOf(story);

/** Once for all widgets of the story: it is long. */
function hashOf(story: object): number {
  const known = ofStories.get(story) ?? hash(story, start);
  ofStories.set(story, known);
  return known;
}

function hash(data: unknown, seed: number): number {
  const text = JSON.stringify(data);
  for (let at = 0; at < text.length; at++) seed = Math.imul(seed ^ text.charCodeAt(at), 0x01000193);
  return seed;
}

const textOf = (digest: number) => (digest >>> 0).toString(36);
