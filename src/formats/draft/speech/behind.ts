import {wholeWords} from '../../../story/language/letters.js';
import {weekdays} from '../../common/dates/weekdays.js';
import {monthNames} from '../../common/dates/month-names.js';
import type {Patterns} from './patterns.js';

const whole = (list: string) => wholeWords(list, 'iu');

/** The one named did not say it, or says what another said. */
const denied = whole('not|never|nicht|nie|niemals|keineswegs|niet|nooit');
const passedOn = whole(
  'quoting|citing|recalling|repeating|echoing|paraphrasing|mocking|saying|zitier\\p{L}*|laut|zufolge|citant|citando|citerend|cytując|цитируя|цитуючи',
);
/** “Ann Kim said Tom Ray told her”: behind the verb somebody else is. */
const another =
  /^ (?:that|what|how|his|her|their|its|my|he|she|it|they|somebody|someone|people|the|an?)(?!\p{L})/u;
const clause = /^ (?:que|qu['’]|che|dass|że|что|що|dat)(?!\p{L})/u;
/** “Said Harbour Board chair Tom Ray”: what is in capitals first is no name. */
const goesOnAsRole =
  /^ (?!(?:on|in|at|of|during|after|before|from|as|when|while|who|and|but|to|with|by|for|late|last|this|early|earlier|yesterday|today|via|through|about|over|near|under|outside|inside|upon|following)\s)\p{Ll}[\p{L}’'-]+ (?:\p{Ll}[\p{L}’'-]+ )?\p{Lu}/u;
/** Of a body it is not told who speaks for it. */
const body =
  /(?<!\p{L})(?:(?:United|City|Board|Council|Trust|Limited|Ltd|Inc|Corp|News|Club|College|Institute|Party|Department|Company|Agency|Association|Authority|Commission|Committee|Foundation|Group|Union|Bank|Courier|Times|Gazette|FC|SC|GmbH|AG|Verein|Verband|Ayuntamiento|Mairie|Comune|Prefeitura|Gemeente|Borough|County|Court|Hospital|Airport|Office|Stadt|Gemeinde|Landkreis|Landgericht|Tribunal|Gobierno|Governo|Urząd|Sąd|Fundacja|Администрация|Адміністрація|Belediyesi|Bakanlığı)(?!\p{L})|Uni[vw]ers[iy]|Minist(?!ers?(?!\p{L}))|Министерство|Міністерство|Pol[ií][czt][eiyíj]|Поліція|Полиция|Préfect|Mus[eé][uoe]|Muze|Музей|Müze)/u;

/** What behind a name and its verb, in the same sentence, tells that the words may be somebody else’s. */
export function doubtBehind(rest: string, led: string, lang: string): string | undefined {
  const behind = /^[^.!?;“”„«»"]*/u.exec(rest.slice(0, 120))![0];
  if (denied.test(behind)) return 'the one named may not have said them';
  const isToNobody = !/(?:told|tells|asked)$/u.test(led);
  const [, next = ''] = /^ (\p{Lu}[\p{L}’'-]*)/u.exec(behind) ?? [];
  const isDay = () => weekdays(lang).has(next.toLowerCase()) || monthNames(lang).has(next.toLowerCase());
  const isEnglish = lang.toLowerCase().startsWith('en');
  if (
    passedOn.test(behind) ||
    clause.test(behind) ||
    (isEnglish && isToNobody && (another.test(behind) || (next !== '' && !isDay()))) ||
    (isEnglish && goesOnAsRole.test(behind))
  )
    return 'somebody else is told of behind the name, and may have said them';
  return undefined;
}

/** Relatives, which German names like people. */
const relatives =
  /^(?:Bruder|Schwester|Vater|Mutter|Sohn|Tochter|Mann|Frau|Witwe|Onkel|Tante|Freund|Freundin|Kollege|Kollegin)$/;
/** Names of men that end as those of women do. */
const men =
  /^(?:Никита|Илья|Лука|Кузьма|Фома|Савва|Данила|Микола|Микита|Ілля|Сава|Хома|Kuba|Barnaba|Bonawentura|Kosma)$/u;

/** Why a name may be that of another: a body, or one whose somebody speaks, as “Ann Kims Bruder” is. */
export function doubtOfName(
  speaker: string,
  role: string | undefined,
  led: string,
  lang: string,
): string | undefined {
  if (body.test(speaker)) return 'it may be a body, of which nobody is named';
  const words = speaker.split(' ');
  // “Ann Kims” before what somebody of hers is; a first name may end so.
  const hasOwner = (each: readonly string[]) => each.slice(1, -1).some((word) => /\p{Ll}s$/u.test(word));
  const [language = ''] = lang.toLowerCase().split('-');
  const isGenitive =
    (language === 'de' &&
      (hasOwner(words) || hasOwner(role?.split(' ') ?? []) || relatives.test(words.at(-1)!))) ||
    (['ru', 'uk', 'pl'].includes(language) && isOfAnother(words[0]!, led));
  return isGenitive ? 'somebody of the one named may have said them' : undefined;
}

/** In Slavic languages a name in another case is somebody’s: “сказал Ивана Образцова брат”. */
function isOfAnother(name: string, led: string): boolean {
  if (/(?:л|в|ł)(?!\p{L})/u.test(led)) return /[аяa]$/u.test(name) && !men.test(name);
  return /(?:ла|ła)(?!\p{L})/u.test(led) && /(?:ы|и|ой|ей|ій|ої|y|ej)$/u.test(name);
}

/** “Said the man beating Ned Sample”, and in Russian the fisher of his. */
export const doubtOfLead = (led: string, {ledAway}: Pick<Patterns, 'ledAway'>) =>
  ledAway.test(led) ? 'the words before the name may lead to somebody else' : undefined;

/** What behind a name tells that somebody else speaks. */
export function after(text: string, end: number): string | undefined {
  const rest = text.slice(end, end + 30);
  if (/^['’]s?\b/u.test(rest)) return 'somebody of the one named may have said them';
  return /^ (?:and|und|et|y|e|en|i|и|і|та|ve) \p{Lu}/u.test(rest)
    ? 'more than one is named beside the words'
    : undefined;
}

/** “Mira Sample, and Tom Sample, said”: whose words they are is not told. */
export const doubtOfAnother = (told: string): string | undefined =>
  /, (?:and|und|et|y|e|en|i|и|і|та|ve) [^,]*\p{Lu}/u.test(told)
    ? 'more than one is named beside the words'
    : undefined;
