import {loadBeside} from '../bring/load-beside.js';

type HandOut = typeof import('./beside/desk-publish.js');

/**
 * What hands a story out, loaded when it is asked for first.
 * @throws {Error} where its file does not lie beside the desk
 */
export const loadHandOut = async (): Promise<HandOut> => (await loadBeside('desk-publish')) as HandOut;
