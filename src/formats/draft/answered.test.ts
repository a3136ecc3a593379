import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileArticle} from '../article/read.js';
import {draftFrom} from './draft-from.js';

const texts = {
  en: `# The ferry stops for two winters

The council stops the ferry for two winters.

On 3 March 2026 the council voted nine to four. The last boat leaves on 30 October 2026, the harbour office said.

“We would rather close it for two winters,” said Mira Okafor, who chairs the committee. “Nobody here wants a bridge.”

“It is a long way round,” one passenger said. “Nobody asked us what we think!”`,
  de: `# Die Fähre ruht zwei Winter lang

Der Rat stellt die Fähre für zwei Winter ein.

Am 3. März 2026 stimmte der Rat mit neun zu vier Stimmen. Das letzte Boot soll am 30. Oktober 2026 fahren, hieß es.

„Das ist ein weiter Umweg“, sagte ein Fahrgast. „Uns hat niemand gefragt, was wir davon halten!“`,
  fr: `# Le bac s’arrête deux hivers

Le conseil arrête le bac pour deux hivers.

Le 3 mars 2026, le conseil a voté par neuf voix contre quatre. Le dernier bateau pourrait partir le 30 octobre 2026.

« C’est un très long détour pour nous », dit une passagère. « Personne ne nous a demandé notre avis ! »`,
};

/** A draft with one of its entries that are commented out taken over, for each of them. */
function* answeredWithYes(draft: string): Generator<string> {
  const lines = draft.split('\n');
  for (const [from, line] of lines.entries()) {
    if (!line.startsWith('  # - ')) continue;
    const more = lines.slice(from + 1).findIndex((each) => !each.startsWith('  #   '));
    // Where all of a list is in doubt, so is its name.
    const list = lines.slice(0, from).findLastIndex((each) => /^(?:# )?\w+:$/.test(each));
    const answered = lines.map((each, at) => {
      if (at === list) return each.replace('# ', '');
      return at >= from && at <= from + more ? each.replace('  # ', '  ') : each;
    });
    yield answered.join('\n');
  }
}

describe('an editor who answers each question of a draft with yes', () => {
  for (const [lang, text] of Object.entries(texts))
    it(`gets an article file without a fault, in “${lang}”`, async () => {
      const {markdown} = await draftFrom({text});
      const answers = [...answeredWithYes(markdown)];
      assert.ok(answers.length > 1, markdown);
      for (const answer of answers) {
        const {problems} = compileArticle(answer, {file: 'a.md', claims: 'off', lenient: true});
        assert.deepEqual(problems, [], answer);
      }
    });
});

describe('an editor whose article says the same words twice', () => {
  it('is told so of a line that may rest on them', async () => {
    const {markdown} = await draftFrom({
      text: `# The ferry stops\n\nThe council stops the ferry.\n\n## In figures\n\n- The ferry carried 410 people\n\n## The vote\n\nThe ferry carried 410 people, said Mira Okafor. Nobody wants a bridge.\n`,
    });
    assert.match(markdown, /# its words stand there more than once:\n {2}# - heading: In figures/);
  });
});
