import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {draftArticle} from '../write.js';

const bodies = {
  en: 'The bridge will stay shut until spring, and the port has not said who pays for the ferry.\n\nEngineers look at it in June.',
  de: 'Die Brücke bleibt bis zum Frühling gesperrt, und der Hafen sagt nicht, wer die Fähre bezahlt.\n\nIm Juni wird sie geprüft.',
  fr: 'Le pont restera fermé jusqu’au printemps, et le port ne dit pas qui paie le bac pour les habitants.\n\nIl sera examiné en juin.',
  es: 'El puente seguirá cerrado hasta la primavera, y el puerto no dice quién paga el transbordador.\n\nLo revisarán en junio.',
  ru: 'Мост будет закрыт до весны, и порт не говорит, кто заплатит за паром для жителей города.\n\nЕго осмотрят в июне.',
  ja: '橋は春まで閉鎖されたままで、港は渡し船の費用を誰が払うのかを明らかにしていない。\n\n橋は六月に調べられる。',
};

interface Opening {
  lang?: keyof typeof bodies;
  lines: string;
  headline: string;
  /** What the comments propose. */
  proposed: string[];
}

const openings: Opening[] = [
  {
    lines: '# Port loses its bridge\n\n*The ferry is dear.*\n\n**By Jo Sample** | May 3, 2031',
    headline: 'Port loses its bridge',
    proposed: ['byline: Jo Sample', 'published: 2031-05-03'],
  },
  {
    lang: 'ru',
    lines: '# Порт остался без моста\n\nАвторы: Иван Образцов, Анна Пример\n\n3 мая 2031',
    headline: 'Порт остался без моста',
    proposed: ['byline: Иван Образцов, Анна Пример', 'published: 2031-05-03'],
  },
  {
    lines: 'Port loses its bridge\nBy Jo Sample, harbour editor\nPublished 3 May 2031',
    headline: 'Port loses its bridge',
    proposed: ['byline: Jo Sample, harbour editor', 'published: 2031-05-03'],
  },
  {
    lines: 'Port loses its bridge\n\nBy Jo Sample | Harbour editor\n\nMay 3, 2031',
    headline: 'Port loses its bridge',
    proposed: ['byline: Jo Sample | Harbour editor', 'published: 2031-05-03'],
  },
  {
    lines: 'Port loses its bridge\nJo Sample\n3 May 2031, 09:30',
    headline: 'Port loses its bridge',
    proposed: ['byline: Jo Sample', 'published: 2031-05-03'],
  },
  {
    lines: 'Saturday, 3 May 2031\nPort loses its bridge\nJo Sample and Kim Sample',
    headline: 'Port loses its bridge',
    proposed: ['published: 2031-05-03', 'byline: Jo Sample and Kim Sample'],
  },
  {
    lines: 'Port loses its bridge\nBy Jo Sample in Marrowby | 3 May 2031 at 9.30 am | Updated 4 May 2031',
    headline: 'Port loses its bridge',
    proposed: ['byline: Jo Sample in Marrowby', 'published: 2031-05-03', 'updated: 2031-05-04'],
  },
  {
    lang: 'de',
    lines:
      'Hafen verliert seine Brücke\nVon Jo Beispiel, Marrowby\nVeröffentlicht am 3. Mai 2031 um 9:30 Uhr',
    headline: 'Hafen verliert seine Brücke',
    proposed: ['byline: Jo Beispiel, Marrowby', 'published: 2031-05-03'],
  },
  {
    lang: 'fr',
    lines: 'Le port perd son pont\nPar Jo Exemple, journaliste\nPublié le 3 mai 2031 à 9h30',
    headline: 'Le port perd son pont',
    proposed: ['byline: Jo Exemple, journaliste', 'published: 2031-05-03'],
  },
  {
    lang: 'es',
    lines: 'El puerto pierde su puente\nJo Ejemplo\nActualizado el 3 de mayo de 2031 a las 9:30',
    headline: 'El puerto pierde su puente',
    proposed: ['byline: Jo Ejemplo', 'updated: 2031-05-03'],
  },
  {
    lang: 'ru',
    lines: 'Порт потерял мост\nОпубликовано 3 мая 2031 г. в 9:30',
    headline: 'Порт потерял мост',
    proposed: ['published: 2031-05-03'],
  },
  {
    lang: 'ja',
    lines: '港が橋を失う\n2031年5月3日 9時30分 公開',
    headline: '港が橋を失う',
    proposed: ['published: 2031-05-03'],
  },
];

