import {dateAlone} from '../common/dates/spelled-date.js';
import type {Body} from '../html/sections.js';
import {inlineText} from '../../story/inline-text.js';
import {wordsToCompare} from '../../story/passages/folded-text.js';
import type {Block} from '../../story/story.js';

const sentenceEnd = /[.!?…。！？۔؟।][”"’»」』)]*$/u;
const wordsOf = (block: Block | undefined) => (block?.type === 'paragraph' ? inlineText(block.text) : '');
/** Labels have fewer signs than a sentence has, of which those without spaces say more. */
const isShort = (words: string) =>
  words.split(/\s+/).length <= (/\d/.test(words) ? 8 : 4) &&
  words.length <= (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words) ? 16 : 60);
const isLabel = (words: string) => isShort(words) && !sentenceEnd.test(words);
const mostLabels = 6;

/** Takes paragraphs away that are no more than a day of the article that its front matter has. */
export function takeDates({sections}: Body, dates: readonly (string | undefined)[], lang: string): void {
  const days = new Set(dates.flatMap((date) => date?.slice(0, 10) ?? []));
  for (const section of sections) {
    section.body = section.body.filter((block) => {
      if (block.type !== 'paragraph') return true;
      const date = dateAlone(inlineText(block.text), lang);
      return date === undefined || !days.has(date);
    });
  }
}

/** What the page says of itself, if it shows it above its text; it is then no part of that. */
export function takeStandfirst(
  body: Body,
  description: string | undefined,
  shown: string,
  notes: string[],
): string | undefined {
  const heading = takeHeading(body, description);
  if (!heading) askOfHeading(body, notes);
  if (!description || heading) return heading;
  const blocks = body.sections[0]!.body;
  const own = wordsToCompare(description);
  // Behind labels at most: further below it is a sentence of the text that the page describes itself with.
  const at = blocks.findIndex((block) => wordsToCompare(wordsOf(block)) === own);
  const above = blocks.slice(0, Math.max(at, 0)).map(wordsOf);
  if (at !== -1 && blocks.length > 1 && above.every((line) => line.length < 80 && !sentenceEnd.test(line))) {
    const labels = above.filter(Boolean).map((line) => `“${line}”`);
    if (labels.length > 0)
      notes.push(`Lines above the text were left out: ${labels.join(', ')}; put in what is the article’s.`);
    body.sections[0]!.body = blocks.filter((block, index) => index > at || (index < at && !wordsOf(block)));
    return description;
  }
  const first = blocks.findIndex((block) => block.type === 'paragraph' && !isLabel(wordsOf(block)));
  const opening = wordsToCompare(wordsOf(blocks[first]));
  if (opening.startsWith(own.slice(0, 60))) return undefined;
  if (wordsToCompare(shown).includes(own)) return description;
  notes.push(`The page does not show how it describes itself, which may be the standfirst: ${description}`);
  return undefined;
}

/** A standfirst that a page sets as a heading, and which is none of its sections. */
function takeHeading({sections}: Body, description = ''): string | undefined {
  const [opening, next] = sections;
  const section = opening?.heading === undefined ? next : opening;
  const words = section?.heading?.trim();
  const isOpening = section === opening || opening!.body.every((block) => isLabel(wordsOf(block)));
  if (!section || !words || !isOpening || section.body.length === 0) return undefined;
  const isOwn = wordsToCompare(words) === wordsToCompare(description);
  if (!isOwn && !(sentenceEnd.test(words) && /[.。۔।]/u.test(words) && words.length > 50)) return undefined;
  delete section.heading;
  if (section !== opening) {
    section.body.unshift(...opening!.body);
    sections.shift();
  }
  return words;
}

/** Tells of a heading above all of a text, which is no section of it where it is a sentence. */
function askOfHeading({sections: [opening, next]}: Body, notes: string[]): void {
  const areLabels = opening?.heading === undefined && opening?.body.every((block) => isLabel(wordsOf(block)));
  const heading = (areLabels ? next : opening)?.heading?.trim() ?? '';
  if (sentenceEnd.test(heading) && !isShort(heading))
    notes.push(
      `A heading that is a sentence stands above the text, and may be the standfirst: “${heading}”; take ## away then.`,
    );
}

/** Takes short lines away that stand above the first sentence of a text, such as the name of its section, and tells which. */
export function takeLabels({sections}: Body, lang: string, notes: string[]): void {
  const [opening] = sections;
  if (!opening || opening.heading !== undefined) return;
  const first = opening.body.findIndex(
    (block) => sentenceEnd.test(wordsOf(block)) && !isShort(wordsOf(block)),
  );
  // Above the first heading labels may stand alone.
  const areAll = sections.length > 1 && opening.body.every((block) => isLabel(wordsOf(block)));
  const above = areAll ? opening.body.length : Math.max(first, 0);
  const labels = opening.body.slice(0, above).filter((block) => wordsOf(block) !== '');
  // A day alone may be that of a letter or a report.
  const isDay = (words: string) => dateAlone(words, lang) !== undefined;
  const taken = labels.filter((block) => isLabel(wordsOf(block)) && !isDay(wordsOf(block)));
  if (taken.length === 0 || taken.length > mostLabels) return;
  opening.body = opening.body.filter((block) => !taken.includes(block));
  if (opening.body.length === 0 && sections.length > 1) sections.shift();
  const words = taken.map((block) => `“${wordsOf(block)}”`).join(', ');
  notes.push(`Lines above the text were left out: ${words}; put in what is the article’s.`);
}

/** Takes headings away under which nothing of the text stands, and tells which: they sum nothing up. */
export function takeBareHeadings({sections}: Body, notes: string[]): void {
  for (const section of sections.filter(({heading, body}) => heading !== undefined && body.length === 0)) {
    if (sections.length === 1) return;
    sections.splice(sections.indexOf(section), 1);
    notes.push(`A heading of the page has no text below it and was left out: “${section.heading}”.`);
  }
}
