export {readFeed} from '../../../formats/feed/read.js';
