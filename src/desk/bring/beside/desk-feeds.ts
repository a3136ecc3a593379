export {readFeed} from '../../../formats/feed/read.js';
export {readWordPress} from '../../../formats/wordpress/read.js';
