import {Refusal} from '../../../formats/common/refusal.js';
import type {EventFields} from '../../../formats/article/edit/events.js';
import type {QuoteFields} from '../../../formats/article/edit/quotes.js';
import {judge} from '../../../publish/proposals/judge.js';
import type {Proposal} from '../../../publish/proposals/exchange.js';
import type {Act} from '../act.js';
import type {Card} from '../card.js';
import type {ActEdit} from './act-edit.js';
import {add} from './add.js';

/** Takes what is proposed into the article file, as it is or as its editor wants it; or drops it. */
export function settleOffer(edit: ActEdit, act: Act, {offer, key, title}: Card): string {
  // As it is proposed it has to be borne out by the article as it is now, which is not that in which it was laid here.
  const proposal = act.do === 'accept' ? borneOut(edit, offer!.proposal) : offer!.proposal;
  const on = {exact: act.do === 'rest' ? act.on.exact : (proposal.passage ?? '')};
  edit.settles.push(key);
  if (act.do === 'drop') return `${title} dropped`;
  if (!['accept', 'rest', 'reword', 'event', 'quote'].includes(act.do))
    throw new Refusal('words', 'It is only proposed; take it over first, or drop it.');
  const line = act.do === 'reword' ? act.text : undefined;
  if (line?.trim() === '') throw new Refusal('words', 'There are no words; drop it instead.');
  const written: Partial<EventFields & QuoteFields> =
    act.do === 'event' || act.do === 'quote' ? act.fields : {};
  if (proposal.kind === 'point')
    add(edit, {do: 'add', kind: 'point', on, fields: {text: line ?? proposal.text}});
  else if (proposal.kind === 'event') {
    const {title: own, text = '', when = '', end = '', status = ''} = proposal;
    const fields = {title: line ?? own, text, when, end, status, ...written};
    add(edit, {do: 'add', kind: 'event', on: written.passage ? {exact: written.passage} : on, fields});
  } else {
    if (line !== undefined) throw new Refusal('words', 'The words of a quote are the article’s own.');
    const {name, role = ''} = proposal.speaker;
    const words = act.do === 'rest' ? on : {exact: proposal.text};
    add(edit, {do: 'add', kind: 'quote', on: words, fields: {name, role, ...written}});
  }
  return `${title} taken over`;
}

/** A proposal as the article bears it out now. @throws {Refusal} where it does not any more */
function borneOut(edit: ActEdit, proposal: Proposal): Proposal {
  const {story} = edit.desk.compiled;
  if (!story)
    throw new Refusal('words', 'The article shows no story yet; put right first what is wrong with it.');
  const judged = judge(proposal, story);
  if ('proposal' in judged) return judged.proposal;
  const reasons = judged.reasons.map(({message}) => message).join('; ');
  throw new Refusal('words', `${reasons}. It was proposed for another text; write it otherwise, or drop it.`);
}
