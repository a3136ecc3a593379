import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {ArticleError, compileArticle} from './read.js';

const bundled = readFileSync(new URL('../../stories/us-army-ukraine.md', import.meta.url), 'utf8');

function failure(markdown: string): ArticleError {
  try {
    compileArticle(markdown, {file: 'a.md'});
  } catch (error) {
    assert.ok(error instanceof ArticleError, String(error));
    return error;
  }
  assert.fail('it compiled');
}

const lineOf = (words: string) => bundled.slice(0, bundled.indexOf(words)).split('\n').length;

/** What is said of the bundled article with one change, its line written HERE. */
function changed(from: string, to: string): ArticleError & {said: string} {
  assert.ok(bundled.includes(from), from);
  const error = failure(bundled.replace(from, to));
  return Object.assign(error, {said: error.message.replace(`a.md:${lineOf(from)}:`, 'a.md:HERE:')});
}

describe('a publisher who misquotes', () => {
  it('is told file, line, column and field, and the sentence that was meant', () => {
    const {said, problems} = changed('passage: On November 19, 2025', 'passage: On November 18, 2025');
    const [first, nearest, remedy, ...more] = said.split('\n');
    assert.match(
      first!,
      /^a\.md:HERE:14 timeline\[0\]\.passage: not in the article: “On November 18, 2025, .* Kyiv”$/,
    );
    const line = lineOf('\nOn November 19, 2025') + 1;
    assert.match(
      nearest!,
      new RegExp(`^  nearest \\(line ${line}\\): “On November 19, 2025, .* Russia\\.”$`),
    );
    assert.match(remedy!, /^ {2}copy the words/);
    assert.deepEqual(more, []);
    assert.equal(problems[0]!.line, lineOf('passage: On November 19'));
  });

  it('is told so of a footnote at the footnote, and of a pull quote at its text', () => {
    const [footnote] = changed('[^leadership]: By focusing', '[^leadership]: By focussing').problems;
    assert.equal(footnote!.path, 'overview[3].passage');
    assert.match(bundled.split('\n')[footnote!.line - 1]!, /^\[\^leadership\]:/);
    const [quote] = changed(
      'The emphasis on technology sharing highlights the evolving nature of warfare, where drones and autonomous systems\n',
      'The emphasis on sharing of technology\n',
    ).problems;
    assert.equal(quote!.path, 'quotes[1].text');
    assert.match(quote!.nearest!.text, /^The emphasis on technology sharing highlights/);
  });

  it('is told how often words stand in the article that stand there more than once', () => {
    const {said} = changed(
      'passage: with planned sequential talks in Kyiv and Moscow',
      'passage: the Trump administration’s',
    );
    assert.match(
      said,
      /^a\.md:HERE:14 timeline\[2\]\.passage: 2 times in the article: “the Trump .*”\n.*\n.*add a prefix or suffix/,
    );
  });

  it('can quote the standfirst, unless the sections have the words too often', () => {
    const article = (passage: string) =>
      `---\nlang: en\ntimeline:\n  - {title: x, passage: ${passage}}\n---\n\n# T\n\nWet and cold.\n\n## A\n\nSo cold, very cold.\n`;
    const {timeline} = compileArticle(article('Wet and cold.'), {file: 'a.md'});
    assert.deepEqual(timeline[0]!.passage, {exact: 'Wet and cold.'});
    assert.match(
      failure(article('cold')).message,
      /^a\.md:4:25 timeline\[0\]\.passage: 2 times in the article/,
    );
  });

  it('is told all at once, in the order of the file', () => {
    const wrong = bundled
      .replace('when: 2025-11-20', 'when: 2025-11-31')
      .replace('arrived in Kyiv\n', 'arrived in Kiev\n')
      .replace('[^visit]: On', '[^visit]: In');
    const fields = failure(wrong).problems.map(({path}) => path);
    assert.deepEqual(fields, ['timeline[1].when', 'overview[0].passage']);
  });
});

describe('a publisher whose overview has a heading of its own', () => {
  const article = (list: string) =>
    `---\nlang: de\n---\n\n# H\n\n## Worum es geht:\n\n${list}\n\n## Sturm\n\nDie Wellen waren hoch.\n`;
  const remedy =
    'if the list under “Worum es geht:” is the overview, write “overviewHeading: Worum es geht” ';

  it('is told how to name it, where the list makes no key point', () => {
    const [problem, ...more] = failure(article('- Die Wellen waren hoch.')).problems;
    assert.match(problem!.reason, /^no sentence that could stand for the section/);
    assert.ok(problem!.remedy!.startsWith(remedy), problem!.remedy);
    assert.deepEqual(more, []);
  });

  it('is told so at each footnote too', () => {
    const list = '- Es war nass.[^hoch]\n\nMehr.\n\n[^hoch]: Wellen waren hoch';
    const {problems} = failure(article(list));
    assert.deepEqual(
      problems.map(({line, path}) => [line, path]),
      [
        [9, 'footnotes'],
        [13, 'footnotes'],
      ],
    );
    for (const problem of problems) assert.ok(problem.remedy!.startsWith(remedy), problem.remedy);
  });

  it('can do as told', () => {
    const story = article('- Die Wellen waren hoch.').replace('de\n', 'de\noverviewHeading: Worum es geht\n');
    assert.equal(compileArticle(story, {file: 'a.md'}).overview.length, 1);
  });
});

describe('a correction of what is not in the story', () => {
  const remedyOf = (affects: string) => {
    const corrections = `corrections:\n  - {date: 2031-03-02, text: Berichtigt., affects: [${affects}]}`;
    const article = `---\nlang: de\n${corrections}\n---\n\n# H\n\n## Eine Fähre für alle\n\nSie fährt.\n`;
    const [problem, ...more] = failure(article).problems;
    assert.match(problem!.reason, /^nothing in the story has the id/);
    assert.deepEqual([problem!.path, more], ['corrections[0].affects', []]);
    return problem!.remedy;
  };

  it('names the id that was meant, or all that there are', () => {
    assert.equal(remedyOf('eine-faehre-fuer-alle'), 'did you mean “eine-fähre-für-alle”?');
    assert.equal(remedyOf('bridge'), 'there is eine-fähre-für-alle');
  });
});

describe('a wrong date', () => {
  it('is refused at its value, wherever it is written', () => {
    assert.match(
      changed('when: 2025-11-20', 'when: 2025-11-31').said,
      /^a\.md:HERE:11 timeline\[1\]\.when: 2025-11-31: November 2025 has 30 days$/,
    );
    assert.match(
      changed('lang: en', 'lang: en\npublished: yesterday').message,
      /^a\.md:3:12 published: yesterday: write a date as /,
    );
    assert.match(
      changed('Belle & MrB (@bellewitch66) November 20', 'Belle & MrB (@bellewitch66) November 31').said,
      /^a\.md:HERE:1 quotes\[0\]\.said: 2025-11-31: /,
    );
    assert.match(
      changed('title: US Army', 'end: 2025-11-18\n    title: US Army').said,
      /^a\.md:HERE:10 timeline\[0\]\.end: .*the end is before the start/,
    );
  });
});
