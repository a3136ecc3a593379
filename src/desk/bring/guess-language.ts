import type {UnsettledWords} from '../../formats/draft/dates/unsettled.js';
import type {SpeechWords} from '../../formats/draft/speech/verbs.js';
import {loadBeside} from './load-beside.js';

/** What the statistics of a language detector tell of a text. */
interface Detected {
  language: string;
  isReliable(): boolean;
}
interface Detector {
  detect(text: string): Detected;
}

interface Languages {
  eld: Detector;
  unsettledIn(lang: string): UnsettledWords | undefined;
  speechWordsOf(language: string): SpeechWords | undefined;
}

/** Shared with the scripts beside this one, which read texts too. */
const place = Symbol.for('story-desk-languages');
const shared = globalThis as {[place]?: Languages | undefined};

/**
 * In the place of the package of this name: its statistics are larger than all else of the desk, so they are loaded for the
 * first text that does not tell its language. Until then nothing is guessed.
 */
export const eld: Detector = {
  detect: (text) => shared[place]?.eld.detect(text) ?? {language: '', isReliable: () => false},
};

/** In the place of the words that only drafts need, in all languages: until they are loaded no date of a text is sure. */
export const unsettledIn = (lang: string): UnsettledWords | undefined => shared[place]?.unsettledIn(lang);

/** Likewise: until they are loaded nobody is known to speak. */
export const speechWordsOf = (language: string): SpeechWords | undefined =>
  shared[place]?.speechWordsOf(language);

/** Makes languages known by their words. Where that fails the language is a question to the editor. */
export async function loadLanguages(): Promise<void> {
  try {
    if (!shared[place]) ((await loadBeside('desk-languages')) as {languages: () => void}).languages();
  } catch {
    shared[place] = undefined;
  }
}
