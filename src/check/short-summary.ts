import {wordingLocale} from '../story/dates/intl-date.js';
import {inlineText} from '../story/inline-text.js';
import type {Story} from '../story/story.js';
import {quoted} from '../formats/article/problems.js';
import type {Problem} from './problem.js';

/** A summary of fewer words is seldom a sentence: “Am 4.” is what a cut at an abbreviation leaves of one. */
const fewestWords = 4;

/** The summaries of key points that are too short to be whole. */
export function shortSummaries({
  keyPoints,
  lang,
}: Story): (Pick<Problem, 'path' | 'reason' | 'remedy'> & {words: string})[] {
  return keyPoints.flatMap(({summary}, index) => {
    const words = inlineText(summary).trim();
    if (wordsIn(words, lang) >= fewestWords) return [];
    return {
      path: `keyPoints[${index}].summary`,
      reason: `less than four words, perhaps a sentence that was cut: ${quoted(words)}`,
      remedy: 'let the section begin with a whole sentence, or write keyPoints into the front matter',
      words,
    };
  });
}

function wordsIn(text: string, lang: string): number {
  const words = new Intl.Segmenter(wordingLocale(lang), {granularity: 'word'}).segment(text);
  return [...words].filter(({isWordLike}) => isWordLike).length;
}
