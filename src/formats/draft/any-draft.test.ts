import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {problemsOf} from './fixtures/confirmed.js';
import {draftArticle} from './write.js';

describe('a draft', () => {
  it('of a list without words says so', async () => {
    const {open} = await draftArticle(
      'The port today\n\nCranes\n---\n\n*\n\nShips\n---\n\nThree ships came.\n',
    );
    assert.ok(
      open.some((line) => line.includes('a list item without text')),
      open.join('\n'),
    );
  });

  it('of anything compiles, or says in its comments why not', async () => {
    const words = fc.constantFrom(
      'On March 1, 2031,',
      'the bridge',
      '- ',
      '# ',
      '## Rust',
      '> ',
      '— Mira',
      '*',
      '_',
      '[x]',
      '[^1]',
      '<b>',
      '&amp;',
      '`',
      '\n',
      '\n\n',
      'Story Overview\n- a',
      '1. ',
      '---',
      ': ',
      '”. ',
      '“Yes',
      'in 2014',
      '\\',
      '~',
      '=',
      '|',
      '!',
      '{',
      '\n---\n',
      '\n\n*',
      '\n\n- ',
      'https://a.example/x_y',
    );
    const oneLine = (text: string) => text.replace(/\s+/g, ' ');
    const texts = fc
      .array(words, {minLength: 1, maxLength: 30})
      .map((parts) => `Title here\n${parts.join(' ')}`);
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const {markdown, open} = await draftArticle(text);
        for (const {path, reason} of problemsOf(markdown)) {
          const told = open.some((line) => oneLine(line).startsWith(oneLine(`${path}: ${reason}`)));
          const marked = reason.includes('“??') || ['lang', 'headline'].includes(path);
          assert.ok(told || marked, `${path}: ${reason}\n${markdown}`);
        }
      }),
      {numRuns: 300},
    );
  });
});

describe('the draft of a text', () => {
  const headline = 'The ferry is back\n\nIt came back at night, the port said on Tuesday.\n\n';
  it('leaves what is said with a dash to the text, and gives none of it to the line below', async () => {
    for (const [first, second] of [
      ['— Не знаю, — ответила Анна Проба. — Никто не знает.', '— Пойдём.'],
      ['—No lo sé, no lo sabe nadie —dijo Ana Ejemplo.', '—Vámonos.'],
      ['The lights are on, and nobody is there.', '— We go now.'],
    ]) {
      const {markdown} = await draftArticle(`${headline}${first}\n\n${second}\n\nThey went.\n`);
      assert.doesNotMatch(markdown, /^> /m);
      assert.ok(markdown.includes(`${first}\n\n`) && markdown.includes(second!));
    }
  });

  it('takes the signature of a mail for no name behind a quote', async () => {
    const {markdown} = await draftArticle(
      `${headline}It sails in May, as it did last year.\n\n-- \nJo Example\nThe Quay\n`,
    );
    assert.doesNotMatch(markdown, /^> /m);
    assert.match(markdown, /^Jo Example/m);
  });

  it('has a headline without the byline and the day below it', async () => {
    const {markdown} = await draftArticle(
      'The ferry is back\nBy Jo Example\n18 May 2031\n\nIt came back at night, the port said.\n\nIt sails.\n',
    );
    assert.match(markdown, /^# The ferry is back$/m);
    assert.match(markdown, /^# byline: Jo Example$/m);
  });
});
