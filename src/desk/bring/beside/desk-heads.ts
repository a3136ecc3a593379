export {parse} from 'smol-toml';
export {default} from 'archieml';
