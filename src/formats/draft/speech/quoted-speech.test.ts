import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {speechesIn} from './quoted-speech.js';

const speeches = (paragraph: string, lang = 'en') => speechesIn(paragraph, lang, {left: 100});
const sure = (paragraph: string, lang?: string) =>
  speeches(paragraph, lang).flatMap(({text, speaker, doubt}) => (doubt ? [] : [[text, speaker]]));

describe('words in quotation marks', () => {
  it('are of whoever is named beside them with a verb of speaking', () => {
    const words = 'We close it now';
    for (const [paragraph, speaker, lang] of [
      ['“We close it now,” said Mira Sample, the mayor.', 'Mira Sample'],
      ['"We close it now," Mira Sample, the mayor, said.', 'Mira Sample'],
      ['‘We close it now,’ Mira Sample told the council.', 'Mira Sample'],
      ['Yesterday Mira Sample said: “We close it now.”', 'Mira Sample'],
      ['Mayor Mira Sample said in a speech that “We close it now”.', 'Mira Sample'],
      ['According to Mira Sample, “We close it now”.', 'Mira Sample'],
      ['„We close it now“, sagte Jo von der Beispiel.', 'Jo von der Beispiel', 'de'],
      ['« We close it now », a déclaré Marie Exemple.', 'Marie Exemple', 'fr'],
      ['«We close it now», dijo María de la Ejemplo.', 'María de la Ejemplo', 'es'],
    ] as const) {
      const [found] = sure(paragraph, lang);
      assert.deepEqual(found && [found[0]!.replace(/\.$/, ''), found[1]], [words, speaker], paragraph);
    }
  });

  it('tell a role with a capital before a name apart from it, and ask where it may be one', () => {
    const told = (paragraph: string, lang: string) => {
      const [{speaker, role, doubt}] = speeches(paragraph, lang) as [ReturnType<typeof speeches>[0]];
      return [role, speaker, doubt !== undefined];
    };
    assert.deepEqual(told('“We close it now,” said Deputy Mayor Mira Sample.', 'en'), [
      ...['Deputy Mayor', 'Mira Sample', false],
    ]);
    assert.deepEqual(told('„Wir sperren sie jetzt sofort“, sagte Hafenmeisterin Mira Muster.', 'de'), [
      ...['Hafenmeisterin', 'Mira Muster', false],
    ]);
    assert.deepEqual(told('„Wir sperren sie jetzt sofort“, sagte Seglerin Mira Muster.', 'de'), [
      ...[undefined, 'Seglerin Mira Muster', true],
    ]);
    assert.deepEqual(told('„Wir sperren sie jetzt sofort“, sagte Martin Hermann Muster.', 'de'), [
      ...[undefined, 'Martin Hermann Muster', false],
    ]);
  });

  it('are of one whose age and home stand between the name and the verb, or whose language has other marks', () => {
    for (const [paragraph, speaker, lang] of [
      ['Mira Sample, 54, of Mill Lane, said: “We close it now.”', 'Mira Sample', 'en'],
      ['Marie Exemple, 54 ans, explique : « We close it now. »', 'Marie Exemple', 'fr'],
      ['Mira Proef (54) zegt: ‘We close it now.’', 'Mira Proef', 'nl'],
      ['‘We close it now’, zei Mira Proef.', 'Mira Proef', 'nl'],
      ['Kulübü yöneten Ayşe Örnek, “We close it now” dedi.', 'Ayşe Örnek', 'tr'],
      ['— We close it now, répondit Marie Exemple.', 'Marie Exemple', 'fr'],
    ] as const)
      assert.deepEqual(
        sure(paragraph, lang).map(([text, name]) => [text!.replace(/\.$/, ''), name]),
        [['We close it now', speaker]],
        paragraph,
      );
    for (const [paragraph, lang] of [
      ['Ann Kim, Mira Sample, and Tom Ray, said: “We close it now.”', 'en'],
      ['Ali Kaya’nın kardeşi, “We close it now” dedi.', 'tr'],
      ['She calls the drivers’ union ‘a lost cause for good’, Mira Sample said.', 'en'],
    ] as const)
      assert.deepEqual(sure(paragraph, lang), [], paragraph);
  });

  it('come with the passage that names the speaker, as the text has it', () => {
    const paragraph = 'It rained. “We close it now,” said Mira Sample, and left.';
    const {passage} = speeches(paragraph)[0]!;
    assert.equal(passage, '“We close it now,” said Mira Sample');
    assert.ok(paragraph.includes(passage));
  });

  it('are doubtful beside half a name, and where they go on', () => {
    const [first, second] = speeches(
      '“We close it now, and for good,” Ms Sample said. “It will open again in spring.”',
    );
    assert.match(first!.doubt!, /only “Ms Sample”/);
    assert.match(second!.doubt!, /go on after a quote of Ms Sample/);
  });

  it('are nobody’s where nobody is named, or where the name leads to the next words', () => {
    assert.deepEqual(sure('“We close it now,” she said. They call it a “great old lady”.'), []);
    assert.deepEqual(sure('He said “we close it now”. Jo Example said: “We will see about that.”'), [
      ['We will see about that.', 'Jo Example'],
    ]);
    assert.deepEqual(sure('The “Port Example Courier and Herald” was read by Mira Sample.'), []);
    assert.deepEqual(speeches('It’s the mayor’s bridge, Mira Sample said, and the town’s.'), []);
  });

  const who: [paragraph: string, lang: string, speaker: string | undefined][] = [
    ['“We had no other choice at all,” said the mayor Jo Example.', 'en', 'Jo Example'],
    ['“We had no other choice at all,” said the lawyer for Jo Example.', 'en', undefined],
    ['“We had no other choice at all,” said the man who hit Jo Example.', 'en', undefined],
    ['“We had no other choice at all,” said the mayor and Jo Example.', 'en', undefined],
    ['„Wir hatten gar keine andere Wahl“, sagte der Bürgermeister Jo Beispiel.', 'de', 'Jo Beispiel'],
    ['„Wir hatten gar keine andere Wahl“, sagte der Anwalt von Jo Beispiel.', 'de', undefined],
    ['« Nous n’avions pas le choix », a déclaré le maire Jo Exemple.', 'fr', 'Jo Exemple'],
    ['« Nous n’avions pas le choix », a déclaré l’avocat de Jo Exemple.', 'fr', undefined],
    ['«No teníamos ninguna otra opción», dijo la Dra. Ana Ejemplo, médica.', 'es', 'Dra. Ana Ejemplo'],
    ['—No teníamos ninguna otra opción —dijo el alcalde Juan Ejemplo.', 'es', 'Juan Ejemplo'],
    ['—No teníamos ninguna otra opción —dijo el hermano de Juan Ejemplo.', 'es', undefined],
    ['«Non avevamo nessuna altra scelta», ha detto il sindaco Jo Esempio.', 'it', 'Jo Esempio'],
    ['Belediye Başkanı Ayşe Örnek, “Başka hiçbir seçeneğimiz yoktu” dedi.', 'tr', 'Ayşe Örnek'],
    ['Ayşe Örnek’in avukatı, “Başka hiçbir seçeneğimiz yoktu” dedi.', 'tr', undefined],
  ];
  for (const [paragraph, lang, speaker] of who)
    it(`are of ${speaker ?? 'nobody that is sure'}: ${paragraph}`, () => {
      assert.equal(sure(paragraph, lang)[0]?.[1], speaker);
    });

  it('are a question where a word without an article may lead to another’s', () => {
    for (const [paragraph, lang] of [
      ['«У нас не было никакого выбора», — сказала мэр Анна Примерова.', 'ru'],
      ['«У нас не было никакого выбора», — сказал адвокат Ивана Примерова.', 'ru'],
      ['„Nie mieliśmy żadnego innego wyboru”, powiedziała burmistrz Anna Przykład.', 'pl'],
      ['“We hadden geen enkele andere keus”, zei burgemeester Jan Voorbeeld.', 'nl'],
      ['“We had no other choice at all,” said fisherman Jo Example.', 'en'],
    ] as const)
      assert.match(speeches(paragraph, lang)[0]!.doubt!, /may lead to somebody else/);
  });
});
