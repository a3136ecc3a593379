import {isAttribution} from '../../common/attribution.js';
import {isByline} from '../../common/byline.js';
import {isFurniture, isSigned, publicationFacts} from './publication-line.js';
import type {PublicationFact} from './publication-line.js';
import {withoutRules} from './rules.js';

export const bullet = /^[-*+•‣–] (?=\S)/;
export const hash = /^(#{1,6}) (.+)$/;
/** A day alone on its line. */
const sole = /^(?:\d{1,2}\.? \p{L}+ \d{4}|\p{L}+ \d{1,2}, \d{4}|\d{4}年\d{1,2}月\d{1,2}日)$/u;

/** German ends a quotation with the mark that English begins it with. */
export const sentenceEnd = /[.!?…:;,。！？۔؟।][”"“’‘')»«›‹」』）]*$/u;

/** Whether a line is a day, and no more. */
export const isDay = (line: string): boolean => /\d/.test(line) && sole.test(line);

/** A paragraph of a text, and what it is where it stands above all others. */
export interface TextLine {
  text: string;
  quoted: boolean;
  /** What it tells of the article, and nothing else, above the text. */
  facts: PublicationFact[];
  isFurniture: boolean;
}

/** Above a text stand no more lines than these. */
const longestOpening = 12;

/** The paragraphs of a text: its lines, or what stands between blank lines where lines are broken by hand. */
export function linesOf(text: string, lang: string): TextLine[] {
  const clean = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim();
  const lines = withoutRules(clean)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    // What mail sets before a signature, which signs no words of the article.
    .map((line) => (line === '--' ? '' : line));
  const isBroken = lines.includes('') && lines.filter(({length}) => length > 100).length * 4 < lines.length;
  const width = Math.max(...lines.map(({length}) => length).filter((length) => length <= 100));
  const opening = openingOf(lines, lang);
  const firstSentence = lines.findIndex((line) => sentenceEnd.test(line));
  const paragraphs: TextLine[] = [];
  let open = false;
  for (const [index, written] of lines.entries()) {
    const line = written.replace(/^(?:> ?)+/, '');
    const quoted = line !== written;
    const {facts = [], isFurniture = false} = opening.get(index) ?? {};
    const standsAlone = facts.length > 0 || isFurniture || isByline(line) || isDay(line);
    const starts =
      bullet.test(line) ||
      hash.test(line) ||
      isAttribution(line) ||
      standsAlone ||
      (index <= firstSentence && hadRoom(lines[index - 1] ?? '', line, width));
    if (isBroken && open && line && !starts) paragraphs.at(-1)!.text += ` ${line}`;
    else if (line) paragraphs.push({text: line, quoted, facts, isFurniture});
    open = line !== '' && !hash.test(line) && !standsAlone;
  }
  return paragraphs;
}

/** Whether a line was ended for another reason than the width of the text: the next word had room on it. */
const hadRoom = (line: string, next: string, width: number) =>
  line.length + 1 + next.split(' ')[0]!.length < width * 0.75;

/** The first lines of a text, by their index, and what those tell of it that are no text. */
function openingOf(
  lines: readonly string[],
  lang: string,
): Map<number, Pick<TextLine, 'facts' | 'isFurniture'>> {
  const indexes = [...lines.keys()].filter((index) => lines[index] !== '').slice(0, longestOpening);
  const plain = indexes.map((index) => lines[index]!.replace(hash, '$2').replace(/\*+/g, ''));
  const facts = plain.map((line) => publicationFacts(line, lang));
  const isDate = (place: number) => facts[place]?.some(({field}) => field !== 'byline');
  return new Map(
    indexes.map((index, place) => {
      const line = plain[place]!;
      const isSignature = place > 0 && [-2, -1, 1, 2].some((step) => isDate(place + step)) && isSigned(line);
      const told =
        isSignature && !facts[place]!.length
          ? [{field: 'byline', line, value: line} as const]
          : facts[place]!;
      return [index, {facts: told, isFurniture: isFurniture(line)}];
    }),
  );
}
