import type {Proposal} from '../../publish/proposals/exchange.js';

/** An item that somebody, or a tool, proposed, and that passed the gate: its words are the article’s, and it claims no more. */
export interface Offer {
  proposal: Proposal;
  /** Why it is proposed, in the words of who did. */
  because?: string;
}

/** Its line: the words of a point or a quote, or the title of an event. */
export const lineOf = ({proposal}: Offer): string =>
  proposal.kind === 'event' ? proposal.title : proposal.text;

export const keyOfOffer = (offer: Offer): string => `offer ${offer.proposal.kind} ${lineOf(offer)}`;
