import {letters} from '../../../story/language/letters.js';
import {monthNames} from './month-names.js';

/** How dates are written in a language, in texts in lower case: a pattern that ignores case takes four times as long to compile. */
export interface DateShapes {
  months: ReadonlyMap<string, number>;
  /** The name of any month. */
  named: RegExp;
  shapes: readonly Shape[];
}

/** A way to write a date, whose pattern takes milliseconds to compile. */
interface Shape {
  /** With the name of the month. */
  isNamed: boolean;
  /** What a text with such a date has. */
  needs: RegExp;
  shape(): RegExp;
}

function shapeOf(needs: RegExp, source: string): Shape {
  let made: RegExp | undefined;
  const isNamed = source.includes('(?<month>');
  return {isNamed, needs, shape: () => (made ??= new RegExp(source, 'gu'))};
}

// Intl takes most of a millisecond for the names of a language's months.
const known = new Map<string, DateShapes>();

/** Where a day in figures comes before its month, also with strokes between: “04/07/2025”. */
const dayFirst = new Set('fr es it pt pl ru uk tr he ar de nl ca ro cs'.split(' '));

/** The ways to write a date in a language, those that tell more first. */
export const dateShapes = (lang: string): DateShapes => known.get(lang) ?? learn(lang);

function learn(lang: string): DateShapes {
  const months = monthNames(lang);
  const names = [...months.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
  const named = (group: string) => `(?:ב[-־]?|в\\s)?(?<${group}>${names})[.ٔ]?`;
  const month = named('month');
  const ordinal = '(?:st|nd|rd|th|er|ère|re|e|-?го|-?е|ος|\\.?[ºª°]|\\.)?';
  const of = "(?:of\\s+|de\\s+|del\\s+|di\\s+|do\\s+|d['’]|שנת\\s+|سنة\\s+|عام\\s+|سال\\s+|का?\\s+)?";
  const day = `(?<!\\d|\\d[.,:])(?:ב[-־])?(?<day>\\d{1,2})${ordinal}`;
  const first = `(?<!\\d|\\d[.,:])(?:ב[-־])?(?<first>\\d{1,2})${ordinal}`;
  const to =
    '\\s*(?:[-–—~～〜]|to|till|until|through|and|bis|und|au|et|al|y|a|e|ao|tot|en|do|i|по|и|до|та|עד|إلى|حتى|تا|से|から|至|到|ile)\\s*(?:the\\s+|el\\s+|le\\s+|den\\s+|zum\\s+|o\\s+|il\\s+)?';
  // A number with more figures is no year; letters may follow where words are not set apart.
  const year = '(?<year>\\d{4})(?![\\d]|[.,]\\d|[-/]\\d)';
  const era = `(?<era>\\s*(?:b\\.?c\\.?e?\\.?|v\\.\\s?chr|av\\.\\s?j|a\\.\\s?c|d\\.?\\s?c|до н|п\\.?\\s?н|p\\.?\\s?n\\.?\\s?e|ق\\.?\\s?م|ईसा|לפנה|ah|هـ|هجر)\\S*)?`;
  const unit = `(?:\\s?(?:гг?\\.|года|году|год|рр?\\.|року|році|рік|r\\.|roku|yılı[${letters}]*|['’][${letters}]+|م(?![${letters}])))?`;
  const between = ',?،?\\s+';
  const shapes = [
    shapeOf(
      /\d\D+\d{1,2}\D+\d{4}/,
      `${first}\\s*(?:${of}${named('firstMonth')})?${to}(?:ב[-־])?(?<day>\\d{1,2})${ordinal}\\s+${of}${month}${between}${of}${year}${era}${unit}`,
    ),
    shapeOf(
      /\d\D+\d{1,2}\D+\d{4}/,
      `${month}\\s+(?<first>\\d{1,2})${ordinal}${to}(?:(?:${names})\\s+)?(?<day>\\d{1,2})${ordinal}${between}${year}${era}`,
    ),
    shapeOf(
      /[年년]/,
      `(?<year>\\d{4})[年년]\\s?(?<number>\\d{1,2})[月월]\\s?(?<first>\\d{1,2})[日일]?${to}(?:(?:\\d{4}[年년]\\s?)?\\d{1,2}[月월]\\s?)?(?<day>\\d{1,2})[日일]`,
    ),
    shapeOf(
      /[年년]/,
      `(?<!\\d)(?<era>令和|平成|昭和|民國|民国)?(?<year>\\d{1,4}|元)[年년]\\s?(?<number>\\d{1,2})[月월](?:\\s?(?<day>\\d{1,2})[日일号號]?)?`,
    ),
    shapeOf(
      /\d\D+\d{4}/,
      `${day}\\s*${of}${month}(?:\\s*/\\s*[${letters} ]{2,14}?)?${between}${of}${year}${era}${unit}`,
    ),
    shapeOf(/\d\D+\d{4}/, `${month}\\s+(?<day>\\d{1,2})${ordinal}${between}${year}${era}`),
    shapeOf(/\d{4}\.?\s/, `(?<!\\d)(?<year>\\d{4})\\.?\\s+${month}\\s+(?<day>\\d{1,2})(?!\\d)`),
    shapeOf(
      /\d{4}-\d{2}/,
      `(?<!\\d|\\d[-/.])(?<year>\\d{4})-(?<number>\\d{2})(?:-(?<day>\\d{2}))?(?![\\d]|[-/.]\\d)`,
    ),
    shapeOf(
      /\d\.\s?\d{1,2}\./,
      `(?<!\\d|\\d[.])(?<day>\\d{1,2})\\.\\s?(?<number>\\d{1,2})\\.\\s?${year}${unit}`,
    ),
    shapeOf(
      /\d\/\d{1,2}\/\d{4}/,
      `(?<!\\d|\\d[/])(?<day>\\d{1,2})/(?<number>\\d{1,2})/${year}${dayFirst.has(lang.split('-')[0]!.toLowerCase()) ? '' : '(?<order>)'}`,
    ),
    shapeOf(/\d{4}\/\d/, `(?<!\\d)(?<year>\\d{4})/(?<number>\\d{1,2})/(?<day>\\d{1,2})(?![\\d/])`),
    shapeOf(/\d{4}/, `(?<![\\p{L}\\p{M}])${month}${between}${of}${year}${era}${unit}`),
  ];
  const learnt = {months, shapes, named: new RegExp(names || '(?!)', 'u')};
  if (known.size < 100) known.set(lang, learnt);
  return learnt;
}

const escape = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
