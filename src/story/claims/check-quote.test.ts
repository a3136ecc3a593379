import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileArticle} from '../../formats/article/read.js';
import {checkClaims} from './check.js';

/** What is told of a quote of Cy Sample in an article. */
function told(text: string, said: string) {
  const head = `---\nlang: en\npublished: 2031-05-12\nquotes:\n  - {text: "${text}", speaker: Cy Sample}\n---\n\n# Head\n\nLead.\n`;
  const {story} = compileArticle(`${head}\n## Text\n\n${said}\n`, {
    ...{file: 'a.md', claims: 'off', lenient: true},
  });
  return checkClaims(story!).problems.map(({grade, kind, reason}) => `${grade} ${kind}: ${reason}`);
}

describe('a quote that leaves words out', () => {
  const cases: [text: string, said: string, held: string][] = [
    [
      'We sail […] the fog is gone',
      '“We sail home. But the fog is gone”, Cy Sample said.',
      'the end of a sentence',
    ],
    ['We saw […] lights', '“We saw forty lights”, Cy Sample said.', '“forty”'],
    ['We have […] lights', '“We have not enough lights”, Cy Sample said.', '“not”'],
  ];
  for (const [text, said, held] of cases)
    it(`is told where they hold ${held}: ${said}`, () => {
      assert.deepEqual(told(text, said), [`contradicted elision: the words left out hold ${held}`]);
    });
  it('tells an end by its own signs, and leaves out what says no number', () => {
    for (const [text, said] of [
      ['We sail. […] The sea is calm', '“We sail. Our friends come. The sea is calm”, Cy Sample said.'],
      ['We sail […] home', '“We sail like one big family home”, Cy Sample said.'],
      ['We sail […] home', '“We sail, without doubt, home”, Cy Sample said.'],
    ] as const)
      assert.deepEqual(told(text, said), [], text);
  });
  it('is a question where the sentence may go on', () => {
    const [found] = told('We sail […] home', '“We sail, i.e. The crew and I, home”, Cy Sample said.');
    assert.ok(!found?.startsWith('contradicted'), found);
  });
  it('may leave out the name of a ship, or what Mr. Sample was called', () => {
    assert.deepEqual(
      told('We sail […] home', '“We sail with Mr. Sample and friends home”, Cy Sample said.'),
      [],
    );
  });
});

describe('a speaker with what they are behind the name', () => {
  it('is the one named, not what they are', () => {
    const words = 'We sail home in the fog';
    assert.deepEqual(told(words, `Cy Sample, Mayor of Brine, said: “${words}.”`), []);
    const [other] = told(words, `Di Sample, Mayor of Brine, said: “${words}.”`);
    assert.match(other!, /^contradicted speaker: “Di Sample” is named/);
  });
});

describe('a quote of somebody else in the next paragraph', () => {
  const before = '“Nobody wanted this,” said Ada Sample, the chief.\n\nCy Sample, a driver, disagreed.';
  it('is told where a last name alone begins the sentence that says whose it is', () => {
    const head = `---\nlang: en\npublished: 2031-05-12\nquotes:\n  - {text: "The tracks can be mended", speaker: Ada Quill}\n---\n\n# Head\n\nLead.\n`;
    const text = before.replace('Ada Sample', 'Ada Quill').replace('Cy Sample', 'Tom Harkness');
    const {story} = compileArticle(
      `${head}\n## Text\n\n${text} “The tracks can be mended,” Harkness said.\n`,
      {
        ...{file: 'a.md', claims: 'off', lenient: true},
      },
    );
    assert.deepEqual(
      checkClaims(story!).problems.map(({kind, grade}) => `${grade} ${kind}`),
      ['contradicted speaker'],
    );
  });
});
