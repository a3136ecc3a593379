import type {UnsettledWords} from '../../formats/draft/dates/unsettled.js';
import type {SpeechWords} from '../../formats/draft/speech/verbs.js';
import {loadBeside} from './load-beside.js';

/** What the statistics of a language detector tell of a text. */
interface Detected {
  language: string;
  isReliable(): boolean;
}

interface Languages {
  unsettledIn(lang: string): UnsettledWords | undefined;
  speechWordsOf(language: string): SpeechWords | undefined;
}

/** Shared with the scripts beside this one, which read texts too. */
const words = Symbol.for('story-desk-languages');
const detector = Symbol.for('story-desk-detector');
const shared = globalThis as {
  [words]?: Languages | undefined;
  [detector]?: {detect(text: string): Detected};
};

/**
 * In the place of the package of this name: its statistics are larger than all else of the desk and take half of the time of a
 * first draft to load, so they come for a text that does not tell its language otherwise. Where they do not come nothing is guessed.
 */
export const eld = {
  detect: async (text: string): Promise<Detected> => {
    try {
      if (!shared[detector]) ((await loadBeside('desk-detector')) as {detector: () => void}).detector();
    } catch {
      // The language is then a question to the editor.
    }
    return shared[detector]?.detect(text) ?? {language: '', isReliable: () => false};
  },
};

/** In the place of the words that only drafts need, in all languages: until they are loaded no date of a text is sure. */
export const unsettledIn = (lang: string): UnsettledWords | undefined => shared[words]?.unsettledIn(lang);

/** Likewise: until they are loaded nobody is known to speak. */
export const speechWordsOf = (language: string): SpeechWords | undefined =>
  shared[words]?.speechWordsOf(language);

/** Has the words that drafts need. Where they do not come, all that they would tell is a question to the editor. */
export async function loadLanguages(): Promise<void> {
  try {
    if (!shared[words]) ((await loadBeside('desk-languages')) as {languages: () => void}).languages();
  } catch {
    shared[words] = undefined;
  }
}
