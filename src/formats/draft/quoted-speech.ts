/** Words in quotation marks, and who is named beside them. */
export interface Speech {
  text: string;
  speaker: string;
  /** From the first of the words to the last of the name, or the other way round, as the text has them. */
  passage: string;
  /** Why they may not be a quote of that speaker. */
  doubt?: string;
}

const closings: Record<string, string> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '"': '"',
  '「': '」',
  '‘': '’',
};
/** Fewer words in quotation marks are a title, a nickname or irony. */
const fewestWords = 4;
/** A name and what stands between it and the words quoted are no longer. */
const reach = 160;

const verbs: Record<string, string> = {
  en: 'said|says|told|tells|added|adds|wrote|writes|tweeted|posted|argued|argues|warned|warns|explained|explains|announced|insisted|insists|stated|noted|notes|claimed|recalled|replied|declared|concluded|continued',
  de: 'sagte|sagt|erklärte|erklärt|betonte|betont|schrieb|schreibt|meinte|meint|kritisierte|warnte|warnt|ergänzte|so',
  fr: 'a déclaré|déclare|a dit|dit|a expliqué|explique|a affirmé|affirme|a ajouté|ajoute|assure|souligne|estime',
  es: 'dijo|dice|afirmó|aseguró|declaró|explicó|señaló|añadió|indicó|escribió',
  it: 'ha detto|dice|ha dichiarato|ha affermato|ha spiegato|spiega|afferma|ha scritto',
  pt: 'disse|diz|afirmou|declarou|explicou|escreveu|acrescentou',
  nl: 'zei|zegt|verklaarde|schreef|schrijft|vertelde|vertelt',
};
const particle = '(?:de|da|do|dos|van|von|der|den|la|le|bin|al|el|di|du|of|zu) ';
/** A full stop belongs to initials and short titles, as in “J. Sample” and “Dr. Sample”. */
const word = "(?:\\p{Lu}\\p{Ll}{0,2}\\.|\\p{Lu}[\\p{L}\\p{N}'’-]{0,30})";
const name = `(${word}(?: (?:${particle}){0,2}${word}){0,5})`;
/** “, the mayor of the town,” between name and verb. */
const role = '(?:, [^,“”„«»"]{1,80},)?';
/** What begins a sentence in capitals and is no name, and who is named without a name. */
const noName =
  /^(?:The|A|An|In|On|At|But|And|So|As|If|When|While|Then|Yesterday|Today|He|She|They|We|I|It|You|Er|Sie|Wir|Das|Der|Die|Il|Elle|Ils|On|Él|Ella)$/;
const honorific =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lord|Lady|Herr|Frau|Mme|Señor|Señora|Sr|Sra|Signor|Signora)\.?$/;

/**
 * The quotations of a paragraph that have somebody named right beside them with a verb of speaking, in order. A name of
 * one word, and words that go on after a quote, are doubtful. Looking for a name is slow, so `tries` are counted down.
 */
export function speechesIn(paragraph: string, lang: string, tries: {left: number}): Speech[] {
  const patterns = patternsOf(lang);
  const found: Speech[] = [];
  let last: {speaker: string; end: number} | undefined;
  for (const {start, end} of quotations(paragraph)) {
    const text = paragraph
      .slice(start + 1, end - 1)
      .trim()
      .replace(/,$/, '');
    if (text.split(/\s+/, fewestWords).length < fewestWords) continue;
    if (tries.left-- <= 0) break;
    const named = nameAfter(paragraph, end, patterns) ?? nameBefore(paragraph, start, patterns);
    if (named) {
      const passage = paragraph.slice(Math.min(start, named.start), Math.max(end, named.end));
      found.push({text, speaker: named.speaker, passage, ...doubtOf(named.speaker)});
      last = {speaker: named.speaker, end: Math.max(end, named.end)};
    } else if (last && start - last.end < reach) {
      const doubt = `the words go on after a quote of ${last.speaker}, and may be of the same speaker`;
      found.push({text, speaker: last.speaker, passage: paragraph.slice(start, end), doubt});
      last.end = end;
    }
  }
  return found;
}

