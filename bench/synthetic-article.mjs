const words =
  'harbour bridge ferry council winter repair cable rust engineer vote budget crossing island market quay lantern ' +
  'storm tide pilot school bakery tunnel survey plan notice route night crane barrel rope';
const verbs = 'closes opens waits moves rests holds turns carries follows leaves meets keeps'.split(' ');
const nouns = words.split(' ');

/** A generator of numbers that is the same for the same seed (mulberry32). */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/**
 * An article of about 700 words on places and people that do not exist, with every kind of item; the same for the same
 * number and edition.
 */
export function syntheticArticle(number, edition = 1) {
  const next = numbers(number * 7919 + edition);
  const noun = () => nouns[next(nouns.length)];
  let count = 0;
  // Each sentence has its number, so that every passage stands in the article once.
  const sentence = () =>
    `The ${noun()} of Port Example ${verbs[next(verbs.length)]} near the ${noun()} and the ${noun()} ` +
    `under order ${++count} of the ${noun()} board.`;
  const paragraph = (length) => Array.from({length}, sentence).join(' ');
  const sections = Array.from({length: 6}, (_, index) => ({
    heading: `The ${noun()} and the ${noun()}, part ${index + 1}`,
    paragraphs: [paragraph(3), paragraph(3)],
  }));
  const firsts = sections.map(({paragraphs: [first]}) => first.slice(0, first.indexOf('.') + 1));
  // What lines say their passage has to bear out.
  const claimOf = (first) => first.slice(0, first.indexOf(' near '));
  const day = (index) => `2031-0${index + 1}-1${next(9)}`;
  return `---
lang: en
headline: Port Example and its ${noun()}, number ${number}
url: https://example.org/articles/${number}
publisher: {name: Example Gazette, url: "https://example.org/"}
byline: [{name: Ada Sample}]
published: 2031-07-01
timeline:
${firsts
  .map((first, index) => `  - when: ${day(index)}\n    title: ${claimOf(first)}\n    passage: ${first}`)
  .join('\n')}
---

${paragraph(2)}

## Story Overview

${firsts
  .slice(0, 4)
  .map((first, index) => `- ${claimOf(first)}.[^${index}]`)
  .join('\n')}

${firsts
  .slice(0, 4)
  .map((first, index) => `[^${index}]: ${first}`)
  .join('\n')}

${sections
  .map(
    ({heading, paragraphs}, index) =>
      `## ${heading}\n\n${paragraphs.join('\n\n')}\n` +
      (index % 3
        ? ''
        : `\n> We would keep the ${noun()} as it is.\n>\n> — Mira Sample (@mira) March ${index + 1}, 2031\n`),
  )
  .join('\n')}`;
}
