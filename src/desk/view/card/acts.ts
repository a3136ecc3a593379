import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {settleEvent, settleHead, settlePicture, settleQuote} from '../../settle-fields.js';
import {choicesOf} from './choices.js';
import {goneWords, isHeld} from './gone.js';
import {eventFields} from './event-fields.js';
import {headFields} from './head-fields.js';
import type {CardHost} from './host.js';
import {pictureFields} from './picture-fields.js';
import {quoteFields} from './quote-fields.js';

/** An act of a card: its first one is on `Enter`, others on a letter. */
export interface CardAct {
  name: string;
  key?: string;
  run: () => void;
}

/** What stands between the words of a card and the foot of it, and its acts, the first one first. */
export function partsOf(host: CardHost): {fields: TemplateResult | typeof nothing; acts: CardAct[]} {
  const {desk, card, written} = host;
  const {key, title} = card;
  const drop = (name: string): CardAct => ({name, key: 'D', run: () => void desk.act({do: 'drop', key})});
  const reword: CardAct = {name: 'Reword', key: 'E', run: () => host.startRewording()};
  const choose: CardAct = {name: 'Choose words', key: 'C', run: () => desk.words.startChoosing(key)};
  const list: CardAct = {
    name: 'List of sentences',
    key: 'L',
    run: () => void (host.listing = !host.listing),
  };
  const correct: CardAct[] = isHeld(desk, card)
    ? [{name: 'Add a correction', key: 'N', run: () => host.startCorrecting()}]
    : [];
  const isGone = goneWords(card) !== undefined;
  const isBare =
    card.kind === 'guess' && !card.passage && host.chosen === undefined && !desk.words.taken && !isGone;
  const onWords: CardAct = {
    name: isGone && !card.isThere ? 'Rest it on the new words' : 'Rest it on these words',
    key: 'Enter',
    run: () => rest(host),
  };
  switch (card.kind) {
    case 'guess':
      return {
        fields: choicesOf(host, card),
        acts: [
          // There are no words yet on which it could rest.
          ...(isBare ? [choose] : [onWords, choose]),
          ...[list, reword, ...correct, drop(`Drop ${title.toLowerCase()}`)],
        ],
      };
    case 'event':
      return {
        fields: isGone ? choicesOf(host, card) : eventFields(host, card),
        acts: [
          isGone
            ? onWords
            : {
                name: card.isDone ? 'Save' : 'It is the day of this',
                key: 'Enter',
                run: () => settleEvent(desk, card, written),
              },
          ...[choose, list, ...correct, drop('No event')],
        ],
      };
    case 'quote':
      return {
        fields: isGone ? choicesOf(host, card) : quoteFields(host, card),
        acts: [
          isGone
            ? onWords
            : {
                name: card.isDone ? 'Save' : 'The quote is right',
                key: 'Enter',
                run: () => settleQuote(desk, card, written),
              },
          ...(isGone ? [choose, list] : []),
          ...correct,
          ...(card.isInText ? [] : [drop('No quote')]),
        ],
      };
    case 'head':
      return {
        fields: headFields(host, card),
        acts: [
          {name: 'Take over', key: 'Enter', run: () => settleHead(desk, card, written)},
          ...(card.fields.some(({isRequired}) => isRequired)
            ? []
            : [{name: 'Leave out', key: 'D', run: () => void desk.act({do: 'leave-out', key})}]),
        ],
      };
    case 'picture':
      return {
        fields: pictureFields(host, card),
        acts: [
          {name: 'Save', key: 'Enter', run: () => settlePicture(desk, card, written)},
          drop('Leave the picture out'),
        ],
      };
    case 'claim': {
      const because = written['because'] ?? '';
      const keep: CardAct = {name: 'Keep it', key: 'W', run: () => void desk.act({do: 'keep', key, because})};
      // The words on which it rests do not bear it out, so these settle nothing.
      const isNew = host.chosen !== undefined || desk.words.taken !== undefined || isGone;
      const first = because.trim() ? keep : isNew ? onWords : choose;
      return {
        fields: html`${choicesOf(host, card)}
            <div class="fields">
              <label class="wide"
                >Why it stands all the same<input
                  .value=${because}
                  @input=${(event: Event) => host.write('because', (event.target as HTMLInputElement).value)}
              /></label>
            </div>`,
        acts: [
          first,
          ...[...(isNew ? [onWords] : []), choose, list, reword, ...correct, keep].filter(
            (act) => act !== first,
          ),
          drop('Drop it'),
        ],
      };
    }
    case 'note':
    case 'loss':
      return {
        fields: nothing,
        acts: [{name: 'Seen', key: 'Enter', run: () => void desk.act({do: 'accept', key})}],
      };
    default:
      return {
        fields: nothing,
        acts: [{name: 'Edit the text', key: 'Enter', run: () => desk.turnTo('text', card.problem.line)}],
      };
  }
}

/** The card’s first act, where it rests on words: those that are selected, or chosen, or the guess. */
function rest({desk, card, chosen}: CardHost): void {
  const gone = goneWords(card);
  const words = desk.words.taken?.exact ?? chosen ?? gone?.nearest[0]!.text;
  if (words === undefined || (card.kind === 'guess' && words === card.passage))
    void desk.act({do: 'accept', key: card.key});
  else
    void desk.act(
      {do: 'rest', key: card.key, on: {exact: words}},
      {stay: gone !== undefined && card.kind === 'event'},
    );
}
