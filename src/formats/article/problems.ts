import type {ClaimGrade, ClaimKind} from '../../story/claims/check.js';

/** An item of the story, where it stands in the file, and its number among all that the file has of them. */
export interface Read<Item> {
  item: Item;
  at: Point;
  number: number;
  /** Its passage is only a guess of the draft. */
  isGuess?: boolean | undefined;
}

/** A place in an article file; lines and columns count from 1. */
export interface Point {
  line: number;
  column: number;
}

export type ProblemCode = 'no-words' | 'guess' | 'missing-words' | 'repeated-words' | 'no-alt';

/** One thing to put right in an article file. */
export interface ArticleProblem extends Point {
  /** The file as it was named to the compiler. */
  file: string;
  /** What it is about, such as `timeline[2].passage`. */
  path: string;
  reason: string;
  /**
   * Where programs act upon it: `no-words` are words of a passage that are still to be written, `guess` those that the draft
   * guessed, `missing-words` and `repeated-words` those that stand in the article nowhere, or more than once; `no-alt` is an
   * image that nobody is told of who cannot see it.
   */
  code?: ProblemCode | undefined;
  /** What to do about it. */
  remedy?: string | undefined;
  /** The words of the article that are most like those looked for, and where they stand. */
  nearest?: {line: number; text: string} | undefined;
  /** Of a claim that the article does not bear out: what it is about, how it stands to the article, and its words. */
  kind?: ClaimKind;
  grade?: ClaimGrade;
  claim?: string;
  /** Of a claim: the id of its item. */
  id?: string;
}

/**
 * An article file that is no story yet. `problems` holds all that is wrong, in the order of the file; `message` says
 * the same in lines for people, one block each: `a.md:14:5 timeline[0].when: 2025-02-30: February 2025 has 28 days`.
 */
export class ArticleError extends Error {
  override name = 'ArticleError';
  readonly problems: readonly ArticleProblem[];

  constructor(problems: readonly ArticleProblem[]) {
    super(problems.map(describe).join('\n'));
    this.problems = problems;
  }
}

/** In the order of the file. */
export const inOrder = (a: Point, b: Point) => a.line - b.line || a.column - b.column;

/** Takes down what is wrong with one file, to tell it all at once. */
export class Problems {
  readonly #file: string;
  readonly #most: number;
  readonly #found: ArticleProblem[] = [];

  /** @param most so many are taken down: more would not be read, and each may have taken a search. */
  constructor(file: string, most = 100) {
    this.#file = file;
    this.#most = most;
  }

  /** @throws {ArticleError} where there are as many as are taken down */
  add(
    at: Point,
    path: string,
    reason: string,
    help: Pick<ArticleProblem, 'code' | 'remedy' | 'nearest'> = {},
  ): void {
    const {line, column} = at;
    this.#found.push({file: this.#file, line, column, path, reason, ...help});
    if (this.#found.length === this.#most) this.throwIfAny();
  }

  /** @throws {ArticleError} with all that was added so far */
  throwIfAny(): void {
    if (this.#found.length === 0) return;
    throw new ArticleError(this.list());
  }

  /** All that was added so far, in the order of the file. */
  list(): ArticleProblem[] {
    return [...this.#found].sort(inOrder);
  }
}

/** A problem in lines for people. */
export function describe({file, line, column, path, reason, remedy, nearest}: ArticleProblem): string {
  const more = [
    nearest && `nearest${nearest.line ? ` (line ${nearest.line})` : ''}: ${quoted(nearest.text)}`,
    remedy,
  ];
  return [`${file}:${line}:${column} ${path}: ${reason}`, ...more.filter(Boolean)].join('\n  ');
}

/** Words as a message shows them: in quotation marks, cut where they are long. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return `“${line.length > 240 ? `${line.slice(0, 239).trimEnd()}…` : line}”`;
}
