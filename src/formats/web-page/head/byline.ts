import {isHouse, linesOfCredits} from './shown-authors.js';
import {bylineWords, isLogin, isNobody, isPersonName} from '../../common/byline.js';
import {inlineText} from '../../../story/inline-text.js';
import {wordsToCompare} from '../../../story/passages/folded-text.js';
import type {Block, Person} from '../../../story/story.js';
import type {Body} from '../../html/sections.js';
import type {LinesBelow} from './lines-below.js';

/** Whom the page shows, those who may have written it, and what is no person. */
interface BylineSources {
  shown: readonly string[];
  perhaps: readonly string[];
  houses: readonly string[];
}

/** Who wrote it; where that is only the site, a desk or a login, and the page shows a person, that person. */
export function bylineOf(
  given: readonly Person[],
  {shown, perhaps, houses}: BylineSources,
  notes: string[],
): Person[] {
  const all = given.map((person) => ({...person, name: withoutHouse(person.name, houses)}));
  const persons = all.filter(({name}) => !isHouse(name, houses));
  const told = persons.some(({name}) => isPersonName(name)) ? persons : all;
  if (told.length < all.length)
    notes.push(
      `The page’s data name its site as an author too, which is no person and was left out: ${all
        .filter((each) => !told.includes(each))
        .map(({name}) => name)
        .join(', ')}.`,
    );
  const names = told.map(({name}) => name).join(', ');
  if (!told.every(({name}) => isNobody(name, houses))) {
    const known = told.map(({name}) => wordsToCompare(name));
    // “Words Rosa Tarn” is Rosa Tarn.
    const isKnown = (name: string) => known.some((each) => wordsToCompare(name).includes(each));
    const named = [...new Set([...shown, ...perhaps])].filter((name) => isPersonName(name));
    const others = named.some(isKnown) ? named.filter((name) => !isKnown(name)) : [];
    if (others.length > 0)
      notes.push(
        `The page shows others too where it names who wrote it: ${others.join(', ')}; write them into byline if they did.`,
      );
    return [...told];
  }
  const isAsked = perhaps.length > 0 || told.every(({name}) => isLogin(name));
  if (shown.length === 0 && !isAsked) return [...told];
  if (told.length > 0)
    notes.push(
      `The page’s data name ${names} as its author${shown.length > 0 ? `; the byline is of whom the page shows: ${shown.join(', ')}` : ', which is no person; write who wrote it'}.`,
    );
  return shown.map((name) => ({name: name.slice(0, 200)}));
}

/** “Mira Sample | Cape Courier” is Mira Sample, of the site; so is “Mira Sample, Cape Courier”. */
function withoutHouse(name: string, houses: readonly string[]): string {
  const [first = '', ...others] = name.split(/\s+[|•·]\s+|\s*[,،、，]\s*/u);
  const areHouses = others.length > 0 && others.every((each) => isHouse(each, houses));
  return areHouses && !isNobody(first, houses) && isPersonName(first) ? first : name;
}

/** What the site of an address may be called. */
export const hostOf = (url: string | undefined) =>
  url && URL.canParse(url) ? [new URL(url).host.replace(/^www\./, '')] : [];

/** Takes paragraphs away that say no more than who wrote the article. */
export function takeBylines({sections}: Body, names: readonly string[]): void {
  const bylines = new Set(
    names
      .filter(Boolean)
      .flatMap((name) => [name, ...bylineWords.map((word) => `${word} ${name}`)].map(wordsToCompare)),
  );
  for (const section of sections) {
    section.body = section.body.filter(
      (block) => block.type !== 'paragraph' || !bylines.has(wordsToCompare(inlineText(block.text))),
    );
  }
}

/** Takes lines away that stand above or below a text and tell who wrote it and when, and tells what they said. */
export function takeLines(
  {sections}: Body,
  {signed, days, credits}: Pick<LinesBelow, 'signed' | 'days' | 'credits'>,
  notes: string[],
): void {
  const opening = new Set(signed.map(wordsToCompare));
  const dated = new Set(days.map(({line}) => wordsToCompare(line)));
  const isSigned = (words: string) => opening.has(wordsToCompare(words));
  const isTaken = (block: Block) => {
    if (block.type === 'paragraph') return linesOfCredits(inlineText(block.text)).some(isSigned);
    if (block.type !== 'list') return false;
    const items = block.items.map(inlineText);
    return items.some(isSigned) && items.every((each) => isSigned(each) || dated.has(wordsToCompare(each)));
  };
  takeFrom(sections[0], (body) => body.slice(0, 8).filter(isTaken), 'above', notes);
  const foot = new Set(credits.map(wordsToCompare));
  const isCredit = (block: Block) => foot.has(wordsToCompare(wordsOf(block)));
  takeFrom(sections.at(-1), (body) => body.slice(-4).filter(isCredit), 'below', notes);
}

function takeFrom(
  section: Body['sections'][number] | undefined,
  find: (body: readonly Block[]) => Block[],
  where: 'above' | 'below',
  notes: string[],
): void {
  const taken = section ? find(section.body) : [];
  if (!section || taken.length === 0) return;
  section.body = section.body.filter((block) => !taken.includes(block));
  const words = taken.map((block) => `“${wordsOf(block)}”`).join(', ');
  notes.push(`Lines ${where} the text were left out: ${words}.`);
}

const wordsOf = (block: Block) => {
  if (block.type === 'paragraph') return inlineText(block.text);
  return block.type === 'list' ? block.items.map(inlineText).join(', ') : '';
};
