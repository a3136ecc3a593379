import {quotations} from '../../../story/passages/quotations.js';
import {weekdays} from '../../common/dates/weekdays.js';
import {after, doubtBehind, doubtOfAnother, doubtOfLead, doubtOfName} from './behind.js';
import {doubtOf, doubtOfFirst, namedAt, noName, uncasedDoubt} from './speaker-name.js';
import type {Named} from './speaker-name.js';
import {nameAround} from './around.js';
import {fewest, goneOn, isAsked, isSaid, nobody, sizeOf} from './nobody-named.js';
import {patternsOf} from './patterns.js';
import type {Patterns} from './patterns.js';

/** Words in quotation marks, and who is named beside them, if somebody is. */
export interface Speech {
  text: string;
  speaker?: string;
  /** What stands with a capital before the name: “Mayor”. */
  role?: string | undefined;
  /** From the first of the words to the last of the name, or the other way round, as the text has them. */
  passage: string;
  /** Why they may not be a quote of that speaker. */
  doubt?: string | undefined;
}

/** A name and what stands between it and the words quoted are no longer. */
const reach = 160;

/**
 * The quotations of a paragraph that have somebody named right beside them with a verb of speaking, in order. All that
 * may be somebody else’s words is doubtful: a name of one word, one that belongs to another noun (“a lawyer for …”), a
 * sentence of its own after the words, words that go on after a quote; so are words that are set as speech beside which
 * nobody is named. Looking for a name is slow, so `tries` are counted down.
 */
export function speechesIn(paragraph: string, lang: string, tries: {left: number}): Speech[] {
  const patterns = patternsOf(lang);
  const dialogue = dialogueIn(paragraph, patterns, tries, lang);
  if (dialogue) return dialogue;
  const found: Speech[] = [];
  let last: {speaker: string; end: number} | undefined;
  for (const {start, end} of quotations(paragraph)) {
    const words = paragraph.slice(start + 1, end - 1).trim();
    const text = words.replace(/[,،，]$/u, '');
    const size = sizeOf(text);
    const isSpoken = size < fewest && isSaid(paragraph, {start, end}, patterns);
    if (size < 2 && !isSpoken) continue;
    if (tries.left-- <= 0) break;
    const named =
      nameAround(paragraph, start, end, patterns, lang) ??
      nameAfter(paragraph, start, end, patterns, lang) ??
      nameBefore(paragraph, start, patterns, lang);
    if (named) {
      const passage = paragraph.slice(Math.min(start, named.start), Math.max(end, named.end));
      found.push({
        text,
        speaker: named.speaker,
        role: named.role,
        passage,
        doubt:
          named.doubt ??
          doubtOf(named.speaker, patterns) ??
          (size < fewest ? 'so few words may be a title or irony' : undefined),
      });
      last = {speaker: named.speaker, end: Math.max(end, named.end)};
      continue;
    }
    const isNear = last !== undefined && start - last.end < reach;
    if (!isSpoken && !isAsked(paragraph, {start, end}, size, isNear)) continue;
    found.push({text, passage: paragraph.slice(start, end), ...(isNear ? goneOn(last!.speaker) : nobody)});
    if (isNear) last!.end = end;
  }
  return found;
}

/** A paragraph of dialogue, begun with a dash: “—No hay dinero —dijo María Ejemplo.” */
function dialogueIn(
  paragraph: string,
  {dialogue, ...patterns}: Patterns,
  tries: {left: number},
  lang: string,
): Speech[] | undefined {
  if (patterns.uncased || !/^[—–]/.test(paragraph) || tries.left-- <= 0) return undefined;
  const match = dialogue.exec(paragraph.slice(0, 600));
  const named = match && namedAt(match[3]!, match[0].length - match[3]!.length, lang);
  if (!match || !named || sizeOf(match[1]!) < fewest) return undefined;
  const {speaker, role, end} = named;
  const led = match[0].slice(0, match[0].length - match[3]!.length);
  const doubt =
    named.doubt ??
    doubtOfLead(led, patterns) ??
    after(paragraph, end) ??
    doubtBehind(paragraph.slice(match[0].length), led, lang) ??
    doubtOfName(speaker, role, led, lang) ??
    doubtOf(speaker, patterns);
  const rest = /^[.,] ?[—–] ?(.{4,})/u.exec(paragraph.slice(end));
  return [
    {text: match[1]!.trim(), speaker, role, passage: paragraph.slice(0, end), doubt},
    ...(rest ? [{text: rest[1]!, passage: rest[1]!, ...goneOn(speaker)}] : []),
  ];
}

