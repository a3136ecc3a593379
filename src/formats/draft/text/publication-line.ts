import {letters} from '../../../story/language/letters.js';
import {bylineStart, isByline, isName, isPersonName, namesIn, withoutBy} from '../../common/byline.js';
import {spelledDates} from '../../common/dates/spelled-date.js';
import {weekdays} from '../../common/dates/weekdays.js';

/** A fact about an article that a line beside its text tells: who wrote it, or when it came out. */
export interface PublicationFact {
  field: 'byline' | 'published' | 'updated';
  /** The line as written. */
  line: string;
  /** The name or names, or a date in EDTF; absent where a day is written that cannot be read as one. */
  value?: string;
}

const updated =
  'updated|modified|aktualisiert|mis à jour|modifié|actualizado|actualizada|atualizado|atualizada|aggiornato|bijgewerkt|aktualizacja|обновлено|оновлено|güncelleme|güncellendi|تحديث|آخر تحديث|به‌روزرسانی|עודכן|अपडेट|更新|更新于|更新於|最終更新';
const published =
  'published|posted|date(?=\\s*[:：])|stand|veröffentlicht|erschienen|publié|publiée|publicado|publicada|pubblicato|gepubliceerd|opublikowano|dodano|data publikacji|опубликовано|дата публикации|опубліковано|yayınlanma|yayın tarihi|نشر|نُشر|تاريخ النشر|منتشر شده|تاریخ انتشار|פורסם|प्रकाशित|公開|掲載|配信|发布|發布|發佈|发表';
const order = '(?:(?:first|last|zuletzt) )?';
/** What a line begins with that tells of the article, not in it. */
export const publicationStart = new RegExp(`^${order}(?:${updated}|${published})(?![${letters}])`, 'iu');
const updatedWord = new RegExp(`(?<![${letters}])(?:${updated})`, 'iu');
// Where words are not set apart, other letters may follow; letters with capitals are set apart.
const publicationWord = new RegExp(`(?<![${letters}])${order}(?:${updated}|${published})(?!\\p{Lu})`, 'giu');

/** A line of facts is no longer than this; what is longer tells something. */
const longest = 120;
const numeric = /(?<![\d./-])\d{1,4}([./-])\d{1,2}\1\d{1,4}(?![\d./-])/g;
/** 9.30 am, 9h30, 9:30 Uhr, 9時30分 */
const time = /\d{1,2}\s?(?:[:.h時时]\d{2}|[ap]\.?m(?!\p{L})|uhr|h(?!\p{L}))/iu;
/** How long reading takes, which is told of a page and is no part of an article. */
const reading =
  /(?:\d+\s?[-‑]?\s?(?:min(?:ute[ns]?|uti|utos?)?\.?|мин\.?|хв\.?|dk\.?|分(?:钟|鐘)?)(?:\s?(?:read|reading time|lesezeit|de lecture|de lectura|di lettura|de leitura|leestijd|czytania|чтения|читання|okuma|で読める|で読めます|阅读|閱讀))?|(?:lesezeit|reading time|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|czas czytania|время чтения)\s*:?\s*(?:ca\.\s?)?\d+\s?\p{L}*\.?)/iu;
