import type {LenientArticle} from '../../../formats/article/read.js';
import type {Card} from '../card.js';
import {keys} from '../keys.js';
import {sentence} from './context.js';
import type {Context} from './context.js';

/** A card for each problem that no card which is still open asks about. */
export function problemCards({compiled}: Context, cards: readonly Card[]): Card[] {
  const open = cards.filter(({isDone}) => !isDone);
  const isAskedElsewhere = ({path, code, line}: LenientArticle['problems'][number]) => {
    if (path === 'lang' || path === 'headline') return open.some(({key}) => key === `head ${path}`);
    const own = path.replace(/\.\w+$/, '');
    if (code === 'no-alt') return open.some((card) => card.kind === 'picture' && card.line === line);
    if (code)
      return open.some(
        ({item}) => item && (item.ref === own || item.ref === own.replace('quotes', 'blockquotes')),
      );
    if (path.startsWith('timeline['))
      return open.some(({item}) => item?.ref === /^timeline\[\d+\]/.exec(path)![0]);
    return false;
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
