/** The lines of a story: where each is, its words, and a copy of the story with others in their place. */
export function* linesOf(story) {
  const line = (list, index, field, words, wrap) => ({
    path: `${list}[${index}]`,
    words,
    with: (other) => ({
      ...story,
      [list]: story[list].map((item, at) => (at === index ? {...item, [field]: wrap(other)} : item)),
    }),
  });
  const wordsOf = (inlines) => inlines.map((inline) => inline.text ?? inline).join('');
  for (const [index, {text}] of story.overview.entries())
    yield line('overview', index, 'text', wordsOf(text), (other) => [other]);
  for (const [index, {summary}] of story.keyPoints.entries())
    yield line('keyPoints', index, 'summary', wordsOf(summary), (other) => [other]);
  for (const [index, {title, text}] of story.timeline.entries()) {
    yield line('timeline', index, 'title', title, (other) => other);
    if (text) yield line('timeline', index, 'text', wordsOf(text), (other) => [other]);
  }
}

/** Each place of some words in the lines, with each of the others. */
export function* replaced(story, kind, words, others) {
  for (const line of linesOf(story)) {
    const at = line.words.indexOf(words);
    const around = line.words.charAt(at - 1) + line.words.charAt(at + words.length);
    if (at === -1 || (/[\p{L}\p{M}]/u.test(around) && !['ja', 'zh'].includes(story.lang))) continue;
    for (const other of others) {
      const text = line.words.slice(0, at) + other + line.words.slice(at + words.length);
      if (other !== words && text !== line.words)
        yield {kind, path: line.path, story: line.with(text), was: line.words, now: text};
    }
  }
}
