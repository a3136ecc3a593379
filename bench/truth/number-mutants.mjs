import {numbersInWords} from '../../src/story/claims/text/number-words.ts';
import {linesOf, replaced} from './changed-lines.mjs';

/** Other numbers in the lines, in digits and in words. */
export function* numbers(story) {
  for (const line of linesOf(story)) {
    for (const {0: digits, index} of line.words.matchAll(/(?<![\d.])\d+(?:[., ]\d{3})*(?![.,]?\d)/g)) {
      const value = Number(digits.replace(/\D/g, ''));
      const isYear =
        digits.length === 4 && value > 1900 && value < 2100 && !/[人]/.test(line.words.charAt(index + 4));
      const factors = isYear
        ? [value + 3, value - 12, value + 7]
        : [value + 1, value * 2, value + 5, Math.max(2, value - 3), value * 10, value + 13];
      for (const other of new Set(factors)) {
        const written = digits.includes(',')
          ? other.toLocaleString('en')
          : digits.includes('.')
            ? other.toLocaleString('de')
            : String(other);
        if (other === value || line.words.charAt(index + digits.length) === '月') continue;
        const text = line.words.slice(0, index) + written + line.words.slice(index + digits.length);
        yield {kind: 'number', path: line.path, story: line.with(text), was: line.words, now: text};
      }
    }
  }
  const {cardinals} = numbersInWords(story.lang);
  const words = cardinals.length ? cardinals : [...'〇一二三四五六七八九十'];
  const nine = {ar: 'تسعة', he: 'תשעה', uk: 'дев’ять'}[story.lang] ?? words[9];
  const others = [3, 4, 5, 6, 7, 8, 10, 11, 12, 90].flatMap((value) => words[value] ?? []);
  yield* replaced(story, 'number', nine, others);
  yield* replaced(story, 'number', nine.charAt(0).toUpperCase() + nine.slice(1), others);
}

/** Another unit behind a number: weeks for months, as Intl words both. */
export function* units(story) {
  const inSigns = ['ja', 'zh'].includes(story.lang);
  const wordOf = (unit, count) =>
    new Intl.NumberFormat(story.lang, {style: 'unit', unit, unitDisplay: 'long'})
      .formatToParts(count)
      .find(({type}) => type === 'unit')
      ?.value.trim();
  const groups = [
    ['minute', 'hour', 'day', 'week', 'month', 'year'],
    ['meter', 'kilometer', 'mile', 'foot'],
    ['gram', 'kilogram', 'ounce'],
  ];
  const number = inSigns ? '(?<!\\d)\\d{1,3}|[〇一二三四五六七八九十]' : '[\\p{L}\\p{M}\\d]+[ -]';
  for (const group of groups) {
    for (const unit of group) {
      for (const count of [2, 5, 11]) {
        const word = wordOf(unit, count);
        if (!word) continue;
        for (const line of linesOf(story)) {
          const places = line.words.matchAll(
            new RegExp(`(?<=(${number}))${word}${inSigns ? '' : '(?![\\p{L}\\p{M}])'}`, 'gu'),
          );
          for (const {0: written, 1: before, index} of places) {
            if (!inSigns && !saysNumber(before.slice(0, -1), story.lang)) continue;
            for (const other of group.filter((each) => each !== unit)) {
              const now = wordOf(other, count);
              if (!now || now === written) continue;
              const text = line.words.slice(0, index) + now + line.words.slice(index + written.length);
              yield {kind: 'unit', path: line.path, story: line.with(text), was: line.words, now: text};
            }
          }
        }
      }
    }
  }
}

const saysNumber = (word, lang) =>
  /^\d{1,3}$/.test(word) || numbersInWords(lang).cardinals.includes(word.toLowerCase());

/** Other months in the lines and in the dates of events. */
export function* months(story) {
  const nameOf = (month, options) =>
    new Intl.DateTimeFormat(story.lang, {
      month: 'long',
      ...options,
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
    })
      .formatToParts(Date.UTC(2031, month, 3))
      .find(({type}) => type === 'month').value;
  const inSigns = ['ja', 'zh'].includes(story.lang);
  for (const options of [{day: 'numeric'}, {}]) {
    const all = [...Array(12).keys()].map((month) => (inSigns ? `${month + 1}月` : nameOf(month, options)));
    for (const month of [2, 10, 11]) yield* replaced(story, 'month', all[month], all);
    if (inSigns) break;
  }
  for (const [index, event] of story.timeline.entries()) {
    for (const field of ['when', 'end']) {
      const [, year, month, rest] = /^(\d{4})-(\d\d)(.*)$/.exec(event[field] ?? '') ?? [];
      if (!month) continue;
      for (let other = 1; other <= 12; other++) {
        if (other === Number(month)) continue;
        const date = `${year}-${String(other).padStart(2, '0')}${rest}`;
        const timeline = story.timeline.map((each, at) => (at === index ? {...each, [field]: date} : each));
        yield {
          kind: 'month',
          path: `timeline[${index}]`,
          story: {...story, timeline},
          was: event[field],
          now: date,
        };
      }
    }
  }
}
