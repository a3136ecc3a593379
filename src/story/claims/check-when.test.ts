import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkClaims} from './check.js';
import {storyOf} from './fixtures/told.js';

/** What is told of the date of an event, in an article published on Monday, 2031-05-12. */
function told(when: string, said: string, lang = 'en') {
  const front = `lang: ${lang}
timeline:
  - {when: ${when}, title: What it is, passage: "${said}"}`;
  const {problems, inferred} = checkClaims(storyOf(front, `${said}. So it goes.`));
  return [...problems, ...inferred].filter(({field}) => field === 'when').map(({grade}) => grade);
}

describe('the date of an event that its passage tells from the day of publication', () => {
  const cases: [said: string, right: string, wrong: string, lang?: string][] = [
    ['The harbour froze on Wednesday', '2031-05-07', '2031-05-09'],
    ['The harbour froze yesterday', '2031-05-11', '2031-05-02'],
    ['The harbour froze last week', '2031-05-06', '2031-04-20'],
    ['The harbour froze last month', '2031-04', '2031-03'],
    ['The harbour froze last year', '2030', '2029'],
    ['Letztes Jahr fror der Hafen zu', '2030', '2029', 'de'],
    ['Le port a gelé l’année dernière', '2030', '2028', 'fr'],
    ['El puerto se heló el mes pasado', '2031-04', '2031-02', 'es'],
    ['Порт замёрз в прошлом году', '2030', '2029', 'ru'],
    ['昨年港が凍った', '2030', '2029', 'ja'],
  ];
  for (const [said, right, wrong, lang] of cases) {
    it(`follows from it: ${said}, ${right}`, () => {
      assert.deepEqual(told(right, said, lang), ['inferred']);
    });
    it(`is told where it is another: ${said}, ${wrong}`, () => {
      assert.deepEqual(told(wrong, said, lang), ['contradicted']);
    });
  }
  it('is no contradiction where it is such a day of a week far away', () => {
    assert.deepEqual(told('2031-01-08', 'The harbour froze on Wednesday'), ['unsupported']);
  });
  const open: [when: string, said: string, lang?: string][] = [
    ['2031-05-09', 'Speaking on Sunday, the mayor said the harbour froze two days earlier'],
    ['2031-05-16', 'The mayor said on Monday that the harbour opens at the end of the week'],
    ['2031-05-07', 'The Sunday Times reported that the harbour froze'],
    ['2031-05-11', 'The harbour froze in the night to Monday'],
    ['1981-05-12', 'Fifty years ago today the harbour froze'],
    ['2031-09', 'The council elected last year votes in autumn'],
    ['2031-05-05', 'The mayor, who took office last month, quit a week ago'],
    ['2031-05-07', 'Am Morgen fror der Hafen zu', 'de'],
    ['1990', 'Der Hafen, heute ein Park, wurde nach der Wende geschlossen', 'de'],
    ['2031-05-07', 'El puerto se heló por la mañana', 'es'],
  ];
  for (const [when, said, lang] of open)
    it(`is no contradiction where the day may be that of something else: ${said}, ${when}`, () => {
      assert.ok(!told(when, said, lang).includes('contradicted'));
    });
  it('is a question where it may have been written the day before', () => {
    assert.deepEqual(told('2031-05-10', 'The harbour froze yesterday'), ['unsupported']);
  });
  it('is a question where only the beginning of a span follows from it', () => {
    const grades = told('2031-05-07/2031-05-09', 'The harbour froze on Wednesday');
    assert.deepEqual(grades.sort(), ['inferred', 'unsupported']);
  });
});
