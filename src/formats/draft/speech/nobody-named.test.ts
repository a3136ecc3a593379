import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {draftArticle} from '../write.js';
import {speechesIn} from './quoted-speech.js';

const found = (paragraph: string, lang: string) => speechesIn(paragraph, lang, {left: 100});

describe('words in quotation marks beside which nobody is named', () => {
  for (const [lang, paragraph, words] of [
    [
      'en',
      '“The rope has parted twice this spring,” a keeper of the quay said.',
      'The rope has parted twice this spring',
    ],
    [
      'en',
      'As the harbour master, Jo Sample, put it: “The rope has parted twice.”',
      'The rope has parted twice.',
    ],
    ['en', 'Would she do it again? “In a heartbeat.”', 'In a heartbeat.'],
    ['fr', 'Une voix dans la salle : « La corde a cassé deux fois. »', 'La corde a cassé deux fois.'],
    [
      'pt',
      'Segundo o chefe do porto, Dr. Jo Exemplo, “a corda partiu duas vezes”.',
      'a corda partiu duas vezes',
    ],
    ['zh', '码头上有人喊：“绳子断了两次。”', '绳子断了两次。'],
    ['fa', '«طناب بهار امسال دو بار پاره شد»، یکی از نگهبانان اسکله بود.', 'طناب بهار امسال دو بار پاره شد'],
  ] as const)
    it(`are a question to the editor, and nobody’s: ${paragraph}`, () => {
      const [first, ...others] = found(paragraph, lang);
      assert.deepEqual([first?.text, first?.speaker, others], [words, undefined, []]);
      assert.match(first!.doubt!, /nobody is named/);
    });

  for (const paragraph of [
    'The “Port Example Courier and Herald” was read by all.',
    'They call it “old lady” there, and a “beauty” elsewhere.',
    'The “last rope of all” was cut at noon.',
  ])
    it(`are not asked about where nothing parts them from the rest: ${paragraph}`, () => {
      assert.deepEqual(found(paragraph, 'en'), []);
    });

  it('stand in the draft as a comment without a speaker, with the words as the text has them', async () => {
    const {markdown} = await draftArticle(
      'Rope parts\n\nThe quay is shut.\n\n“The rope has parted twice this spring,” a keeper of the quay said, and left.',
      {lang: 'en'},
    );
    assert.match(
      markdown,
      /^ {2}# nobody is named [^\n]+:\n {2}# - text: The rope has parted twice this spring\n {2}# {3}passage: /m,
    );
    assert.doesNotMatch(markdown, /^ {2}# {3}speaker/m);
  });
});

describe('a few words in quotation marks with a name beside them', () => {
  for (const [lang, paragraph, words, speaker] of [
    ['en', '“Never again,” said Mira Sample.', 'Never again', 'Mira Sample'],
    ['zh', '“票价不变，”米拉补充道。', '票价不变', '米拉'],
    ['fa', '«دیگر امیدی نداشتیم»، این را میرا نمونه، مدیر اسکله، گفت.', 'دیگر امیدی نداشتیم', 'میرا نمونه'],
    ['fr', '« On ne sait rien », assure la maire, Mme Ana Exemple.', 'On ne sait rien', 'Mme Ana Exemple'],
    ['ru', '«Я не верил в это», — признался мастер Иван Образцов.', 'Я не верил в это', 'Иван Образцов'],
    [
      'ja',
      '設計した見本太郎氏は「縄は一本も替えていない」と語る。',
      '縄は一本も替えていない',
      '設計した見本太郎',
    ],
  ] as const)
    it(`are asked about, and whose they may be is told: ${paragraph}`, () => {
      const [first] = found(paragraph, lang);
      assert.deepEqual([first?.text, first?.speaker], [words, speaker]);
      assert.ok(first!.doubt);
    });

  it('go on behind the name also where dashes begin what is said', () => {
    const [first, next] = found('– To najlepsza woda w mieście – mówi Jan Przykład. – Sam ją piję.', 'pl');
    assert.deepEqual(
      [first?.speaker, next?.text, next?.speaker],
      ['Jan Przykład', 'Sam ją piję.', 'Jan Przykład'],
    );
    assert.ok(next!.doubt);
  });
});
