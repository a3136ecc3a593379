export {readNewsXml} from '../../../formats/news-xml/read.js';
