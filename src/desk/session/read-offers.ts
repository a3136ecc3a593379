import type {Reason} from '../../publish/proposals/exchange.js';
import {judge} from '../../publish/proposals/judge.js';
import {readAnswer} from '../../publish/proposals/read-answer.js';
import type {Story} from '../../story/story.js';
import type {Offer} from './offer.js';

/** A proposal that did not pass, as it was written, and why. */
export interface NotOffered {
  proposal: unknown;
  reasons: readonly Reason[];
}

/** What came of an answer. */
export interface ReadOffers {
  offers: Offer[];
  refused: NotOffered[];
}

/**
 * The proposals that a tool answered with, each through the gate of the command `propose`, and those that did not pass.
 * @throws {Refusal} where no proposals are in it
 */
export function readOffers(text: string, story: Story): ReadOffers {
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
