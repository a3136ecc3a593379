import {isScalar} from 'yaml';
import type {ArticleText} from '../../../story/passages/article-text.js';
import {inlineText} from '../../../story/inline-text.js';
import type {Passage} from '../../../story/story.js';
import type {ArticleDocument} from '../document.js';
import type {ArticleSource} from './article-source.js';
import type {Span} from './article-source.js';
import type {ArticleBlock} from './blocks.js';

/** Words of a block of the article. */
export interface Mark extends Span {
  /** Its index among the blocks. */
  block: number;
}

/** An item of an article file: where it is written, and the words that it rests on. */
export interface ArticleItem {
  /**
   * Names it among those of the file as it is: `overview[1]`; `keyPoints[0]` of the front matter, or `sections[0]` where the
   * section makes it; `blockquotes[0]` in the text, or `quotes[0]` of the front matter; `timeline[2]` in the order of the file.
   */
  ref: string;
  list: 'overview' | 'keyPoints' | 'quotes' | 'timeline';
  /** Its id in the story; absent where the story does not hold it. */
  id?: string;
  text: string;
  /** `found` rests on words of the article, `guess` on those that a draft guessed, `lost` on none. */
  state: 'found' | 'guess' | 'lost';
  passage?: Passage;
  /** The words of the passage in the blocks of the article. */
  marks: Mark[];
  /** Where it is written, and its text, its passage and its footnote, as far as they are its own. */
  places: {entry: Span; text?: Span; passage?: Span; footnote?: Span};
}

/** The items of an article file, in the order of their lists, those that the story leaves out as well. */
export function articleItems(
  source: ArticleSource,
  {read, article, sections}: Pick<ArticleDocument, 'read' | 'article' | 'sections'>,
  blocks: readonly ArticleBlock[],
): ArticleItem[] {
  const marks = marksFinder(article, blocks);
  const told = (list: ArticleItem['list'], number: number) => {
    const found = read[list].find((each) => each.number === number);
    const passage = found?.item.passage;
    const state: ArticleItem['state'] = !passage ? 'lost' : found?.isGuess ? 'guess' : 'found';
    return {
      ...{list, state, ...(found && {id: found.item.id}), ...(passage && {passage})},
      marks: passage ? marks(passage) : [],
    };
  };
  const points = source.points.map((node, index): ArticleItem => {
    const {reference, definition} = source.footnoteOf(node);
    const item = read.overview.find(({number}) => number === index)?.item;
    const entry = source.spanOf(node);
    const words = node.children.find(({type}) => type === 'paragraph');
    const text = words && source.spanOf(words);
    return {
      ...{ref: `overview[${index}]`, text: item ? inlineText(item.text) : ''},
      ...told('overview', index),
      places: {
        entry,
        ...(text && {text: {start: text.start, end: reference ? source.spanOf(reference).start : text.end}}),
        ...(definition && {footnote: source.spanOf(definition), passage: contentOf(source, definition)}),
      },
    };
  });
  const given = (list: 'keyPoints' | 'quotes' | 'timeline', words: string, before = 0) =>
    (source.list(list)?.items ?? []).flatMap((_, index): ArticleItem[] => {
      const entry = source.entry(list, index);
      const span = entry && source.spanOfYaml(entry);
      if (!span) return [];
      const field = (name: string) => {
        const value = entry.get(name, true);
        return isScalar(value) ? source.spanOfYaml(value) : undefined;
      };
      const [text, passage] = [field(words), field('passage')];
      return [
        {
          ...{ref: `${list}[${index}]`, text: source.scalar(list, index, words) ?? ''},
          ...told(list, before + index),
          places: {entry: span, ...(text && {text}), ...(passage && {passage})},
        },
      ];
    });
  const made = source.list('keyPoints')
    ? given('keyPoints', 'summary')
    : read.keyPoints.map(({item, number}): ArticleItem => ({
        ...{ref: `sections[${number}]`, text: inlineText(item.summary)},
        ...told('keyPoints', number),
        places: {entry: headingOf(source, sections[0]?.heading === undefined ? number - 1 : number)},
      }));
  const inText = source.blockQuotes;
  const spoken = inText.map((node, index): ArticleItem => ({
    ...{
      ref: `blockquotes[${index}]`,
      text: read.quotes.find(({number}) => number === index)?.item.text ?? '',
    },
    ...told('quotes', index),
    places: {entry: source.spanOf(node)},
  }));
  return [
    ...points,
    ...made,
    ...spoken,
    ...given('quotes', 'text', inText.length),
    ...given('timeline', 'title'),
  ];
}

/** The words of a footnote, without its name. */
export function contentOf(source: ArticleSource, definition: Parameters<ArticleSource['spanOf']>[0]): Span {
  const children = 'children' in definition ? definition.children : [];
  const whole = source.spanOf(definition);
  const [first, last] = [children[0], children.at(-1)];
  if (first && last) return {start: source.spanOf(first).start, end: source.spanOf(last).end};
  return {start: whole.end, end: whole.end};
}

function headingOf(source: ArticleSource, section: number): Span {
  const heading = source.outline.sections[section]?.heading;
  return heading ? source.spanOf(heading) : {start: 0, end: 0};
}

/** Finds the words of a passage in the blocks of an article. */
function marksFinder(article: ArticleText, blocks: readonly ArticleBlock[]): (passage: Passage) => Mark[] {
  const indexes = new Map(blocks.map(({section, block}, index) => [`${section}:${block}`, index]));
  const standfirst = blocks.findIndex(({kind}) => kind === 'standfirst');
  return ({exact, prefix = '', suffix = '', section: id}) => {
    const section = article.sections.findIndex((each) => each.id === id);
    if (id === undefined || section === -1) {
      const start = blocks[standfirst]?.text.indexOf(prefix + exact + suffix) ?? -1;
      return start === -1
        ? []
        : [{block: standfirst, start: start + prefix.length, end: start + prefix.length + exact.length}];
    }
    const {text, blocks: starts} = article.sections[section]!;
    const at = text.indexOf(prefix + exact + suffix);
    if (at === -1) return [];
    const [start, end] = [at + prefix.length, at + prefix.length + exact.length];
    return starts.flatMap((_, block): Mark[] => {
      const own = article.block({section, block});
      const index = indexes.get(`${section}:${block}`);
      const part = {start: Math.max(start, own.start), end: Math.min(end, own.end)};
      return index === undefined || part.end <= part.start
        ? []
        : [{block: index, start: part.start - own.start, end: part.end - own.start}];
    });
  };
}
