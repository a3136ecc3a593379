import {fold} from './fold.js';
import type {Folded} from './fold.js';

/** A section as its readers see it: its paragraphs, list items and quoted blocks, in order. */
export interface SectionText {
  id?: string | undefined;
  blocks: readonly string[];
}

/** A block of an article, by number. */
export interface Place {
  section: number;
  block: number;
}

interface Section {
  id: string | undefined;
  text: string;
  /** Where each block begins in `text`. */
  blocks: number[];
  folded: Folded;
  /** Where the section begins in the folded text of the article. */
  start: number;
}

const betweenBlocks = '\n\n';
/** No folded text contains a line break, so no words are found across two sections. */
const betweenSections = '\n';

/** The text of an article, folded once so that any number of passages can be looked for. */
export class ArticleText {
  readonly lang: string;
  readonly sections: readonly Section[];
  readonly folded: string;
  readonly #starts: readonly number[];

  constructor(sections: readonly SectionText[], lang: string) {
    let start = 0;
    this.lang = lang;
    this.sections = sections.map(({id, blocks}) => {
      const text = blocks.join(betweenBlocks);
      const section = {id, text, blocks: startsOf(blocks), folded: fold(text), start};
      start += section.folded.text.length + betweenSections.length;
      return section;
    });
    this.#starts = this.sections.map((section) => section.start);
    this.folded = this.sections.map(({folded}) => folded.text).join(betweenSections);
  }

  /** The number of the section in which a place of the folded text lies. */
  sectionAt(place: number): number {
    return lastAtMost(this.#starts, place);
  }

  /** The blocks of an article, in order. */
  *blocks(): Generator<Place & {text: string}> {
    for (const [section, {blocks}] of this.sections.entries()) {
      for (const block of blocks.keys()) yield {section, block, text: this.block({section, block}).text};
    }
  }

  /** A block and where it lies in the text of its section. */
  block({section, block}: Place): {text: string; start: number; end: number} {
    const {text, blocks} = this.sections[section]!;
    const start = blocks[block]!;
    const next = blocks[block + 1];
    const end = next === undefined ? text.length : next - betweenBlocks.length;
    return {text: text.slice(start, end), start, end};
  }

  /** The block in which a place of a section's text lies. */
  placeOf(section: number, at: number): Place {
    return {section, block: lastAtMost(this.sections[section]!.blocks, at)};
  }
}

function startsOf(blocks: readonly string[]): number[] {
  const starts: number[] = [];
  let start = 0;
  for (const block of blocks) {
    starts.push(start);
    start += block.length + betweenBlocks.length;
  }
  return starts;
}

/** The index of the last of `starts`, which are in order, that is not after `place`. */
function lastAtMost(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
