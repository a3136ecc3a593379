import {toString} from 'mdast-util-to-string';
import type {ArticleSource} from '../../formats/article/edit/article-source.js';
import {commentsOf} from '../../formats/article/edit/comments.js';
import type {Doubted} from '../../formats/article/edit/comments.js';

/** Where a key leads in the file as it is now. */
export interface Place {
  key: string;
  /** As `ArticleItem` has it; an entry in doubt is `timeline?[0]`. */
  ref: string;
  list: 'overview' | 'keyPoints' | 'quotes' | 'timeline' | 'sections' | 'blockquotes';
  index: number;
  doubted?: Doubted;
}

/**
 * The keys of all items of a file. A point is named by its footnote, all else by its id or its words, so that a key stays
 * when items before it come and go.
 */
export function placesOf(source: ArticleSource): readonly Place[] {
  const places = known.get(source) ?? findPlaces(source);
  known.set(source, places);
  return places;
}

const known = new WeakMap<ArticleSource, readonly Place[]>();

function findPlaces(source: ArticleSource): Place[] {
  const used = new Map<string, number>();
  const named = (key: string) => {
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    return count === 1 ? key : `${key} (${count})`;
  };
  const place = (list: Place['list'], index: number, key: string, doubted?: Doubted): Place => ({
    ...{key: named(key), ref: `${list}${doubted ? '?' : ''}[${index}]`, list, index},
    ...(doubted && {doubted}),
  });
  const entries = (list: 'keyPoints' | 'quotes' | 'timeline', words: string) =>
    (source.list(list)?.items ?? []).map((_, index) =>
      place(
        list,
        index,
        `${list} ${source.scalar(list, index, 'id') ?? source.scalar(list, index, words) ?? index}`,
      ),
    );
  const doubted = (list: 'keyPoints' | 'quotes' | 'timeline', words: string) =>
    commentsOf(source)
      .doubted.filter((each) => each.list === list)
      .map((each) => {
        const name = each.fields.id ?? each.fields[words];
        return place(list, each.index, `${list} ${typeof name === 'string' ? name : each.index}`, each);
      });
  const points = source.points.map((point, index) => {
    const {reference} = source.footnoteOf(point);
    return place('overview', index, reference ? `[^${reference.identifier}]` : `point ${toString(point)}`);
  });
  const sections = source.list('keyPoints')
    ? []
    : source.outline.sections.map(({heading}, index) =>
        place('sections', index, `keyPoints ${toString(heading)}`),
      );
  return [
    ...points,
    ...sections,
    ...entries('keyPoints', 'heading'),
    ...doubted('keyPoints', 'heading'),
    ...source.blockQuotes.map((node, index) =>
      place('blockquotes', index, `quote ${toString(node).slice(0, 80)}`),
    ),
    ...entries('quotes', 'text'),
    ...doubted('quotes', 'text'),
    ...entries('timeline', 'title'),
    ...doubted('timeline', 'title'),
  ];
}

/** How the keys of head cards, pictures, claims and notes begin. */
export const keys = {
  lang: 'head lang',
  headline: 'head headline',
  about: 'head about',
  picture: (url: string) => `picture ${url}`,
  claim: (item: string, claim: string) => `claim ${item}: ${claim}`,
  note: (says: string) => `note ${says}`,
  loss: (says: string) => `loss ${says}`,
  problem: (path: string, reason: string) => `problem ${path}: ${reason}`,
};
