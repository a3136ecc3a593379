import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ArticleError, compileArticle} from './read.js';

const article = (embed: string, inQuote = embed) => `---
lang: en
headline: The slip
url: https://news.example/slip.html
timeline:
  - when: 2031-03
    title: The bank slips
    passage: The bank slipped in March.
${embed}
quotes:
  - text: It came down at once.
    speaker: Mira Sample
    passage: It came down at once.
${inQuote}
---

The bank slipped in March.

## How

“It came down at once.” That is what Mira Sample said.
`;

const film = 'https://www.youtube.com/watch?v=aB3_-567890';

/** What is said of an article, each problem with the line it is told at. */
function told(embed: string): string[] {
  try {
    compileArticle(article(embed), {file: 'slip.md'});
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    const lines = article(embed).split('\n');
    return error.problems.map(({path, reason, line}) => `${path} ${reason} | ${lines[line - 1]!.trim()}`);
  }
  return [];
}

describe('a publisher who writes into an article what readers can play', () => {
  it('needs one line of an event or of a quote for it', () => {
    const {timeline, quotes} = compileArticle(article(`    embed: ${film}`), {file: 'slip.md'});
    assert.deepEqual([timeline[0]!.embed, quotes[0]!.embed], [{url: film}, {url: film}]);
  });

  it('can say what it is, whose, and give a picture', () => {
    const long = `    embed:
      url: ${film}
      title: "The bank, seen from the ferry"
      credit: Port TV
      image: {url: https://news.example/slip.jpg, alt: The bank}`;
    const [event] = compileArticle(article(long, ''), {file: 'slip.md'}).timeline;
    assert.deepEqual(event!.embed, {
      ...{url: film, title: 'The bank, seen from the ferry', credit: 'Port TV'},
      image: {url: 'https://news.example/slip.jpg', alt: 'The bank'},
    });
  });

  it('is told at its line of an address that nobody would frame, and what to write', () => {
    for (const address of [
      film.replace('https', 'http'),
      film.replace('.com', '.com:8443'),
      'youtu.be/aB3_-567890',
      'javascript:alert(1)',
    ]) {
      const problems = told(`    embed: ${address}`);
      assert.equal(problems.length, 2, address);
      for (const problem of problems)
        assert.match(problem, /embed not an address that begins with https:\/\/.*copy it from the page/);
      assert.ok(problems.every((problem) => problem.endsWith(`| embed: ${address}`)));
    }
  });

  it('is told of a picture that the provider has, and of a name that no field has', () => {
    const [picture] = told(
      `    embed:\n      url: ${film}\n      image: {url: https://i.ytimg.com/vi/x/0.jpg, alt: x}`,
    );
    assert.match(picture!, /^timeline\[0\]\.embed\.image a picture on a site of a provider/);
    const [ofQuote] = told(
      `    embed:\n      url: ${film}\n      image: {url: https://news.example/x.jpg, alt: x}`,
    );
    assert.match(ofQuote!, /^quotes\[0\]\.embed\.image no such field/);
    const [name] = told(`    embed:\n      url: ${film}\n      titel: x`);
    assert.match(name!, /^timeline\[0\]\.embed\.titel no such field; did you mean “title”\?/);
  });
});
