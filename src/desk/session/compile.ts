import {compileArticle} from '../../formats/article/read.js';
import type {LenientArticle} from '../../formats/article/read.js';

/** Makes a story of the text, here or in a worker. */
export type Compile = (text: string, name: string) => LenientArticle | Promise<LenientArticle>;

export const compileHere = (text: string, name: string): LenientArticle =>
  compileArticle(text, {file: name, lenient: true});

/** The story of a text that changes: the newest there is, which a worker makes a moment after the change. */
export class Compiled {
  readonly #compile: Compile;
  readonly #name: string;
  /** The last story that is there. */
  article: LenientArticle = {problems: [], warnings: [], items: [], blocks: []};
  /** The text that it is of. */
  #text: string | undefined;
  #newest: string | undefined;

  constructor(compile: Compile, name: string) {
    this.#compile = compile;
    this.#name = name;
  }

  isOf(text: string): boolean {
    return this.#text === text;
  }

  /** The story of a text at once, made here where the worker is not done yet: an act must not count in an older text. */
  now(text: string): LenientArticle {
    if (!this.isOf(text)) this.#take(compileHere(text, this.#name), text);
    return this.article;
  }

  /** Has the story of a text made; `ready` is called where that takes until later, unless a newer text came in between. */
  renew(text: string, ready: () => void): void {
    this.#newest = text;
    if (this.isOf(text)) return;
    const made = this.#compile(text, this.#name);
    if (!(made instanceof Promise)) return this.#take(made, text);
    // A worker that fails is no reason to show no story.
    void made
      .catch(() => compileHere(text, this.#name))
      .then((article) => {
        if (this.#newest !== text || this.isOf(text)) return;
        this.#take(article, text);
        ready();
      });
  }

  #take(article: LenientArticle, text: string): void {
    this.article = article;
    this.#text = text;
  }
}
