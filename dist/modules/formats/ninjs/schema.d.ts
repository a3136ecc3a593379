import type { Loss } from '../common/losses.js';
/** Where an item is not as ninjs 3.1 wants it, and how. `path` is where the item stands. */
export declare function ninjsFaults(data: unknown, path?: string): Loss[];
