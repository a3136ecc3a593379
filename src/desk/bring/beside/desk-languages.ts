export {eld} from 'eld/extrasmall';
export {unsettledIn} from '../../../formats/draft/dates/unsettled.js';
export {speechWordsOf} from '../../../formats/draft/speech/verbs.js';
