import {wordingLocale} from '../dates/intl-date.js';

/** Where a full stop ends no sentence: after a title, before a number, after an initial. */
const title =
  /(?:^|[^\p{L}\p{N}])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Fr|Hon|St|Sen|Rep|Gov|Pres|Gen|Col|Maj|Capt|Lt|Cmdr|Sgt|Adm|vs|cf|e\.g|i\.e)\.$/u;
const numbered =
  /(?:^|[^\p{L}\p{N}])(?:No|Nos|Nr|pp?|Fig|Art|Sec|Vol|Ch|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;
const initial = /(?:^|[^\p{L}\p{N}])\p{Lu}(?:\.\s?\p{Lu})*\.$/u;
/** Words that begin a sentence even after an initial: “in the U.S. The mission …”. */
const beginning =
  /^(?:The|A|An|This|That|These|Those|He|She|It|They|We|You|But|And|In|On|At|For|From|If|When|While|As|His|Her|Its|Their)\b/;

/**
 * The sentences of a paragraph, in order; joined, they are the paragraph. `Intl.Segmenter` finds them, and what it
 * splits at the full stop of an abbreviation (“U.S. Army”, “Mr. Smith”, “No. 5”, “J. R. Smith”) is put together again.
 */
export function sentences(paragraph: string, lang: string): string[] {
  const found: string[] = [];
  let open = '';
  for (const {segment} of new Intl.Segmenter(wordingLocale(lang), {granularity: 'sentence'}).segment(
    paragraph,
  )) {
    if (open && !goesOn(open.trimEnd(), segment)) {
      found.push(open);
      open = '';
    }
    open += segment;
  }
  return open ? [...found, open] : found;
}

function goesOn(sentence: string, next: string): boolean {
  // The patterns match at the end alone; on a whole long sentence they would search it from every place.
  const end = sentence.slice(-24);
  return (
    title.test(end) ||
    (numbered.test(end) && /^\p{N}/u.test(next)) ||
    (initial.test(end) && !beginning.test(next))
  );
}
