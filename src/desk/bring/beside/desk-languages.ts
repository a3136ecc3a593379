/** The words that only drafts ask for, in all languages, for the page and for its worker, each of which runs this. */
import {unsettledIn} from '../../../formats/draft/dates/unsettled.js';
import {speechWordsOf} from '../../../formats/draft/speech/verbs.js';

(globalThis as Record<symbol, unknown>)[Symbol.for('story-desk-languages')] = {unsettledIn, speechWordsOf};