describe('an editor who pastes a text as it stands on a page', () => {
  for (const {lang = 'en', lines, headline, proposed} of openings)
    it(`finds headline, names and days of “${lines.replaceAll('\n', ' / ')}” where they belong`, async () => {
      const {markdown} = await draftArticle(`${lines}\n\n${bodies[lang]}\n`, {lang});
      assert.match(markdown, new RegExp(`^# ${headline}$`, 'm'));
      const facts = [...markdown.matchAll(/^# ((?:byline|published|updated): .+)$/gm)].map(
        ([, fact]) => fact,
      );
      assert.deepEqual(facts.sort(), [...proposed].sort());
      assert.doesNotMatch(markdown, /^## /m);
      assert.ok(markdown.includes(bodies[lang].split('\n')[0]!));
    });

  it('has the line between headline and names for the standfirst, though it ends no sentence', async () => {
    const {markdown} = await draftArticle(
      `Port loses its bridge\nNobody knows who pays for the ferry\nBy Jo Sample\n\n${bodies.en}\n`,
    );
    assert.match(markdown, /^# Port loses its bridge\n\nNobody knows who pays for the ferry$/m);
  });

  it('is told of the part of the paper, the minutes and the photographer that were left out', async () => {
    const {markdown, open} = await draftArticle(
      `NEWS\nPort loses its bridge\nBy Jo Sample\n3 min read\nPhoto: Kim Sample\n\n${bodies.en}\n`,
    );
    assert.match(markdown, /^# Port loses its bridge$/m);
    const said = open.join('\n');
    for (const line of ['NEWS', '3 min read', 'Photo: Kim Sample'])
      assert.ok(said.includes(`“${line}”`), line);
  });

  it('reads in the note what a line says besides names and days', async () => {
    const line = 'By Jo Sample in Marrowby | 3 May 2031 at 9.30 am | 4 May 2031';
    const {open} = await draftArticle(`Port loses its bridge\n${line}\n\n${bodies.en}\n`);
    assert.ok(open.join('\n').includes(`“${line}”`));
  });

  it('keeps a line that somebody speaks, which Polish begins with the dash of a list', async () => {
    const line = '– Nie sprzedamy mostu nikomu – powiedziała Anna Próbna.';
    const {markdown} = await draftArticle(`# Port traci most\n\nMost jest zamknięty.\n\n${line}\n`, {
      lang: 'pl',
    });
    assert.ok(markdown.includes(`\n\n${line}\n`), markdown);
    assert.match(markdown, /speaker: Anna Próbna/);
  });

  it('keeps what only looks like a fact about the article', async () => {
    const {markdown} = await draftArticle(
      `Port loses its bridge\n\n${bodies.en}\n\nBy May 2031 it should be open\n\nOn 3 May 2031 the ferry takes over, and the fares stay as they are.\n`,
    );
    assert.match(markdown, /^## By May 2031 it should be open$/m);
    assert.doesNotMatch(markdown, /^# (?:byline|published): ./m);
  });

  for (const stop of ['.', ''])
    it(`keeps in Arabic, where any words look like names, what begins an article${stop && ', its stops too'}`, async () => {
      const kept = [
        `اشترى المجلس قارباً، لكنه لم يجد قبطاناً${stop}`,
        '## أبرز النقاط',
        `- تبحر العبّارة من جديد في 2 نوفمبر 2026${stop}`,
        `- ارتفع سعر التذكرة كثيراً${stop}`,
        '## قارب من بعيد',
      ];
      const text = 'قال المجلس إن العبّارة ستبحر من جديد، ولم يقل من يدفع ثمنها لأهل الجزيرة.';
      const {markdown} = await draftArticle(`# عودة العبّارة\n\n${kept.join('\n\n')}\n\n${text}\n`, {
        lang: 'ar',
      });
      for (const line of kept) assert.ok(markdown.includes(`\n${line}\n`), line);
      assert.doesNotMatch(markdown, /^# (?:byline|published): ./m);
    });

  it('tell who wrote it in Arabic, which writes “and” into the second name', async () => {
    const {markdown} = await draftArticle(
      'المدينة تفتح جسرها الجديد\n\nالعبّارة غالية.\n\nبقلم ميرا المثال وسامي النموذج\n\n21 أبريل 2031\n\nبقي الجسر مغلقا حتى الربيع، ولا يقول المرفأ من يدفع ثمن العبّارة لأهل المدينة.',
      {lang: 'ar'},
    );
    assert.match(markdown, /^# byline: ميرا المثال وسامي النموذج$/m);
    assert.match(markdown, /^# published: 2031-04-21$/m);
    assert.doesNotMatch(markdown, /^## /m);
  });
});
