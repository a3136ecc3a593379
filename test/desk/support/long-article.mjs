/** An article of 200 kB, and what tells how much of it a page read. */

/** A sentence of the article, by its number. */
const sentence = (number) => `Pump ${number} of the works was tried on the quay before order ${number} came.`;
const paragraphs = Array.from({length: 500}, (_, paragraph) =>
  Array.from({length: 5}, (_, index) => sentence(paragraph * 5 + index + 1)).join(' '),
);
/** A sentence near its end. */
export const far = sentence(2402);

/** An article file with two guesses. */
export const article = `---
lang: en
headline: The long works
---

## Story Overview

- Pump 7 was tried.[^1]
- Pump 9 was tried.[^2]

## The works

${paragraphs.join('\n\n')}

[^1]: ?? ${sentence(7)}

[^2]: ?? ${sentence(9)}
`;

/** The same as a plain text, as it is brought. */
export const text = `The long works

Story Overview

- Pump 7 was tried.
- Pump 9 was tried.

The works

${paragraphs.join('\n\n')}
`;

/** A text whose language its words alone tell, by tables that are loaded for it. */
export const dutch = `# Het lange werk

${paragraphs
  .map(
    (_, index) =>
      `Brug ${index} over de haven ging op maandag open en het water stond laag, zei de havenmeester.`,
  )
  .join('\n\n')}
`;

/** Counts what the page itself does of the reading of an article, and the workers that it starts. */
export const watch = () => {
  window.seen = {sentences: 0, workers: 0};
  const {segment} = Intl.Segmenter.prototype;
  Intl.Segmenter.prototype.segment = function (text) {
    window.seen.sentences++;
    return segment.call(this, text);
  };
  const Own = window.Worker;
  window.Worker = class extends Own {
    constructor(...given) {
      super(...given);
      window.seen.workers++;
    }
  };
};

/** Counts the paragraphs whose text is looked at, and tells which marks are set anew. */
export const watchDrawing = () => {
  window.drawn = {looked: 0, marked: []};
  const {get, set} = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
  Object.defineProperty(Node.prototype, 'textContent', {
    configurable: true,
    set,
    get() {
      if (this.classList?.contains('text')) window.drawn.looked++;
      return get.call(this);
    },
  });
  const registry = globalThis.HighlightRegistry?.prototype;
  const mark = registry?.set;
  if (registry)
    registry.set = function (name, highlight) {
      window.drawn.marked.push(name);
      return mark.call(this, name, highlight);
    };
};
