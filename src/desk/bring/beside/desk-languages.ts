export {eld} from 'eld/extrasmall';
export {unsettledIn} from '../../../formats/draft/dates/unsettled.js';
