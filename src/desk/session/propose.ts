import {Refusal} from '../../formats/common/refusal.js';
import type {Story} from '../../story/story.js';
import type {NotOffered, ReadOffers} from './read-offers.js';
import type {DeskSession} from './session.js';

/**
 * Lays the proposals of a file or a paste on the desk, a card each, as the command `propose` reads them, each through the gate
 * of that command; returns those that did not pass. None is written into the article: an editor takes or drops each.
 * @param read of answers; given, since it takes a parser of HTML, which few sessions need
 * @throws {Refusal} where no proposals are in it, or the article shows no story yet
 */
export function propose(
  session: DeskSession,
  text: string,
  read: (text: string, story: Story) => ReadOffers,
): {offered: number; refused: readonly NotOffered[]} {
  const {story} = session.compiled;
  if (!story || !session.isFresh)
    throw new Refusal('not-right', 'it shows no story yet, so nothing can be proposed for it');
  const {offers, refused} = read(text, story);
  return {offered: session.offer(offers), refused};
}
