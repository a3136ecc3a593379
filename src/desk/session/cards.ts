import type {ArticleBlock, ArticleItem, LenientArticle} from '../../formats/article/read.js';
import type {ArticleSource} from '../../formats/article/edit/article-source.js';
import {commentsOf} from '../../formats/article/edit/comments.js';
import type {Comments} from '../../formats/article/edit/comments.js';
import {eventFields, quoteFields} from '../../formats/article/edit/entries.js';
import type {QuoteFields} from '../../formats/article/edit/entries.js';
import {NearestSentences, missingWords} from '../../formats/draft/nearest-sentences.js';
import {formatWhen} from '../../story/dates/format-when.js';
import {isWhen} from '../../story/dates/when.js';
import type {Quote} from '../../story/story.js';
import type {Card, EventCard, GuessCard, QuoteCard, Sentence} from './card.js';
import {headCards} from './head-cards.js';
import {keys, placesOf} from './keys.js';
import type {Place} from './keys.js';
import {canRestOn, markOf} from './words.js';

/** What cards are made of. */
export interface CardSource {
  source: ArticleSource;
  compiled: LenientArticle;
  /** Keys of what an editor has looked at, where the file cannot say so. */
  settled: ReadonlySet<string>;
  /** What the conversion of the source lost, a sentence each. */
  losses: readonly string[];
}

/** A card for everything that can be settled, in the order in which it is asked; those that nothing is asked of are done. */
export function cardsOf(given: CardSource): Card[] {
  const {source, compiled, settled, losses} = given;
  const comments = commentsOf(source);
  const context: Context = {
    ...given,
    comments,
    places: placesOf(source),
    sentences: sentencesIn(compiled, source.lang),
  };
  const items = itemCards(context);
  const covered = [...headCards(source, compiled, comments), ...items];
  const pictures = pictureCards(context);
  const claims = claimCards(context, items);
  const open = new Set(covered.filter(({isDone}) => !isDone).flatMap((card) => [...topicsOf(card)]));
  const notes = comments.notes
    .filter(({about}) => !about || !open.has(about))
    .map(({says}): Card => ({
      ...{kind: 'note', key: keys.note(says), title: 'Note', says, why: []},
      isDone: false,
    }));
  const lost = losses.map((says): Card => ({
    ...{kind: 'loss', key: keys.loss(says), title: 'Left out', says, why: []},
    isDone: settled.has(keys.loss(says)),
  }));
  const inOrder: Card[] = [
    ...covered.filter(({key}) => key !== keys.about),
    ...covered.filter(({key}) => key === keys.about),
  ];
  return inOrder.concat(pictures, claims, problemCards(context, [...covered, ...pictures]), notes, lost);
}

/** What notes of a draft are hidden while a card is open, since it asks the same. */
function* topicsOf({key, kind, item}: Card): Generator<string> {
  if (key.startsWith('[^')) yield* [key, 'overview'];
  if (kind === 'head') yield key === keys.about ? 'head' : key.slice('head '.length);
  if (kind === 'event') yield* ['timeline', 'timeline?'];
  if (kind === 'quote') yield* ['quotes', 'quotes?'];
  if (kind === 'guess' && item?.list !== 'overview') yield* ['keyPoints', 'keyPoints?'];
  if (kind === 'picture') yield 'image';
}

export interface Context extends CardSource {
  comments: Comments;
  places: readonly Place[];
  sentences: (line: string) => Sentence[];
}

function sentencesIn({blocks, items}: LenientArticle, lang: string): (line: string) => Sentence[] {
  const quoted = new Map(
    items.flatMap(({ref, text, marks: [mark]}) =>
      ref.startsWith('blockquotes') && mark ? [[mark.block, text] as const] : [],
    ),
  );
  const searched = blocks.flatMap((block, index) =>
    canRestOn(block) && block.kind !== 'standfirst' ? [index] : [],
  );
  let nearest: NearestSentences | undefined;
  return (line) => {
    nearest ??= new NearestSentences(
      searched.map((index) => quoted.get(index) ?? blocks[index]!.text),
      lang,
    );
    return nearest.of(line).map(({paragraph, start, text}) => {
      const block = searched[paragraph]!;
      return {text, block, start, end: start + text.length, heading: headingAbove(blocks, block)};
    });
  };
}

