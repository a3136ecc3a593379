import {bylineStart, isByline, withoutBy} from '../../common/byline.js';
import {namesRole} from '../../common/byline-roles.js';
import {publicationFacts} from '../../draft/text/publication-line.js';
import type {PublicationFact} from '../../draft/text/publication-line.js';
import {isHouse, isElsewhere, linesOf, linesOfCredits, namesPicture, personsIn} from './shown-authors.js';
import {partsOf} from './mastheads.js';
import {textOf, wordsOf} from '../element-words.js';
import {articleRoot, isLong} from '../find-text.js';

/** What a page shows between its headline and its text, as every page has it, whatever it calls it. */
export interface LinesBelow {
  /** Whom a line names behind “by”, or beside a day, the site or what they are. */
  names: string[];
  /** The lines that do. */
  signed: string[];
  /** Lines below the text that tell who made it, and nothing else. */
  credits: string[];
  /** Days that a line tells, with a name or alone. */
  days: PublicationFact[];
  /** What is too long for a label there: a standfirst, or the first words of the text. */
  leads: string[];
}

const brackets = /^[(（[]|[)）\]]$/gu;
const blocks =
  'address, article, aside, blockquote, dd, div, dl, dt, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, section, table, ul';
const noText = 'nav, aside, form, figure, blockquote, button, script, style, template';
const sentence = /[.!?…。！？۔؟।:][”"’»」』)]*$/u;
/** A standfirst may stand above who wrote the text. */
const mostLong = 2;
const mostLines = 14;
/** Some pages have a thousand empty elements. */
const mostElements = 300;

/** Reads the lines of a page below its headline, up to the text. */
export function linesBelow(
  page: Document,
  headline: string | undefined,
  {houses, lang}: {houses: readonly string[]; lang: string},
): LinesBelow {
  const found: LinesBelow = {names: [], signed: [], credits: [], days: [], leads: []};
  const heading = headingOf(page, headline);
  const lines = joined([...linesAbove(heading, lang), ...linesUnder(heading, found.leads)]);
  const facts = lines.map((line) => publicationFacts(line, lang));
  const isDated = (at: number) => facts[at]?.some(({field}) => field !== 'byline') ?? false;
  for (const [at, line] of lines.entries()) {
    found.days.push(...facts[at]!.filter(({field}) => field !== 'byline'));
    const isBeside = isDated(at - 1) || isDated(at + 1) || namesRole(lines[at + 1] ?? '');
    const names = namesIn(line, facts[at]!, houses, isBeside);
    found.names.push(...names);
    if (names.length > 0) found.signed.push(line);
  }
  const foot = footOf(page).map((line) => ({line, credits: linesOfCredits(line.replace(brackets, ''))}));
  const named = foot.map(({credits}) =>
    credits.filter((each) => withoutBy(each) !== each).flatMap((each) => personsIn(each, houses)),
  );
  if (found.names.length === 0) found.names.push(...named.flat());
  const isCredit = (words: string) => withoutBy(words) !== words || namesPicture(words);
  found.credits.push(
    ...foot
      .filter(({credits}, at) => named[at]!.length > 0 && credits.length > 1 && credits.every(isCredit))
      .map(({line}) => line),
  );
  return found;
}

/** Agencies, and papers in several countries, write who wrote a text below it. */
const footOf = (page: Document): string[] =>
  [...(articleRoot(page)?.querySelectorAll('p') ?? [])]
    .slice(-3)
    .map(textOf)
    .filter((line) => line !== '' && !isLong(line, 120));

/** Whom a line names as those who may have written the text. */
function namesIn(
  line: string,
  facts: readonly PublicationFact[],
  houses: readonly string[],
  isBeside: boolean,
): string[] {
  const persons = personsIn(line, houses);
  if (withoutBy(line) !== line && persons.length > 0) return persons;
  const signed = facts.filter(({field}) => field === 'byline');
  if (signed.length > 0) return signed.map(({value = line}) => value);
  if (isLong(line, 80) || sentence.test(line)) return [];
  const isOfHouse = isHouse(line.split(/\s*[,،、，]\s*/u).at(-1)!, houses);
  if (persons.length > 0 && (isSigned(line, persons) || isBeside || isOfHouse)) return persons;
  return mayBeSigned(line) ? [withoutBy(line)] : [];
}

/** Beside the name something stands that is no name: a house, what somebody is. */
const isSigned = (line: string, persons: readonly string[]) =>
  /[|·•]|\s\/\s/.test(line) && (line.startsWith(persons[0]!) || line.endsWith(persons[0]!));

/** “By” on a line of its own belongs to the name below. */
const joined = (lines: readonly string[]): string[] =>
  lines.map((line, at) => {
    const label = lines[at - 1]?.replace(/\s*[:：]$/, '') ?? '';
    const isLabel = label.length < 16 && bylineStart.test(`${label}: ${line}`) && !bylineStart.test(label);
    return isLabel ? `${label}: ${line}` : line;
  });

/** Some pages say who wrote a text right above its headline, behind “by” or beside a day. */
const linesAbove = (heading: Element | undefined, lang: string): string[] => {
  let box = heading;
  while (box && !box.previousElementSibling && !box.parentElement?.matches('body, main, article'))
    box = box.parentElement ?? undefined;
  const before = box?.previousElementSibling;
  if (!before || before.matches(noText) || isBeside(before) || isLong(textOf(before), 80)) return [];
  const lines = linesOf(before);
  const isDated = lines.some((line) => publicationFacts(line, lang).some(({field}) => field !== 'byline'));
  return isDated ? lines : lines.filter((line) => withoutBy(line) !== line);
};

/** Where a name ends cannot be told without capitals; that the line names somebody is told by “by”, or by what they are. */
const mayBeSigned = (line: string) => {
  const size = line.split(/\s+/).length;
  const isUncased = !/\p{Lu}/u.test(line) && withoutBy(line) !== line;
  return size > 1 && size < 9 && (isUncased || (namesRole(line) && size > 2));
};

/** The heading that is the headline, or has it as a part of its own. */
function headingOf(page: Document, headline: string | undefined): Element | undefined {
  const headings = [...page.querySelectorAll('h1, h2')];
  const isIt = (each: Element) =>
    textOf(each) === headline || (headline !== undefined && partsOf(each).includes(headline));
  return headings.find(isIt) ?? headings.find((each) => each.matches('h1'));
}

/** Some sites write who wrote an article into a footer above its text. */
const isBeside = (element: Element) => isElsewhere(element) && !element.closest('article footer');

/** A standfirst of one short sentence is one all the same. */
const isLead = (words: string) => isLong(words, sentence.test(words) ? 20 : 40);

/** What stands behind an element up to the text, a line for each that a reader sees. */
function linesUnder(heading: Element | undefined, leads: string[]): string[] {
  const lines: string[] = [];
  let [long, left] = [0, mostElements];
  for (let element = heading && after(heading); element && lines.length < mostLines && left-- > 0;) {
    const isBlock = element.matches(blocks) || !element.parentElement?.querySelector(blocks);
    if (element.matches(noText) || isBeside(element)) element = after(element);
    else if (element.matches('h1, h2, h3, h4') && !isByline(textOf(element))) {
      // A kicker or a standfirst may be a heading; a section begins below the text alone.
      if (isLead(textOf(element))) leads.push(textOf(element));
      element = after(element);
    } else if (isBlock ? !element.querySelector(blocks) : true) {
      const words = textOf(element);
      if (isLead(words) && sentence.test(words)) leads.push(wordsOf(element));
      if (isLong(words, 80) && sentence.test(words) && ++long === mostLong) break;
      if (!isLong(words, 140)) lines.push(...linesOf(element));
      element = after(element);
    } else element = element.firstElementChild ?? after(element);
  }
  return lines;
}

/** The next element in the document that is not within this one. */
function after(element: Element): Element | null {
  for (let each: Element | null = element; each; each = each.parentElement)
    if (each.nextElementSibling) return each.nextElementSibling;
  return null;
}
