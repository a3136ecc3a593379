import type { Inline } from '../../story/story.js';
/**
 * HTML as running text: emphasis, importance and links are kept, all else is reduced to its words. `onLoss` is told of
 * each kind of markup that goes.
 */
export declare function htmlInlines(html: string, onLoss: (reason: string) => void): Inline[];
