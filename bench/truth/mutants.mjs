import {numberWords} from '../../src/story/claims/text/number-words.ts';
import {swaps} from './swaps.mjs';

/** Which kinds of claim may name each kind of mutant. */
export const kinds = {
  number: ['number', 'date'],
  unit: ['number', 'date'],
  month: ['date'],
  name: ['name', 'speaker'],
  'negator in': ['negation'],
  'negator out': ['negation'],
  speaker: ['speaker'],
  '[…] over a negator': ['elision'],
};

/** Every story that differs from a clean one in one line, which then says what the article does not. */
export function* mutantsOf(story) {
  yield* numbers(story);
  yield* units(story);
  yield* months(story);
  yield* names(story);
  yield* negations(story);
  yield* speakers(story);
  yield* elisions(story);
}

/** The lines of a story: where each is, its words, and a copy of the story with others in their place. */
function* linesOf(story) {
  const line = (list, index, field, words, wrap) => ({
    path: `${list}[${index}]`,
    words,
    with: (other) => ({
      ...story,
      [list]: story[list].map((item, at) => (at === index ? {...item, [field]: wrap(other)} : item)),
    }),
  });
  const wordsOf = (inlines) => inlines.map((inline) => inline.text ?? inline).join('');
  for (const [index, {text}] of story.overview.entries())
    yield line('overview', index, 'text', wordsOf(text), (other) => [other]);
  for (const [index, {summary}] of story.keyPoints.entries())
    yield line('keyPoints', index, 'summary', wordsOf(summary), (other) => [other]);
  for (const [index, {title, text}] of story.timeline.entries()) {
    yield line('timeline', index, 'title', title, (other) => other);
    if (text) yield line('timeline', index, 'text', wordsOf(text), (other) => [other]);
  }
}

/** Each place of some words in the lines, with each of the others. */
function* replaced(story, kind, words, others) {
  for (const line of linesOf(story)) {
    const at = line.words.indexOf(words);
    const around = line.words.charAt(at - 1) + line.words.charAt(at + words.length);
    if (at === -1 || (/[\p{L}\p{M}]/u.test(around) && !['ja', 'zh'].includes(story.lang))) continue;
    for (const other of others) {
      const text = line.words.slice(0, at) + other + line.words.slice(at + words.length);
      if (other !== words && text !== line.words)
        yield {kind, path: line.path, story: line.with(text), was: line.words, now: text};
    }
  }
}

function* numbers(story) {
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
  const words = numberWords[story.lang]?.cardinals.split('|') ?? [...'〇一二三四五六七八九十'];
  const nine = {ar: 'تسعة', he: 'תשעה', uk: 'дев’ять'}[story.lang] ?? words[9];
  const others = [3, 4, 5, 6, 7, 8, 10, 11, 12, 90].flatMap((value) => words[value] ?? []);
  yield* replaced(story, 'number', nine, others);
  yield* replaced(story, 'number', nine.charAt(0).toUpperCase() + nine.slice(1), others);
}

