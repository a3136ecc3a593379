/** Languages by their words, for the page and for its worker, each of which runs this. */
import {eld} from 'eld/extrasmall';
import {unsettledIn} from '../../../formats/draft/dates/unsettled.js';
import {speechWordsOf} from '../../../formats/draft/speech/verbs.js';

(globalThis as Record<symbol, unknown>)[Symbol.for('story-desk-languages')] = {
  eld,
  unsettledIn,
  speechWordsOf,
};
