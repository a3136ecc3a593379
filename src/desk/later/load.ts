import {loadBeside} from '../bring/load-beside.js';

type Later = typeof import('./beside/desk-later.js');

/**
 * What holds a story against its article, loaded when it is asked for first.
 * @throws {Error} where its file does not lie beside the desk
 */
export const loadLater = async (): Promise<Later> => (await loadBeside('desk-later')) as Later;
