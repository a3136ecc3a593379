import type {Card} from '../card.js';
import {keys} from '../keys.js';
import {sentence} from './context.js';
import type {Context} from './context.js';

/** What settled items claim and their passages do not bear out. */
export function claimCards({compiled, sentences}: Context, items: readonly Card[]): Card[] {
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
        ...{title: `Claim in “${card.title}”`, says: card.says},
        ...{why: [sentence(problem.reason)], nearest: sentences(card.says)},
        ...(card.item && {item: card.item}),
        ...(card.block !== undefined && {block: card.block}),
      },
    ];
  });
}
