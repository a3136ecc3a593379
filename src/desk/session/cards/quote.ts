import type {ArticleItem} from '../../../formats/article/read.js';
import {quoteFields} from '../../../formats/article/edit/quotes.js';
import type {QuoteFields} from '../../../formats/article/edit/quotes.js';
import type {Quote} from '../../../story/story.js';
import type {QuoteCard} from '../card.js';
import type {Place} from '../keys.js';
import {baseOf, isAsked, isLost, textOf, underNearest} from './context.js';
import type {Context} from './context.js';

export function quoteCard(context: Context, place: Place, item: ArticleItem | undefined): QuoteCard {
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
  const base = baseOf(context, place, item, textOf(doubted?.fields.passage) || says);
  const nearest = isLost(item) ? context.sentences(says) : [];
  return {
    ...base,
    ...underNearest(base, nearest),
    ...{kind: 'quote', says, fields, isInText, isDoubted: doubted !== undefined},
    nearest,
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
