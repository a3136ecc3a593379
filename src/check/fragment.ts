import {wordingLocale} from '../story/dates/intl-date.js';
import {inlineText} from '../story/inline-text.js';
import type {Story} from '../story/story.js';
import {quoted} from '../formats/article/problems.js';
import type {Problem} from './problem.js';

/**
 * Texts of the timeline that are pieces of a sentence, and titles that say no more than one word: beside a date neither
 * tells what happened. Scripts without capital letters begin no text small.
 */
export function fragments({timeline, lang}: Story): Pick<Problem, 'path' | 'reason' | 'remedy'>[] {
  return timeline.flatMap(({title, text, kind}, index) => {
    const words = text ? inlineText(text).trim() : '';
    return [
      ...(!kind && isOneWord(title, lang)
        ? [
            {
              path: `timeline[${index}].title`,
              reason: `a title of one word: ${quoted(title)}`,
              remedy: 'say what happens, as in “Talks in Kyiv”',
            },
          ]
        : []),
      ...(/^\p{Ll}/u.test(words)
        ? [
            {
              path: `timeline[${index}].text`,
              reason: `a text that begins in lower case: ${quoted(words)}`,
              remedy: 'write a whole sentence, with a capital letter and a full stop',
            },
          ]
        : []),
    ];
  });
}

/** Languages that write no spaces are cut into words by their dictionary. */
function isOneWord(text: string, lang: string): boolean {
  const words = new Intl.Segmenter(wordingLocale(lang), {granularity: 'word'}).segment(text);
  return [...words].filter(({isWordLike}) => isWordLike).length === 1;
}
