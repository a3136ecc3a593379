export {readPage} from '../../../formats/web-page/read.js';
