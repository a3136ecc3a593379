import {inOurScripts} from '../../../story/language/letters.js';
import {quotations} from '../../../story/passages/quotations.js';
import {sentences} from '../../../story/passages/sentences.js';
import {isWhen} from '../../../story/dates/when.js';
import {limits} from '../../../story/story.js';
import {latinDigits, spelledDates} from '../../common/dates/spelled-date.js';
import type {FoundDate} from '../../common/dates/spelled-date.js';
import {isOfNoun} from './of-noun.js';
import {bylineStart} from '../../common/byline.js';
import {publicationFacts, publicationStart} from '../text/publication-line.js';
import {isRefuted} from './refuted.js';
import {isReported} from './reported.js';
import {unsettledIn} from './unsettled.js';

/** A date that a text spells out, and the sentence that it stands in. */
export interface DatedWords {
  /** In EDTF, and a date that exists. */
  when: string;
  end?: string;
  /** The sentence, or of one that a date opens its first clause. */
  passage: string;
  /** The clause alone, as the text has it. */
  title: string;
  /** Why the date may not be that of what the sentence tells. */
  doubt?: string | undefined;
}

/** “On” and “in” go with the date that opens a sentence. */
const opening =
  /^(?:(?:on|in|am|im|le|en|el|l['’]|il|nel|op|em|no|a|w|dnia|в|во|у|في|در|ב|[\p{Lu}]\p{L}+(?=,))[,]?\s*){0,2}$/iu;
/** A year by itself counts as a date behind a word such as “in”. */
const bareYear = inOurScripts(
  /(?<![\p{L}\p{M}\d])(?:in|im jahre?|en|em|nel|w|в|у|in het jaar|since|sinds|seit|depuis|desde|dal|od|з|с|عام|سنة|سال|בשנת|सन)\s(\d{4})(?![\d\p{L}]|[-/.,–]\d)|(?<![\d/–-])(\d{4})(?:[年년](?!\s?\d)|(?:['’][dt][ae]| (?:року|года?|yılı\p{L}*|में))(?![\p{L}\p{M}]))/giu,
);
/** German names a year without a word before it: “1994 verschwand sie”. Before a noun, or behind “about”, a number counts something. */
const germanYear = inOurScripts(
  /(?<![\p{L}\d.,/–-])(?<!(?:[Rr]und|[Ee]twa|[Üü]ber|[Uu]nter|zu|als|[Ff]ast|[Kk]napp|[Gg]ut|[Mm]it|[Vv]on|[Aa]uf|[Cc]irca|ca\.|[Nn]ur|[Uu]m|[Jj]e|[Ff]ür|Platz|Nr\.|Nummer|Seite) )(?:1[5-9]|20)\d\d(?= [a-zäöüß(]|[,;)](?!\d)|[.!?]?$)/gu,
);
const sentenceEnd = /[.!…。！۔।][”"’»」』)]*$/u;
/** Fewer words beside the date tell nothing: “4:08”. */
const fewestWords = 2;

/** What is known of an article in which dates are looked for. */
export interface DatedArticle {
  lang: string;
  /** In EDTF, where it is known. What it tells of a later day is a plan; what it tells of an earlier one has happened. */
  published?: string | undefined;
}

/** The dates of a paragraph, each with its sentence, in order. Reading one is slow, so `tries` are counted down. */
export function* datedWordsIn(
  paragraph: string,
  {lang, published}: DatedArticle,
  tries: {left: number},
): Generator<DatedWords> {
  if (!/\d/.test(latinDigits(paragraph))) return;
  // What is longer is no paragraph of a story, and finding its sentences takes as long as all the rest.
  for (const sentence of sentences(paragraph.slice(0, limits.text), lang).map((each) => each.trim())) {
    if (!/\d{4}|\d年/.test(latinDigits(sentence)) || publicationStart.test(sentence)) continue;
    if (bylineStart.test(sentence) && publicationFacts(sentence, lang).length > 0) continue;
    if (tries.left-- <= 0) return;
    const dates = datesOf(sentence, lang);
    for (const date of dates) {
      const {when, until, start, end} = date;
      if (!isWhen(when) || wordsIn(sentence.slice(0, start) + sentence.slice(end)) < fewestWords) continue;
      const span = until !== undefined && isWhen(until) ? {end: until} : {};
      const clause = clauseOf(sentence, start, end, lang);
      yield {
        when,
        ...span,
        ...clause,
        doubt: doubtOf(sentence, clause, date, dates.length, {lang, published}),
      };
    }
  }
}

function datesOf(sentence: string, lang: string): FoundDate[] {
  const dates = spelledDates(sentence, lang);
  const patterns = lang.startsWith('de') ? [bareYear, germanYear] : [bareYear];
  const found = [...dates];
  for (const match of patterns.flatMap((each) => [...latinDigits(sentence).matchAll(each)])) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (found.some((date) => date.start < end && start < date.end)) continue;
    found.push({when: match[1] ?? match[2] ?? match[0], start, end});
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Words with a letter; signs of scripts without spaces count two to a word. */
function wordsIn(text: string): number {
  const dense =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return dense / 2 + (text.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0) - (dense > 0 ? 1 : 0);
}

/** What the sentence tells: the clause after a date that opens it, otherwise all of it. */
function clauseOf(
  sentence: string,
  start: number,
  end: number,
  lang: string,
): Pick<DatedWords, 'passage' | 'title'> {
  const whole = {passage: trimmed(sentence), title: trimmed(sentence)};
  if (!opening.test(sentence.slice(0, start))) return whole;
  const lead = /^[\s,،、，]*/u.exec(sentence.slice(end))![0];
  // Only English parts the date with a comma, or goes on with a subject; others put the verb there.
  if (!lang.startsWith('en') && !/[,،、，]/u.test(lead)) return whole;
  const clause = sentence.slice(end + lead.length);
  const comma = clause.search(/, (?=\p{Ll})/u);
  const cut = comma !== -1 && wordsIn(clause.slice(0, comma)) >= 4 ? comma : clause.length;
  const title = trimmed(clause.slice(0, cut));
  if (wordsIn(title) < 3) return whole;
  return {passage: trimmed(sentence.slice(0, end + lead.length + cut)), title};
}

/** Without the signs that end it. A pattern would look at each run of them again and again. */
function trimmed(words: string): string {
  let end = words.length;
  while (end > 0 && /[\s.,;:。．،]/u.test(words[end - 1]!)) end--;
  return words.slice(0, end);
}

const doubts = {
  era: 'its year may be of another era than the Gregorian',
  season: 'these may be two years, such as a season, not a month',
  order: 'day and month may be the other way round',
};

function doubtOf(
  sentence: string,
  {title, passage}: Pick<DatedWords, 'title' | 'passage'>,
  {when, until, doubt, start, end}: FoundDate,
  dates: number,
  {lang, published}: DatedArticle,
): string | undefined {
  if (doubt) return doubts[doubt];
  if (isSignedBefore(sentence.slice(0, end), lang))
    return 'it may be the day of the article, behind who wrote it';
  if (dates > 1) return 'the sentence has more than one date';
  if (/^\d{4}$/.test(when)) return 'only a year is given';
  if (until) return 'it is a span of time';
  if ([...quotations(sentence)].some((each) => each.start < start && end < each.end))
    return 'the date stands within words that are quoted';
  if (isOfNoun(sentence, start, end, lang)) return 'it may be the day of what is named beside it';
  const rules = unsettledIn(lang);
  if (!rules) return 'whether that happened cannot be told in this language';
  const besides = `${sentence.slice(0, start)} ${passage.slice(end)}`;
  const rest = sentence.slice(passage.length);
  // Without forms of verbs only the end of a sentence tells it from the label of something.
  const isTold =
    rules.past?.test(trimmed(besides)) ||
    (published && (rules.past ? rules.present?.test(besides) : sentenceEnd.test(sentence)));
  if (
    isReported(sentence, lang) ||
    isRefuted(sentence, lang) ||
    rules.unsettled.test(besides) ||
    rules.hearsay?.test(besides) ||
    (rules.hearsay ?? rules.unsettled).test(rest) ||
    !isTold
  )
    return 'the sentence may tell of a plan, a denial or hearsay, or of a span of time';
  if (published && isAfter(when, published)) return 'it is after the day of the article';
  if (rules.pronouns.test(title)) return 'its words do not name whom they are of';
  if (title.length > limits.line) return 'it is too long for a title';
  return undefined;
}

/** Whether words that a date ends go on, behind a headline, with who wrote the article and nothing else. */
function isSignedBefore(words: string, lang: string): boolean {
  const starts = [...words.matchAll(/(?<=\s)[\p{Lu}\p{Lo}]/gu)].map(({index}) => words.slice(index));
  return starts.some((each) => bylineStart.test(each) && publicationFacts(each, lang).length > 0);
}

/** Whether a date, as far as it goes, is after another. */
function isAfter(when: string, published: string): boolean {
  const length = Math.min(when.length, 10);
  return when.slice(0, length) > published.slice(0, length);
}
