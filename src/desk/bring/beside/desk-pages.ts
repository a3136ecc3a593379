export {readClipboard} from '../../../formats/clipboard/read.js';
export {hidingStyles, withoutHidden, wordsOfComments} from '../../../formats/docx/hidden-words.js';
export {readPage} from '../../../formats/web-page/read.js';