const accordingTo = new RegExp(
  `(?:^|[\\s(])(?:[Aa]ccording to|[Ll]aut|[Ss]elon|[Ss]egún|[Ss]econdo|[Ss]egundo|[Vv]olgens) ${name},? ?$`,
  'u',
);
/** What follows does not lead to the next words quoted, which are then those of the one named. */
const notBeforeWords = '(?!(?: [^.“”„«»"]{1,40})?[:,] ?[“„«»"‘])';

interface Named {
  speaker: string;
  start: number;
  end: number;
}

interface Patterns {
  verbName: RegExp;
  nameVerb: RegExp;
  before: RegExp;
}

function patternsOf(lang: string): Patterns {
  const spoke = `(?:${verbs[lang.split('-')[0]!.toLowerCase()] ?? verbs.en})`;
  return {
    verbName: new RegExp(`^,? ${spoke} ${name}`, 'u'),
    nameVerb: new RegExp(`^,? ${name}${role} ${spoke}(?!\\p{L})${notBeforeWords}`, 'u'),
    before: new RegExp(`(?:^|[\\s(])${name}${role} ${spoke}(?: [^.,:“”„«»"]{1,40})?[,:]? ?$`, 'u'),
  };
}

function nameAfter(paragraph: string, end: number, {verbName, nameVerb}: Patterns): Named | undefined {
  const after = paragraph.slice(end, end + reach);
  const match = verbName.exec(after) ?? nameVerb.exec(after);
  return match ? namedAt(match[1]!, end + match[0].indexOf(match[1]!)) : undefined;
}

function nameBefore(paragraph: string, start: number, {before}: Patterns): Named | undefined {
  const from = Math.max(0, start - reach);
  // Within the sentence: what stands before its end belongs to another.
  const text = paragraph.slice(from, start);
  const ends = ['. ', '! ', '? ', '” '].map((sign) => text.lastIndexOf(sign));
  const sentence = Math.max(...ends) === -1 ? 0 : Math.max(...ends) + 2;
  const match = before.exec(text.slice(sentence)) ?? accordingTo.exec(text.slice(sentence));
  return match ? namedAt(match[1]!, from + sentence + match.index + match[0].indexOf(match[1]!)) : undefined;
}

/** The name without what only begins the sentence, and without the full stop that ends it. */
function namedAt(written: string, at: number): Named | undefined {
  const words = written.replace(/\.$/, '').split(' ');
  let start = at;
  while (words.length > 0 && noName.test(words[0]!)) start += words.shift()!.length + 1;
  const speaker = words.join(' ');
  return speaker ? {speaker, start, end: start + speaker.length} : undefined;
}

function doubtOf(speaker: string): Pick<Speech, 'doubt'> {
  const names = speaker.split(' ').filter((each) => !honorific.test(each));
  return names.length < 2 ? {doubt: `only “${speaker}” is named beside the words`} : {};
}

/** Where quotation marks open and close, the marks included. */
function* quotations(text: string): Generator<{start: number; end: number}> {
  const next = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    const closing = closings[text[at]!];
    if (!closing || !(at === 0 || /[\s(:—–-]/.test(text[at - 1]!))) continue;
    // The next one is looked for once, however many marks open before it.
    if ((next.get(closing) ?? -1) <= at) next.set(closing, closeOf(text, at + 1, closing));
    const end = next.get(closing)!;
    if (end === Infinity) continue;
    yield {start: at, end: end + 1};
    at = end;
  }
}

/** Where the next mark stands that closes; an apostrophe closes none. */
function closeOf(text: string, from: number, closing: string): number {
  const pattern = closing === '’' ? /(?<=[.,!?…])’(?!\p{L})/gu : new RegExp(`[${closing}]`, 'g');
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? Infinity;
}
