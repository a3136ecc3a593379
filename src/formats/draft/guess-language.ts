import {scriptLanguage} from '../common/script-language.js';
import {inlineText} from '../../story/inline-text.js';
import type {Block, StoryDocument} from '../../story/story.js';

/** As much of a text as tells its language. */
const enough = 20_000;

/** As tags of this library’s languages write them. */
const tags: Record<string, string> = {no: 'nb', tl: 'fil'};

/** The language that a text is probably written in, by its letters and how they follow each other; undefined where none stands out. */
export async function languageOf(text: string): Promise<string | undefined> {
  // Addresses are mostly English, and say nothing of the words around them.
  const words = text.slice(0, enough).replace(/https?:\/\/\S+/g, ' ');
  if (isPlainlyEnglish(words)) return 'en';
  // Its statistics take as long to load as all else that a draft needs.
  const {eld} = await import('eld/extrasmall');
  // At the desk the statistics come later than what asks for them.
  const found = await Promise.resolve(eld.detect(words));
  const lang = found.isReliable() ? (tags[found.language] ?? found.language) : scriptLanguage(words);
  return lang === 'zh' && isTraditional(words) ? 'zh-Hant' : lang;
}

/** The language of all words of a document. */
export const languageOfDocument = ({
  headline,
  standfirst = '',
  sections = [],
  quotes = [],
  timeline = [],
}: StoryDocument): Promise<string | undefined> =>
  languageOf(
    [
      headline,
      standfirst,
      ...sections.flatMap(({body}) => body.flatMap(wordsOf)),
      ...quotes.map(({text}) => text),
      ...timeline.map(({title, text = []}) => `${title} ${inlineText(text)}`),
    ].join('\n'),
  );

function wordsOf(block: Block): string[] {
  if (block.type === 'paragraph') return [inlineText(block.text)];
  return block.type === 'list' ? block.items.map(inlineText) : [];
}

/**
 * Whether every eighth word and more is one that English alone is full of. Of prose a fifth and more is, of headlines less; of a
 * text whose other half is in another language a tenth.
 */
function isPlainlyEnglish(words: string): boolean {
  const all = words.match(/\p{L}+/gu)?.length ?? 0;
  const own =
    words.match(/(?<!\p{L})(?:the|of|and|to|that|with|for|is|was|from|by)(?!\p{L})/giu)?.length ?? 0;
  return all >= 20 && own * 8 >= all && /\bthe\b/i.test(words) && /\b(?:of|and|to)\b/i.test(words);
}

/** Characters of the commonest words that each way of writing Chinese has alone, in the same order. */
const traditional =
  /[們國這來時會說對開關無過還後點發學經長門問間見車書東兩樣為與從個實現處當將體動應該進運種]/g;
const simplified =
  /[们国这来时会说对开关无过还后点发学经长门问间见车书东两样为与从个实现处当将体动应该进运种]/g;

const isTraditional = (words: string) =>
  (words.match(traditional)?.length ?? 0) > (words.match(simplified)?.length ?? 0);
