import {missingWords} from '../../../formats/draft/nearest-sentences.js';
import type {EventCard, GuessCard, QuoteCard} from '../card.js';
import {keyOfOffer, lineOf} from '../offer.js';
import type {Offer} from '../offer.js';
import {markOf} from '../words.js';
import {titleOf} from './event.js';
import type {Context} from './context.js';

/** A card for each item that is proposed, as for one that is in doubt. */
export const offerCards = (context: Context): (GuessCard | EventCard | QuoteCard)[] =>
  context.offers
    .filter((offer) => !context.settled.has(keyOfOffer(offer)))
    .map((offer) => offerCard(context, offer));

function offerCard({compiled, sentences, source}: Context, offer: Offer): GuessCard | EventCard | QuoteCard {
  const {proposal, because} = offer;
  const says = lineOf(offer);
  const passage = proposal.passage ?? says;
  const mark = markOf(compiled.blocks, passage);
  const base = {
    ...{key: keyOfOffer(offer), says, offer, isDone: false},
    why: ['It is proposed; nothing of it is in the article file yet.', ...(because ? [because] : [])],
    ...(mark && {block: mark.block, mark}),
  };
  switch (proposal.kind) {
    case 'point':
      return {
        ...{...base, kind: 'guess', title: 'Proposed point', passage},
        ...{missing: missingWords(says, passage), nearest: sentences(says)},
      };
    case 'event': {
      const {title, when = '', end = '', status = '', text = ''} = proposal;
      const day = titleOf(when, source.lang);
      return {
        ...{...base, kind: 'event', title: day ? `Proposed: ${day}` : 'Proposed event', isDoubted: true},
        ...{fields: {title, text, when, end, status, kind: '', group: '', passage}, nearest: []},
      };
    }
    case 'quote': {
      const {name, role = ''} = proposal.speaker;
      return {
        ...{...base, kind: 'quote', title: `Proposed quote of ${name}`, isDoubted: true, isInText: false},
        ...{
          nearest: [],
          fields: {name, role, handle: '', speakerUrl: '', said: '', kind: '', network: '', url: ''},
        },
      };
    }
  }
}
