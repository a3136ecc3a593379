export {parse} from 'smol-toml';
export {default} from 'archieml';
export {readArchie} from '../../../formats/draft/archie-body.js';
