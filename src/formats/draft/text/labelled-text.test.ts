import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {draftArticle} from '../write.js';

interface Desk {
  head: string;
  body: string;
  name: string;
  headline: string;
}

const desks: Record<string, Desk> = {
  en: {
    head: 'Headline: Port loses its bridge\nByline: Jo Sample\nDate: 3 May 2031',
    body: 'The bridge will stay shut until spring, and nobody knows who pays for the ferry.',
    name: 'Jo Sample',
    headline: 'Port loses its bridge',
  },
  de: {
    head: 'Überschrift: Hafen verliert Brücke\nAutorin: Jo Beispiel\nDatum: 3. Mai 2031',
    body: 'Die Brücke bleibt bis zum Frühling gesperrt, und niemand weiß, wer die Fähre bezahlt.',
    name: 'Jo Beispiel',
    headline: 'Hafen verliert Brücke',
  },
  fr: {
    head: 'Titre : Le port perd son pont\nAuteur : Jo Exemple\nDate : 3 mai 2031',
    body: 'Le pont restera fermé jusqu’au printemps, et nul ne sait qui paiera le bac aux habitants.',
    name: 'Jo Exemple',
    headline: 'Le port perd son pont',
  },
  ru: {
    head: 'Заголовок: Порт остался без моста\nАвтор: Ия Пример\nДата: 3 мая 2031',
    body: 'Мост будет закрыт до весны, и никто не знает, кто заплатит за паром для жителей города.',
    name: 'Ия Пример',
    headline: 'Порт остался без моста',
  },
  fa: {
    head: 'تیتر: بندر پل خود را از دست داد\nنویسنده: سارا نمونه\nتاریخ: ۳ مه ۲۰۳۱',
    body: 'پل تا بهار بسته می‌ماند و هیچ‌کس نمی‌داند چه کسی پول قایق را می‌پردازد.',
    name: 'سارا نمونه',
    headline: 'بندر پل خود را از دست داد',
  },
  hi: {
    head: 'शीर्षक: बंदरगाह ने पुल खोया\nलेखक: सीमा नमूना\nतारीख: 3 मई 2031',
    body: 'पुल वसंत तक बंद रहेगा और किसी को नहीं पता कि नाव का पैसा कौन देगा।',
    name: 'सीमा नमूना',
    headline: 'बंदरगाह ने पुल खोया',
  },
  zh: {
    head: '标题：港口失去大桥\n作者：沈样例\n日期：2031年5月3日',
    body: '大桥将关闭到春天，没有人知道谁来支付渡船的费用。',
    name: '沈样例',
    headline: '港口失去大桥',
  },
};

describe('a text whose desk labels the lines above it', () => {
  for (const [lang, {head, body, name, headline}] of Object.entries(desks))
    it(`is an article with their headline, name and day, in ${lang}`, async () => {
      for (const written of [
        head,
        head.replace(/^(\S+?)( ?[:：])/gm, '**$1$2**'),
        head.replaceAll('\n', '\n\n'),
      ]) {
        const {markdown} = await draftArticle(`${written}\n\n${body}\n`, {lang});
        assert.match(markdown, new RegExp(`^# ${headline}$`, 'm'), written);
        assert.match(markdown, new RegExp(`^byline:\\n  - name: ${name}\\npublished: 2031-05-03$`, 'm'));
        assert.ok(markdown.endsWith(`\n\n${body}\n`), markdown);
      }
    });

  it('has its standfirst, and a name with more than a name is asked for', async () => {
    const {markdown} = await draftArticle(
      `HED: Port loses its bridge\nDEK: Nobody knows who pays\nBY: Jo Sample, harbour editor\n\n${desks.en!.body}\n`,
    );
    assert.match(markdown, /^# Port loses its bridge\n\nNobody knows who pays\n/m);
    assert.doesNotMatch(markdown, /^byline:/m);
    assert.match(markdown, /^# byline: Jo Sample, harbour editor$/m);
  });

  it('is told of the lines that an article has no place for, and of its end', async () => {
    const {open, markdown} = await draftArticle(
      `SLUG: bridge-shut\nHED: Port loses its bridge\nWORD COUNT: 412\n\n${desks.en!.body}\n\nIt opens again in spring.\n\n-30-\n`,
    );
    for (const line of ['SLUG: bridge-shut', 'WORD COUNT: 412', '-30-']) {
      assert.ok(open.join('\n').includes(`“${line}”`), line);
      assert.ok(!markdown.split('\n---\n')[1]!.includes(line), line);
    }
  });

  it('is no talk in which somebody speaks, and no sentence with a colon', async () => {
    for (const text of [
      'Ann: Who pays for the ferry?\nTom: Nobody does.\n\nThey laughed until the bridge shut.\n',
      'Author: it is a word that nobody in the port likes to hear.\n\nThe bridge stays shut.\n',
    ]) {
      const {markdown} = await draftArticle(text, {lang: 'en'});
      assert.doesNotMatch(markdown, /^byline:/m);
      assert.ok(markdown.includes(text.split('\n')[0]!), markdown);
    }
  });
});

describe('a text whose first line names a part of the paper, in a script without capitals', () => {
  for (const [lang, kicker] of Object.entries({fa: 'شهری', hi: 'शहर', zh: '本地'}))
    it(`has its headline below that, and is told: ${kicker}`, async () => {
      const {headline, body} = desks[lang]!;
      const {markdown, open} = await draftArticle(`${kicker}\n\n${headline}\n\n${body}\n`, {lang});
      assert.match(markdown, new RegExp(`^# ${headline}$`, 'm'));
      assert.ok(open.join('\n').includes(`“${kicker}”`));
    });
});
