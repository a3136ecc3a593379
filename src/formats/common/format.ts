import type {StoryDocument} from '../../story/story.js';
import type {Loss} from './losses.js';
import {isFields} from '../../story/fields.js';
import {Refusal} from './refusal.js';

/** More than any document needs, and less than the stack. */
const deepest = 100;

/** @throws {Refusal} where lists and records lie too deep within each other to be read */
export function refuseDepth(data: unknown): void {
  let level: unknown[] = [data];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) {
      throw new Refusal('format', `its lists and records lie more than ${deepest} deep within each other`);
    }
    level = level.flatMap((value) =>
      isFields(value) || Array.isArray(value) ? Object.values<unknown>(value) : [],
    );
  }
}

/** What an import may be told besides the document. */
export interface ReadContext {
  /** Names the story, whatever the document says. */
  id?: string | undefined;
  /** Names the story where the document does not, such as the file’s name. */
  name?: string | undefined;
  /** The language, where the document does not tell its own. */
  lang?: string | undefined;
  /** The headline, whatever the document says. */
  headline?: string | undefined;
  /** Whose clocks times of day were read from, where the format does not tell: `Z`, `+02:00` or `Europe/Berlin`. */
  zone?: string | undefined;
  /** Reads what breaks the rules of its format as well, where that has rules that many break; and says so. */
  lenient?: boolean | undefined;
}

/** A story of a foreign document, which `parseStory` is still to check, and what it could not carry. */
export interface Imported {
  document: StoryDocument;
  losses: Loss[];
}
