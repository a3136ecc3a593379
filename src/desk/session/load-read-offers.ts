import {loadBeside} from '../bring/load-beside.js';

type Reading = typeof import('./beside/desk-proposals.js');

/**
 * What reads the answers of tools, loaded when it is asked for first.
 * @throws {Error} where its file does not lie beside the desk
 */
export const loadReadOffers = async (): Promise<Reading['readOffers']> =>
  ((await loadBeside('desk-proposals')) as Reading).readOffers;
