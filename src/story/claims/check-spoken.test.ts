import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toldOfQuote as told} from './fixtures/told.js';

type Case = [text: string, said: string, options?: Parameters<typeof told>[2]];

describe('a quote of words that nobody spoke', () => {
  const cases: Case[] = [
    ['The quay will shut in May', 'The quay will shut in May, Cy Sample said.'],
    ['the quay “must stay shut” until May', 'Cy Sample said the quay “must stay shut” until May.'],
    ['The quay is shut', '“Nobody told us,” Cy Sample said. The quay is shut.'],
    ['The quay is shut', 'There is one rule: the boats wait. The quay is shut, Cy Sample says.'],
    ['Der Kai bleibt zu', '„Wir warten“, sagte Cy Sample. Der Kai bleibt zu.', {lang: 'de'}],
    ['Le quai est fermé', '« Nous attendons », dit Cy Sample. Le quai est fermé.', {lang: 'fr'}],
    ['码头已经关闭', '“我们在等”，Cy Sample说。码头已经关闭。', {lang: 'zh'}],
  ];
  for (const [text, said, options] of cases)
    it(`is told: ${said}`, () => {
      assert.deepEqual(told(text, said, options), [
        'unsupported quote: the article gives these words as nobody’s speech',
      ]);
    });

  const open: Case[] = [
    ['We must wait', '“We must wait,” Cy Sample said.'],
    ['We must wait', '‘We must wait’ is what Cy Sample said.'],
    ['We must wait', '"We must wait," Cy Sample said. She is 5\'10" tall.'],
    ['We must wait. The boats do', '“We must wait. The boats do.” So Cy Sample.'],
    ['The boats wait', '“We must wait,” Cy Sample said.\n\n“The boats wait.'],
    ['The boats wait', 'Cy Sample said: “We must wait. The boats wait.\n\n“Then we sail.”'],
    ['We must wait', 'Cy Sample: We must wait. And so they did.'],
    ['We must wait', 'Cy Sample said after the vote: We must wait.'],
    ['We must wait', '**What now, Cy Sample?**\n\nWe must wait.'],
    ['home', '“We call it “home”,” Cy Sample said.'],
    ['We call it “home”', '‘We call it “home”,’ Cy Sample said.'],
    ['We must […] wait', '“We must, all of us, wait,” Cy Sample said.'],
    ['Musimy czekać', '– Musimy czekać – mówi Cy Sample. – Długo.', {lang: 'pl'}],
    ['Hay que esperar', '—Hay que esperar —dijo Cy Sample.', {lang: 'es'}],
    ['Надо ждать', 'Cy Sample сказал: «Это „дом“. Надо ждать».', {lang: 'ru'}],
    ['Wir warten', '»Wir warten«, sagte Cy Sample.', {lang: 'de'}],
    ['אנחנו מחכים', 'ראש צה"ל Cy Sample אמר: "אנחנו מחכים".', {lang: 'he'}],
    ['私たちは待つ', 'Cy Sampleは「私たちは待つ」と語った。', {lang: 'ja'}],
    ['我们在等', 'Cy Sample说“我们在等”了。', {lang: 'zh'}],
    ['The quay will shut in May', 'The quay will shut in May, Cy Sample writes.', {kind: 'document'}],
    ['The quay will shut in May', 'The quay will shut in May, Cy Sample posts.', {kind: 'post'}],
    ['The quay will shut in May', 'The quay will shut in May.', {kind: 'pull', speaker: ''}],
  ];
  for (const [text, said, options] of open)
    it(`is none of what somebody says: ${said}`, () => {
      const found = told(text, said, options).filter((each) => each.includes('nobody’s speech'));
      assert.deepEqual(found, []);
    });

  it('is none of a block quote', () => {
    assert.deepEqual(
      told('We sail', '> We must wait for the boats.\n>\n> — Cy Sample\n\n“We sail,” Cy Sample said.'),
      [],
    );
  });
});