const headingAbove = (blocks: readonly ArticleBlock[], index: number) =>
  blocks.slice(0, index).findLast(({kind}) => kind === 'heading')?.text ?? '';

function itemCards(context: Context): (GuessCard | EventCard | QuoteCard)[] {
  const {compiled, places} = context;
  const items = new Map(compiled.items.map((item) => [item.ref, item]));
  return places.flatMap((place): (GuessCard | EventCard | QuoteCard)[] => {
    const item = items.get(place.ref);
    if (place.list === 'timeline') return [eventCard(context, place, item)];
    if (place.list === 'quotes' || place.list === 'blockquotes') return [quoteCard(context, place, item)];
    // A section without words makes no key point.
    return place.list === 'sections' && !item ? [] : [guessCard(context, place, item)];
  });
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** Whether each entry of a list is to be looked at, as its draft says. */
const isAsked = ({comments, settled}: Context, {list, key}: Place) =>
  comments.notes.some(({about}) => about === list) && !settled.has(key);

function baseOf({compiled}: Context, {key, doubted}: Place, item: ArticleItem | undefined, words: string) {
  const mark = item?.marks[0] ?? markOf(compiled.blocks, words);
  return {
    key,
    why: doubted ? [sentence(doubted.doubt)] : [],
    ...(item && {item}),
    ...(mark && {block: mark.block}),
  };
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

function guessCard(context: Context, place: Place, item: ArticleItem | undefined): GuessCard {
  const {source, places, sentences} = context;
  const {list, index, doubted} = place;
  const says = item?.text ?? textOf(doubted?.fields.summary);
  const written = doubted ? textOf(doubted.fields.passage) : (item?.passage?.exact ?? '');
  const passage = written.replace(/^\?\?\s*/, '');
  const isDone = !doubted && item?.state === 'found' && !isAsked(context, place);
  const number = list === 'overview' ? index : places.filter((each) => each.list === list).indexOf(place);
  const title = list === 'overview' ? `Point ${number + 1}` : `Key point ${number + 1}`;
  const base = baseOf(context, place, item, passage);
  const why = [...base.why];
  if (item?.state === 'lost') why.push('It rests on no words of the article yet.');
  return {
    ...base,
    ...{kind: 'guess', title, isDone, says, why, passage},
    missing: isDone ? [] : missingWords(says, passage),
    nearest: isDone
      ? []
      : sentences(list === 'overview' || !doubted ? says : `${textOf(doubted.fields.heading)} ${says}`),
    ...(list === 'keyPoints' && !doubted && {heading: source.scalar('keyPoints', index, 'heading') ?? ''}),
  };
}

function eventCard(context: Context, place: Place, item: ArticleItem | undefined): EventCard {
  const {source, compiled} = context;
  const {index, doubted} = place;
  const fields = eventFields((name) =>
    doubted
      ? textOf(doubted.fields[name])
      : (source.scalar('timeline', index, name) ??
        (name === 'passage' ? source.scalar('timeline', index, 'passage', 'exact') : undefined)),
  );
  const faults = doubted ? [] : compiled.problems.filter(({path}) => path.startsWith(`timeline[${index}]`));
  const isRight = item?.state === 'found' && faults.every(({kind}) => kind !== undefined);
  const base = baseOf(context, place, item, fields.passage);
  return {
    ...base,
    ...{kind: 'event', title: titleOf(fields.when, source.lang) || fields.title, says: fields.title, fields},
    why: [...base.why, ...faults.filter(({kind}) => kind === undefined).map(({reason}) => sentence(reason))],
    isDoubted: doubted !== undefined,
    isDone: !doubted && isRight && !isAsked(context, place),
  };
}

/** The words of a date, as readers see it. */
export const titleOf = (when: string, lang: string) => (isWhen(when) ? formatWhen(when, lang) : '');

function quoteCard(context: Context, place: Place, item: ArticleItem | undefined): QuoteCard {
  const {source, compiled} = context;
  const {index, doubted, list} = place;
  const told = compiled.story?.quotes.find(({id}) => id === item?.id);
  const isInText = list === 'blockquotes';
  const fields = doubted
    ? fieldsOf(doubted.fields)
    : isInText
      ? fieldsOf(told ?? {})
      : quoteFields(source, index);
  const says = item?.text ?? textOf(doubted?.fields.text);
  return {
    ...baseOf(context, place, item, textOf(doubted?.fields.passage) || says),
    ...{kind: 'quote', says, fields, isInText, isDoubted: doubted !== undefined},
    title: fields.name ? `Quote of ${fields.name}` : 'Quote',
    isDone: !doubted && (isInText || item?.state === 'found') && !isAsked(context, place),
  };
}

function fieldsOf({
  speaker,
  said,
  kind,
  source,
}: Partial<Omit<Quote, 'speaker'>> & {speaker?: unknown}): QuoteFields {
  const person: Partial<NonNullable<Quote['speaker']>> =
    typeof speaker === 'object' && speaker ? speaker : {name: textOf(speaker)};
  return {
    ...{
      name: person.name ?? '',
      role: person.role ?? '',
      handle: person.handle ?? '',
      speakerUrl: person.url ?? '',
    },
    ...{said: textOf(said), kind: kind ?? '', network: source?.network ?? '', url: source?.url ?? ''},
  };
}

function pictureCards({source, comments, compiled}: Context): Card[] {
  const commented = comments.fields.find(({field}) => field === 'image');
  const above = commented?.value as {url?: unknown; alt?: unknown; credit?: unknown} | undefined;
  const top: Card[] = above
    ? [
        {
          ...{
            kind: 'picture',
            key: keys.picture(''),
            title: 'Picture above the article',
            says: '',
            why: [],
            isDone: false,
          },
          ...{url: textOf(above.url), alt: textOf(above.alt), credit: textOf(above.credit)},
        },
      ]
    : [];
  const inText = source.pictures.map((node, index): Card => {
    const {start} = source.spanOf(node);
    const block = compiled.blocks.findIndex((each) => each.start <= start && start < each.end);
    return {
      ...{kind: 'picture', key: keys.picture(node.url), title: `Picture ${index + 1}`, says: node.alt ?? ''},
      ...{
        why: node.alt ? [] : ['Nobody who cannot see it is told what it shows.'],
        isDone: Boolean(node.alt),
      },
      ...{url: node.url, alt: node.alt ?? '', credit: node.title ?? ''},
      ...(block !== -1 && {block}),
      line: node.position!.start.line,
    };
  });
  return [...top, ...inText];
}

function claimCards({compiled, sentences}: Context, items: readonly Card[]): Card[] {
  const claims = [...compiled.problems, ...compiled.warnings].filter(({kind}) => kind !== undefined);
  return claims.flatMap((problem): Card[] => {
    const list = problem.path.replace(/\[.*/, '');
    const card = items.find(({item}) => item?.list === list && item.id === problem.id);
    // A guess may be of other words: it is settled first.
    if (!card?.isDone) return [];
    return [
      {
        ...{
          kind: 'claim',
          key: keys.claim(card.key, problem.claim!),
          isDone: false,
          problem,
          claim: problem.claim!,
        },
        ...{title: `Claim in ${card.title.charAt(0).toLowerCase()}${card.title.slice(1)}`, says: card.says},
        ...{why: [sentence(problem.reason)], nearest: sentences(card.says)},
        ...(card.item && {item: card.item}),
        ...(card.block !== undefined && {block: card.block}),
      },
    ];
  });
}

/** What no other card asks. */
function problemCards({compiled}: Context, cards: readonly Card[]): Card[] {
  const open = cards.filter(({isDone}) => !isDone);
  const isAskedElsewhere = ({path, code, line}: LenientArticle['problems'][number]) => {
    if (path === 'lang' || path === 'headline') return open.some(({key}) => key === `head ${path}`);
    const own = path.replace(/\.\w+$/, '');
    if (code)
      return open.some(
        ({item}) => item && (item.ref === own || item.ref === own.replace('quotes', 'blockquotes')),
      );
    if (path.startsWith('timeline['))
      return open.some(({item}) => item?.ref === /^timeline\[\d+\]/.exec(path)![0]);
    return open.some((card) => card.kind === 'picture' && card.line === line);
  };
  return compiled.problems
    .filter((problem) => problem.kind === undefined && !isAskedElsewhere(problem))
    .map((problem): Card => {
      const {path, reason, remedy} = problem;
      return {
        ...{
          kind: 'problem',
          key: keys.problem(path, reason),
          title: `Line ${problem.line}`,
          isDone: false,
          problem,
        },
        ...{says: path, why: [sentence(reason), ...(remedy ? [sentence(remedy)] : [])]},
      };
    });
}
