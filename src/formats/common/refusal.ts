/** Why a text is refused, for programs; the message is for people. */
export type RefusalCode =
  | 'unknown-ending'
  | 'binary'
  | 'empty'
  | 'encoding'
  | 'unreadable'
  | 'format'
  | 'headline-missing'
  | 'lang-missing'
  | 'no-article'
  | 'no-structured-data'
  | 'not-json'
  | 'too-long'
  | 'already-article'
  | 'not-right'
  | 'no-front-matter'
  | 'by-hand'
  | 'words'
  | 'no-items'
  | 'no-name'
  | 'excerpt'
  | 'several-articles'
  | 'no-such-item'
  | 'no-store'
  | 'store-full'
  | 'taken-over';

/** Nothing can be made of what was given. The message says why and what to do, and names no file: its reader knows which. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: RefusalCode;
  /** Where in the text, counted from 1. */
  readonly place: {line: number; column: number} | undefined;

  constructor(code: RefusalCode, message: string, place?: {line: number; column: number}) {
    super(message);
    this.code = code;
    this.place = place;
  }

  /** Scripts that lie beside each other on a page have a copy of this class each; what one refuses is refused for all. */
  static override [Symbol.hasInstance](error: unknown): error is Refusal {
    return error instanceof Error && error.name === 'Refusal';
  }
}
