import type {ArticleItem} from '../../../formats/article/read.js';
import {eventFields} from '../../../formats/article/edit/events.js';
import {formatWhen} from '../../../story/dates/format-when.js';
import {isWhen} from '../../../story/dates/when.js';
import type {EventCard} from '../card.js';
import type {Place} from '../keys.js';
import {baseOf, isAsked, isLost, sentence, textOf, underNearest} from './context.js';
import type {Context} from './context.js';

export function eventCard(context: Context, place: Place, item: ArticleItem | undefined): EventCard {
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
  // What is told of its words already is not told again.
  const told = faults.filter(({kind, path}) => !kind && !(base.why.length > 0 && path.endsWith('.passage')));
  const nearest = isLost(item) ? context.sentences(`${fields.title} ${fields.passage}`) : [];
  return {
    ...base,
    ...underNearest(base, nearest),
    ...{kind: 'event', title: titleOf(fields.when, source.lang) || fields.title, says: fields.title, fields},
    why: [...base.why, ...told.map(({reason}) => sentence(reason))],
    nearest,
    isDoubted: doubted !== undefined,
    isDone: !doubted && isRight && !isAsked(context, place),
  };
}

/** The words of a date, as readers see it. */
export const titleOf = (when: string, lang: string) => (isWhen(when) ? formatWhen(when, lang) : '');