function nameAfter(
  text: string,
  start: number,
  end: number,
  patterns: Patterns,
  lang: string,
): Named | undefined {
  const rest = text.slice(end, end + reach);
  const match = patterns.verbName.exec(rest) ?? patterns.nameVerb.exec(rest);
  const named = match && namedAt(match[1]!, end + match[0].indexOf(match[1]!), lang);
  if (!named) return undefined;
  const isOwnSentence = /[.。]$/u.test(text.slice(start, end - 1)) && /^ ?\p{Lu}/u.test(rest);
  const isWithin = !/(?:^|[.!?…。！？:]["”»’“]?)\s*$/u.test(text.slice(0, start));
  const follows = text.slice(end + match[0].length, end + match[0].length + 12);
  const doubt = isOwnSentence
    ? 'the name begins a sentence of its own after the words'
    : isWithin
      ? 'the words stand within a sentence, and may be a title or another’s'
      : /^ (?:of|about|von|über|de|sur|sobre|di|su)\s/u.test(follows)
        ? 'the verb may tell of the words, not speak them'
        : (doubtOfLead(match[0], patterns) ?? after(text, named.end));
  return {
    ...named,
    doubt:
      named.doubt ??
      doubt ??
      doubtBehind(text.slice(end + match[0].length), match[0], lang) ??
      doubtOfName(named.speaker, named.role, match[0], lang),
  };
}

const clause =
  /\b(?:he|she|they|it|we|who|which|would|could|should|might|not|never|no|had|has|was|were|is|are|did|nobody)\b/i;

function nameBefore(text: string, start: number, patterns: Patterns, lang: string): Named | undefined {
  const from = Math.max(0, start - reach);
  // Within the sentence: what stands before its end belongs to another.
  const near = text.slice(from, start);
  const ends = ['. ', '! ', '? ', '” ', '。', '！', '？'].map(
    (sign) => near.lastIndexOf(sign) + sign.length - 1,
  );
  const sentence = Math.max(...ends, 0);
  const said = near.slice(sentence);
  const match = patterns.before.exec(said) ?? patterns.accordingTo?.exec(said);
  const written = match && (match[1] ?? match[2]);
  const named = written && namedAt(written, from + sentence + match.index + match[0].indexOf(written), lang);
  if (!named) return undefined;
  if (patterns.uncased) return {...named, doubt: uncasedDoubt};
  const led = text.slice(from + sentence, named.start);
  const between = (match[2] ?? '').trim();
  const isSure = lang.startsWith('en') ? !clause.test(between) : between === '' || !/\s/.test(between);
  const isFirst = sentence > 0 || from === 0;
  if (!isFirst || !leadsToName(led, lang, patterns))
    return {...named, doubt: 'somebody of the one named, or another, may have said them'};
  if (!isSure) return {...named, doubt: 'other words stand between the name and the words quoted'};
  const told = match[0].slice(match[0].indexOf(written));
  const doubt =
    doubtBehind(` ${between}`, '', lang) ??
    doubtOfName(named.speaker, named.role, told, lang) ??
    doubtOfFirst(named, led, lang);
  return {...named, doubt: named.doubt ?? doubtOfAnother(told) ?? doubt};
}

/** Whether what stands before a name in its sentence does not belong to it, as “a lawyer for” does. */
function leadsToName(led: string, lang: string, {accordingTo}: Patterns): boolean {
  const words = led.trim();
  if (words === '' || /[,;،]$/u.test(words)) return true;
  if (accordingTo?.test(`${words} Mira`)) return true;
  return words.split(/\s+/).every((each) => noName.test(each) || weekdays(lang).has(each.toLowerCase()));
}
