import {linesOf, replaced} from './changed-lines.mjs';
import {months, numbers, units} from './number-mutants.mjs';
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
