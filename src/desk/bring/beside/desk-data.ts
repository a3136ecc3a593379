export {formatLabels, formatOf, readForeignData} from '../../../publish/foreign-data.js';
