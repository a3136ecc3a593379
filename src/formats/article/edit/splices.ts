/** Characters of a text from `start` up to `end`, and what takes their place. */
export interface Splice {
  start: number;
  end: number;
  insert: string;
}

/** The text with all splices, which are in order, do not overlap, and count in the text as it is. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let [written, at] = ['', 0];
  for (const {start, end, insert} of splices) {
    written += text.slice(at, start) + insert;
    at = end;
  }
  return written + text.slice(at);
}

/** Splices as {@link spliced} takes them. */
export const inOrder = (splices: Splice[]): Splice[] =>
  splices.sort((a, b) => a.start - b.start || a.end - b.end);

/** The splices that make of the spliced text the text as it was. */
export function inverse(text: string, splices: readonly Splice[]): Splice[] {
  let moved = 0;
  return splices.map(({start, end, insert}) => {
    const back = {start: start + moved, end: start + moved + insert.length, insert: text.slice(start, end)};
    moved += insert.length - (end - start);
    return back;
  });
}

/** A part of the text as it was, or a piece that was put in. */
type Piece = {start: number; end: number} | {insert: string};

const lengthOf = (piece: Piece) => ('insert' in piece ? piece.insert.length : piece.end - piece.start);

/**
 * A text that is spliced in several steps, each counted in the text that the last one left. What they come to is one list
 * of splices of the text as it was, so that what no step touched is in none of them.
 */
export class TextEdit {
  readonly #before: string;
  #pieces: Piece[];
  /** The text as it is now. */
  text: string;

  constructor(text: string) {
    this.#before = text;
    this.#pieces = [{start: 0, end: text.length}];
    this.text = text;
  }

  /** Takes the next step. */
  apply(splices: readonly Splice[]): void {
    for (const {start, end, insert} of splices.toReversed()) {
      const [before, rest] = cut(this.#pieces, start);
      const [, after] = cut(rest, end - start);
      this.#pieces = [...before, ...(insert ? [{insert}] : []), ...after];
    }
    this.text = spliced(this.text, splices);
  }

  /** All steps as splices of the text as it was. */
  splices(): Splice[] {
    const found: Splice[] = [];
    let [at, insert] = [0, ''];
    const take = (until: number) => {
      if (until > at || insert) found.push(trimmed(this.#before, {start: at, end: until, insert}));
      insert = '';
    };
    for (const piece of this.#pieces) {
      if ('insert' in piece) insert += piece.insert;
      else if (piece.end > piece.start) {
        take(piece.start);
        at = piece.end;
      }
    }
    take(this.#before.length);
    return found.filter(({start, end, insert: words}) => end > start || words);
  }
}

/** Without what it leaves as it was at its edges. */
function trimmed(text: string, {start, end, insert}: Splice): Splice {
  let [first, last, stop] = [0, insert.length, end];
  while (first < last && start + first < stop && text[start + first] === insert[first]) first++;
  while (last > first && stop > start + first && text[stop - 1] === insert[last - 1])
    [last, stop] = [last - 1, stop - 1];
  return {start: start + first, end: stop, insert: insert.slice(first, last)};
}

/** The pieces up to a place of the text that they make, and those after it. */
function cut(pieces: readonly Piece[], place: number): [Piece[], Piece[]] {
  const before: Piece[] = [];
  let left = place;
  for (const [index, piece] of pieces.entries()) {
    const length = lengthOf(piece);
    if (left <= 0) return [before, pieces.slice(index)];
    if (left >= length) {
      before.push(piece);
      left -= length;
      continue;
    }
    const [one, other]: [Piece, Piece] =
      'insert' in piece
        ? [{insert: piece.insert.slice(0, left)}, {insert: piece.insert.slice(left)}]
        : [
            {start: piece.start, end: piece.start + left},
            {start: piece.start + left, end: piece.end},
          ];
    return [
      [...before, one],
      [other, ...pieces.slice(index + 1)],
    ];
  }
  return [before, []];
}

/** The fewest lines that differ between two texts, as splices; for a text that was edited by hand. */
export function splicesBetween(before: string, after: string): Splice[] {
  return before === after ? [] : [trimmed(before, {start: 0, end: before.length, insert: after})];
}
