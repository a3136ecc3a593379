import type {Story} from '../story/story.js';
import {givenLabels} from './labels.js';
import {version} from './version.js';

/** What a widget's markup depends on besides the story. */
export interface Setting {
  headingLevel: number;
  quote?: string | undefined;
}

/**
 * Tells whether prerendered markup is that of a story: 32 bits of FNV-1a (datatracker.ietf.org/doc/html/rfc9923) over
 * all that makes it. Not a safeguard; both sides are the page's.
 */
export function fingerprint(story: Story, {headingLevel, quote}: Setting): string {
  let hash = 0x811c9dc5;
  for (const sign of JSON.stringify([version, headingLevel, quote || '', story, givenLabels(story)]))
    hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36);
}