/** Another unit behind a number: weeks for months, as Intl words both. */
function* units(story) {
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
  /^\d{1,3}$/.test(word) || numberWords[lang]?.cardinals.split('|').includes(word.toLowerCase());

function* months(story) {
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

function* names(story) {
  const {people, places, invented} = swaps[story.lang];
  for (const name of people) yield* replaced(story, 'name', name, [...people, ...invented]);
  for (const name of places) yield* replaced(story, 'name', name, [...places, ...invented]);
}

function* negations(story) {
  const {denied, affirmed} = swaps[story.lang];
  for (const [words, other] of denied) yield* replaced(story, 'negator out', words, [other]);
  for (const [words, other] of affirmed) yield* replaced(story, 'negator in', words, [other]);
  yield* deniedLines(story, denied);
  if (['ja', 'zh'].includes(story.lang)) return;
  const negator = {
    en: 'not',
    de: 'nicht',
    fr: 'pas',
    es: 'no',
    it: 'non',
    pt: 'não',
    pl: 'nie',
    ru: 'не',
    uk: 'не',
    tr: 'değil',
    ar: 'لا',
    fa: 'هرگز',
    he: 'לא',
    hi: 'नहीं',
  }[story.lang];
  for (const line of linesOf(story)) {
    if (denied.some(([words]) => line.words.includes(words))) continue;
    const words = line.words.split(' ');
    for (let at = 1; at < words.length; at += 2) {
      const text = [...words.slice(0, at), negator, ...words.slice(at)].join(' ');
      yield {kind: 'negator in', path: line.path, story: line.with(text), was: line.words, now: text};
    }
  }
}

/** Sentences of the article that deny something, as points of the overview that affirm it, with words left out at either end. */
function* deniedLines(story, denied) {
  const isUnspaced = ['ja', 'zh'].includes(story.lang);
  const joint = isUnspaced ? '' : ' ';
  for (const point of story.overview) {
    const passage = point.passage;
    const [words, other] = denied.find(([words]) => passage.exact.includes(words)) ?? [];
    if (!words) continue;
    const text = passage.exact.replace(words, other);
    const parts = isUnspaced ? [...text] : text.split(' ');
    for (let cut = 0; cut <= 4; cut++) {
      for (let end = 0; end <= 4; end++) {
        const kept = parts.slice(cut, parts.length - end).join(joint);
        if (!kept.includes(other) || (cut === 0 && end === 0)) continue;
        for (const lead of ['', '— ']) {
          const overview = [...story.overview, {id: 'added', text: [lead + kept], passage}];
          const path = `overview[${story.overview.length}]`;
          yield {
            kind: 'negator out',
            path,
            story: {...story, overview},
            was: passage.exact,
            now: lead + kept,
          };
        }
      }
    }
  }
}

function* speakers(story) {
  const {people, invented} = swaps[story.lang];
  const [firsts, lasts] = [0, -1].map((at) => invented.map((name) => name.split(' ').at(at)));
  const others = firsts.flatMap((first) =>
    lasts.filter((last) => last !== first).map((last) => `${first} ${last}`),
  );
  const speakers = story.quotes.map(({speaker}) => speaker.name);
  const full = [...new Set([...people.slice(1), ...speakers, ...invented, ...others])];
  for (const [index, quote] of story.quotes.entries()) {
    for (const name of full) {
      if (name === quote.speaker.name) continue;
      const quotes = story.quotes.map((each, at) => (at === index ? {...each, speaker: {name}} : each));
      yield {
        kind: 'speaker',
        path: `quotes[${index}]`,
        story: {...story, quotes},
        was: quote.speaker.name,
        now: name,
      };
    }
  }
}

const negators = {
  ...{
    en: '^not$|^no$',
    de: 'nicht|keine',
    fr: 'pas',
    es: 'no|No',
    it: 'Non|non',
    pt: 'não|Não',
    pl: 'Nie|nie',
    ru: 'не',
    uk: 'не',
  },
  ...{
    tr: 'değil|beklemeyeceğiz|beklemiyor|oylamadı',
    ar: '^لن$|ليست|^لا$|^لم$',
    fa: 'نمی‌مانیم|نیست|ندارد|نداد',
    he: 'לא|אינה',
    hi: 'नहीं',
    ja: '待たない|ならない|ていない|しなかった',
    zh: '不会|不能|不指望|没有',
  },
};

/** A quote that leaves out the word that denies, and up to fourteen words on either side, as long as words remain at both ends. */
function* elisions(story) {
  const pattern = new RegExp(negators[story.lang]);
  const pulled = story.overview
    .filter(({passage}) => swaps[story.lang].denied.some(([words]) => passage.exact.includes(words)))
    .map(({passage}, index) => ({id: `pulled-${index}`, kind: 'pull', text: passage.exact, passage}));
  story = {...story, quotes: [...story.quotes, ...pulled]};
  for (const [index, quote] of story.quotes.entries()) {
    const isUnspaced = ['ja', 'zh'].includes(story.lang);
    const words = isUnspaced ? [...quote.text] : quote.text.split(' ');
    const joint = isUnspaced ? '' : ' ';
    const at = isUnspaced
      ? [...quote.text.slice(0, pattern.exec(quote.text)?.index ?? -1)].length
      : words.findIndex((word) => pattern.test(word));
    const length = isUnspaced ? pattern.exec(quote.text)?.[0].length : 1;
    for (let before = 0; before <= 14; before++) {
      for (let after = 0; after <= 14; after++) {
        const [start, end] = [at - before, at + length + after];
        if (start < 1 || end >= words.length) continue;
        for (const sign of ['[…]', '[...]']) {
          const text = `${words.slice(0, start).join(joint)} ${sign} ${words.slice(end).join(joint)}`;
          const quotes = story.quotes.map((each, i) => (i === index ? {...each, text} : each));
          yield {
            kind: '[…] over a negator',
            path: `quotes[${index}]`,
            story: {...story, quotes},
            was: quote.text,
            now: text,
          };
        }
      }
    }
  }
}
