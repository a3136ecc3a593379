import {inOurScripts} from '../../../story/language/letters.js';
import {speechWordsOf} from './verbs.js';
import type {SpeechWords} from './verbs.js';

const particle =
  "(?:von der|van der|van den|van de|de la|de los|de las|de|da|do|dos|das|della|del|dei|van|von|zu|den|ter|ten|la|le|bin|ibn|al|el|di|du|y|e|d['’]) ?";
/** A full stop belongs to initials and titles alone, as in “J. Sample” and “Dr. Sample”. */
const title = '(?:Mr|Mrs|Ms|Dr|Dra|Prof|Rev|Sr|Sra|Mme|Mlle|Dña|St|Hr|Sen|Gen|Jr|Ing|Dhr|Mevr)\\.';
const word = `(?:\\p{Lu}\\.|${title}|\\p{Lu}[\\p{L}\\p{M}'’-]{0,30})`;
const name = `(${word}(?: (?:${particle}){0,2}${word}){0,5})`;
/** Without capitals a name is taken for at most three words. */
const uncasedName = "([\\p{L}\\p{M}.'’·]{2,20}(?: [\\p{L}\\p{M}.'’]{2,20}){0,2})";
/** Arabic and Persian tell behind a name who that is: “… who sells the tickets”. */
const whoIs = '(?: (?:التي|الذي|که) [^:«“]{1,60})?';
/** “, the mayor of the town,” between name and verb. */
const role = '(?:,? \\(?\\d{1,3}(?: \\p{Ll}{2,6}){0,2}\\)?(?=[,\\s]))?(?:, [^,“”„«»"]{1,80},|,(?=\\s))?';
const uncasedRole = '(?:[,،，] ?[^,،，:：“”„«»"「」]{1,80}[,،，]?)?';
/** “The mayor” before the name; “the lawyer for” leads to somebody else. */
const article = "(?:(?:the|el|la|los|las|le|les|il|lo|i|gli|o|a|os|as|der|die|de|het) |l['’] ?)";
const leadsAway =
  "(?:for|of|to|by|de|del|des|du|do|da|dos|das|di|della|dello|von|vom|zu|van|d['’]|and|or|who|whose|that|which|und|oder|e|ed|y|o|et|ou|qui|que|che|chi|en)";
const small = `(?!${leadsAway}(?!\\p{L}))\\p{Ll}[\\p{L}'’-]*,? `;
const lead = `(?:${article}(?:${small}){0,3}|(?:${small}){1,3})?`;

/** How a language says who speaks the words in quotation marks. */
export interface Patterns {
  verbName: RegExp;
  nameVerb: RegExp;
  before: RegExp;
  accordingTo: RegExp | undefined;
  dialogue: RegExp;
  around: SpeechWords['around'];
  uncased: boolean;
  /** A verb of speaking right behind words, with “she” at most before it. */
  said: RegExp;
  /** The verb and words before the name that may lead to somebody else: “the man beating”, “the man,”, or one word without an article. */
  ledAway: RegExp;
}

/** What follows does not lead to the next words quoted, which are then those of the one named. */
const notBeforeWords = '(?!(?: [^.“”„«»"]{1,40})?[:,] ?[“„«»"‘\'])';
const learnt = new Map<string, Patterns>();

/** The patterns of a language; those of English for one without verbs of its own. */
export function patternsOf(lang: string): Patterns {
  const [language = ''] = lang.toLowerCase().split('-');
  const known = learnt.get(language);
  if (known) return known;
  const words = speechWordsOf(language) ?? speechWordsOf('en');
  const made = learn(words ?? {verbs: ''});
  // A page has them only once they are loaded.
  if (words && learnt.size < 100) learnt.set(language, made);
  return made;
}

const patternIn = (source: string) => new RegExp(source, 'u');

function learn({verbs, accordingTo, uncased, around}: SpeechWords): Patterns {
  const spoke = verbs ? `(?:${verbs})` : '(?!)';
  const who = uncased ? uncasedName : name;
  const led = uncased ? '' : lead;
  const between = '[,،，.]? ?[—–-]? ?(?:این را )?';
  const whoItIs = uncased ? uncasedRole : role;
  return {
    verbName: patternIn(`^${between}${spoke} ${led}${who}`),
    nameVerb: patternIn(`^${between}${who}${whoItIs} ?${spoke}(?![\\p{L}\\p{M}])${notBeforeWords}`),
    before: uncased
      ? patternIn(
          `(?:^|[\\s.。！？(])(?:${spoke} ${who}${whoIs}|${who}${whoIs}${uncasedRole} ?${spoke})${uncasedRole}[,:：،，]? ?$`,
        )
      : patternIn(`(?:^|[\\s(])${name}${role} ${spoke}((?: [^.,:“”„«»"]{1,40})?)\\s?[,:]?\\s?$`),
    accordingTo: accordingTo ? patternIn(`(?:^|[\\s(])(?:${accordingTo}) ${name},? ?$`) : undefined,
    // Spanish sets its dash close, French has but one, Russian and Polish a comma before it.
    dialogue: patternIn(`^[—–] ?([^“”„«»"]{8,400}?)(?:[,.!?…]{0,2} ?[—–] ?|, )(${spoke}) ${led}${name}`),
    around,
    uncased: uncased ?? false,
    said: inOurScripts(patternIn(`^${between}(?:\\p{L}{1,4} )?${spoke}(?![\\p{L}\\p{M}])`)),
    ledAway: patternIn(
      `${spoke} (?:(?:${article}\\p{Ll}[\\p{L}'’-]* |(?!${article}))(?=\\p{Ll})|[\\p{Ll}'’ -]+, )`,
    ),
  };
}
