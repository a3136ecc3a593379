import type {Passage} from '../../story.js';
import type {Language} from './language.js';
import {ReadText} from './read-text.js';
import type {Sentence} from './read-text.js';
import type {BlockText} from './speech.js';
import {plain} from './words.js';

/** What an item rests on: its passage, and the text around it in ever wider rings. */
export interface Grounds {
  /** Where the passage lies in the text of its section. */
  start: number;
  end: number;
  /** The sentences that the passage touches. */
  said: readonly Sentence[];
  /** The whole of these sentences. */
  sentence: ReadText;
  /** The sentences of its paragraphs. */
  paragraph: readonly Sentence[];
  section: readonly Sentence[];
}

/** A section of the article: its text, and the sentences of it. */
export interface SectionText {
  id: string;
  text: string;
  sentences: Sentence[];
  /** By the number that its sentences have. */
  blocks: BlockText[];
}

/** Pieces of an elided passage lie no farther apart. */
const longestGap = 600;
/** The sign for words that a quote leaves out. */
export const elision = /\s*\[(?:…|\.\.\.)\]\s*/;

/** What a passage rests on, in the section that it names or else in the first that has it. */
export function groundsOf(
  {exact, prefix = '', section: id}: Passage,
  sections: readonly SectionText[],
  language: Language,
): Grounds | undefined {
  const written = exact.split(elision);
  const pieces = written.map(plain).filter(Boolean);
  const lead = plain(prefix);
  const led = lead && {words: plain(`${prefix}${written[0]}`), length: Math.max(0, lead.length - 1)};
  const named = sections.filter((section) => section.id === id);
  for (const section of [...named, ...sections.filter((section) => section.id !== id)]) {
    const span = spanOf(section.text, pieces, led || undefined);
    if (span) return groundsAt(section, span.start, span.end, language);
  }
  return undefined;
}

/** `led` is the first piece with the words before it, which tell two places apart. */
function spanOf(
  text: string,
  [first, ...pieces]: readonly string[],
  led: {words: string; length: number} | undefined,
): {start: number; end: number} | undefined {
  if (first === undefined) return undefined;
  const at = led ? text.indexOf(led.words) : -1;
  const start = at === -1 ? text.indexOf(first) : text.indexOf(first, at + led!.length);
  if (start === -1) return undefined;
  let end = start + first.length;
  for (const piece of pieces) {
    const next = text.indexOf(piece, end);
    if (next === -1 || next - end > longestGap) return undefined;
    end = next + piece.length;
  }
  return {start, end};
}

function groundsAt({sentences: all}: SectionText, start: number, end: number, language: Language): Grounds {
  const said = all.filter((each) => each.start < end && each.start + each.text.length > start);
  const blocks = new Set(said.map(({block}) => block));
  const texts = said.map(({text}) => text);
  let length = 0;
  const starts = texts.map((text) => (length += text.length) - text.length);
  return {
    ...{start, end, said},
    sentence: said.length === 1 ? said[0]! : new ReadText(texts.join(''), language, starts),
    paragraph: all.filter(({block}) => blocks.has(block)),
    section: all,
  };
}
