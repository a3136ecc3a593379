/** Languages by how letters follow each other in them, for the page and for its worker, each of which runs this. */
import {eld} from 'eld/extrasmall';

(globalThis as Record<symbol, unknown>)[Symbol.for('story-desk-detector')] = eld;
