import {matchLanguage} from '../../story/language/match.js';
import {sentences} from '../../story/passages/sentences.js';
import {correctionWords} from './correction-words.js';
import type {CorrectionWords} from './correction-words.js';

/** Markdown and plain text strike words out so. */
const struck = /~~[^~]+~~/g;

/**
 * Blocks without what they only say was said before: a block that begins as a correction, the sentences that tell what an
 * earlier version had, and words struck out.
 */
export function withoutCorrections(blocks: readonly string[], lang: string): string[] {
  const {label, earlier} = patternsOf(lang);
  return blocks.map((block) => {
    if (label.test(block)) return '';
    const shown = block.replace(struck, ' ');
    if (!earlier.test(shown)) return shown;
    return sentences(shown, lang)
      .filter((sentence) => !earlier.test(sentence))
      .join('');
  });
}

interface Patterns {
  /** The word alone, or with a day behind it: officers of corrections and corrections of prices are no such thing. */
  label: RegExp;
  earlier: RegExp;
}

const known = new Map<string, Patterns>();

function patternsOf(lang: string): Patterns {
  const language = matchLanguage(lang).split('-')[0]!;
  const own = Object.hasOwn(correctionWords, language) ? language : 'en';
  const learnt = known.get(own);
  if (learnt) return learnt;
  // A site may write its corrections in English, whatever the language of its articles.
  const told = [...new Set([own, 'en'])].map((each) => correctionWords[each]!);
  const labels = told.map(({label}) => label).join('|');
  const made = {
    label: new RegExp(
      `^[\\s(\\[*—–-]*(?:${labels})(?![\\p{L}\\p{M}])(?:\\s*[:：.—–)\\]-]|[^.!?。:：]{0,60}\\d[^.!?。:：]{0,20}[:：)\\]])`,
      'iu',
    ),
    earlier: new RegExp(told.map(earlierVersion).join('|'), 'iu'),
  };
  known.set(own, made);
  return made;
}

const earlierVersion = ({version, wrongly, article}: CorrectionWords) =>
  `(?:${version})|(?:${article})[^]{0,80}?(?:${wrongly})|(?:${wrongly})[^]{0,80}?(?:${article})`;
