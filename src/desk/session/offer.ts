import {judge} from '../../publish/proposals/judge.js';
import {readAnswer} from '../../publish/proposals/read-answer.js';
import type {Proposal, Reason} from '../../publish/proposals/exchange.js';
import type {Story} from '../../story/story.js';

/** An item that somebody, or a tool, proposed, and that passed the gate: its words are the article’s, and it claims no more. */
export interface Offer {
  proposal: Proposal;
  /** Why it is proposed, in the words of who did. */
  because?: string;
}

/** A proposal that did not pass, as it was written, and why. */
export interface NotOffered {
  proposal: unknown;
  reasons: readonly Reason[];
}

/**
 * The proposals of a file or a paste, as the command `propose` reads them, each through the gate of that command. None is
 * written into the article: an editor takes or drops each.
 * @throws {Refusal} where no proposals are in it
 */
export function readOffers(text: string, story: Story): {offers: Offer[]; refused: NotOffered[]} {
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

/** Its line: the words of a point or a quote, or the title of an event. */
export const lineOf = ({proposal}: Offer): string =>
  proposal.kind === 'event' ? proposal.title : proposal.text;

export const keyOfOffer = (offer: Offer): string => `offer ${offer.proposal.kind} ${lineOf(offer)}`;