const readingLine = new RegExp(`^[\\s|·•–—-]*${reading.source}[\\s|·•–—-]*$`, 'iu');
const picture =
  /^\(?(?:photos?|photographs?|pictures?|images?|foto(?:s|grafie|grafía)?|bild(?:er)?|crédits? photo|immagine|фото|fotoğraf|写真|图片|圖片|照片|تصوير|عکس|צילום|फोटो)\s*[:：]|^\(?(?:photo|picture|image)s? (?:by|credit)\b/iu;
/** What stands between facts in a row. */
const between = /^[\s|·•,;:()–—/-]+|[\s|·•,;:()–—/-]+$/gu;

/** What a page sets above a text for its readers, and what no article is made of: the minutes that it takes, who took a picture. */
export const isFurniture = (line: string): boolean =>
  line.length <= longest && ((/\d/.test(line) && readingLine.test(line)) || picture.test(line));

/** The facts that a line tells of an article, if it tells nothing else: “By Mira Sample, city reporter | 3 May 2031, 9.30 am”. */
export function publicationFacts(line: string, lang: string): PublicationFact[] {
  if (line.length > longest) return [];
  const dates = datesOf(line, lang);
  if (dates.length === 0)
    return isBylineWithRole(line) ? [{field: 'byline', line, value: withoutBy(line)}] : [];
  const who = line.slice(0, dates[0]!.start).replace(publicationWord, '').replace(between, '');
  const isName = isSigned(who) && !bylineStart.test(who) && !isTold(line);
  const names = isBylineWithRole(who) || isName ? who : '';
  const from = names ? line.indexOf(names) + names.length : 0;
  const {start, end} = dates.at(-1)!;
  const before = wordsBesides(line.slice(from, start), lang);
  const after = wordsBesides(line.slice(end), lang);
  const areShort = (words: string[], letters: number) =>
    words.length <= 3 && words.every((word) => [...word].length <= letters);
  const isNothingElse =
    areShort(before, 3) &&
    (after.length === 0 || (time.test(line.slice(end)) && areShort(after, 5))) &&
    !/[,;:]$/.test(line);
  if (!isNothingElse) return [];
  const told = dates.map(({start, when}, index): PublicationFact => {
    const before = line.slice(dates[index - 1]?.end ?? 0, start);
    return {field: updatedWord.test(before) ? 'updated' : 'published', line, ...(when && {value: when})};
  });
  const first = told.filter(({field}, index) => told.findIndex((each) => each.field === field) === index);
  return names ? [{field: 'byline', line, value: withoutBy(names)}, ...first] : first;
}

/** In Chinese and Japanese no longer word is a name alone. */
const shortName = /^[\p{Script=Han}\p{Script=Katakana}・·]{3,6}$/u;

const capital = /\p{Lu}/u;

/** Whether a line tells something, in a script without capitals, where all words look like names: a sentence, an item of a list. */
const isTold = (line: string): boolean =>
  !capital.test(line) && /^[-*+•]\s|[.!?…。！？؟۔।]$/u.test(line.trim());

/** Whether a line may be a name and no more, beside a line that tells when the article came out: “Mira Sample and Tom Sample”. */
export const isSigned = (line: string): boolean => {
  const [names = '', ...roles] = line.split(/\s*[,|·•–—]\s*/);
  if (isTold(line) || (!capital.test(names) && names.split(/\s+/).length > 4)) return false;
  return namesIn(names).every((name) => isName(name) || shortName.test(name)) && roles.every(isRole);
};

/** A byline, with what the one named is, or where: “By Mira Sample in Saltby”. */
function isBylineWithRole(line: string): boolean {
  const names = withoutBy(line);
  if (names === line || /[.!?…]$/u.test(line)) return false;
  if (isByline(line)) return true;
  const [first = '', ...rest] = names.split(
    /\s*[,，、|·•–—(（]\s*|\s+(?:in|at|for|aus|à|en|a|and|und|et|y|e)\s+/u,
  );
  return isPersonName(first) && rest.every(isRole);
}

/** What somebody is, or where, is told in a few words. */
const isRole = (words: string) => words.split(/\s+/).length <= 5;

interface DateInLine {
  start: number;
  end: number;
  when?: string;
}

/** The days of a line, those too that cannot be read as one: 03/04/2031 is two. */
function datesOf(line: string, lang: string): DateInLine[] {
  const spelled = spelledDates(line, lang).map(({start, end, when, doubt}): DateInLine => ({
    ...{start, end},
    ...(!doubt && {when}),
  }));
  const others = [...line.matchAll(numeric)]
    .map((match): DateInLine => ({start: match.index, end: match.index + match[0].length}))
    .filter(({start, end}) => !spelled.some((each) => each.start < end && start < each.end));
  return [...spelled, ...others].sort((a, b) => a.start - b.start);
}

/** The words of a part of a line that are no date, no name of a day, and do not say what the date is that of. */
function wordsBesides(part: string, lang: string): string[] {
  let rest = part;
  for (const {start, end} of datesOf(part, lang).reverse())
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const days = [...weekdays(lang)];
  const words = rest
    .replace(publicationWord, ' ')
    .replace(reading, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{M}]+/gu);
  return (words ?? []).filter((word) => !days.some((day) => day.startsWith(word)));
}
