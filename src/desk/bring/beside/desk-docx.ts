export {default} from 'mammoth';
