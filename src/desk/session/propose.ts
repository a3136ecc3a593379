import {Refusal} from '../../formats/common/refusal.js';
import type {Reason} from '../../publish/proposals/exchange.js';
import {judge} from '../../publish/proposals/judge.js';
import {readAnswer} from '../../publish/proposals/read-answer.js';
import type {Story} from '../../story/story.js';
import type {Offer} from './offer.js';
import type {DeskSession} from './session.js';

/** A proposal that did not pass, as it was written, and why. */
export interface NotOffered {
  proposal: unknown;
  reasons: readonly Reason[];
}

/**
 * Lays the proposals of a file or a paste on the desk, a card each, as the command `propose` reads them, each through the gate
 * of that command; returns those that did not pass. None is written into the article: an editor takes or drops each. Apart
 * from the session, since its reader of answers takes a parser of HTML.
 * @throws {Refusal} where no proposals are in it, or the article shows no story yet
 */
export function propose(
  session: DeskSession,
  text: string,
): {offered: number; refused: readonly NotOffered[]} {
  const {story} = session.compiled;
  if (!story || !session.isFresh)
    throw new Refusal('not-right', 'it shows no story yet, so nothing can be proposed for it');
  const {offers, refused} = readOffers(text, story);
  return {offered: session.offer(offers), refused};
}

function readOffers(text: string, story: Story): {offers: Offer[]; refused: NotOffered[]} {
  const [offers, refused]: [Offer[], NotOffered[]] = [[], []];
  let whole = story;
  for (const proposal of readAnswer(text)) {
    const judged = judge(proposal, whole);
    if ('reasons' in judged) {
      refused.push({proposal, reasons: judged.reasons});
      continue;
    }
    // What is proposed twice is offered once.
    whole = judged.story;
    const because = reasonIn(proposal);
    offers.push({proposal: judged.proposal, ...(because && {because})});
  }
  return {offers, refused};
}

function reasonIn(proposal: unknown): string {
  const {reason} = proposal as {reason?: unknown};
  return typeof reason === 'string' ? reason.trim().slice(0, 500) : '';
}
