export {readClipboard} from '../../../formats/clipboard/read.js';
export {readPage} from '../../../formats/web-page/read.js';
